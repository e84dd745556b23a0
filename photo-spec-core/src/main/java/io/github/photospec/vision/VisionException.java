package io.github.photospec.vision;

/** A vision engine cannot work on this machine, or not with these files. No photo's fault: the installation's. */
public final class VisionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /**
     * A complaint about the installation.
     *
     * @param message what is missing or wrong, and what would help
     */
    public VisionException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** The same with what brought it about. */
    public VisionException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    /** What is wrong. */
    public Reason reason() {
        return reason;
    }

    /** What may be wrong with an installation. */
    public enum Reason {
        /** A library is not on the class path. */
        MISSING_LIBRARY,
        /** The machine lacks what the native code needs, or no native code is made for it. */
        UNFIT_MACHINE,
        /** A model cannot be read, or is not what it should be. */
        UNFIT_MODEL,
        /** Two engines are there, and none was chosen. */
        AMBIGUOUS
    }
}
