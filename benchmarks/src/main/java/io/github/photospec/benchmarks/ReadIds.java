package io.github.photospec.benchmarks;

import io.github.photospec.identity.IdReader;
import io.github.photospec.identity.IdResult;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One identity number, valid or with a wrong check character; a different one each time. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 6, time = 1)
@Fork(value = 2, jvmArgsAppend = "-Xmx1g")
public class ReadIds {
    private static final int COUNT = 1 << 12;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    private final IdReader reader = IdReader.on(LocalDate.of(2026, 1, 1));
    private final String[] valid = new String[COUNT];
    private final String[] wrong = new String[COUNT];
    private int next;

    @Setup
    public void fill() {
        Random random = new Random(1);
        for (int i = 0; i < COUNT; i++) {
            LocalDate birth = LocalDate.of(1980, 1, 1).plusDays(random.nextInt(14_000));
            String body =
                    String.format(Locale.ROOT, "430102%s%03d", birth.toString().replace("-", ""), random.nextInt(1000));
            int sum = 0;
            for (int at = 0; at < WEIGHTS.length; at++) {
                sum += WEIGHTS[at] * (body.charAt(at) - '0');
            }
            valid[i] = body + CHECKS.charAt(sum % 11);
            wrong[i] = body + CHECKS.charAt((sum + 1) % 11);
        }
    }

    @Benchmark
    public IdResult valid() {
        return reader.read(valid[next++ & (COUNT - 1)]);
    }

    @Benchmark
    public IdResult wrong() {
        return reader.read(wrong[next++ & (COUNT - 1)]);
    }
}
