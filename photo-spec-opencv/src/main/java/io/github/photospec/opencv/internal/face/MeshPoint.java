package io.github.photospec.opencv.internal.face;

/** The landmarks of the face mesh that are used, by their numbers. Left and right are the person's own. */
public final class MeshPoint {
    /** On the middle line, just below the hairline. */
    public static final int FOREHEAD = 10;

    public static final int CHIN = 152;
    public static final int NOSE_TIP = 1;
    public static final int NOSE_BASE = 2;
    /** Where the face turns to the ears, at eye height. */
    public static final int RIGHT_CHEEK = 234;

    public static final int LEFT_CHEEK = 454;
    /** Where the forehead's side turns to the hair. */
    public static final int RIGHT_TEMPLE = 127;

    public static final int LEFT_TEMPLE = 356;
    public static final int RIGHT_EYE_OUTER = 33;
    public static final int RIGHT_EYE_INNER = 133;
    public static final int LEFT_EYE_OUTER = 263;
    public static final int LEFT_EYE_INNER = 362;
    public static final int UPPER_LIP_INNER = 13;
    public static final int LOWER_LIP_INNER = 14;
    public static final int MOUTH_RIGHT = 61;
    public static final int MOUTH_LEFT = 291;
    /** The lids' edges, all round. */
    static final int[] RIGHT_EYE = {33, 7, 163, 144, 145, 153, 154, 155, 133, 173, 157, 158, 159, 160, 161, 246};

    static final int[] LEFT_EYE = {263, 249, 390, 373, 374, 380, 381, 382, 362, 398, 384, 385, 386, 387, 388, 466};

    /** Outer and inner corner, upper lid outside and inside, lower lid outside and inside. */
    static final int[] RIGHT_LIDS = {RIGHT_EYE_OUTER, RIGHT_EYE_INNER, 160, 158, 144, 153};

    static final int[] LEFT_LIDS = {LEFT_EYE_OUTER, LEFT_EYE_INNER, 387, 385, 373, 380};

    private MeshPoint() {}
}
