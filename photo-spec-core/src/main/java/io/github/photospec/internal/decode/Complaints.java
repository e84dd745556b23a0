package io.github.photospec.internal.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;

/**
 * Listens to a reader's warnings and tells which mean that picture data is missing or broken.
 *
 * <p>Readers return a picture, filled with grey, for data that is cut off or overwritten; a warning is the only sign.
 */
final class Complaints implements IIOReadWarningListener {
    private static final int MOST = 8;
    private static final int LONGEST = 120;
    // libjpeg's jerror.h: JWRN_HIT_MARKER, JWRN_HUFF_BAD_CODE, JWRN_ARITH_BAD_CODE, JWRN_MUST_RESYNC, JWRN_JPEG_EOF,
    // JWRN_BOGUS_PROGRESSION.
    private static final Pattern BROKEN = Pattern.compile(
            "premature end|bad Huffman code|bad arithmetic code|instead of RST|Inconsistent progression",
            Pattern.CASE_INSENSITIVE);
    // JWRN_EXTRANEOUS_DATA: between header segments it is junk; before a restart, an end or the next scan, the decoder
    // lost its way in the picture data. A few bytes are padding that some cameras write.
    private static final Pattern EXTRANEOUS = Pattern.compile("(\\d+) extraneous bytes before marker 0xd[0-9a]");
    private static final int PADDING = 16;

    private final List<String> words = new ArrayList<>();
    private boolean damaged;
    private boolean profileIgnored;

    @Override
    public void warningOccurred(ImageReader source, String warning) {
        if (warning.contains("profile")) {
            // TwelveMonkeys' wording; it also tells how it reads inks with a perceptual profile or with none.
            profileIgnored |= warning.contains("invalid");
            return;
        }
        damaged |= isDamage(warning);
        add(warning);
    }

    static boolean isDamage(String warning) {
        Matcher extraneous = EXTRANEOUS.matcher(warning);
        if (extraneous.find()) {
            return extraneous.group(1).length() > 2 || Integer.parseInt(extraneous.group(1)) > PADDING;
        }
        return BROKEN.matcher(warning).find();
    }

    void add(String warning) {
        String cut = warning.length() > LONGEST ? warning.substring(0, LONGEST) : warning;
        if (words.size() < MOST && !words.contains(cut)) {
            words.add(cut);
        }
    }

    boolean damaged() {
        return damaged;
    }

    boolean profileIgnored() {
        return profileIgnored;
    }

    List<String> words() {
        return words;
    }
}
