package io.github.photospec.opencv.internal.model;

import io.github.photospec.opencv.internal.picture.MatScope;
import java.util.concurrent.locks.ReentrantLock;
import org.opencv.core.MatOfByte;
import org.opencv.dnn.Dnn;
import org.opencv.dnn.Net;

/** Reads networks, one at a time in the whole process. */
public final class NetReader {
    static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();

    private NetReader() {}

    /**
     * Reads a network; safe to call from any thread, unlike what it calls: where two threads begin together, OpenCV 4.13 may crash
     * the process, or hang, as it inserts into a map that both fill (compare https://github.com/opencv/opencv/issues/15757).
     *
     * @param model a TFLite file
     */
    public static Net read(byte[] model) {
        ONE_AT_A_TIME.lock();
        try (MatScope scope = new MatScope()) {
            return Dnn.readNetFromTFLite(scope.keep(new MatOfByte(model)));
        } finally {
            ONE_AT_A_TIME.unlock();
        }
    }
}
