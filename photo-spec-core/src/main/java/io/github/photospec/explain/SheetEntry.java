package io.github.photospec.explain;

import io.github.photospec.report.SafeText;
import java.util.List;

/**
 * One photo of a contact sheet. Its words are made safe to show: identity numbers are masked, and nothing in them is
 * invisible.
 *
 * @param name what the photo is called
 * @param reason why it is on the sheet
 * @param pictures the photo, or how it was before and after; at most two, none where no picture came out of the file
 */
public record SheetEntry(String name, String reason, List<SheetPicture> pictures) {
    private static final int MOST_PICTURES = 2;

    public SheetEntry {
        name = SafeText.terminal(name);
        reason = SafeText.terminal(reason);
        pictures = List.copyOf(pictures);
        if (pictures.size() > MOST_PICTURES) {
            throw new IllegalArgumentException(
                    "An entry has at most " + MOST_PICTURES + " pictures, not " + pictures.size());
        }
    }

    /** A photo that was read. */
    public static SheetEntry of(String name, String reason, Thumbnail photo) {
        return new SheetEntry(name, reason, List.of(new SheetPicture(photo, "")));
    }
}
