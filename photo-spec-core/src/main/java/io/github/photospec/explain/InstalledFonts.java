package io.github.photospec.explain;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The fonts of this machine, those first that read well on a screen in Chinese and in English. */
final class InstalledFonts {
    /** Sans-serif faces with simplified Chinese forms, of Linux, Windows and macOS. */
    private static final List<String> PREFERRED = List.of(
            "Noto Sans CJK SC",
            "Source Han Sans SC",
            "Source Han Sans CN",
            "Microsoft YaHei",
            "PingFang SC",
            "Hiragino Sans GB",
            "WenQuanYi Micro Hei",
            "WenQuanYi Zen Hei",
            "Droid Sans Fallback",
            "SimHei",
            Font.SANS_SERIF);

    private InstalledFonts() {}

    /** Every family once, at any size; never empty. */
    static List<Font> get() {
        return Holder.FONTS;
    }

    private static List<Font> find() {
        Set<String> families = new TreeSet<>(Arrays.asList(
                GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames(Locale.ROOT)));
        families.add(Font.SANS_SERIF);
        return Stream.concat(
                        PREFERRED.stream().filter(families::contains),
                        families.stream().filter(family -> !PREFERRED.contains(family)))
                .map(family -> new Font(family, Font.PLAIN, 1))
                .toList();
    }

    /** Looking through all fonts takes up to a second: once, and only for a drawing. */
    private static final class Holder {
        private static final List<Font> FONTS = find();
    }
}
