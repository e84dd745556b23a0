package io.github.photospec.opencv.internal.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.opencv.internal.natives.NativeLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opencv.core.MatOfByte;
import org.opencv.dnn.Dnn;

class ModelTest {
    @BeforeAll
    static void opencv() {
        NativeLibrary.load();
    }

    @ParameterizedTest
    @EnumSource(Model.class)
    void the_bytes_are_those_that_were_published(Model model) throws Exception {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(model.bytes());

        assertThat(HexFormat.of().formatHex(hash)).isEqualTo(model.sha256());
    }

    @ParameterizedTest
    @EnumSource(value = Model.class, mode = EnumSource.Mode.EXCLUDE, names = "CANONICAL_FACE")
    void opencv_reads_the_net(Model model) {
        MatOfByte bytes = new MatOfByte(model.bytes());

        assertThat(Dnn.readNetFromTFLite(bytes).getLayerNames()).hasSizeGreaterThan(50);
    }

    @ParameterizedTest
    @EnumSource(Model.class)
    void its_card_and_the_script_that_fetches_it_say_the_same(Model model) throws IOException {
        String card = Files.readString(Path.of("../docs/models.md"));
        String script = Files.readString(Path.of("models/extract.sh"));
        String unpacked = "unpack " + model.origin().replaceFirst("(?<=.)@", " ");

        assertThat(card).contains(model.file(), model.sha256(), model.origin());
        assertThat(script).contains("model " + model.file() + " ", unpacked + "\n");
    }
}
