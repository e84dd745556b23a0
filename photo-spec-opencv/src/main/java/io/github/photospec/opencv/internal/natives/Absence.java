package io.github.photospec.opencv.internal.natives;

import io.github.photospec.vision.VisionException;
import io.github.photospec.vision.VisionException.Reason;
import java.util.ArrayList;
import java.util.List;

/** Complaints about jars that are not there; they name the ones to add. */
final class Absence {
    private static final String NOTATION = " (group:artifact:version:classifier)";

    private Absence() {}

    /** Neither packaging is there. */
    static VisionException ofOpenCv(Coordinates jars, String platform) {
        return new VisionException(
                Reason.MISSING_LIBRARY,
                "OpenCV is not on the class path. Add " + jars.ofClasses("opencv") + " and its native code, "
                        + String.join(", ", nativeCode(jars, platform, List.of("opencv", "openblas", "javacpp")))
                        + NOTATION + "; or " + jars.ofOpenpnp() + " alone");
    }

    /** Some classes of a packaging are not there. */
    static VisionException ofClasses(Coordinates jars, Throwable cause) {
        return new VisionException(
                Reason.MISSING_LIBRARY,
                "The jars of OpenCV on the class path are not complete, or of versions that do not fit each other: "
                        + cause
                        + ". Those of this build are " + jars.ofClasses("opencv") + ", " + jars.ofClasses("openblas")
                        + ", " + jars.ofClasses("javacpp"),
                cause);
    }

    /** The classes are there, and no native code for the platform. */
    static VisionException ofNativeCode(Coordinates jars, String platform, boolean opencv, boolean openblas) {
        if (!Platform.isSupported(platform)) {
            return new VisionException(
                    Reason.UNFIT_MACHINE,
                    "There is no native code of OpenCV for " + platform
                            + ": neither in the jars on the class path nor in " + jars.ofClasses("opencv")
                            + " as published");
        }
        List<String> missing = new ArrayList<>();
        if (!opencv) {
            missing.add("opencv");
        }
        if (!openblas) {
            missing.add("openblas");
        }
        return new VisionException(
                Reason.MISSING_LIBRARY,
                "The native code of OpenCV for " + platform + " is not on the class path. Add "
                        + String.join(" and ", nativeCode(jars, platform, missing)) + NOTATION);
    }

    private static List<String> nativeCode(Coordinates jars, String platform, List<String> artifacts) {
        return artifacts.stream()
                .map(artifact -> jars.ofNativeCode(artifact, platform))
                .toList();
    }
}
