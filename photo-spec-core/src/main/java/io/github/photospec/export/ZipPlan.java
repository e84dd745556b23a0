package io.github.photospec.export;

import java.util.List;

/**
 * One zip file to be written.
 *
 * @param file its path within the export, with {@code /} between folders
 * @param photos what goes into it, in that order
 */
record ZipPlan(String file, List<NamedPhoto> photos) {
    ZipPlan {
        photos = List.copyOf(photos);
    }
}
