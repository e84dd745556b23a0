package io.github.photospec.command;

import io.github.photospec.opencv.internal.model.Model;
import io.github.photospec.opencv.internal.natives.NativeLibrary;
import org.opencv.core.MatOfByte;
import org.opencv.dnn.Dnn;

/** Run on the class path of the jar alone: loads the native code and the nets that it carries. */
final class NativeCodeMain {
    private NativeCodeMain() {}

    @SuppressWarnings("SystemOut") // Its output is what the test reads.
    public static void main(String[] arguments) {
        NativeLibrary.load();
        for (Model model : Model.values()) {
            if (model != Model.CANONICAL_FACE) {
                boolean read =
                        !Dnn.readNetFromTFLite(new MatOfByte(model.bytes())).empty();
                System.out.println(model + (read ? " read" : " empty"));
            }
        }
    }
}
