package io.github.photospec.opencv.internal.model;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.photospec.testing.SharedData;
import io.github.photospec.vision.VisionException;
import io.github.photospec.vision.VisionException.Reason;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UserModelTest {
    private static final byte[] SMALLEST = "....TFL3".getBytes(US_ASCII);

    @TempDir
    private Path folder;

    private final ClassLoader loader = UserModelTest.class.getClassLoader();

    @Test
    void a_model_is_read_from_a_file() throws IOException {
        Path file = Files.write(folder.resolve("hair.tflite"), SMALLEST);

        assertThat(UserModel.read(file)).isEqualTo(SMALLEST);
    }

    @Test
    void a_model_is_read_from_the_class_path() {
        String name = "io/github/photospec/opencv/internal/model/face_landmark.tflite";

        assertThat(UserModel.read(loader, name)).isEqualTo(Model.FACE_LANDMARK.bytes());
    }

    @Test
    void a_published_model_of_hair_is_one() {
        Path file = SharedData.require("models/hair_segmentation.tflite");

        assertThat(UserModel.read(file)).hasSizeGreaterThan(700_000);
    }

    @Test
    void a_file_of_the_limit_is_read_and_one_byte_more_is_not() throws IOException {
        Path file = Files.write(folder.resolve("large.tflite"), SMALLEST);
        extend(file, UserModel.MAX_BYTES);
        assertThat(UserModel.read(file)).hasSize(UserModel.MAX_BYTES);

        extend(file, UserModel.MAX_BYTES + 1);
        refused(() -> UserModel.read(file), "large.tflite is larger than the limit of 67108864 bytes (64 MiB)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "....TFL", "....ONNX", "TFL3....", "....TFL2 and more"})
    void what_is_no_tflite_model_is_told_by_its_identifier(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("other"), text);

        refused(
                () -> UserModel.read(file),
                "other (" + text.length() + " bytes) is no TFLite model: it does not have TFL3 at byte 4");
    }

    @Test
    void what_cannot_be_read_is_named() {
        refused(() -> UserModel.read(folder.resolve("none")), "none cannot be read: java.nio.file.NoSuchFile");
        refused(() -> UserModel.read(folder), "cannot be read: java.io.IOException");
        refused(() -> UserModel.read(loader, "no/such"), "The model no/such on the class path does not exist");
    }

    @Test
    void an_identity_number_in_a_path_stays_hidden() {
        refused(() -> UserModel.read(Path.of("11010519491231002X")), "110***********002X cannot be read");
    }

    private static void extend(Path file, long length) throws IOException {
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
            open.setLength(length);
        }
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatThrownBy(call)
                .isInstanceOf(VisionException.class)
                .hasMessageContaining(message)
                .extracting(failure -> ((VisionException) failure).reason())
                .isEqualTo(Reason.UNFIT_MODEL);
    }
}
