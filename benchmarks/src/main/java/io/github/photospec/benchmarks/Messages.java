package io.github.photospec.benchmarks;

import io.github.photospec.inspect.PhotoInspector;
import io.github.photospec.opencv.OpenCvVision;
import io.github.photospec.report.Report;
import io.github.photospec.report.ReportJson;
import io.github.photospec.report.ReportMessages;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;
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

/** A report in words: every finding with its advice, and as a line of JSON. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 6, time = 1)
@Fork(value = 2, jvmArgsAppend = "-Xmx1g")
public class Messages {
    private static final int USUAL_LINE = 1 << 14;

    private final ReportMessages chinese = ReportMessages.in(Locale.CHINESE);
    private final ReportMessages english = ReportMessages.in(Locale.ENGLISH);
    private Report report = Photos.spec().check(Photos.inspected(PhotoInspector.create()));

    @Setup
    public void look() {
        try (OpenCvVision vision = new OpenCvVision()) {
            report =
                    Photos.spec().check(Photos.inspected(PhotoInspector.create().withVision(vision)));
        }
    }

    @Benchmark
    public long chineseSentences() {
        return sentences(chinese);
    }

    @Benchmark
    public long englishSentences() {
        return sentences(english);
    }

    @Benchmark
    public String json() throws IOException {
        StringWriter line = new StringWriter(USUAL_LINE);
        ReportJson.write(report, "photo.jpg", english, line);
        return line.toString();
    }

    private long sentences(ReportMessages messages) {
        return report.findings().stream()
                .mapToLong(finding -> messages.explanation(report, finding).length())
                .sum();
    }
}
