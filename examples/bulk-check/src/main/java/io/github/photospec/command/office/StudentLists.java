package io.github.photospec.command.office;

import static java.util.stream.Collectors.joining;

import io.github.photospec.bulk.ReconciledPhotos;
import io.github.photospec.bulk.RunPhoto;
import io.github.photospec.bulk.report.OfficeList;
import io.github.photospec.bulk.report.OfficeList.Row;
import io.github.photospec.command.output.Texts;
import io.github.photospec.identity.NameField;
import io.github.photospec.identity.Roster;
import io.github.photospec.identity.RosterEntry;
import io.github.photospec.identity.RosterMessages;
import java.util.ArrayList;
import java.util.List;

/** Where photos and a list of students do not meet, as tables. */
final class StudentLists {
    private static final List<NameField> SHOWN =
            List.of(NameField.CLASS, NameField.NAME, NameField.STUDENT_NO, NameField.ID);

    private final Texts texts;

    StudentLists(Texts texts) {
        this.texts = texts;
    }

    List<OfficeList> of(Roster roster, ReconciledPhotos photos) {
        return List.of(
                list(
                        "without-photo",
                        studentHeading(),
                        photos.without().stream()
                                .map(student -> new Row(cells(student), List.of()))
                                .toList()),
                list(
                        "photos-of-nobody",
                        List.of("file"),
                        photos.nobodys().stream()
                                .map(photo -> new Row(List.of(photo.label()), List.of(photo.index())))
                                .toList()),
                list(
                        "photos-in-doubt",
                        List.of("file", "students"),
                        photos.doubtful().stream()
                                .map(doubt -> new Row(
                                        List.of(
                                                doubt.photo().label(),
                                                doubt.students().stream()
                                                        .map(this::brief)
                                                        .collect(joining(texts.get("list.comma")))),
                                        List.of(doubt.photo().index())))
                                .toList()),
                list(
                        "several-photos",
                        with(studentHeading(), "files"),
                        photos.several().stream()
                                .map(several -> new Row(
                                        with(cells(several.student()), labels(several.photos())),
                                        several.photos().stream()
                                                .map(RunPhoto::index)
                                                .toList()))
                                .toList()),
                list(
                        "other-names",
                        with(studentHeading(), "named", "file"),
                        photos.otherNames().stream()
                                .map(other -> new Row(
                                        with(
                                                cells(other.student()),
                                                other.name(),
                                                other.photo().label()),
                                        List.of(other.photo().index())))
                                .toList()),
                list("roster-problems", List.of("problem"), problems(roster)));
    }

    private List<Row> problems(Roster roster) {
        RosterMessages messages = RosterMessages.in(texts.language().locale());
        List<Row> rows = new ArrayList<>();
        roster.cautions().forEach(caution -> rows.add(Row.of(messages.message(caution))));
        if (roster.moreCautions() > 0) {
            rows.add(Row.of(messages.more(roster)));
        }
        return rows;
    }

    private OfficeList list(String id, List<String> headings, List<Row> rows) {
        return new OfficeList(
                id,
                texts.get("office." + id),
                texts.get("office." + id + ".advice"),
                headings.stream()
                        .map(heading -> texts.get("office.column." + heading))
                        .toList(),
                rows);
    }

    private static List<String> studentHeading() {
        List<String> headings = new ArrayList<>(List.of("row"));
        SHOWN.forEach(field -> headings.add(field.placeholder()));
        return headings;
    }

    private static List<String> cells(RosterEntry student) {
        List<String> cells = new ArrayList<>(List.of(Integer.toString(student.row())));
        SHOWN.forEach(field -> cells.add(student.student().value(field).orElse("")));
        return cells;
    }

    private String brief(RosterEntry student) {
        String name = student.student().value(NameField.NAME).orElse("");
        return texts.get("rename.student", Integer.toString(student.row()), name);
    }

    private static String labels(List<RunPhoto> photos) {
        return photos.stream().map(RunPhoto::label).collect(joining("\n"));
    }

    private static List<String> with(List<String> texts, String... more) {
        List<String> all = new ArrayList<>(texts);
        all.addAll(List.of(more));
        return all;
    }
}
