package io.github.photospec.spark;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.spark.sql.Row;

/** Checks photos as their rows are asked for; those whose row there is already are left out. */
final class CheckedRows implements Iterator<Row> {
    private final ManifestRows manifest;
    private final PhotoCheck check;
    private Optional<Row> next = Optional.empty();

    CheckedRows(ManifestRows manifest, PhotoCheck check) {
        this.manifest = manifest;
        this.check = check;
    }

    @Override
    public boolean hasNext() {
        while (next.isEmpty() && manifest.hasNext()) {
            next = check.row(manifest.next());
        }
        return next.isPresent();
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Row row = next.orElseThrow();
        next = Optional.empty();
        return row;
    }
}
