package io.github.photospec.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** Says in words why there is no report about a photo. */
final class ProblemSentences {
    private final Properties sentences;

    private ProblemSentences(Properties sentences) {
        this.sentences = sentences;
    }

    static ProblemSentences in(Language language) {
        return switch (language) {
            case ZH -> read("Problems_zh.properties");
            case EN -> read("Problems.properties");
        };
    }

    /** Without the path: it is often a person's identity number. */
    String of(PhotoProblem problem) {
        return Objects.requireNonNull(sentences.getProperty(problem.id()));
    }

    private static ProblemSentences read(String file) {
        Properties properties = new Properties();
        try (InputStream stream = Objects.requireNonNull(ProblemSentences.class.getResourceAsStream(file))) {
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException damaged) {
            throw new UncheckedIOException("The job's jar is damaged", damaged);
        }
        return new ProblemSentences(properties);
    }
}
