package io.github.photospec.opencv.accuracy;

import java.util.ArrayList;
import java.util.List;

/** The document: a summary, the topics, and what was looked at. */
final class Page {
    private static final String INTRODUCTION = """
            # Accuracy

            How well the vision module sees, measured on 338 open photos: 238 everyday photos (CC0, public domain) that were labelled by
            eye, and 100 portraits of 50 people of the Face Research Lab London set (FRL, CC BY 4.0). None of them is part of this
            repository; they are named by file here. A test measures all of this anew and fails if the reporting half misses a floor; the
            page is written by it: `mvn -pl photo-spec-opencv -am test -Dtest=AccuracyTest -Dsurefire.failIfNoSpecifiedTests=false
            -Daccuracy.write=true`.

            Photos are divided by the first byte of the MD5 of their name (FRL: of the person's number). On **dev**, the even half, limits
            were chosen; **val**, the odd half, is what to believe. Most are everyday photos, and harder than ID photos taken at a school.
            The rules are those of the specification `%s`.

            """.formatted(Notice.ID);

    private static final String FLOORS = """

            In brackets: the number of photos, eyes or heads. The floors are those that the project set before it began to build. Where both
            halves are clearly better, the floor was raised about half way to the worse of them; where one photo more would miss it, it was
            left. A floor is never lowered.
            """;

    private Page() {}

    static String write(List<Topic> topics, String lookedAt) {
        StringBuilder page = new StringBuilder(INTRODUCTION);
        page.append(summary(topics)).append(FLOORS);
        for (Topic topic : topics) {
            page.append("\n## ").append(topic.title()).append("\n\n").append(topic.introduction());
            topic.details().forEach(detail -> page.append('\n').append(detail));
        }
        return page.append('\n').append(lookedAt).toString();
    }

    private static String summary(List<Topic> topics) {
        List<List<String>> rows = new ArrayList<>();
        for (Topic topic : topics) {
            topic.figures().forEach(figure -> rows.add(row(figure)));
        }
        return Markdown.table(List.of("measure", "dev", "val", "floor", "aim"), rows);
    }

    static List<String> row(Figure figure) {
        return List.of(
                figure.what(),
                value(figure, figure.values().dev()),
                value(figure, figure.values().val()),
                figure.limit(figure.floor()),
                figure.limit(figure.aim()));
    }

    private static String value(Figure figure, Value value) {
        return figure.form().write(value.value()) + " (" + value.of() + ")";
    }
}
