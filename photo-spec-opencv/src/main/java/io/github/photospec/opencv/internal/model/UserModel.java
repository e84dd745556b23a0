package io.github.photospec.opencv.internal.model;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.github.photospec.report.SafeText;
import io.github.photospec.vision.VisionException;
import io.github.photospec.vision.VisionException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A TFLite model that a user brings along.
 *
 * <p>That it reads a picture of the right size and answers as expected, whoever runs it finds out: here it is only told
 * from something that is no such model at all.
 */
public final class UserModel {
    /** The largest that is read, in bytes, inclusive: dozens of times what a net for one photo needs. */
    public static final int MAX_BYTES = 64 << 20;

    /** The file identifier of TensorFlow Lite's schema.fbs; flatbuffers put it behind the offset of the root table. */
    private static final byte[] IDENTIFIER = "TFL3".getBytes(US_ASCII);

    private static final int IDENTIFIER_AT = 4;

    private UserModel() {}

    /**
     * The bytes of the model in a file.
     *
     * @throws VisionException if it cannot be read, is too large, or is no TFLite model
     */
    public static byte[] read(Path file) {
        String name = "The model " + SafeText.terminal(file.toString());
        try (InputStream stream = Files.newInputStream(file)) {
            return read(name, stream);
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    /**
     * The bytes of the model in a resource.
     *
     * @param name as {@link ClassLoader#getResource} takes it: with slashes, and none in front
     * @throws VisionException if there is none, it is too large, or is no TFLite model
     */
    public static byte[] read(ClassLoader loader, String name) {
        String title = "The model " + SafeText.terminal(name) + " on the class path";
        try (InputStream stream = loader.getResourceAsStream(name)) {
            if (stream == null) {
                throw new VisionException(Reason.UNFIT_MODEL, title + " does not exist");
            }
            return read(title, stream);
        } catch (IOException e) {
            throw unreadable(title, e);
        }
    }

    private static byte[] read(String name, InputStream stream) throws IOException {
        byte[] bytes = stream.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw new VisionException(
                    Reason.UNFIT_MODEL, name + " is larger than the limit of " + MAX_BYTES + " bytes (64 MiB)");
        }
        int end = IDENTIFIER_AT + IDENTIFIER.length;
        if (bytes.length < end || !Arrays.equals(bytes, IDENTIFIER_AT, end, IDENTIFIER, 0, IDENTIFIER.length)) {
            throw new VisionException(
                    Reason.UNFIT_MODEL,
                    name + " (" + bytes.length + " bytes) is no TFLite model: it does not have TFL3 at byte 4");
        }
        return bytes;
    }

    private static VisionException unreadable(String name, IOException cause) {
        return new VisionException(
                Reason.UNFIT_MODEL, name + " cannot be read: " + SafeText.terminal(cause.toString()), cause);
    }
}
