package io.github.photospec.bulk;

import io.github.photospec.identity.RosterEntry;
import java.util.List;

/**
 * Where photos and a list of students do not meet. Names people: for those who may know them.
 *
 * @param without students without a photo, in the order of the list
 * @param nobodys photos of nobody on the list, in the order of the run
 * @param doubtful photos that may be of several students, likewise
 * @param several students with more than one photo, in the order of the list
 * @param otherNames photos whose name holds another person's name than the list has for that number
 */
public record ReconciledPhotos(
        List<RosterEntry> without,
        List<RunPhoto> nobodys,
        List<Doubtful> doubtful,
        List<Several> several,
        List<OtherName> otherNames) {
    /** The lists are copied. */
    public ReconciledPhotos {
        without = List.copyOf(without);
        nobodys = List.copyOf(nobodys);
        doubtful = List.copyOf(doubtful);
        several = List.copyOf(several);
        otherNames = List.copyOf(otherNames);
    }

    /** Whether every student has one photo, and every photo one student of its name. */
    public boolean isClean() {
        return without.isEmpty()
                && nobodys.isEmpty()
                && doubtful.isEmpty()
                && several.isEmpty()
                && otherNames.isEmpty();
    }

    /** How many of each, without names. */
    @Override
    public String toString() {
        return "ReconciledPhotos[without=" + without.size() + ", nobodys=" + nobodys.size() + ", doubtful="
                + doubtful.size() + ", several=" + several.size() + ", otherNames=" + otherNames.size() + "]";
    }

    /**
     * A photo that may be of several students.
     *
     * @param photo the photo
     * @param students two and more
     */
    public record Doubtful(RunPhoto photo, List<RosterEntry> students) {
        /** The students are copied. */
        public Doubtful {
            students = List.copyOf(students);
        }
    }

    /**
     * A student with more than one photo.
     *
     * @param student the student
     * @param photos two and more
     */
    public record Several(RosterEntry student, List<RunPhoto> photos) {
        /** The photos are copied. */
        public Several {
            photos = List.copyOf(photos);
        }
    }

    /**
     * A photo whose name disagrees with the list.
     *
     * @param photo the photo
     * @param student the student whose number its name holds
     * @param name what its name says instead of the student's name
     */
    public record OtherName(RunPhoto photo, RosterEntry student, String name) {
        /** Leaves the names out. */
        @Override
        public String toString() {
            return "OtherName[" + photo + "]";
        }
    }
}
