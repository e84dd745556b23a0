package io.github.photospec.internal.table;

import io.github.photospec.internal.table.TableException.Reason;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The rows of a text file; quotes as in RFC 4180. */
final class CsvRows implements TableRows {
    private final AllowanceReader text;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;

    CsvRows(Reader text, char separator) throws IOException {
        this.text = new AllowanceReader(text);
        // Empty lines count: people look for the row in a spreadsheet.
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .get();
        this.parser = CSVParser.builder().setReader(this.text).setFormat(format).get();
        this.records = parser.iterator();
    }

    @Override
    public Optional<TableRow> next() throws TableException {
        try {
            if (!records.hasNext()) {
                return Optional.empty();
            }
            CSVRecord record = records.next();
            text.renew();
            int row = (int) parser.getRecordNumber();
            return Optional.of(
                    new TableRow(row, record.stream().map(TableCell::of).toList(), false));
        } catch (UncheckedIOException failure) {
            throw problem(Objects.requireNonNull(failure.getCause()));
        }
    }

    private TableException problem(IOException cause) {
        if (cause instanceof TableException known) {
            return known;
        }
        return cause instanceof CSVException
                ? new TableException(Reason.QUOTES, (int) parser.getRecordNumber() + 1)
                : TableException.unreadable(cause);
    }

    @Override
    public void close() throws TableException {
        try {
            parser.close();
        } catch (IOException unreadable) {
            throw TableException.unreadable(unreadable);
        }
    }
}
