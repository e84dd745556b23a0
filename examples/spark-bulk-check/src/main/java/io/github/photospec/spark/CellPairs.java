package io.github.photospec.spark;

import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import io.github.photospec.duplicates.PictureHash;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** The hashes of one cell, and as an iterator what is near among them: its two parts against each other, or its only one. */
final class CellPairs implements Iterator<Row> {
    static final StructType COLUMNS =
            new StructType().add("left", StringType).add("right", StringType).add("distance", IntegerType);

    private final int band;
    private final long low;
    private final long high;
    private final List<PictureHash> lower = new ArrayList<>();
    private final List<PictureHash> upper = new ArrayList<>();
    private int i;
    private int j;
    private boolean found;

    CellPairs(int band, long low, long high) {
        this.band = band;
        this.low = low;
        this.high = high;
    }

    /** Takes this row in; false if it is another cell's. */
    boolean takes(Row row) {
        if (row.getInt(0) != band || row.getLong(1) != low || row.getLong(2) != high) {
            return false;
        }
        (row.getLong(3) == low ? lower : upper).add(PictureHash.parse(row.getString(4)));
        return true;
    }

    @Override
    public boolean hasNext() {
        while (!found && i < lower.size()) {
            if (j == others().size()) {
                i++;
                j = 0;
            } else if (isPair(lower.get(i), others().get(j))) {
                found = true;
            } else {
                j++;
            }
        }
        return found;
    }

    /** With itself a part is compared below the diagonal only. */
    private boolean isPair(PictureHash a, PictureHash b) {
        return (low != high || j < i) && a.isNear(b) && firstCommonBand(a, b) == band;
    }

    private List<PictureHash> others() {
        return low == high ? lower : upper;
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        PictureHash a = lower.get(i);
        PictureHash b = others().get(j++);
        found = false;
        return RowFactory.create(a.hex(), b.hex(), a.distance(b));
    }

    /** A pair that shares several bands is met in each of them, and told in the first. */
    private static int firstCommonBand(PictureHash a, PictureHash b) {
        int[] left = a.bands();
        int[] right = b.bands();
        int at = 0;
        while (left[at] != right[at]) {
            at++;
        }
        return left[at];
    }
}
