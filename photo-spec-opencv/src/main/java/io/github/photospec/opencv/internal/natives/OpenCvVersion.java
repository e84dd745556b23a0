package io.github.photospec.opencv.internal.natives;

import io.github.photospec.vision.VisionException;
import io.github.photospec.vision.VisionException.Reason;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells an OpenCV that is too old, which another library may have brought along, from one that reads our models. */
final class OpenCvVersion {
    private static final int MAJOR = 4;
    /** The oldest that our nets were tried with. */
    private static final int MINOR = 9;

    private static final Pattern VERSION = Pattern.compile("([0-9]{1,5})\\.([0-9]{1,5}).*");

    private OpenCvVersion() {}

    static void require(String found) {
        Matcher version = VERSION.matcher(found);
        if (!version.matches() || !suffices(Integer.parseInt(version.group(1)), Integer.parseInt(version.group(2)))) {
            throw new VisionException(
                    Reason.MISSING_LIBRARY,
                    "OpenCV " + found + " is on the class path, and " + MAJOR + "." + MINOR
                            + " or newer is needed: see which dependency brings it (mvn dependency:tree), and exclude it");
        }
    }

    private static boolean suffices(int major, int minor) {
        return major > MAJOR || (major == MAJOR && minor >= MINOR);
    }
}
