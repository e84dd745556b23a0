package io.github.photospec.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.duplicates.PictureHash;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/** Near hashes, also where thousands share a band. */
@EnabledForJreRange(
        max = JRE.JAVA_21,
        disabledReason = "Spark 4.1's Hadoop needs Subject.getSubject, gone from JDK 23 on")
class DuplicateSearchTest {
    private static final int HASHES = 120;

    @Test
    void finds_the_pairs_that_comparing_all_with_all_finds() {
        List<String> hashes = hashes();

        assertThat(pairs(hashes, 10_000)).isNotEmpty().isEqualTo(byComparingAll(hashes));
    }

    @Test
    void a_crowded_band_is_cut_and_no_pair_is_lost_or_told_twice() {
        List<String> hashes = hashes();

        assertThat(pairs(hashes, 7)).isEqualTo(byComparingAll(hashes));
    }

    /** All alike but for up to some twenty bits, as photos before one background may be. */
    private static List<String> hashes() {
        Random random = new Random(7);
        return Stream.generate(() -> {
                    long[] words = {1, 2, 3, 4};
                    int changes = 4 + random.nextInt(10);
                    for (int i = 0; i < changes; i++) {
                        words[random.nextInt(4)] ^= 1L << random.nextInt(64);
                    }
                    return String.format(Locale.ROOT, "%016x%016x%016x%016x", words[0], words[1], words[2], words[3]);
                })
                .distinct()
                .limit(HASHES)
                .toList();
    }

    private static List<String> pairs(List<String> hashes, int mostACell) {
        Dataset<Row> table =
                LocalSpark.session().createDataset(hashes, Encoders.STRING()).toDF("picture_hash");
        return new DuplicateSearch(LocalSpark.session(), List.of(), mostACell)
                .pairs(table).collectAsList().stream()
                        .map(row -> pair(row.getString(0), row.getString(1)) + row.getInt(2))
                        .sorted()
                        .toList();
    }

    private static List<String> byComparingAll(List<String> hashes) {
        List<String> pairs = new ArrayList<>();
        for (String a : hashes) {
            for (String b : hashes) {
                int distance = PictureHash.parse(a).distance(PictureHash.parse(b));
                if (a.compareTo(b) < 0 && distance <= PictureHash.NEAR) {
                    pairs.add(pair(a, b) + distance);
                }
            }
        }
        return pairs.stream().sorted().toList();
    }

    private static String pair(String a, String b) {
        return a.compareTo(b) < 0 ? a + " " + b + " " : b + " " + a + " ";
    }
}
