package io.github.photospec.opencv.internal.natives;

import java.util.Locale;
import java.util.Set;

/** The names that native code is published under. */
final class Platform {
    /** Those with native code in org.bytedeco:opencv on desktops and servers. */
    private static final Set<String> SUPPORTED =
            Set.of("linux-x86_64", "linux-arm64", "windows-x86_64", "macosx-x86_64", "macosx-arm64");

    private Platform() {}

    /** This machine's, from Java's properties {@code os.name} and {@code os.arch}. */
    static String here() {
        return of(System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    static String of(String system, String processor) {
        String name = system.toLowerCase(Locale.ROOT);
        String os = name.startsWith("mac") ? "macosx" : name.startsWith("windows") ? "windows" : name;
        return os + "-"
                + switch (processor) {
                    case "amd64", "x86-64" -> "x86_64";
                    case "aarch64" -> "arm64";
                    default -> processor;
                };
    }

    static boolean isSupported(String platform) {
        return SUPPORTED.contains(platform);
    }
}
