package io.github.photospec.explain;

import io.github.photospec.report.SafeText;

/**
 * A picture on a contact sheet.
 *
 * @param thumbnail the picture
 * @param caption what stands below it, for example {@code before}; may be empty. Made safe to show: identity numbers are
 *     masked
 */
public record SheetPicture(Thumbnail thumbnail, String caption) {
    public SheetPicture {
        caption = SafeText.terminal(caption);
    }
}
