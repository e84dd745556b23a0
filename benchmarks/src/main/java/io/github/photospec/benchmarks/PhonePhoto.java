package io.github.photospec.benchmarks;

import io.github.photospec.inspect.PhotoInspector;
import io.github.photospec.report.Report;
import io.github.photospec.spec.PhotoSpec;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** All rules of a 12 megapixel phone photo, against the same sub-sampled read. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 6, time = 1)
@Fork(value = 2, jvmArgsAppend = "-Xmx1g")
public class PhonePhoto {
    /** How the photo is stored. */
    public enum Kind {
        SRGB,
        TURNED_BY_EXIF,
        WITH_PROFILE
    }

    /** 3000 x 4000 read at every third pixel is the working image of at most 2 megapixels. */
    private static final int STEP = 3;

    @Param
    private Kind kind = Kind.SRGB;

    private final PhotoInspector inspector = PhotoInspector.create();
    private final PhotoSpec spec = Photos.spec();
    private byte[] photo = {};

    @Setup
    public void paint() {
        photo = switch (kind) {
            case SRGB -> Photos.phone();
            case TURNED_BY_EXIF -> Photos.phoneTurnedByExif();
            case WITH_PROFILE -> Photos.phoneWithProfile();
        };
    }

    @Benchmark
    public BufferedImage floorSubsampledRead() throws IOException {
        return JdkDecoding.read(photo, STEP);
    }

    @Benchmark
    public Report check() {
        return spec.check(inspector.inspect(photo, Optional.of("photo.jpg")));
    }
}
