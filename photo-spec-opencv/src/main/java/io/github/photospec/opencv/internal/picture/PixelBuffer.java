package io.github.photospec.opencv.internal.picture;

import io.github.photospec.image.SrgbImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Rect;

/** Room outside the heap in which pixels are handed over; kept and used again. For one thread. */
public final class PixelBuffer {
    private ByteBuffer bytes = ByteBuffer.allocateDirect(0);

    /** The image's pixels as blue, green, red and opacity; they last until something else is asked for. */
    public Mat mat(SrgbImage image) {
        return mat(image, new Rect(0, 0, image.width(), image.height()));
    }

    /** The pixels of a part, which lies inside the image. */
    public Mat mat(SrgbImage image, Rect part) {
        int length = 4 * part.width * part.height;
        if (bytes.capacity() < length) {
            bytes = ByteBuffer.allocateDirect(length).order(ByteOrder.LITTLE_ENDIAN);
        }
        IntBuffer pixels = bytes.asIntBuffer();
        int[] row = new int[part.width];
        for (int y = 0; y < part.height; y++) {
            image.copyPixels(part.x, part.y + y, part.width, row, 0);
            pixels.put(row);
        }
        return new Mat(part.height, part.width, CvType.CV_8UC4, bytes);
    }
}
