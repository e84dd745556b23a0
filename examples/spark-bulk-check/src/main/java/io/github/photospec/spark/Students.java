package io.github.photospec.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;

/**
 * Whose photo a row is about: its id within its partition, as schools number their students themselves. A row without an id
 * is its path's.
 */
final class Students {
    private static final String SEPARATOR = "\u0001";

    private Students() {}

    /** A text that is equal for rows of the same student, in a manifest as in the table of photos. */
    static Column column(List<String> partitions) {
        List<Column> parts = new ArrayList<>();
        partitions.forEach(name -> parts.add(orEmpty(name)));
        parts.add(orEmpty("id"));
        parts.add(when(orEmpty("id").equalTo(""), orEmpty("path")).otherwise(""));
        return concat_ws(SEPARATOR, parts.toArray(Column[]::new));
    }

    private static Column orEmpty(String name) {
        return coalesce(col(name), lit(""));
    }
}
