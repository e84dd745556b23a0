package io.github.photospec.explain;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.photospec.image.SrgbImage;
import io.github.photospec.internal.output.WholeFile;
import io.github.photospec.report.SafeText;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Objects;

/** A contact sheet as one page for a browser. Entries are written as they come, and none is kept. */
final class HtmlSheet implements SheetForm {
    /** A browser loads and runs nothing, whatever a name might have smuggled in. */
    private static final String POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";

    private final Path target;
    private final Texts texts;
    private final WholeFile file;
    private final Writer out;

    HtmlSheet(Path target, String title, Texts texts) throws IOException {
        this.target = target;
        this.texts = texts;
        this.file = WholeFile.open(target);
        this.out = new BufferedWriter(new OutputStreamWriter(file.out(), UTF_8));
        begin(SafeText.html(title));
    }

    private void begin(String title) throws IOException {
        out.write("<!DOCTYPE html>\n<html lang=\"" + texts.locale().getLanguage() + "\">\n<head>\n");
        out.write("<meta charset=\"utf-8\">\n");
        out.write("<meta http-equiv=\"Content-Security-Policy\" content=\"" + POLICY + "\">\n");
        out.write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        out.write("<title>" + title + "</title>\n<style>\n" + style() + "</style>\n</head>\n<body>\n");
        out.write("<h1>" + title + "</h1>\n<main>\n");
    }

    private static String style() throws IOException {
        try (InputStream css = Objects.requireNonNull(HtmlSheet.class.getResourceAsStream("sheet.css"))) {
            return new String(css.readAllBytes(), UTF_8);
        }
    }

    @Override
    public void add(int number, SheetEntry entry) throws IOException {
        boolean wide = entry.pictures().size() > 1;
        out.write(wide ? "<figure class=\"wide\">" : "<figure>");
        out.write("<div class=\"pictures\">");
        for (SheetPicture picture : entry.pictures()) {
            write(picture);
        }
        if (entry.pictures().isEmpty()) {
            out.write("<div class=\"none\">" + SafeText.html(texts.get("sheet.no-picture")) + "</div>");
        }
        out.write("</div><figcaption><b><span>" + number + "</span> " + SafeText.html(entry.name()) + "</b><br>");
        out.write(SafeText.html(entry.reason()) + "</figcaption></figure>\n");
    }

    private void write(SheetPicture picture) throws IOException {
        SrgbImage image = picture.thumbnail().image();
        out.write("<div><img alt=\"\" width=\"" + image.width() + "\" height=\"" + image.height());
        out.write("\" src=\"data:image/jpeg;base64,");
        out.write(Base64.getEncoder().encodeToString(picture.thumbnail().jpeg()));
        out.write("\">");
        if (!picture.caption().isEmpty()) {
            out.write("<p>" + SafeText.html(picture.caption()) + "</p>");
        }
        out.write("</div>");
    }

    @Override
    public List<Path> finish(int entries) throws IOException {
        String count = entries == 0 ? texts.get("sheet.none") : texts.get("sheet.total", entries);
        out.write("</main>\n<footer>" + SafeText.html(count) + "</footer>\n</body>\n</html>\n");
        out.flush();
        file.keep();
        return List.of(target);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
