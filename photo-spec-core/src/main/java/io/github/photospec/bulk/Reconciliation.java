package io.github.photospec.bulk;

import io.github.photospec.bulk.ReconciledPhotos.Doubtful;
import io.github.photospec.bulk.ReconciledPhotos.OtherName;
import io.github.photospec.bulk.ReconciledPhotos.Several;
import io.github.photospec.identity.NameField;
import io.github.photospec.identity.RosterEntry;
import io.github.photospec.identity.StudentFinder;
import io.github.photospec.identity.StudentMatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Lays the photos of a run beside a list of students. A photo is told by whom a manifest says it is of, or else by its name;
 * one that could not be opened counts for nobody. Holds a label a photo. For one thread.
 */
public final class Reconciliation {
    private final StudentFinder finder;
    private final Map<Integer, List<RunPhoto>> byRow = new TreeMap<>();
    private final List<RunPhoto> nobodys = new ArrayList<>();
    private final List<Doubtful> doubtful = new ArrayList<>();
    private final List<OtherName> otherNames = new ArrayList<>();

    private Reconciliation(StudentFinder finder) {
        this.finder = finder;
    }

    /** With the list that this finder knows; nothing is beside it yet. */
    public static Reconciliation with(StudentFinder finder) {
        return new Reconciliation(finder);
    }

    /** Takes the next photo; whose it is, empty if it is nobody's, may be of several, or could not be opened. */
    public Optional<RosterEntry> add(BulkResult result) {
        if (result.report().isEmpty()) {
            return Optional.empty();
        }
        RunPhoto photo = RunPhoto.of(result);
        Optional<String> subject = result.photo().subject();
        StudentMatch match = subject.map(this::bySubject).orElseGet(() -> byName(photo.fileName()));
        Optional<RosterEntry> one = match.one();
        if (one.isPresent()) {
            byRow.computeIfAbsent(one.get().row(), none -> new ArrayList<>(1)).add(photo);
            finder.otherName(photo.fileName(), one.get())
                    .ifPresent(name -> otherNames.add(new OtherName(photo, one.get(), name)));
        } else if (match.students().isEmpty()) {
            nobodys.add(photo);
        } else {
            doubtful.add(new Doubtful(photo, match.students()));
        }
        return one;
    }

    private StudentMatch bySubject(String subject) {
        for (NameField field : List.of(NameField.ID, NameField.STUDENT_NO)) {
            List<RosterEntry> found = finder.roster().find(field, subject);
            if (!found.isEmpty()) {
                return new StudentMatch(found);
            }
        }
        return new StudentMatch(List.of());
    }

    /** A number tells more than a name; a name that contradicts it is listed. */
    private StudentMatch byName(String fileName) {
        StudentMatch number = finder.findByNumber(fileName);
        return number.one().isPresent() ? number : finder.find(fileName);
    }

    /** What there is to say about all the photos that were added. */
    public ReconciledPhotos result() {
        List<RosterEntry> without = new ArrayList<>();
        List<Several> several = new ArrayList<>();
        for (RosterEntry student : finder.roster().entries()) {
            List<RunPhoto> photos = byRow.getOrDefault(student.row(), List.of());
            if (photos.isEmpty()) {
                without.add(student);
            } else if (photos.size() > 1) {
                several.add(new Several(student, photos));
            }
        }
        return new ReconciledPhotos(without, nobodys, doubtful, several, otherNames);
    }
}
