package io.github.photospec.painting;

/** How a JPEG file stores colour. */
public enum Subsampling {
    /** One colour sample a pixel (4:4:4). */
    NONE,
    /** One colour sample for two by two pixels (4:2:0), as most cameras and encoders write. */
    HALF
}
