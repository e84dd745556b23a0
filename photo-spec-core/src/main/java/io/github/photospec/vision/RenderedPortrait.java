package io.github.photospec.vision;

import io.github.photospec.image.SrgbImage;

/**
 * A portrait that was made.
 *
 * @param image as large as its frame
 * @param doubtfulShare share of the portrait where it could not be told whether the person or the background is seen,
 *     0..1; a sharp outline has a few hundredths, hair in the wind more. 0 if the background was kept
 */
public record RenderedPortrait(SrgbImage image, double doubtfulShare) {
    public RenderedPortrait {
        if (!(doubtfulShare >= 0 && doubtfulShare <= 1)) {
            throw new IllegalArgumentException("A share is 0..1, not " + doubtfulShare);
        }
    }
}
