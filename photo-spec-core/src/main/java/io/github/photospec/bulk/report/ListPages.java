package io.github.photospec.bulk.report;

import com.google.gson.stream.JsonWriter;
import io.github.photospec.internal.output.Durability;
import io.github.photospec.internal.output.WholeFolder;
import io.github.photospec.internal.table.ListFile;
import io.github.photospec.report.SafeText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The lists beside the photos: each as files for spreadsheets, and as data for the page. None is kept. */
final class ListPages {
    private final WholeFolder report;
    private final Path data;
    private final Set<String> ids = new LinkedHashSet<>();

    ListPages(WholeFolder report, Path data) {
        this.report = report;
        this.data = data;
    }

    void write(OfficeList list) throws IOException {
        if (!ids.add(list.id())) {
            throw new IllegalArgumentException("There is a list " + list.id() + " already");
        }
        writeTable(list, ids.size() == 1 ? report.createFolder(ReportFiles.LISTS) : folder());
        try (DataFile file = DataFile.open(data.resolve(script(list.id())), "list")) {
            JsonWriter json = file.json();
            json.beginObject().name("id").value(list.id());
            json.name("title").value(SafeText.terminal(list.title()));
            json.name("explanation").value(SafeText.terminal(list.explanation()));
            json.name("heading");
            file.texts(safe(list.heading()));
            json.name("rows").beginArray();
            for (OfficeList.Row row : list.rows()) {
                write(row, file);
            }
            json.endArray().endObject();
            file.keep();
        }
    }

    private static void writeTable(OfficeList list, Path folder) throws IOException {
        try (ListFile table = ListFile.open(folder, list.id(), list.title())) {
            table.row(list.heading());
            for (OfficeList.Row row : list.rows()) {
                table.row(row.cells());
            }
            table.keep();
        }
    }

    private static void write(OfficeList.Row row, DataFile file) throws IOException {
        JsonWriter json = file.json();
        json.beginArray();
        file.texts(safe(row.cells()));
        json.beginArray();
        for (long photo : row.photos()) {
            json.value(photo);
        }
        json.endArray().endArray();
    }

    /** The names of the files of data, in the order of the lists. */
    List<String> scripts() {
        return ids.stream().map(ListPages::script).toList();
    }

    /** The files for people, as they lie in the report. */
    List<String> workbooks() {
        return ids.stream()
                .map(id -> ReportFiles.LISTS + "/" + id + ListFile.WORKBOOK)
                .toList();
    }

    void sync() throws IOException {
        if (!ids.isEmpty()) {
            Durability.sync(folder());
        }
    }

    private Path folder() {
        return report.draft().resolve(ReportFiles.LISTS);
    }

    private static String script(String id) {
        return "list-" + id + ReportFiles.SCRIPT;
    }

    private static List<String> safe(List<String> texts) {
        List<String> safe = new ArrayList<>();
        texts.forEach(text -> safe.add(SafeText.terminal(text)));
        return safe;
    }
}
