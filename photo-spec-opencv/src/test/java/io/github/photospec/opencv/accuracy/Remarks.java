package io.github.photospec.opencv.accuracy;

import static java.util.stream.Collectors.toMap;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** What people wrote about photos when they looked at them. */
final class Remarks {
    private static final Map<String, String> BY_FILE =
            table("remarks.csv").stream().collect(toMap(row -> row.get("file"), row -> row.get("remark")));

    private Remarks() {}

    /** What makes a photo hard; empty if nobody wrote anything. */
    static Optional<String> on(Photo photo) {
        return Optional.ofNullable(BY_FILE.get(photo.name()));
    }

    /** The rows of a table beside this class; none if there is no such table. */
    static List<CSVRecord> table(String resource) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (InputStream stream = Remarks.class.getResourceAsStream(resource)) {
            if (stream == null) {
                return List.of();
            }
            return new ArrayList<>(
                    format.parse(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)))
                            .getRecords());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
