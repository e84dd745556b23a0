package io.github.photospec.benchmarks;

import io.github.photospec.identity.NameBatch;
import io.github.photospec.identity.NameField;
import io.github.photospec.identity.NamingResult;
import io.github.photospec.identity.PhotoNaming;
import io.github.photospec.identity.Student;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Names of photos by a template: of a student, out of a name, and of a thousand students who must not share one. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 6, time = 1)
@Fork(value = 2, jvmArgsAppend = "-Xmx1g")
public class Naming {
    private static final int STUDENTS = 1000;

    private final PhotoNaming naming = PhotoNaming.of("{class}/{studentNo}-{name}.jpg");
    private List<Student> students = List.of();
    private List<String> names = List.of();
    private int next;

    @Setup
    public void enrol() {
        students = IntStream.range(0, STUDENTS).mapToObj(Naming::student).toList();
        names = naming.names(students).results().stream()
                .map(result -> result.accepted().orElseThrow().fileName())
                .toList();
    }

    private static Student student(int index) {
        return new Student(Map.of(
                NameField.CLASS,
                "软件2401班",
                NameField.STUDENT_NO,
                String.format(Locale.ROOT, "2024%06d", index),
                NameField.NAME,
                "学生" + index));
    }

    @Benchmark
    public NamingResult name() {
        return naming.name(students.get(next++ % STUDENTS));
    }

    @Benchmark
    public NamingResult read() {
        return naming.read(names.get(next++ % STUDENTS));
    }

    /** A student each. */
    @Benchmark
    @OperationsPerInvocation(STUDENTS)
    public NameBatch nameAll() {
        return naming.names(students);
    }
}
