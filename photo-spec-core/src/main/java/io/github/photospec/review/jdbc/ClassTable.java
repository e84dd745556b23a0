package io.github.photospec.review.jdbc;

import io.github.photospec.internal.text.Digests;
import io.github.photospec.review.SchoolClass;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The table of classes. */
final class ClassTable {
    private static final String INSERT =
            "INSERT INTO photo_spec_class (id, department, grade, major, name) VALUES (?, ?, ?, ?, ?)";

    private ClassTable() {}

    /** What a class is called in the tables. */
    static String id(SchoolClass of) {
        String parts = StoredText.list(List.of(of.department(), of.grade(), of.major(), of.name()));
        return Digests.sha256(parts.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds those of the classes that are not there yet. */
    static void add(Connection connection, Collection<SchoolClass> classes) throws SQLException {
        Map<String, SchoolClass> missing = new TreeMap<>();
        classes.forEach(each -> missing.put(id(each), each));
        for (List<String> ids : Chunks.of(missing.keySet())) {
            String sql = "SELECT id FROM photo_spec_class WHERE id IN (" + Binding.places(ids) + ")";
            try (Binding select = new Binding(connection, sql)) {
                select.texts(ids).all(row -> row.text("id")).forEach(missing::remove);
            }
        }
        try (Binding insert = new Binding(connection, INSERT)) {
            for (Map.Entry<String, SchoolClass> each : missing.entrySet()) {
                SchoolClass of = each.getValue();
                insert.text(each.getKey())
                        .text(of.department())
                        .text(of.grade())
                        .text(of.major())
                        .text(of.name())
                        .add();
            }
            insert.send();
        }
    }

    static SchoolClass read(Row row) throws SQLException {
        return new SchoolClass(row.text("department"), row.text("grade"), row.text("major"), row.text("name"));
    }
}
