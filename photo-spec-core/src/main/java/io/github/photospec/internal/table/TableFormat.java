package io.github.photospec.internal.table;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.github.photospec.internal.table.TableException.Reason;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;

/** What a file is, told by its content: school systems call web pages {@code .xls}, and people rename what is refused. */
enum TableFormat {
    TEXT,
    WORKBOOK;

    private static final int LOOKED_AT = 1024;
    private static final String ZIP = "PK\u0003\u0004";
    /** OLE 2: Excel 97 to 2003, and encrypted files of any year. */
    private static final String COMPOUND = "\u00d0\u00cf\u0011\u00e0";

    private static final Map<String, String> OTHERS = Map.of(
            "%PDF", "PDF",
            "{\\rtf", "RTF",
            "\u00ff\u00d8\u00ff", "JPEG",
            "\u0089PNG", "PNG",
            "Rar!", "RAR",
            "7z\u00bc\u00af", "7z",
            "\u001f\u008b", "gzip");

    static TableFormat of(TableInput input) throws IOException {
        String beginning = new String(input.beginning(LOOKED_AT), ISO_8859_1);
        if (beginning.isEmpty()) {
            throw new TableException(Reason.EMPTY, 0);
        }
        if (beginning.startsWith(ZIP)) {
            return WORKBOOK;
        }
        if (beginning.startsWith(COMPOUND)) {
            throw new TableException(Reason.OLD_WORKBOOK, 0);
        }
        if (isMarkup(beginning)) {
            throw new TableException(Reason.MARKUP, 0);
        }
        for (Map.Entry<String, String> other : OTHERS.entrySet()) {
            if (beginning.startsWith(other.getKey())) {
                throw new TableException(Reason.OTHER_FORMAT, 0, other.getValue());
            }
        }
        return TEXT;
    }

    private static boolean isMarkup(String beginning) {
        String text = beginning.replace("\u00ef\u00bb\u00bf", "").stripLeading().toLowerCase(Locale.ROOT);
        return text.startsWith("<!doctype")
                || text.startsWith("<html")
                || text.startsWith("<?xml")
                || text.startsWith("<table")
                || text.startsWith("<meta");
    }
}
