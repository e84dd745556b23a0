package io.github.photospec.opencv.internal.natives;

import io.github.photospec.vision.VisionException;
import io.github.photospec.vision.VisionException.Reason;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;

/** Turns what was thrown while native code was loaded into a complaint that a person can act on. */
final class Diagnosis {
    private Diagnosis() {}

    static VisionException of(Binding binding, ReflectiveOperationException thrown, Coordinates jars) {
        List<Throwable> all = related(thrown);
        if (all.stream().anyMatch(Diagnosis::tellsOfMissingClasses)) {
            return Absence.ofClasses(jars, all.get(0));
        }
        for (Trouble trouble : Trouble.values()) {
            for (Throwable one : all) {
                Matcher sign = trouble.in(one.toString());
                if (sign.find()) {
                    return complaint(". " + trouble.tell(binding, sign), one, thrown);
                }
            }
        }
        return complaint("", all.get(0), thrown);
    }

    private static VisionException complaint(String why, Throwable words, Throwable thrown) {
        return new VisionException(
                Reason.UNFIT_MACHINE,
                "The native code of OpenCV does not run here" + why + ". The system says: " + words.getMessage(),
                thrown);
    }

    /** An UnsatisfiedLinkError is a LinkageError too, and the only one that speaks of native code. */
    private static boolean tellsOfMissingClasses(Throwable thrown) {
        return thrown instanceof NoClassDefFoundError
                || thrown instanceof ReflectiveOperationException
                || thrown instanceof TypeNotPresentException
                || thrown instanceof IncompatibleClassChangeError;
    }

    /** It, its causes and what was suppressed, causes before what they brought about. */
    private static List<Throwable> related(Throwable thrown) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Throwable> open = new ArrayDeque<>(List.of(thrown));
        List<Throwable> found = new ArrayList<>();
        while (!open.isEmpty()) {
            Deque<Throwable> chain = new ArrayDeque<>();
            for (Throwable next = open.poll(); next != null && seen.add(next); next = next.getCause()) {
                chain.addFirst(next);
                open.addAll(List.of(next.getSuppressed()));
            }
            found.addAll(chain);
        }
        // A wrapper of reflection's, which says nothing of its own.
        found.removeIf(InvocationTargetException.class::isInstance);
        return found;
    }
}
