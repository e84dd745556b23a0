package io.github.photospec.identity;

import io.github.photospec.internal.table.TableInput;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads lists of students: CSV in UTF-8, GB18030 or UTF-16, separated by commas, tabs or semicolons, and Excel workbooks
 * ({@code .xlsx}), with Chinese or English headings in one of the first rows. A list is taken whole or not at all: one that
 * is not in order gives every problem with its row, unless it is read {@linkplain #leniently leniently}. No content makes it throw. Immutable and safe to share between threads.
 *
 * <p>Needs commons-csv for text and fastexcel-reader for workbooks, which are optional dependencies of this library.
 */
public final class RosterReader {
    private final IdReader ids;
    private final RosterChoices choices;

    private RosterReader(IdReader ids, RosterChoices choices) {
        this.ids = ids;
        this.choices = choices;
    }

    /** A reader of lists in which every student has an identity number that this reader takes, and a name. */
    public static RosterReader of(IdReader ids) {
        return new RosterReader(ids, RosterChoices.NONE);
    }

    /** A copy that asks for these fields of every student, and takes others as they come. */
    public RosterReader requiring(Set<NameField> fields) {
        return new RosterReader(ids, choices.requiring(fields));
    }

    /** A copy that finds a field in the column with this heading, whatever it says. */
    public RosterReader withColumn(NameField field, String heading) {
        return new RosterReader(ids, choices.withColumn(field, heading));
    }

    /** A copy that finds the type of identity documents in the column with this heading; 证件类型 is found without. */
    public RosterReader withIdTypeColumn(String heading) {
        return new RosterReader(ids, choices.withIdType(heading));
    }

    /** A copy that reads the sheet of this name, and not the first with headings. */
    public RosterReader withSheet(String name) {
        return new RosterReader(ids, choices.withSheet(name));
    }

    /**
     * A copy that takes lists with values that are not in order, for finding out about them: a student whose identity number
     * fails its check digit, was damaged by a spreadsheet, or is another's too comes without it, and the list's
     * {@linkplain Roster#cautions() cautions} tell. A list that cannot be read as one is refused all the same.
     */
    public RosterReader leniently() {
        return new RosterReader(ids, choices.leniently());
    }

    /** Reads a file; one that cannot be opened is a problem like others. */
    public RosterResult read(Path file) {
        return read(TableInput.of(file));
    }

    /** Reads an upload. A workbook lies in a temporary file meanwhile that its owner alone can read. */
    public RosterResult read(byte[] content) {
        return read(TableInput.of(content));
    }

    /**
     * Hands over the students of a list one by one, holding none of them: the list is read twice, first to see whether it is
     * in order.
     *
     * @return why nothing was handed over; empty if every student was
     * @throws IllegalStateException if the file changed in between
     */
    public Optional<RefusedRoster> forEach(Path file, Consumer<RosterEntry> students) {
        TableInput input = TableInput.of(file);
        RosterScan first = new RosterScan(ids, choices, student -> {});
        first.over(input);
        if (!first.problems().isEmpty()) {
            return Optional.of(first.problems().refusal());
        }
        RosterScan second = new RosterScan(ids, choices, students);
        second.over(input);
        if (!second.problems().isEmpty()) {
            throw new IllegalStateException("The list changed while it was read");
        }
        return Optional.empty();
    }

    private RosterResult read(TableInput input) {
        List<RosterEntry> entries = new ArrayList<>();
        RosterScan scan = new RosterScan(ids, choices, entries::add);
        scan.over(input);
        return scan.problems().isEmpty()
                ? new Roster(entries, scan.cautions().kept(), scan.cautions().more())
                : scan.problems().refusal();
    }
}
