package io.github.photospec.benchmarks;

import io.github.photospec.image.ImageFormat;
import io.github.photospec.internal.header.Header;
import io.github.photospec.internal.header.Headers;
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

/** The header of a file, of which the pixels are not touched. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 6, time = 1)
@Fork(value = 2, jvmArgsAppend = "-Xmx1g")
public class HeaderParsing {
    /** What is read. */
    public enum Kind {
        /** A JPEG of 15 KB. */
        UPLOAD(ImageFormat.JPEG),
        /** A JPEG of 1.5 MB with EXIF: no more of it is read than its segments. */
        PHONE(ImageFormat.JPEG),
        /** A JPEG with a colour profile. */
        PROFILE(ImageFormat.JPEG),
        /** A PNG of 180 x 240 pixels. */
        PNG(ImageFormat.PNG);

        private final ImageFormat format;

        Kind(ImageFormat format) {
            this.format = format;
        }
    }

    @Param
    private Kind kind = Kind.UPLOAD;

    private byte[] photo = {};

    @Setup
    public void paint() {
        photo = switch (kind) {
            case UPLOAD -> Photos.upload(1);
            case PHONE -> Photos.phoneTurnedByExif();
            case PROFILE -> Photos.phoneWithProfile();
            case PNG -> Photos.png(1);
        };
    }

    @Benchmark
    public Optional<Header> read() {
        return Headers.read(photo, kind.format);
    }
}
