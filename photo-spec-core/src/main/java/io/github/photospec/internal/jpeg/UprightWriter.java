package io.github.photospec.internal.jpeg;

import static io.github.photospec.internal.header.JpegMarker.DHT;
import static io.github.photospec.internal.header.JpegMarker.DNL;
import static io.github.photospec.internal.header.JpegMarker.DQT;
import static io.github.photospec.internal.header.JpegMarker.DRI;
import static io.github.photospec.internal.header.JpegMarker.EOI;
import static io.github.photospec.internal.header.JpegMarker.SOI;
import static io.github.photospec.internal.header.JpegMarker.SOS;

import io.github.photospec.image.Orientation;
import io.github.photospec.internal.header.JpegLayout;
import io.github.photospec.internal.header.JpegMarker;
import io.github.photospec.internal.header.JpegSegment;
import io.github.photospec.internal.repair.Refusal;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a picture's coefficients in the order of the upright picture, so that no pixel is decoded and none is lost. The
 * file's other segments stay as and where they are; its Huffman tables are made anew and restarts are given up.
 */
final class UprightWriter {
    private final byte[] file;
    private final JpegLayout layout;
    private final Turn turn;
    private final Coefficients stored;
    private final TurnedCoefficients upright;
    private final ByteSink out;
    private int scans;

    private UprightWriter(byte[] file, JpegLayout layout, Turn turn, Coefficients stored) {
        this.file = file;
        this.layout = layout;
        this.turn = turn;
        this.stored = stored;
        this.upright = new TurnedCoefficients(stored, turn);
        this.out = new ByteSink(file.length);
    }

    /** The whole file; its metadata still says how it stood before. */
    static byte[] write(byte[] file, JpegLayout layout, Orientation orientation) throws CodingException {
        Turn turn = Turn.of(orientation);
        Coefficients stored = CoefficientReader.read(file, layout);
        if (!turn.isLossless(turn.of(stored.frame()))) {
            throw new CodingException(Refusal.NOT_ALIGNED, "An edge ends within a unit");
        }
        return new UprightWriter(file, layout, turn, stored).write();
    }

    private byte[] write() throws CodingException {
        out.marker(SOI);
        for (JpegSegment segment : layout.segments()) {
            writeSegment(segment);
        }
        out.marker(EOI);
        out.write(file, layout.end(), file.length);
        return out.toArray();
    }

    private void writeSegment(JpegSegment segment) throws CodingException {
        int marker = segment.marker();
        if (marker == SOS) {
            writeScan(segment, stored.scans().get(scans++));
        } else if (marker == DQT && turn.transposes()) {
            out.segment(DQT, TransposedSegments.quantisation(segment.payload(file)));
        } else if (JpegMarker.isFrame(marker) && turn.transposes()) {
            out.segment(marker, TransposedSegments.frame(segment.payload(file)));
        } else if (marker != DHT && marker != DRI && marker != DNL) {
            out.write(file, segment.start(), segment.end());
        }
    }

    private void writeScan(JpegSegment segment, Scan scan) throws CodingException {
        SymbolCounter counter = new SymbolCounter();
        new ScanCoder(scan, upright, counter).code();
        List<HuffmanCode> codes = new ArrayList<>();
        for (int table = 0; table < SymbolSink.TABLES; table++) {
            HuffmanCode code = counter.code(table);
            codes.add(code);
            if (counter.isUsed(table)) {
                // Table B.5: the kind in the high half, 1 for all but the first coefficients.
                out.segment(DHT, code.payload((table / SymbolSink.AC) << 4 | table % SymbolSink.AC));
            }
        }
        out.write(file, segment.start(), segment.end());
        BitWriter bits = new BitWriter(codes, out);
        new ScanCoder(scan, upright, bits).code();
        bits.finish();
    }
}
