package io.github.photospec.bulk.report;

import java.util.function.Function;

/** One text in both languages of the page. */
record Bilingual(String chinese, String english) {
    static Bilingual of(Function<Words, String> text) {
        return new Bilingual(text.apply(Words.CHINESE), text.apply(Words.ENGLISH));
    }
}
