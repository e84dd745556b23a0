package io.github.photospec.internal.header;

import io.github.photospec.image.ChromaSubsampling;
import io.github.photospec.image.ColourMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A start of frame: the picture's size and components (ISO/IEC 10918-1, B.2.2). */
final class JpegFrame {
    private static final int BASELINE = 0xc0;
    private static final int EXTENDED = 0xc1;
    private static final int PROGRESSIVE = 0xc2;
    private static final int PROGRESSIVE_DIFFERENTIAL = 0xc6;
    private static final int PROGRESSIVE_ARITHMETIC = 0xca;
    private static final int PROGRESSIVE_DIFFERENTIAL_ARITHMETIC = 0xce;
    private static final int COMPONENTS = 6;
    private static final int COMPONENT_LENGTH = 3;
    private static final int ADOBE_NONE = 0;

    /** The transform where no Adobe segment states one; otherwise 0 is none, 1 YCbCr, 2 YCCK. */
    static final int ADOBE_UNSTATED = -1;

    private final int process;
    private final Bytes segment;
    private final int components;

    private JpegFrame(int process, Bytes segment, int components) {
        this.process = process;
        this.segment = segment;
        this.components = components;
    }

    /** Null if the segment is too short for the components that it declares. */
    static @Nullable JpegFrame read(int process, Bytes segment) {
        int components = segment.u8(5);
        boolean whole = components > 0 && segment.has(COMPONENTS, (long) components * COMPONENT_LENGTH);
        return whole ? new JpegFrame(process, segment, components) : null;
    }

    /** Tells what the frame says; how its colours are stored is told by other segments. */
    void describe(HeaderBuilder header, boolean jfif, int adobeTransform) {
        int bits = segment.u8(0);
        header.size(segment.u16(3), segment.u16(1))
                .colour(colourMode(jfif, adobeTransform), false, bits)
                .progressive(isProgressive())
                .subsampling(subsampling())
                .decodable(isDecodable(bits));
    }

    /** The number of the quantisation table of this component; the first one's if there is no such component. */
    int table(int component) {
        return segment.u8(COMPONENTS + (component < components ? component : 0) * COMPONENT_LENGTH + 2);
    }

    private boolean isProgressive() {
        return process == PROGRESSIVE
                || process == PROGRESSIVE_DIFFERENTIAL
                || process == PROGRESSIVE_ARITHMETIC
                || process == PROGRESSIVE_DIFFERENTIAL_ARITHMETIC;
    }

    private boolean isDecodable(int bits) {
        boolean huffman = process == BASELINE || process == EXTENDED || process == PROGRESSIVE;
        return huffman && bits == 8 && (components == 1 || components == 3 || components == 4);
    }

    /** As libjpeg guesses (jdapimin.c, default_decompress_parms), which every common reader follows. */
    private ColourMode colourMode(boolean jfif, int adobeTransform) {
        if (components < 3) {
            return ColourMode.GREY;
        }
        if (components > 3) {
            boolean inks = adobeTransform == ADOBE_NONE || adobeTransform == ADOBE_UNSTATED;
            return inks ? ColourMode.CMYK : ColourMode.YCCK;
        }
        if (jfif || adobeTransform > ADOBE_NONE) {
            return ColourMode.YCBCR;
        }
        boolean named = id(0) == 'R' && id(1) == 'G' && id(2) == 'B';
        return adobeTransform == ADOBE_NONE || named ? ColourMode.RGB : ColourMode.YCBCR;
    }

    private int id(int component) {
        return segment.u8(COMPONENTS + component * COMPONENT_LENGTH);
    }

    private Optional<ChromaSubsampling> subsampling() {
        int luma = segment.u8(COMPONENTS + 1);
        int chroma = segment.u8(COMPONENTS + COMPONENT_LENGTH + 1);
        if (components < 3 || !isFactors(luma) || !isFactors(chroma)) {
            return Optional.empty();
        }
        return Optional.of(new ChromaSubsampling(
                Math.max(1, (luma >> 4) / (chroma >> 4)), Math.max(1, (luma & 15) / (chroma & 15))));
    }

    /** Two numbers of 1..4 each (B.2.2, table B.2). */
    private static boolean isFactors(int factors) {
        int across = factors >> 4;
        int down = factors & 15;
        return across >= 1 && across <= 4 && down >= 1 && down <= 4;
    }
}
