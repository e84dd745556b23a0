package io.github.photospec.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.apache.hadoop.security.AccessControlException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemSentencesTest {
    @ParameterizedTest
    @EnumSource
    void every_problem_has_a_sentence_in_both_languages(PhotoProblem problem) {
        assertThat(ProblemSentences.in(Language.EN).of(problem)).isNotBlank().matches("[ -~]+");
        assertThat(ProblemSentences.in(Language.ZH).of(problem)).isNotBlank().doesNotMatch("[ -~]+");
    }

    @Test
    void java_and_hadoop_name_the_same_problems_differently() {
        assertThat(PhotoProblem.of(new NoSuchFileException("a"))).isEqualTo(PhotoProblem.MISSING);
        assertThat(PhotoProblem.of(new FileNotFoundException("a"))).isEqualTo(PhotoProblem.MISSING);
        assertThat(PhotoProblem.of(new AccessDeniedException("a"))).isEqualTo(PhotoProblem.DENIED);
        assertThat(PhotoProblem.of(new AccessControlException("a"))).isEqualTo(PhotoProblem.DENIED);
        assertThat(PhotoProblem.of(new IOException("a"))).isEqualTo(PhotoProblem.UNREADABLE);
    }
}
