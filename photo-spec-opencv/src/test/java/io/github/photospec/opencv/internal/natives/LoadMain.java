package io.github.photospec.opencv.internal.natives;

import io.github.photospec.vision.VisionException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.opencv.core.Core;

/** Loads OpenCV in a process of its own, from as many threads as told, and prints what came of it: a line each. */
final class LoadMain {
    private LoadMain() {}

    @SuppressWarnings("SystemOut") // Its output is what the test reads.
    public static void main(String[] arguments) throws Exception {
        int threads = Integer.parseInt(arguments[0]);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        List<Callable<String>> calls = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            calls.add(LoadMain::load);
        }
        for (Future<String> answer : pool.invokeAll(calls)) {
            System.out.println(answer.get());
        }
        pool.shutdown();
    }

    private static String load() {
        try {
            NativeLibrary.load();
            return String.format(Locale.ROOT, "loaded, with %d threads", Core.getNumThreads());
        } catch (VisionException e) {
            return e.reason() + ": " + e.getMessage();
        } catch (IllegalArgumentException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
