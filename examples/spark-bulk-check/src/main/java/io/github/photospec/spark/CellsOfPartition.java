package io.github.photospec.spark;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** Compares the hashes of one cell after the other; only one cell is in memory. */
final class CellsOfPartition implements MapPartitionsFunction<Row, Row> {
    private static final long serialVersionUID = 1L;

    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
        return new Pairs(rows);
    }

    private static final class Pairs implements Iterator<Row> {
        private final Iterator<Row> rows;
        private Iterator<Row> pairs = Collections.emptyIterator();
        private @Nullable Row ahead;

        Pairs(Iterator<Row> rows) {
            this.rows = rows;
            this.ahead = read();
        }

        @Override
        public boolean hasNext() {
            while (!pairs.hasNext() && ahead != null) {
                pairs = cell(ahead);
            }
            return pairs.hasNext();
        }

        @Override
        public Row next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return pairs.next();
        }

        private Iterator<Row> cell(Row first) {
            CellPairs cell = new CellPairs(first.getInt(0), first.getLong(1), first.getLong(2));
            Row row = first;
            while (row != null && cell.takes(row)) {
                row = read();
            }
            ahead = row;
            return cell;
        }

        private @Nullable Row read() {
            return rows.hasNext() ? rows.next() : null;
        }
    }
}
