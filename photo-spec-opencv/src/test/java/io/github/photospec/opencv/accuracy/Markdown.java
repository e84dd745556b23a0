package io.github.photospec.opencv.accuracy;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Writes tables and lists. */
final class Markdown {
    private Markdown() {}

    static String table(List<String> header, List<List<String>> rows) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(header);
        lines.add(Collections.nCopies(header.size(), "---"));
        lines.addAll(rows);
        return lines.stream()
                .map(cells -> "| " + String.join(" | ", cells) + " |\n")
                .collect(joining());
    }

    static String list(List<String> items) {
        return items.stream().map(item -> "* " + item + "\n").collect(joining());
    }

    /** Truths down, answers across; each cell has both halves. */
    static String confusion(String title, Cases cases, List<String> truths, List<String> answers) {
        List<String> header = new ArrayList<>(List.of(title + ", dev / val"));
        answers.forEach(answer -> header.add("said " + answer));
        List<List<String>> rows = new ArrayList<>();
        for (String truth : truths) {
            List<String> row = new ArrayList<>(List.of("is " + truth));
            for (String answer : answers) {
                row.add(Halves.of(half -> cases.in(half).count(truth, answer)).toString());
            }
            rows.add(row);
        }
        return table(header, rows);
    }

    /** Photos by name, with what was said and why. */
    static String photos(String title, Cases cases) {
        if (cases.size() == 0) {
            return title + ": none.\n";
        }
        return title + ":\n\n"
                + list(cases.all().stream()
                        .map(one -> one.photo().half().id() + " `" + one.photo().name() + "`: is " + one.truth()
                                + ", said " + one.said() + " (" + one.numbers() + ")"
                                + Remarks.on(one.photo())
                                        .map(remark -> ": " + remark)
                                        .orElse(""))
                        .toList());
    }
}
