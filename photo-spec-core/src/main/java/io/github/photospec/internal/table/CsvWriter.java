package io.github.photospec.internal.table;

import io.github.photospec.internal.text.SpreadsheetText;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/** CSV in UTF-8 with lines that end in CR LF (RFC 4180). */
public final class CsvWriter implements TableWriter {
    /** Without it Excel takes the file for the system's own character set, GBK in this country. */
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final Writer writer;

    /** A table into this stream. */
    public CsvWriter(OutputStream out) throws IOException {
        writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(BYTE_ORDER_MARK);
    }

    @Override
    public void row(List<String> cells) throws IOException {
        CSVFormat.RFC4180.printRecord(
                writer, cells.stream().map(SpreadsheetText::guarded).toArray());
    }

    /** The rows are in the stream when this returns. */
    @Override
    public void close() throws IOException {
        writer.flush();
    }
}
