package io.github.photospec.opencv.internal.matte;

import io.github.photospec.opencv.internal.model.ForwardNet;
import io.github.photospec.opencv.internal.picture.MatScope;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/**
 * What MediaPipe's selfie segmentation says about a portrait. It looks at exactly the frame: wider and narrower ones, and
 * several together, were worse. Twice, mirrored the second time: IoU 0.9901 became 0.9909. For one thread.
 */
public final class PersonPrior {
    private static final Size SQUARE = new Size(256, 256);

    private final ForwardNet net;

    /** From the model's file. */
    public PersonPrior(byte[] model) {
        this.net = new ForwardNet(model, SQUARE, 1 / 255.0, 0);
    }

    /**
     * The probability of the person in each pixel.
     *
     * @param picture blue, green, red with 16 bits
     */
    Plane run(Mat picture) {
        try (MatScope scope = new MatScope()) {
            Mat fitting = scope.mat();
            Imgproc.resize(picture, fitting, SQUARE, 0, 0, Imgproc.INTER_AREA);
            Mat square = scope.mat();
            fitting.convertTo(square, CvType.CV_8U, 255.0 / Levels.WHITE);
            Mat mirrored = scope.mat();
            Core.flip(square, mirrored, 1);
            Mat probability = run(square, scope);
            Mat other = run(mirrored, scope);
            Core.flip(other, other, 1);
            Core.addWeighted(probability, 0.5, other, 0.5, 0, probability);
            Plane person = Plane.of(probability);
            PersonShape.clean(person);
            Mat result = scope.mat();
            Imgproc.resize(person.mat(scope), result, picture.size(), 0, 0, Imgproc.INTER_LINEAR);
            return Plane.of(result);
        }
    }

    private Mat run(Mat square, MatScope scope) {
        Mat result = scope.keep(new Mat(SQUARE, CvType.CV_32F));
        result.put(0, 0, net.run(square, true).get(0));
        return result;
    }
}
