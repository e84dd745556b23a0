package io.github.photospec.internal.table;

import java.io.IOException;
import java.io.Reader;
import java.util.List;

/** A text file. */
final class CsvFile implements TableFile {
    private final TableInput input;
    private final TextEncoding encoding;
    private final char separator;

    private CsvFile(TableInput input, TextEncoding encoding, char separator) {
        this.input = input;
        this.encoding = encoding;
        this.separator = separator;
    }

    static CsvFile open(TableInput input) throws IOException {
        TextEncoding encoding = TextEncoding.of(input);
        try (Reader text = encoding.reader(input)) {
            return new CsvFile(input, encoding, Separator.of(text));
        }
    }

    @Override
    public List<String> sheets() {
        return List.of("");
    }

    @Override
    public TableRows rows(String sheet) throws TableException {
        try {
            return new CsvRows(encoding.reader(input), separator);
        } catch (IOException unreadable) {
            throw TableException.unreadable(unreadable);
        }
    }

    @Override
    public void close() {}
}
