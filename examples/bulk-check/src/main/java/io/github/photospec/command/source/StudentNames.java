package io.github.photospec.command.source;

import io.github.photospec.command.source.SourceException.Reason;
import io.github.photospec.identity.NamingResult;
import io.github.photospec.identity.PhotoName;
import io.github.photospec.identity.PhotoNaming;
import io.github.photospec.identity.RosterEntry;
import io.github.photospec.identity.StudentFinder;
import io.github.photospec.identity.StudentMatch;
import java.util.HashMap;
import java.util.Map;

/** Names of made photos, after the students of a list whom the names of the originals tell. */
public final class StudentNames {
    private final StudentFinder finder;
    private final Map<String, Map<RosterEntry, NamingResult>> names = new HashMap<>();

    /**
     * Names by these templates.
     *
     * @param namings by the ids of specifications
     */
    public StudentNames(StudentFinder finder, Map<String, PhotoNaming> namings) {
        this.finder = finder;
        namings.forEach((spec, naming) -> names.put(spec, finder.names(naming)));
    }

    /**
     * Whose photo this is.
     *
     * @param label what the photo is called in a run
     * @throws SourceException if it is nobody's, or may be of several students
     */
    public RosterEntry student(String label) throws SourceException {
        StudentMatch match =
                finder.find(label.substring(Math.max(label.lastIndexOf('/'), label.lastIndexOf('\\')) + 1));
        if (match.students().isEmpty()) {
            throw new SourceException(Reason.STUDENT_UNKNOWN);
        }
        return match.one()
                .orElseThrow(() -> new SourceException(
                        Reason.STUDENT_DOUBTFUL,
                        Integer.toString(match.students().size())));
    }

    /**
     * The made photo's name, with its folders.
     *
     * @throws SourceException if it cannot have one
     */
    public String name(String label, String specId) throws SourceException {
        NamingResult result = names.getOrDefault(specId, Map.of()).get(student(label));
        if (result instanceof PhotoName name) {
            return name.fileName();
        }
        throw new SourceException(Reason.STUDENT_NAMELESS);
    }
}
