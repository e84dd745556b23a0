package io.github.photospec.internal.jpeg;

import java.util.List;

/** The quantised coefficients of a picture: one plane a component, whose blocks hold rows of eight. */
final class Coefficients {
    private final Frame frame;
    private final List<Scan> scans;
    private final short[][] planes;

    Coefficients(Frame frame, List<Scan> scans, short[][] planes) {
        this.frame = frame;
        this.scans = List.copyOf(scans);
        this.planes = planes;
    }

    Frame frame() {
        return frame;
    }

    /** In the order of the file. */
    List<Scan> scans() {
        return scans;
    }

    /** All blocks of a component; the array itself. */
    short[] plane(int component) {
        return planes[component];
    }
}
