package io.github.photospec.opencv.internal.model;

import io.github.photospec.opencv.internal.picture.MatScope;
import java.util.ArrayList;
import java.util.List;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.dnn.Dnn;
import org.opencv.dnn.Net;

/** A network with one picture as its input. For one thread. */
public final class ForwardNet {
    private final Net net;
    private final List<String> outputs;
    private final Size size;
    private final double scale;
    private final Scalar mean;

    /**
     * Reads a network.
     *
     * @param model a TFLite file
     * @param size of its input
     * @param scale by which values of 0..255 are multiplied
     * @param mean what is taken away from them before
     */
    public ForwardNet(byte[] model, Size size, double scale, double mean) {
        this.net = NetReader.read(model);
        this.outputs = net.getUnconnectedOutLayersNames();
        this.size = size;
        this.scale = scale;
        this.mean = new Scalar(mean, mean, mean, mean);
    }

    /** What the network says about a picture: one array an output, in the model's order. */
    public List<float[]> run(Mat picture, boolean swapRedAndBlue) {
        try (MatScope scope = new MatScope()) {
            net.setInput(
                    scope.keep(Dnn.blobFromImage(picture, scale, size, mean, swapRedAndBlue, false, CvType.CV_32F)));
            List<Mat> results = new ArrayList<>();
            net.forward(results, outputs);
            results.forEach(scope::keep);
            return results.stream().map(ForwardNet::values).toList();
        }
    }

    private static float[] values(Mat result) {
        float[] values = new float[(int) result.total()];
        result.get(new int[result.dims()], values);
        return values;
    }
}
