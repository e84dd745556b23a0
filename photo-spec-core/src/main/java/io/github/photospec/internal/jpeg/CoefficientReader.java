package io.github.photospec.internal.jpeg;

import static io.github.photospec.internal.header.JpegMarker.DHT;
import static io.github.photospec.internal.header.JpegMarker.DRI;
import static io.github.photospec.internal.header.JpegMarker.SOF0;
import static io.github.photospec.internal.header.JpegMarker.SOF1;
import static io.github.photospec.internal.header.JpegMarker.SOS;

import io.github.photospec.internal.header.Bytes;
import io.github.photospec.internal.header.JpegLayout;
import io.github.photospec.internal.header.JpegMarker;
import io.github.photospec.internal.header.JpegSegment;
import io.github.photospec.internal.repair.Refusal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decodes a sequential JPEG down to its quantised coefficients, and no further. */
final class CoefficientReader {
    /** 150 MB: what 50 megapixels at 4:2:0 need, the most that an inspector decodes unless it is told otherwise. */
    static final long MOST_COEFFICIENTS = 75_000_000;

    /** A block takes at least a bit for its first coefficient and one for the end of the others. */
    private static final int MOST_BLOCKS_OF_BYTE = 4;

    private final byte[] file;
    private final JpegLayout layout;
    private final HuffmanTables tables = new HuffmanTables();
    private final List<Scan> scans = new ArrayList<>();
    private @Nullable Frame frame;
    private short[][] planes = {};
    private boolean[] decoded = {};
    private int interval;

    private CoefficientReader(byte[] file, JpegLayout layout) {
        this.file = file;
        this.layout = layout;
    }

    static Coefficients read(byte[] file, JpegLayout layout) throws CodingException {
        return new CoefficientReader(file, layout).read();
    }

    private Coefficients read() throws CodingException {
        List<JpegSegment> segments = layout.segments();
        for (int i = 0; i < segments.size(); i++) {
            JpegSegment segment = segments.get(i);
            Bytes payload = segment.payload(file);
            if (JpegMarker.isFrame(segment.marker())) {
                begin(segment.marker(), payload);
            } else if (segment.marker() == DHT) {
                tables.read(payload);
            } else if (segment.marker() == DRI) {
                interval = payload.u16(0);
            } else if (segment.marker() == SOS) {
                decode(payload, new BitReader(file, segment.end(), layout.dataEnd(i)));
            }
        }
        for (boolean component : decoded) {
            if (!component) {
                throw CodingException.damaged("A component has no scan");
            }
        }
        return new Coefficients(begun(), scans, planes);
    }

    private void begin(int marker, Bytes payload) throws CodingException {
        if (frame != null) {
            throw CodingException.damaged("A second frame");
        }
        if (marker != SOF0 && marker != SOF1) {
            throw new CodingException(Refusal.CODING, "Process " + (marker - SOF0));
        }
        Frame found = Frame.read(payload);
        if (found.codedBlocks() > (long) MOST_BLOCKS_OF_BYTE * file.length) {
            throw CodingException.damaged("Coded data is too short for its frame");
        }
        if (found.coefficients() > MOST_COEFFICIENTS) {
            throw new CodingException(Refusal.TOO_LARGE, found.width() + " x " + found.height());
        }
        frame = found;
        decoded = new boolean[found.components().size()];
        planes = new short[decoded.length][];
        for (int i = 0; i < planes.length; i++) {
            planes[i] = new short[(int) found.components().get(i).coefficients()];
        }
    }

    private void decode(Bytes payload, BitReader bits) throws CodingException {
        Scan scan = Scan.read(payload, begun());
        for (Scan.Part part : scan.parts()) {
            if (decoded[part.component()]) {
                throw CodingException.damaged("A component has two scans");
            }
            decoded[part.component()] = true;
        }
        new ScanDecoder(scan, begun(), planes, tables, bits, interval).decode();
        scans.add(scan);
    }

    private Frame begun() throws CodingException {
        if (frame == null) {
            throw CodingException.damaged("A scan without a frame");
        }
        return frame;
    }
}
