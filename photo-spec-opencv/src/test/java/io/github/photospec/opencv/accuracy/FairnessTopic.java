package io.github.photospec.opencv.accuracy;

import io.github.photospec.rule.Attribute;
import io.github.photospec.rule.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** Whether rules treat people alike. */
final class FairnessTopic {
    private static final double NAMED_FROM = 0.05;
    private static final List<String> TRAITS = List.of("ethnicity", "hair_colour", "sex");
    private static final List<Question> QUESTIONS = List.of(
            Question.rule("face-count", photo -> true),
            new Question("frontal", photo -> true, seen -> Notice.worst(seen.plain(), "yaw", "pitch", "roll")),
            Question.rule("ears-visible", photo -> EarLabels.corrected(photo).equals("y")),
            new Question("bareheaded", photo -> true, seen -> Notice.outcome(seen.withHair(), "bareheaded")),
            Question.rule("eyes-open", photo -> true),
            Question.rule("eyes-visible", photo -> true),
            new Question("mouth-closed", photo -> photo.label("mouth_closed").equals("y"), FairnessTopic::mouth),
            Question.rule("background-uniformity", photo -> true),
            Question.rule("sharpness", photo -> true),
            Question.rule("exposure-low", photo -> true),
            Question.rule("exposure-high", photo -> true),
            Question.rule("dynamic-range", photo -> true));

    private FairnessTopic() {}

    static Topic of(List<Seen> all) {
        List<Seen> neutral = all.stream()
                .filter(seen -> seen.photo().set() == PhotoSet.NEUTRAL)
                .toList();
        List<String> details = new ArrayList<>();
        List<String> failing = new ArrayList<>();
        List<String> doubting = new ArrayList<>();
        for (String trait : TRAITS) {
            List<String> values = values(neutral, trait);
            List<List<String>> rows = new ArrayList<>();
            for (Question question : QUESTIONS) {
                List<Group> groups = values.stream()
                        .map(value -> question.ask(neutral, trait, value))
                        .toList();
                List<String> row = new ArrayList<>(List.of("`" + question.rule() + "`"));
                groups.stream().map(Group::cell).forEach(row::add);
                rows.add(row);
                name(question, trait, groups, Group::failedShare, Group::failed, failing);
                name(question, trait, groups, Group::undecidedShare, Group::undecided, doubting);
            }
            List<String> header = new ArrayList<>(List.of(title(trait) + ": failed + in doubt, of"));
            values.stream().map(FairnessTopic::title).forEach(header::add);
            details.add(Markdown.table(header, rows));
        }
        details.add("Rules that **fail** one group more than another by over 5 points:\n\n" + orNone(failing));
        details.add(
                "Rules that leave one group **in doubt** more than another by over 5 points:\n\n" + orNone(doubting));
        return new Topic("Fairness", """
                The 50 neutral portraits of FRL, both halves together, by what the sitters said of their ethnicity and sex and by the
                colour of their hair. FRL has no label of skin tone. Each rule is asked only about people who satisfy it (ears: both visible;
                mouth: closed), so every failure is a mistake. The groups are small: one person of six is 17 points.
                A difference in this table is a reason to look, and no proof; that there is none proves nothing either.
                """, List.of(), details);
    }

    private static Outcome mouth(Seen seen) {
        return switch (Notice.word(seen.plain(), Attribute.MOUTH_CLOSED)) {
            case "yes" -> Outcome.PASS;
            case "no" -> Outcome.FAIL;
            default -> Outcome.NOT_ASSESSED;
        };
    }

    private static List<String> values(List<Seen> people, String trait) {
        return people.stream()
                .map(seen -> seen.photo().label(trait))
                .distinct()
                .sorted()
                .toList();
    }

    private static void name(
            Question question,
            String trait,
            List<Group> all,
            ToDoubleFunction<Group> share,
            ToDoubleFunction<Group> count,
            List<String> named) {
        List<Group> groups = all.stream().filter(group -> group.people() > 0).toList();
        Group most = groups.stream().max(Comparator.comparingDouble(share)).orElseThrow();
        // Of equals the largest group, which says most.
        Group least = groups.stream()
                .min(Comparator.comparingDouble(share)
                        .thenComparing(Comparator.comparingInt(Group::people).reversed()))
                .orElseThrow();
        if (share.applyAsDouble(most) - share.applyAsDouble(least) > NAMED_FROM) {
            named.add("`" + question.rule() + "` by " + title(trait) + ": " + part(most, count) + ", "
                    + part(least, count));
        }
    }

    private static String part(Group group, ToDoubleFunction<Group> count) {
        return title(group.name()) + " " + (int) count.applyAsDouble(group) + " of " + group.people();
    }

    private static String title(String word) {
        return word.replace('_', ' ');
    }

    private static String orNone(List<String> items) {
        return items.isEmpty() ? "none.\n" : Markdown.list(items);
    }

    /** A rule, whom it is asked about, and what it concludes. */
    private record Question(String rule, Function<Photo, Boolean> satisfies, Function<Seen, Outcome> conclusion) {
        static Question rule(String rule, Function<Photo, Boolean> satisfies) {
            return new Question(rule, satisfies, seen -> Notice.outcome(seen.plain(), rule));
        }

        Group ask(List<Seen> people, String trait, String value) {
            return Group.of(
                    value,
                    people.stream()
                            .filter(seen -> seen.photo().label(trait).equals(value) && satisfies.apply(seen.photo()))
                            .map(conclusion)
                            .toList());
        }
    }
}
