package io.github.photospec.benchmarks;

import io.github.photospec.PhotoInput;
import io.github.photospec.make.FixedPhoto;
import io.github.photospec.make.PhotoFixer;
import java.io.IOException;
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

/** Repairs that leave pixels alone: metadata off an upload, and a phone photo of 12 megapixels turned upright. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 6, time = 1)
@Fork(value = 2, jvmArgsAppend = "-Xmx1g")
public class FixedFiles {
    /** What is repaired. */
    public enum Kind {
        /** An upload with an EXIF segment. */
        METADATA,
        /** 2976 x 3968 pixels on their side: every block is decoded, turned and coded again. */
        TURNED
    }

    @Param
    private Kind kind = Kind.METADATA;

    private final PhotoFixer fixer = PhotoFixer.create().withDensity(72);
    private byte[] photo = {};

    @Setup
    public void paint() throws IOException {
        photo = switch (kind) {
            case METADATA -> Photos.uploadWithPlace(1);
            case TURNED -> Photos.phoneTurnedInWholeBlocks();
        };
        if (fix().edits().isEmpty()) {
            throw new IllegalStateException("Nothing is repaired: " + fix().unfixed());
        }
    }

    @Benchmark
    public FixedPhoto fix() throws IOException {
        return fixer.fix(PhotoInput.of(photo));
    }
}
