package io.github.photospec.benchmarks;

import io.github.photospec.opencv.internal.model.Model;
import io.github.photospec.opencv.internal.model.NetReader;
import io.github.photospec.opencv.internal.natives.NativeLibrary;
import java.util.ArrayList;
import java.util.List;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.dnn.Dnn;
import org.opencv.dnn.Net;

/** The floor of everything that is seen: the networks' forward passes alone, on inputs that lie ready. */
final class BareNetworks {
    private final List<Pass> passes;

    private BareNetworks(List<Pass> passes) {
        this.passes = passes;
    }

    /** As many passes as looking at a portrait of one person takes: both detectors, the mesh twice, the person once. */
    static BareNetworks ofOnePortrait() {
        NativeLibrary.load();
        return new BareNetworks(looking(new Pass(Model.SELFIE_SEGMENTATION, 256)));
    }

    /** As many as making one takes: a look at the original, the person in the frame and mirrored, a look at what was made. */
    static BareNetworks ofMakingOnePortrait() {
        NativeLibrary.load();
        Pass person = new Pass(Model.SELFIE_SEGMENTATION, 256);
        List<Pass> look = looking(person);
        List<Pass> passes = new ArrayList<>(look);
        passes.addAll(List.of(person, person));
        passes.addAll(look);
        return new BareNetworks(passes);
    }

    private static List<Pass> looking(Pass person) {
        Pass mesh = new Pass(Model.FACE_LANDMARK, 192);
        return List.of(
                new Pass(Model.FACE_DETECTION_SHORT_RANGE, 128),
                new Pass(Model.FACE_DETECTION_FULL_RANGE, 192),
                mesh,
                mesh,
                person);
    }

    /** Runs every pass; answers how many values came out, so that nothing is optimised away. */
    long run() {
        return passes.stream().mapToLong(Pass::run).sum();
    }

    private static final class Pass {
        private final Net net;
        private final List<String> outputs;
        private final Mat input;

        Pass(Model model, int side) {
            this.net = NetReader.read(model.bytes());
            this.outputs = net.getUnconnectedOutLayersNames();
            Mat picture = new Mat(side, side, CvType.CV_8UC3, new Scalar(90, 120, 150));
            this.input = Dnn.blobFromImage(picture, 1 / 255.0, new Size(side, side), new Scalar(0, 0, 0), true);
        }

        long run() {
            net.setInput(input);
            List<Mat> results = new ArrayList<>();
            net.forward(results, outputs);
            long values = results.stream().mapToLong(Mat::total).sum();
            results.forEach(Mat::release);
            return values;
        }
    }
}
