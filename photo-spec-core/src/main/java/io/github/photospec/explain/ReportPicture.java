package io.github.photospec.explain;

import io.github.photospec.inspect.Examination;
import io.github.photospec.internal.output.PictureEncoder;
import io.github.photospec.internal.output.WholeFile;
import io.github.photospec.report.Report;
import io.github.photospec.report.SafeText;
import io.github.photospec.spec.PhotoSpec;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A report as a picture: at the left the photo with what was seen in it, against what the specification allows; beside
 * it the verdict and every finding in words. Immutable.
 *
 * <p>It is as useful where there is no face, no vision engine or no picture at all: it shows what there is, and says
 * why the rest is missing. Identity numbers in the file's name are masked; the photo itself shows a person.
 *
 * <p>Drawing needs a font. Where none has Chinese signs, the words are English whatever was asked for.
 */
public final class ReportPicture {
    static final int MARGIN = 28;
    private static final int GAP = 28;
    private static final int PANEL = 680;
    private static final int LEGEND_COLUMNS = 3;

    private final byte[] png;
    private final int width;
    private final int height;

    private ReportPicture(BufferedImage drawing) {
        this.png = PictureEncoder.png(drawing);
        this.width = drawing.getWidth();
        this.height = drawing.getHeight();
    }

    /**
     * Draws a report.
     *
     * @param seen the photo as it was examined
     * @param spec what it was checked against
     * @param report what that found
     * @param locale Chinese for every Chinese locale, English for all others
     */
    public static ReportPicture of(Examination seen, PhotoSpec spec, Report report, Locale locale) {
        return new ReportPicture(drawing(new Scene(seen, spec, report, Lettering.of(locale, InstalledFonts.get()))));
    }

    /**
     * Draws the left side alone, the photo with what was seen in it, for where the findings stand in words already.
     *
     * @param seen the photo as it was examined
     * @param spec what it was checked against
     * @param report what that found
     * @param locale Chinese for every Chinese locale, English for all others
     */
    public static ReportPicture annotated(Examination seen, PhotoSpec spec, Report report, Locale locale) {
        return new ReportPicture(
                annotatedDrawing(new Scene(seen, spec, report, Lettering.of(locale, InstalledFonts.get()))));
    }

    static BufferedImage drawing(Scene scene) {
        PhotoBoard board = PhotoBoard.of(scene);
        Column right = new Column()
                .add(0, heading(scene))
                .add(14, Banner.of(scene, PANEL))
                .add(18, FindingList.of(scene, PANEL));
        return sideBySide(photo(scene, board), (int) board.width() + GAP, right, PANEL);
    }

    static BufferedImage annotatedDrawing(Scene scene) {
        PhotoBoard board = PhotoBoard.of(scene);
        return sideBySide(photo(scene, board), (int) board.width(), new Column(), 0);
    }

    private static Column photo(Scene scene, PhotoBoard board) {
        return new Column()
                .add(0, board)
                .add(18, board.legend().laidOut(scene.letters(), board.width(), LEGEND_COLUMNS));
    }

    private static BufferedImage sideBySide(Column left, int leftWidth, Column right, int rightWidth) {
        BufferedImage drawing = Raster.blank(
                2 * MARGIN + leftWidth + rightWidth,
                2 * MARGIN + (int) Math.ceil(Math.max(left.height(), right.height())));
        Graphics2D pen = Raster.pen(drawing);
        pen.setColor(Palette.PAPER);
        pen.fillRect(0, 0, drawing.getWidth(), drawing.getHeight());
        left.draw(pen, MARGIN, MARGIN);
        right.draw(pen, MARGIN + leftWidth, MARGIN);
        pen.dispose();
        return drawing;
    }

    private static Part heading(Scene scene) {
        Texts texts = scene.texts();
        PhotoSpec spec = scene.spec();
        String source = texts.get("spec", spec.id(), spec.revision());
        Column lines = new Column()
                .add(0, TextBlock.of(scene.letters(), spec.title().in(texts.locale()), TextStyle.TITLE, PANEL, 4))
                .add(2, TextBlock.of(scene.letters(), source, TextStyle.QUIET, PANEL, 2));
        scene.report()
                .file()
                .name()
                .ifPresent(name ->
                        lines.add(8, TextBlock.of(scene.letters(), SafeText.terminal(name), TextStyle.NAME, PANEL, 3)));
        scene.seen()
                .inspection()
                .image()
                .ifPresent(image -> lines.add(
                        0,
                        TextBlock.of(
                                scene.letters(),
                                texts.get("size", image.width(), image.height()),
                                TextStyle.QUIET,
                                PANEL,
                                1)));
        return lines;
    }

    /** The picture as a PNG; a copy. */
    public byte[] png() {
        return png.clone();
    }

    /** Its width in pixels. */
    public int width() {
        return width;
    }

    /** Its height in pixels: it grows with the findings. */
    public int height() {
        return height;
    }

    /**
     * Writes the PNG: whole or not at all, over what is there, and readable by its owner alone where the system knows
     * owners.
     *
     * @throws IOException if it cannot be written
     */
    public void writeTo(Path file) throws IOException {
        WholeFile.write(file, png);
    }

    /** Its size, never what it shows: a person. */
    @Override
    public String toString() {
        return "ReportPicture[" + width + " x " + height + "]";
    }
}
