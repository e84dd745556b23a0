package io.github.photospec.identity;

import io.github.photospec.identity.RosterProblem.Code;
import io.github.photospec.internal.table.TableCell;
import io.github.photospec.internal.table.TableRow;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One row of a list being read: what it says, and all that is wrong with it. */
final class RosterRow {
    private final RosterColumns columns;
    private final TableRow row;
    private final ProblemList problems;
    private final Map<NameField, String> values = new EnumMap<>(NameField.class);
    private Optional<ValidId> id = Optional.empty();

    RosterRow(RosterColumns columns, TableRow row, ProblemList problems) {
        this.columns = columns;
        this.row = row;
        this.problems = problems;
    }

    /** The student; only if nothing was added to the problems. */
    RosterEntry read(IdReader ids, RosterChoices choices, ProblemList cautions) {
        requireWidth();
        columns.fields().forEach((field, column) -> {
            String text = text(row.cell(column), column, field);
            if (text.isEmpty()) {
                requireNot(field, column, choices);
            } else if (field == NameField.ID) {
                readId(text, column, ids, cautions);
            } else {
                values.put(field, RosterValue.written(field, text));
            }
        });
        Map<String, String> others = new LinkedHashMap<>();
        columns.others().forEach((column, heading) -> {
            String text = RosterValue.text(row.cell(column));
            if (!text.isEmpty()) {
                others.putIfAbsent(heading, text);
            }
        });
        return new RosterEntry(row.number(), new Student(values), id, others);
    }

    /** Cells that are cut off were lost on the way; cells that are too many moved there. */
    private void requireWidth() {
        int last = columns.fields().values().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(-1);
        if (row.cells().size() <= last && !row.isSparse()) {
            problem("", Code.ROW_TOO_SHORT, row.cells().size());
        }
        for (int column = columns.width(); column < row.cells().size(); column++) {
            if (!row.cell(column).isBlank()) {
                problem("", Code.ROW_TOO_LONG, column + 1);
                return;
            }
        }
    }

    /** Empty if there is nothing, or nothing that can be relied upon: then that has been told. */
    private String text(TableCell cell, int column, NameField field) {
        String text = RosterValue.text(cell);
        if (RosterValue.isError(text)) {
            problem(columns.heading(column), Code.FORMULA_ERROR);
        } else if (field.isNumber() && RosterValue.hasLostDigits(cell)) {
            problem(columns.heading(column), Code.LOST_DIGITS);
        } else {
            return text;
        }
        return "";
    }

    private void requireNot(NameField field, int column, RosterChoices choices) {
        if (choices.required().contains(field) && row.cell(column).isBlank() && !isCutBefore(column)) {
            problem(columns.heading(column), Code.MISSING_VALUE, field.placeholder());
        }
    }

    private boolean isCutBefore(int column) {
        return !row.isSparse() && row.cells().size() <= column;
    }

    private void readId(String text, int column, IdReader ids, ProblemList cautions) {
        Optional<IdType> type = Optional.empty();
        if (columns.idType().isPresent()) {
            int typeColumn = columns.idType().getAsInt();
            String word = RosterValue.text(row.cell(typeColumn));
            type = IdTypeWords.find(word);
            if (type.isEmpty() && !word.isEmpty()) {
                problem(columns.heading(typeColumn), Code.UNKNOWN_ID_TYPE);
                return;
            }
        }
        IdResult result = type.map(known -> ids.read(known, text)).orElseGet(() -> ids.read(text));
        if (result instanceof InvalidId invalid) {
            problems.add(new RosterProblem(
                    row.number(), columns.heading(column), Code.INVALID_ID, List.of(), invalid.problems()));
            return;
        }
        id = result.valid();
        id.ifPresent(valid -> {
            values.put(NameField.ID, valid.number());
            valid.warnings()
                    .forEach(warning -> cautions.add(
                            RosterProblem.of(row.number(), columns.heading(column), Code.DOUBTFUL_ID, warning.id())));
        });
    }

    private void problem(String column, Code code, Object... details) {
        problems.add(RosterProblem.of(row.number(), column, code, details));
    }
}
