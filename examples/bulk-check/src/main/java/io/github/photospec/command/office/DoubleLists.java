package io.github.photospec.command.office;

import static java.util.stream.Collectors.joining;

import io.github.photospec.bulk.DoublePhotos;
import io.github.photospec.bulk.DoublePhotos.Kind;
import io.github.photospec.bulk.RunPhoto;
import io.github.photospec.bulk.report.OfficeList;
import io.github.photospec.bulk.report.OfficeList.Row;
import io.github.photospec.command.output.Texts;
import java.util.Comparator;
import java.util.List;

/** Photos that are one, as tables; those that claim to be of different people first. */
final class DoubleLists {
    private final Texts texts;

    DoubleLists(Texts texts) {
        this.texts = texts;
    }

    List<OfficeList> of(List<DoublePhotos> doubles) {
        return List.of(list("same-file", Kind.SAME_FILE, doubles), list("same-picture", Kind.SAME_PICTURE, doubles));
    }

    private OfficeList list(String id, Kind kind, List<DoublePhotos> doubles) {
        List<Row> rows = doubles.stream()
                .filter(group -> group.kind() == kind)
                .sorted(Comparator.comparing(group -> !group.areOfDifferentPeople()))
                .map(this::row)
                .toList();
        return new OfficeList(
                id,
                texts.get("office." + id),
                texts.get("office." + id + ".advice"),
                List.of(texts.get("office.column.people"), texts.get("office.column.files")),
                rows);
    }

    private Row row(DoublePhotos group) {
        String people = texts.get(group.areOfDifferentPeople() ? "office.different" : "office.same");
        String files = group.photos().stream().map(this::name).collect(joining("\n"));
        return new Row(
                List.of(people, files),
                group.photos().stream().map(RunPhoto::index).toList());
    }

    private String name(RunPhoto photo) {
        return photo.subject()
                .map(person -> texts.get("office.of", photo.label(), person))
                .orElse(photo.label());
    }
}
