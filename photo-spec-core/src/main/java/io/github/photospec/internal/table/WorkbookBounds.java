package io.github.photospec.internal.table;

import io.github.photospec.internal.table.TableException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Unpacks a workbook once without keeping anything, before a reader that trusts it does. */
final class WorkbookBounds {
    /** A million students of ten cells each take some 400 MB. */
    private static final long MOST_BYTES = 1L << 30;

    /** Texts and styles are held in memory. */
    private static final long MOST_HELD_BYTES = 256L << 20;

    private static final int MOST_PARTS = 10_000;
    private static final int BUFFER = 1 << 16;
    private static final String SHEETS = "xl/worksheets/";
    private static final String STYLES = "xl/styles.xml";
    private static final String WORKBOOK = "xl/workbook.xml";

    private final byte[] buffer = new byte[BUFFER];
    private long unpacked;
    private long held;

    private WorkbookBounds() {}

    /** Makes sure that the file is a workbook, and no larger unpacked than one may be; tells whether it formats its cells. */
    static boolean require(Path file) throws IOException {
        try (ZipFile archive = new ZipFile(file.toFile())) {
            return new WorkbookBounds().require(archive);
        } catch (ZipException damaged) {
            throw new TableException(Reason.DAMAGED, 0);
        }
    }

    private boolean require(ZipFile archive) throws IOException {
        Set<String> names = new HashSet<>();
        for (Enumeration<? extends ZipEntry> parts = archive.entries(); parts.hasMoreElements(); ) {
            ZipEntry part = parts.nextElement();
            // Of two parts with one name, readers may take the one or the other.
            if (!names.add(part.getName().toLowerCase(Locale.ROOT)) || names.size() > MOST_PARTS) {
                throw new TableException(Reason.DAMAGED, 0);
            }
            unpack(archive, part);
        }
        if (!names.contains(WORKBOOK)) {
            throw new TableException(Reason.OTHER_FORMAT, 0, other(names));
        }
        return names.contains(STYLES);
    }

    private void unpack(ZipFile archive, ZipEntry part) throws IOException {
        boolean isSheet = part.getName().toLowerCase(Locale.ROOT).startsWith(SHEETS);
        boolean isMarkup = part.getName().toLowerCase(Locale.ROOT).endsWith(".xml");
        MarkupBounds bounds = new MarkupBounds();
        try (InputStream stream = archive.getInputStream(part)) {
            for (int count = stream.read(buffer); count >= 0; count = stream.read(buffer)) {
                unpacked += count;
                held += isSheet || !isMarkup ? 0 : count;
                if (unpacked > MOST_BYTES || held > MOST_HELD_BYTES) {
                    throw new TableException(Reason.TOO_LARGE, 0, Long.toString(MOST_BYTES));
                }
                if (isSheet && isMarkup) {
                    bounds.accept(buffer, count);
                }
            }
        }
    }

    private static String other(Set<String> names) {
        if (names.contains("word/document.xml")) {
            return "Word";
        }
        return names.contains("content.xml") ? "OpenDocument" : "ZIP";
    }
}
