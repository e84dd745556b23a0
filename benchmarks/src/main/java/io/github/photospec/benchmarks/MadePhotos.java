package io.github.photospec.benchmarks;

import io.github.photospec.PhotoInput;
import io.github.photospec.make.MakeResult;
import io.github.photospec.make.PhotoMaker;
import io.github.photospec.opencv.OpenCvVision;
import io.github.photospec.painting.Backdrop;
import io.github.photospec.spec.PhotoSpec;
import java.awt.Color;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A 12 megapixel phone photo to a finished file of 180 x 240, and for several specifications at once, against what no way round
 * can spare: a sub-sampled decoding, the forward passes of the networks on the original, the portrait and what was made, and one
 * encoding.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 6, time = 2)
@Fork(value = 2, jvmArgsAppend = "-Xmx1g")
public class MadePhotos {
    private static final int STEP = 3;

    /** What is behind the person: an even wall lets colours tell, a busy room does not. */
    public enum Room {
        /** An even grey wall. */
        WALL(Backdrop.studio(new Color(0xb0b4b8))),
        /** Shelves with things on them. */
        SHELF(Backdrop.shelves(1));

        private final Backdrop backdrop;

        Room(Backdrop backdrop) {
            this.backdrop = backdrop;
        }
    }

    @Param
    private Room room = Room.WALL;

    private final OpenCvVision vision = new OpenCvVision();
    private final PhotoMaker maker = PhotoMaker.create(vision);
    private final PhotoSpec spec = Photos.spec();
    private final BareNetworks networks = BareNetworks.ofMakingOnePortrait();
    private byte[] photo = {};
    private JdkEncoding encoding = JdkEncoding.none();

    @Setup(Level.Trial)
    public void paint() throws IOException {
        photo = Photos.phone(room.backdrop);
        MakeResult made = maker.make(PhotoInput.of(photo), spec);
        if (!made.isDelivered()) {
            throw new IllegalStateException("The painted photo is refused: " + made.refusals());
        }
        encoding = JdkEncoding.of(made.photo().orElseThrow().bytes());
    }

    @TearDown
    public void close() {
        vision.close();
    }

    @Benchmark
    public long floorDecodeForwardPassesEncode() throws IOException {
        return JdkDecoding.read(photo, STEP).getWidth() + networks.run() + encoding.write();
    }

    @Benchmark
    public MakeResult make() throws IOException {
        return maker.make(PhotoInput.of(photo), spec);
    }

    @Benchmark
    public List<MakeResult> makeForThree() throws IOException {
        return maker.make(PhotoInput.of(photo), List.of(spec, spec, spec));
    }
}
