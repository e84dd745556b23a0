package io.github.photospec.opencv.accuracy;

import io.github.photospec.rule.Outcome;
import java.util.List;
import java.util.stream.Stream;

/** Turns what a rule concludes into an answer. */
final class Answers {
    private Answers() {}

    /** The answers and that nobody can tell. */
    static List<String> with(List<String> answers) {
        return Stream.concat(answers.stream(), Stream.of(Notice.CANNOT_TELL)).toList();
    }

    static String of(Outcome outcome, String pass, String fail, String warn) {
        return switch (outcome) {
            case PASS -> pass;
            case FAIL -> fail;
            case WARN -> warn;
            case NOT_ASSESSED -> Notice.CANNOT_TELL;
        };
    }
}
