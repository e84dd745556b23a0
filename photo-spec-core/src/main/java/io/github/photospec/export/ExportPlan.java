package io.github.photospec.export;

import io.github.photospec.identity.NameBatch;
import io.github.photospec.identity.NamingResult;
import io.github.photospec.identity.PhotoName;
import io.github.photospec.identity.PhotoNaming;
import io.github.photospec.identity.RefusedName;
import io.github.photospec.review.ReviewState;
import io.github.photospec.review.SchoolClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which photo goes into which zip file under which name.
 *
 * @param zips the zip files, in the order of the classes
 * @param leftOut those that no zip file can hold
 */
record ExportPlan(List<ZipPlan> zips, List<LeftOut> leftOut) {
    ExportPlan {
        zips = List.copyOf(zips);
        leftOut = List.copyOf(leftOut);
    }

    /** Names are unique within a zip file, which is where they meet. */
    static ExportPlan of(List<Candidate> candidates, ZipLayout layout, PhotoNaming naming, ZipNames names) {
        List<LeftOut> leftOut = new ArrayList<>();
        List<Candidate> approved = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (candidate.state() == ReviewState.APPROVED) {
                approved.add(candidate);
            } else {
                leftOut.add(candidate.leftOut(LeftOutReason.NOT_APPROVED));
            }
        }
        List<ZipPlan> zips = switch (layout) {
            case WHOLE -> List.of(zip(ExportFiles.WHOLE, approved, naming, leftOut));
            case BY_CLASS -> zips(approved, naming, names, leftOut);
        };
        return new ExportPlan(zips, leftOut);
    }

    int size() {
        return zips.stream().mapToInt(zip -> zip.photos().size()).sum();
    }

    /** All photos, in the order in which they are written. */
    List<NamedPhoto> photos() {
        return zips.stream().flatMap(zip -> zip.photos().stream()).toList();
    }

    private static List<ZipPlan> zips(
            List<Candidate> approved, PhotoNaming naming, ZipNames names, List<LeftOut> leftOut) {
        Map<SchoolClass, List<Candidate>> classes = approved.stream()
                .collect(Collectors.groupingBy(
                        candidate -> SchoolClass.of(candidate.student()), TreeMap::new, Collectors.toList()));
        List<ZipPlan> zips = new ArrayList<>();
        classes.forEach((schoolClass, students) ->
                zips.add(zip(ExportFiles.FOLDER + "/" + names.name(schoolClass), students, naming, leftOut)));
        return zips;
    }

    private static ZipPlan zip(String file, List<Candidate> students, PhotoNaming naming, List<LeftOut> leftOut) {
        NameBatch names = naming.names(students.stream().map(Candidate::student).toList());
        List<NamedPhoto> photos = new ArrayList<>();
        for (int place = 0; place < students.size(); place++) {
            NamingResult result = names.results().get(place);
            if (result instanceof PhotoName name) {
                photos.add(new NamedPhoto(students.get(place), name.fileName()));
            } else if (result instanceof RefusedName refused) {
                leftOut.add(refused(students, place, refused, names.sharing(place)));
            }
        }
        return new ZipPlan(file, photos);
    }

    /** Others by their keys, because nobody sees the list that the places are in. */
    private static LeftOut refused(List<Candidate> students, int place, RefusedName refused, List<Integer> sharing) {
        Candidate candidate = students.get(place);
        return sharing.isEmpty()
                ? candidate.unnamed(refused.problems())
                : candidate.sameName(sharing.stream()
                        .map(other -> students.get(other).key().student())
                        .toList());
    }
}
