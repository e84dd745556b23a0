package io.github.photospec.opencv.accuracy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the engine sees of real people, against floors that may only be raised; {@code -Daccuracy.write=true} writes the page. */
@Tag("long")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccuracyTest {
    private static final Path PAGE = Path.of("..", "docs", "accuracy.md");

    private List<Topic> topics = List.of();

    @BeforeAll
    void look() {
        List<Seen> all = Run.all();
        List<CutOne> cutouts = CutoutRun.all();
        topics = List.of(
                FaceCountTopic.of(all),
                EyePlacesTopic.of(all),
                OutlineTopic.of(all),
                FrontalTopic.of(all),
                TurnedTopic.of(all),
                BackgroundTopic.of(all),
                EarsTopic.of(all),
                BareheadedTopic.of(all),
                MouthTopic.of(all),
                EyesTopic.of(all),
                FairnessTopic.of(all),
                CutoutTopic.of(cutouts),
                FringeTopic.of(cutouts),
                MatteTopic.of(MatteRun.all()),
                MakingTopic.of(all));
    }

    Stream<Figure> figures() {
        return topics.stream().flatMap(topic -> topic.figures().stream());
    }

    @ParameterizedTest
    @MethodSource("figures")
    void the_reporting_half_reaches_the_floor(Figure figure) {
        assertThat(figure).matches(Figure::isMet, "reaches its floor");
    }

    @Test
    void the_page_tells_every_figure_with_its_floor() throws IOException {
        if (Boolean.getBoolean("accuracy.write")) {
            Files.writeString(PAGE, Page.write(topics, lookedAt()), UTF_8);
        }

        String page = Files.readString(PAGE, UTF_8);

        assertThat(figures())
                .allSatisfy(figure -> assertThat(page)
                        .containsPattern("\\| \\Q" + figure.what() + "\\E \\|.*\\| \\Q" + figure.limit(figure.floor())
                                + "\\E \\|"));
    }

    private static String lookedAt() throws IOException {
        try (InputStream stream =
                Objects.requireNonNull(AccuracyTest.class.getResourceAsStream("looked-at.md"), "looked-at.md")) {
            return new String(stream.readAllBytes(), UTF_8);
        }
    }
}
