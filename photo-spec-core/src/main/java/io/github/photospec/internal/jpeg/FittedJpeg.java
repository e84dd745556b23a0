package io.github.photospec.internal.jpeg;

import io.github.photospec.image.ChromaSubsampling;

/** The best file that fits. Immutable, as long as nobody changes its bytes. */
public final class FittedJpeg implements Fitting {
    private final byte[] bytes;
    private final int quality;
    private final ChromaSubsampling subsampling;
    private final int encodes;

    FittedJpeg(byte[] bytes, int quality, ChromaSubsampling subsampling, int encodes) {
        this.bytes = bytes;
        this.quality = quality;
        this.subsampling = subsampling;
        this.encodes = encodes;
    }

    /** The whole file; the array itself. */
    public byte[] bytes() {
        return bytes;
    }

    /** libjpeg's setting, {@link QualitySearch#LOWEST_QUALITY}..100. */
    public int quality() {
        return quality;
    }

    /** Whether pixels share colours. */
    public ChromaSubsampling subsampling() {
        return subsampling;
    }

    @Override
    public int encodes() {
        return encodes;
    }

    /** Its length, and never its bytes: they show a person. */
    @Override
    public String toString() {
        return "FittedJpeg[" + bytes.length + " bytes, quality " + quality + ", " + subsampling.notation() + "]";
    }
}
