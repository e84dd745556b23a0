package io.github.photospec.opencv.internal.head;

import io.github.photospec.opencv.internal.model.ForwardNet;
import io.github.photospec.opencv.internal.picture.MatScope;
import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/**
 * A model of hair alone (MediaPipe's hair segmentation): what belongs to the person above the brows and is neither hair nor
 * of the cheeks' colour is worn. For one thread.
 */
public final class HairModel implements CoveringModel {
    private static final int SIDE = 512;
    private static final int PERSON_FROM = 150;
    private static final int HAIR_FROM = 128;

    private final ForwardNet net;

    /** From the model's file. */
    public HairModel(byte[] model) {
        this.net = new ForwardNet(model, new Size(SIDE, SIDE), 1 / 255.0, 0);
    }

    @Override
    public HeadLabels label(HeadCrop crop, byte[] person) {
        byte[] hair = hair(crop);
        SkinTones tones = SkinTones.of(crop);
        byte[] skin = new byte[hair.length];
        byte[] covering = new byte[hair.length];
        for (int i = 0; i < hair.length; i++) {
            if ((person[i] & 0xff) > PERSON_FROM && (hair[i] & 0xff) < HAIR_FROM) {
                boolean bare = tones.isSkin(crop.lightness(i), crop.a(i), crop.b(i));
                (bare ? skin : covering)[i] = (byte) 255;
            }
        }
        return new HeadLabels(hair, skin, covering);
    }

    private byte[] hair(HeadCrop crop) {
        try (MatScope scope = new MatScope()) {
            Mat square = scope.mat();
            Imgproc.resize(crop.bgr(), square, new Size(SIDE, SIDE), 0, 0, Imgproc.INTER_LINEAR);
            Mat input = scope.mat();
            Imgproc.cvtColor(square, input, Imgproc.COLOR_BGR2RGBA);
            // The fourth channel is the mask of the frame before; there is none.
            Core.multiply(input, new Scalar(1, 1, 1, 0), input);
            return CropMask.of(probabilities(net.run(input, false).get(0)), SIDE);
        }
    }

    /** Two planes, background's and hair's. */
    private static float[] probabilities(float[] scores) {
        float[] hair = new float[SIDE * SIDE];
        for (int i = 0; i < hair.length; i++) {
            hair[i] = (float) (1 / (1 + Math.exp(scores[i] - scores[hair.length + i])));
        }
        return hair;
    }
}
