package io.github.photospec.benchmarks;

import io.github.photospec.image.ImageFormat;
import io.github.photospec.internal.decode.Decoded;
import io.github.photospec.internal.decode.PhotoDecoder;
import io.github.photospec.internal.header.Header;
import io.github.photospec.internal.header.Headers;
import java.awt.image.BufferedImage;
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

/** A file to its working image, upright and in sRGB, against a bare decode of the same pixels by the JDK. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 6, time = 1)
@Fork(value = 2, jvmArgsAppend = "-Xmx1g")
public class Decoding {
    /** What is decoded. */
    public enum Kind {
        /** An upload of 180 x 240 pixels. */
        UPLOAD(1),
        /** 3000 x 4000 pixels, of which every third of every third row is read. */
        PHONE(3);

        private final int step;

        Kind(int step) {
            this.step = step;
        }
    }

    @Param
    private Kind kind = Kind.UPLOAD;

    private byte[] photo = {};

    @Setup
    public void paint() {
        photo = switch (kind) {
            case UPLOAD -> Photos.upload(1);
            case PHONE -> Photos.phone();
        };
    }

    @Benchmark
    public BufferedImage floorDecode() throws IOException {
        return JdkDecoding.read(photo, kind.step);
    }

    @Benchmark
    public Decoded decode() {
        Header header = Headers.read(photo, ImageFormat.JPEG).orElseThrow();
        return PhotoDecoder.decode(photo, ImageFormat.JPEG, header);
    }
}
