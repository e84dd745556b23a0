package io.github.photospec.identity;

import io.github.photospec.identity.RosterProblem.Code;
import io.github.photospec.internal.table.TableException;
import io.github.photospec.internal.table.TableFile;
import io.github.photospec.internal.table.TableInput;
import io.github.photospec.internal.table.TableRow;
import io.github.photospec.internal.table.TableRows;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** One way through a list, from the first row to the last, holding one row and what must be unique. */
final class RosterScan {
    /** Schools put a title, a date and instructions above the headings. */
    private static final int ROWS_ABOVE = 20;

    private final IdReader ids;
    private final RosterChoices choices;
    private final Consumer<RosterEntry> sink;
    private final ProblemList problems = new ProblemList();
    private final ProblemList cautions = new ProblemList();
    private final Map<NameField, FirstRows> seen = new EnumMap<>(NameField.class);

    RosterScan(IdReader ids, RosterChoices choices, Consumer<RosterEntry> sink) {
        this.ids = ids;
        this.choices = choices;
        this.sink = sink;
    }

    ProblemList problems() {
        return problems;
    }

    ProblemList cautions() {
        return cautions;
    }

    /** Reads all of it; the sink gets rows that are in order, whatever becomes of others. */
    void over(TableInput input) {
        try (TableFile file = TableFile.open(input)) {
            over(file);
        } catch (TableException broken) {
            Code code = code(broken.reason());
            problems.add(
                    RosterProblem.of(broken.row(), "", code, broken.details().toArray()));
        }
    }

    private void over(TableFile file) throws TableException {
        List<String> sheets = file.sheets();
        if (choices.sheet().isPresent() && !sheets.contains(choices.sheet().get())) {
            problems.add(RosterProblem.ofFile(Code.NO_SHEET, String.join(", ", sheets)));
            return;
        }
        boolean found = false;
        for (String sheet : choices.sheet().map(List::of).orElse(sheets)) {
            try (TableRows rows = file.rows(sheet)) {
                Optional<RosterColumns> columns = columns(rows);
                if (columns.isPresent() && found) {
                    cautions.add(RosterProblem.ofFile(Code.OTHER_SHEET, IdNumbers.mask(sheet)));
                } else if (columns.isPresent()) {
                    found = true;
                    students(columns.get(), rows);
                }
            }
        }
        if (!found) {
            problems.add(RosterProblem.ofFile(Code.NO_HEADING));
        }
    }

    private Optional<RosterColumns> columns(TableRows rows) throws TableException {
        for (int above = 0; above <= ROWS_ABOVE; above++) {
            Optional<RosterColumns> columns = rows.next().map(row -> new RosterColumns(choices, row));
            if (columns.isEmpty() || columns.get().areKnown()) {
                return columns;
            }
        }
        return Optional.empty();
    }

    private void students(RosterColumns columns, TableRows rows) throws TableException {
        columns.settle(problems, cautions);
        int count = 0;
        for (Optional<TableRow> row = rows.next(); row.isPresent(); row = rows.next()) {
            if (!row.get().isBlank()) {
                count++;
                student(columns, row.get());
            }
        }
        if (count == 0) {
            problems.add(RosterProblem.ofFile(Code.NO_STUDENT));
        }
    }

    private void student(RosterColumns columns, TableRow row) {
        ProblemList inRows = choices.tolerant() ? cautions : problems;
        RosterEntry entry = new RosterRow(columns, row, inRows).read(ids, choices, cautions);
        for (Map.Entry<NameField, Integer> column : columns.fields().entrySet()) {
            NameField field = column.getKey();
            int first = field.isUnique() ? firstRow(entry, field) : 0;
            if (first > 0) {
                String heading = columns.heading(column.getValue());
                inRows.add(RosterProblem.of(row.number(), heading, Code.DUPLICATE, first));
                entry = entry.without(field);
            }
        }
        if (problems.isEmpty()) {
            sink.accept(entry);
        }
    }

    /** The earlier row that has the same value; 0 if there is none. */
    private int firstRow(RosterEntry entry, NameField field) {
        return entry.student()
                .value(field)
                .map(value -> seen.computeIfAbsent(field, none -> new FirstRows())
                        .put(RosterValue.key(field, value), entry.row()))
                .orElse(0);
    }

    private static Code code(TableException.Reason reason) {
        return switch (reason) {
            case UNREADABLE -> Code.UNREADABLE;
            case EMPTY -> Code.EMPTY;
            case OLD_WORKBOOK -> Code.OLD_WORKBOOK;
            case MARKUP -> Code.MARKUP;
            case OTHER_FORMAT -> Code.OTHER_FORMAT;
            case NOT_TEXT -> Code.NOT_TEXT;
            case DAMAGED -> Code.DAMAGED;
            case QUOTES -> Code.QUOTES;
            case TOO_LARGE -> Code.TOO_LARGE;
        };
    }
}
