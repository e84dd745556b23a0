package io.github.photospec.opencv.internal.picture;

import java.util.ArrayList;
import java.util.List;
import org.opencv.core.Mat;

/** Frees native pictures where the work with them ends, instead of when the garbage collector happens to see them. */
public final class MatScope implements AutoCloseable {
    private final List<Mat> mats = new ArrayList<>();

    /** An empty picture, to be filled by a call; freed with this scope. */
    public Mat mat() {
        return keep(new Mat());
    }

    /** Has a picture freed with this scope. */
    public <M extends Mat> M keep(M mat) {
        mats.add(mat);
        return mat;
    }

    @Override
    public void close() {
        mats.forEach(Mat::release);
        mats.clear();
    }
}
