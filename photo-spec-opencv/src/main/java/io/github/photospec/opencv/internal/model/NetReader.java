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
     * Reads a network; safe to call from any thread, unlike what it calls: OpenCV fills a table of kinds of layers during its
     * first reading, without a lock, and where two threads begin together, the process may crash or hang in native code
     * (https://github.com/opencv/opencv/issues/15757).
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
