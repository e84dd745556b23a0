package io.github.photospec.internal.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Iterator;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A workbook without the moment at which it was written, which the library notes and would make every file another one. */
final class FixedWorkbook {
    private static final String CORE = "docProps/core.xml";
    private static final Pattern CREATED = Pattern.compile("(<dcterms:created[^>]*>)[^<]*");

    /** Not the first day of 1980: Java takes that for an older date, and notes it once more in the system's time zone. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private FixedWorkbook() {}

    /** Writes the workbook into the stream and leaves it open. */
    static void copy(Path workbook, OutputStream out) throws IOException {
        ZipOutputStream copy = new ZipOutputStream(out);
        copy.setLevel(Deflater.BEST_SPEED);
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            Iterator<? extends ZipEntry> entries = zip.entries().asIterator();
            while (entries.hasNext()) {
                ZipEntry entry = entries.next();
                ZipEntry fixed = new ZipEntry(entry.getName());
                fixed.setTimeLocal(TIME);
                copy.putNextEntry(fixed);
                try (InputStream content = zip.getInputStream(entry)) {
                    write(entry.getName(), content, copy);
                }
                copy.closeEntry();
            }
        }
        copy.finish();
    }

    private static void write(String name, InputStream content, OutputStream out) throws IOException {
        if (!name.equals(CORE)) {
            content.transferTo(out);
            return;
        }
        String core = new String(content.readAllBytes(), StandardCharsets.UTF_8);
        String fixed = CREATED.matcher(core).replaceAll("$1" + TIME + ":00Z");
        out.write(fixed.getBytes(StandardCharsets.UTF_8));
    }
}
