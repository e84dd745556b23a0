package io.github.photospec.bulk.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.photospec.bulk.BulkResult;
import io.github.photospec.internal.output.WholeFile;
import io.github.photospec.internal.table.ListFile;
import io.github.photospec.report.ReportJson;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Optional;

/** The results for programs and spreadsheets, written as they come: nothing is kept, and nothing masked in paths. */
final class ResultFiles implements Closeable {
    private final ResultColumns columns;
    private final Words words;
    private final ListFile table;
    private final WholeFile linesFile;
    private final Writer lines;

    private ResultFiles(Words words, ListFile table, WholeFile linesFile) {
        this.columns = new ResultColumns(words);
        this.words = words;
        this.table = table;
        this.linesFile = linesFile;
        this.lines = new BufferedWriter(new OutputStreamWriter(linesFile.out(), UTF_8));
    }

    /** If one cannot be opened, what was begun lies in a folder that nobody will keep. */
    static ResultFiles open(Path folder, Words words) throws IOException {
        ResultFiles files = new ResultFiles(
                words,
                ListFile.open(folder, ReportFiles.RESULTS, words.get("sheet")),
                WholeFile.open(folder.resolve(ReportFiles.JSON_LINES)));
        files.table.row(files.columns.heading());
        return files;
    }

    /** The sentence says why there is no report; it is not asked for where there is one. */
    void write(BulkResult result, String group, String failure) throws IOException {
        String label = result.photo().label();
        Optional<String> id = result.photo().subject();
        if (result.report().isPresent()) {
            ReportJson.write(result.report().get(), label, id, words.messages(), lines);
        } else {
            ReportJson.writeError(label, id, failure, lines);
        }
        lines.write('\n');
        table.row(columns.row(result, group, failure));
    }

    void keep() throws IOException {
        lines.flush();
        linesFile.keepDurably();
        table.keep();
    }

    @Override
    public void close() throws IOException {
        try (linesFile) {
            table.close();
        }
    }
}
