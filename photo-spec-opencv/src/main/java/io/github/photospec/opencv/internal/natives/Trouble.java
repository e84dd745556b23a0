package io.github.photospec.opencv.internal.natives;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What keeps native code from being loaded, told by what the system's loader says. Of several the first counts: it brings
 * the others about.
 */
enum Trouble {
    /** {@code libm.so.6: version `GLIBC_2.35' not found (required by ...)}; the words are in the user's language. */
    OLD_LINUX("GLIBC(?:XX)?_[0-9.]*[0-9]") {
        @Override
        String tell(Binding binding, MatchResult sign) {
            String lack = "This Linux is too old: its C or C++ library lacks " + sign.group() + ", and glibc "
                    + binding.glibc() + " is needed";
            return switch (binding) {
                case BYTEDECO -> lack + ". org.openpnp:opencv asks for glibc " + Binding.OPENPNP.glibc() + " only";
                case OPENPNP -> lack;
            };
        }
    },
    /** {@code Error loading shared library ld-linux-x86-64.so.2: No such file or directory}. */
    NO_GLIBC("Error loading shared library|Error relocating ") {
        @Override
        String tell(Binding binding, MatchResult sign) {
            return "This Linux, perhaps Alpine, has the C library musl, and OpenCV is built for glibc "
                    + binding.glibc() + ": take an image with glibc, such as Debian's or Ubuntu's";
        }
    },
    /** {@code libopenblas.so.0: failed to map segment from shared object}. */
    NOT_EXECUTABLE("failed to map segment") {
        @Override
        String tell(Binding binding, MatchResult sign) {
            return "Nothing may be executed where it was unpacked (a place mounted noexec?). Choose another place: "
                    + binding.unpackedTo();
        }
    },
    /** JavaCPP's {@code Could not create the cache}, and whatever else happens while files are written. */
    NOT_WRITABLE("Could not create the cache|java\\.(?:io|nio)\\.\\S*Exception") {
        @Override
        String tell(Binding binding, MatchResult sign) {
            return "It cannot be unpacked: 100 MB must be free, and writable, in " + binding.unpackedTo();
        }
    },
    /** The JVM lets one class loader alone have a library. */
    LOADED_ELSEWHERE("already loaded in another class ?loader") {
        @Override
        String tell(Binding binding, MatchResult sign) {
            return "Another class loader of this process has it already, such as that of an earlier deployment: restart"
                    + " the process, or put the jars of OpenCV where all applications of the server share them";
        }
    },
    /** Of openpnp and of the JVM. */
    OTHER_PROCESSOR("not supported|wrong ELF class|incompatible architecture|Can't load .* on a .* platform") {
        @Override
        String tell(Binding binding, MatchResult sign) {
            return "It has none for " + Platform.here();
        }
    },
    /** On Linux, and on a Mac. */
    MISSING_SYSTEM_LIBRARY("([^\\s/]+\\.so[.0-9]*): cannot open shared object|Library not loaded: (\\S+)") {
        @Override
        String tell(Binding binding, MatchResult sign) {
            String library = sign.group(1) == null ? sign.group(2) : sign.group(1);
            return "It needs the library " + library + ", which is not installed";
        }
    },
    /** The JVM's words on Windows, in English everywhere. */
    MISSING_WINDOWS_FEATURE("Can't find dependent libraries") {
        @Override
        String tell(Binding binding, MatchResult sign) {
            return "Windows most likely lacks Media Foundation: on a Windows Server install the feature"
                    + " Server-Media-Foundation, on a Windows N the Media Feature Pack";
        }
    };

    private final Pattern sign;

    Trouble(String sign) {
        this.sign = Pattern.compile(sign);
    }

    /** Whether the system's words speak of it. */
    Matcher in(String words) {
        return sign.matcher(words);
    }

    /** What is wrong, and what would help. */
    abstract String tell(Binding binding, MatchResult sign);
}
