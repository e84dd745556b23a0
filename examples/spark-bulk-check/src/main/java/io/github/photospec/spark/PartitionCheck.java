package io.github.photospec.spark;

import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.util.SerializableConfiguration;

/** What travels to the executors: checks the photos of one partition, one after the other. */
final class PartitionCheck implements MapPartitionsFunction<Row, Row> {
    private static final long serialVersionUID = 1L;

    private final Settings settings;
    private final Broadcast<SerializableConfiguration> hadoop;
    private final int partitionColumns;
    private final Progress progress;

    PartitionCheck(
            Settings settings, Broadcast<SerializableConfiguration> hadoop, int partitionColumns, Progress progress) {
        this.settings = settings;
        this.hadoop = hadoop;
        this.partitionColumns = partitionColumns;
        this.progress = progress;
    }

    @Override
    public Iterator<Row> call(Iterator<Row> manifest) {
        PhotoFiles files = new PhotoFiles(hadoop.value().value());
        PhotoCheck check = new PhotoCheck(Engine.with(settings), files, progress);
        return new CheckedRows(new ManifestRows(manifest, partitionColumns), check);
    }
}
