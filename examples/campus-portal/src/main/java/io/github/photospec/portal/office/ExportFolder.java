package io.github.photospec.portal.office;

import java.time.Instant;
import java.util.List;

/**
 * An export that is there.
 *
 * @param name its folder
 * @param at when it was finished
 * @param files what is in it
 */
record ExportFolder(String name, Instant at, List<ExportFile> files) {}
