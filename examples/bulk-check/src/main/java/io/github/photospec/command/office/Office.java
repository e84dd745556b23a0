package io.github.photospec.command.office;

import io.github.photospec.bulk.BulkResult;
import io.github.photospec.bulk.Doubles;
import io.github.photospec.bulk.Reconciliation;
import io.github.photospec.bulk.report.OfficeList;
import io.github.photospec.bulk.report.ReportFolder;
import io.github.photospec.command.output.ResultSink;
import io.github.photospec.command.output.Texts;
import io.github.photospec.identity.NameField;
import io.github.photospec.identity.Roster;
import io.github.photospec.identity.RosterEntry;
import io.github.photospec.identity.StudentFinder;
import io.github.photospec.report.SafeText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What an office wants to know beside the verdicts: who has no photo, which photos are one, and all of it in a folder to look
 * at. Each is done if it was asked for.
 */
public final class Office implements ResultSink {
    private final Texts texts;
    private final Optional<Roster> roster;
    private final Optional<Reconciliation> reconciliation;
    private final Optional<Doubles> doubles;
    private final Optional<ReportFolder> folder;
    private boolean found;

    /**
     * An office.
     *
     * @param students the list of students; empty if nobody gave one
     * @param doubles whether photos are looked for that are one
     * @param folder where the report goes; empty if nobody wants it
     */
    public Office(Texts texts, Optional<StudentFinder> students, boolean doubles, Optional<ReportFolder> folder) {
        this.texts = texts;
        this.roster = students.map(StudentFinder::roster);
        this.reconciliation = students.map(Reconciliation::with);
        this.doubles = doubles ? Optional.of(Doubles.none()) : Optional.empty();
        this.folder = folder;
    }

    @Override
    public void add(BulkResult result) throws IOException {
        Optional<RosterEntry> student = reconciliation.flatMap(list -> list.add(result));
        doubles.ifPresent(list -> list.add(result));
        if (folder.isPresent()) {
            folder.get().add(result, group(result, student));
        }
    }

    /**
     * The class that the list of students says; a photo of nobody on it counts for none. Without a list the folder that the photo
     * lies in, which is often a class.
     */
    private String group(BulkResult result, Optional<RosterEntry> student) {
        return roster.isPresent()
                ? student.flatMap(Office::schoolClass).orElse("")
                : FolderName.of(result.photo().label());
    }

    private static Optional<String> schoolClass(RosterEntry student) {
        return student.student().value(NameField.CLASS);
    }

    @Override
    public List<String> finish() throws IOException {
        List<OfficeList> lists = new ArrayList<>();
        if (roster.isPresent() && reconciliation.isPresent()) {
            lists.addAll(new StudentLists(texts)
                    .of(roster.get(), reconciliation.get().result()));
        }
        doubles.ifPresent(list -> lists.addAll(new DoubleLists(texts).of(list.result())));
        List<OfficeList> filled =
                lists.stream().filter(list -> !list.rows().isEmpty()).toList();
        found = !filled.isEmpty();
        List<String> lines = new ArrayList<>();
        filled.forEach(list -> lines.addAll(ListText.lines(list, texts)));
        if (folder.isPresent()) {
            lines.add(finish(folder.get(), filled));
        }
        return lines;
    }

    private String finish(ReportFolder report, List<OfficeList> lists) throws IOException {
        roster.ifPresent(list -> classes(list).forEach(report::expect));
        for (OfficeList list : lists) {
            report.add(list);
        }
        Path page = report.finish().get(0);
        return texts.get("report.written", SafeText.terminal(page.toString()));
    }

    private static Map<String, Integer> classes(Roster roster) {
        Map<String, Integer> students = new TreeMap<>();
        roster.entries().forEach(entry -> schoolClass(entry).ifPresent(name -> students.merge(name, 1, Integer::sum)));
        return students;
    }

    @Override
    public boolean hasFound() {
        return found;
    }

    @Override
    public void close() throws IOException {
        if (folder.isPresent()) {
            folder.get().close();
        }
    }
}
