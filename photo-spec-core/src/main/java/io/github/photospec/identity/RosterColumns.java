package io.github.photospec.identity;

import io.github.photospec.identity.RosterProblem.Code;
import io.github.photospec.internal.table.TableRow;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Which column of a list is what, told by its row of headings. */
final class RosterColumns {
    private final RosterChoices choices;
    private final int row;
    private final List<RosterHeading> headings;
    private Map<NameField, Integer> fields = new EnumMap<>(NameField.class);
    private final Map<Integer, String> others = new LinkedHashMap<>();
    private OptionalInt idType = OptionalInt.empty();

    RosterColumns(RosterChoices choices, TableRow row) {
        this.choices = choices;
        this.row = row.number();
        this.headings = row.cells().stream().map(RosterHeading::of).toList();
    }

    /** Whether this is a row of headings at all: two are known, or all that there are. */
    boolean areKnown() {
        long known = headings.stream().filter(this::isKnown).distinct().count();
        long all = headings.stream().filter(heading -> !heading.isBlank()).count();
        return known >= 2 || (known == 1 && all == 1);
    }

    private boolean isKnown(RosterHeading heading) {
        return heading.field().isPresent() || heading.isIdType() || choices.names(heading);
    }

    /** Gives every column its meaning; adds what is wrong with them, and what is worth a look. */
    void settle(ProblemList problems, ProblemList cautions) {
        for (NameField field : NameField.values()) {
            Optional<RosterHeading> asked =
                    Optional.ofNullable(choices.columns().get(field));
            if (asked.isPresent()) {
                settle(field, columns(asked.get()), asked.get(), problems);
            } else {
                settle(field, problems, cautions);
            }
        }
        fields = fromLeftToRight();
        idType = choices
                .idType()
                .map(this::columns)
                .orElseGet(() -> IntStream.range(0, headings.size())
                        .filter(column -> headings.get(column).isIdType())
                        .boxed()
                        .toList())
                .stream()
                .mapToInt(Integer::intValue)
                .findFirst();
        choices.idType()
                .filter(asked -> idType.isEmpty())
                .ifPresent(asked -> problems.add(RosterProblem.of(row, asked.shown(), Code.UNKNOWN_COLUMN)));
        for (int column = 0; column < headings.size(); column++) {
            boolean isOther = !fields.containsValue(column)
                    && idType.orElse(-1) != column
                    && !headings.get(column).isBlank();
            if (isOther) {
                others.put(column, headings.get(column).shown());
            }
        }
    }

    /** The column that the caller named. */
    private void settle(NameField field, List<Integer> columns, RosterHeading asked, ProblemList problems) {
        if (columns.isEmpty()) {
            problems.add(RosterProblem.of(row, asked.shown(), Code.UNKNOWN_COLUMN));
        } else if (columns.size() > 1) {
            problems.add(RosterProblem.of(row, asked.shown(), Code.DOUBLE_COLUMN, field.placeholder(), asked.shown()));
        } else {
            fields.put(field, columns.get(0));
        }
    }

    /** The column that its heading tells; the field's own name goes before others. */
    private void settle(NameField field, ProblemList problems, ProblemList cautions) {
        List<Integer> all = columns(field, false);
        List<Integer> exact = columns(field, true);
        List<Integer> best = exact.isEmpty() ? all : exact;
        if (best.size() > 1) {
            String second = headings.get(best.get(1)).shown();
            problems.add(RosterProblem.of(
                    row, headings.get(best.get(0)).shown(), Code.DOUBLE_COLUMN, field.placeholder(), second));
        }
        if (best.isEmpty()) {
            if (choices.required().contains(field)) {
                problems.add(RosterProblem.of(row, "", Code.MISSING_COLUMN, field.placeholder()));
            }
            return;
        }
        fields.put(field, best.get(0));
        all.stream()
                .filter(column -> !best.contains(column))
                .forEach(column -> cautions.add(RosterProblem.of(
                        row,
                        headings.get(column).shown(),
                        Code.PASSED_OVER,
                        field.placeholder(),
                        headings.get(best.get(0)).shown())));
    }

    private List<Integer> columns(NameField field, boolean exactly) {
        return IntStream.range(0, headings.size())
                .filter(column ->
                        headings.get(column).field().filter(field::equals).isPresent())
                .filter(column -> !exactly || headings.get(column).isExact())
                .filter(column -> !choices.names(headings.get(column)))
                .boxed()
                .toList();
    }

    private List<Integer> columns(RosterHeading asked) {
        return IntStream.range(0, headings.size())
                .filter(column -> headings.get(column).isSame(asked))
                .boxed()
                .toList();
    }

    /** The columns of fields, from left to right. */
    Map<NameField, Integer> fields() {
        return fields;
    }

    private Map<NameField, Integer> fromLeftToRight() {
        Map<NameField, Integer> sorted = new LinkedHashMap<>();
        fields.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(field -> sorted.put(field.getKey(), field.getValue()));
        return sorted;
    }

    /** The column that tells the document. */
    OptionalInt idType() {
        return idType;
    }

    /** The headings of columns that are of no field. */
    Map<Integer, String> others() {
        return others;
    }

    String heading(int column) {
        return headings.get(column).shown();
    }

    /** How many columns have a heading, from the first on. */
    int width() {
        int width = headings.size();
        while (width > 0 && headings.get(width - 1).isBlank()) {
            width--;
        }
        return width;
    }
}
