package io.github.photospec.opencv.internal.head;

import io.github.photospec.opencv.internal.model.ForwardNet;
import io.github.photospec.opencv.internal.picture.MatScope;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/** MediaPipe's selfie segmentation: where in a head's crop the person is. For one thread. */
public final class PersonNet {
    private static final int SIDE = 256;

    private final ForwardNet net;

    /** From the model's file. */
    public PersonNet(byte[] model) {
        this.net = new ForwardNet(model, new Size(SIDE, SIDE), 1 / 255.0, 0);
    }

    /** The probabilities, 0..255 for 0..1, one for each pixel of the crop. */
    public byte[] run(HeadCrop crop) {
        try (MatScope scope = new MatScope()) {
            Mat square = scope.mat();
            Imgproc.resize(crop.bgr(), square, new Size(SIDE, SIDE), 0, 0, Imgproc.INTER_AREA);
            return CropMask.of(net.run(square, true).get(0), SIDE);
        }
    }
}
