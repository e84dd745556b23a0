package io.github.photospec.spark;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** The manifest's rows of one partition, with what is known already; those of a student follow each other. */
final class ManifestRows {
    private final Iterator<Row> rows;
    private final int partitionColumns;
    private String student = "";
    private Set<String> known = new HashSet<>();

    ManifestRows(Iterator<Row> rows, int partitionColumns) {
        this.rows = rows;
        this.partitionColumns = partitionColumns;
    }

    boolean hasNext() {
        return rows.hasNext();
    }

    ManifestRow next() {
        Row row = rows.next();
        if (!row.getString(0).equals(student)) {
            student = row.getString(0);
            known = new HashSet<>(row.isNullAt(1) ? List.of() : row.getList(1));
        }
        List<@Nullable String> values = new ArrayList<>();
        // id, path and the partitions' values
        for (int i = 0; i < 2 + partitionColumns; i++) {
            values.add(row.getString(3 + i));
        }
        return new ManifestRow(student, known, row.isNullAt(2) ? "" : row.getString(2), values);
    }
}
