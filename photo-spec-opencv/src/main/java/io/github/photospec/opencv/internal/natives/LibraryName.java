package io.github.photospec.opencv.internal.natives;

/**
 * A native library as JavaCPP writes it: {@code opencv_core@.413}, also {@code openblas@.0#name-when-unpacked} and {@code
 * name!} for one whose symbols everybody sees.
 */
record LibraryName(String text) {
    /** The name of its file, on a platform whose libraries are called so. */
    String file(String prefix, String suffix) {
        String[] parts = text.split("[#!]", 2)[0].split("@", 2);
        String version = parts.length > 1 ? parts[1] : "";
        return prefix
                + switch (suffix) {
                    case ".so" -> parts[0] + suffix + version;
                    case ".dylib" -> parts[0] + version + suffix;
                    default -> parts[0] + suffix;
                };
    }

    boolean startsWith(String start) {
        return text.startsWith(start);
    }
}
