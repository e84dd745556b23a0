package io.github.photospec.opencv.internal.head;

/**
 * What the pixels of a head's crop show, each 0..255 for 0..1; what is left is background, clothes or not known. Takes over
 * the arrays that it is made of.
 */
public final class HeadLabels {
    private final byte[] hair;
    private final byte[] skin;
    private final byte[] covering;

    /**
     * The labels, one value each for every pixel of the crop.
     *
     * @param hair how surely it is hair
     * @param skin how surely it is skin
     * @param covering how surely it is a hat, a scarf or another thing worn on the head
     */
    public HeadLabels(byte[] hair, byte[] skin, byte[] covering) {
        int pixels = HeadCrop.WIDTH * HeadCrop.HEIGHT;
        if (hair.length != pixels || skin.length != pixels || covering.length != pixels) {
            throw new IllegalArgumentException("A label is needed for each of " + pixels + " pixels");
        }
        this.hair = hair;
        this.skin = skin;
        this.covering = covering;
    }

    /** How surely a pixel is hair, 0..255. */
    int hair(int index) {
        return hair[index] & 0xff;
    }

    /** How surely a pixel is skin, 0..255. */
    int skin(int index) {
        return skin[index] & 0xff;
    }

    /** How surely a pixel is something worn, 0..255. */
    int covering(int index) {
        return covering[index] & 0xff;
    }
}
