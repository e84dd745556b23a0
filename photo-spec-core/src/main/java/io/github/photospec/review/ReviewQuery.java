package io.github.photospec.review;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Which reviews of a campaign are wanted. Immutable.
 *
 * @param campaign the campaign's id
 * @param department 院系; empty for all
 * @param grade 年级; empty for all
 * @param major 专业; empty for all
 * @param schoolClass 班级, by its name; empty for all
 * @param states the states wanted; empty for all
 * @param text part of a name, or the beginning of a student's key or number, or an identity number; empty text for all
 * @param correctionsOnly whether only those with a correction that waits
 * @param classes the only classes that may be shown; empty if all may. {@link ReviewDesk} sets it
 */
public record ReviewQuery(
        String campaign,
        Optional<String> department,
        Optional<String> grade,
        Optional<String> major,
        Optional<String> schoolClass,
        Set<ReviewState> states,
        String text,
        boolean correctionsOnly,
        Optional<Set<SchoolClass>> classes) {
    /** The sets are copied; the text loses white space at its ends. */
    public ReviewQuery {
        Set<ReviewState> copy = EnumSet.noneOf(ReviewState.class);
        copy.addAll(states);
        states = Collections.unmodifiableSet(copy);
        text = text.strip();
        classes = classes.map(Set::copyOf);
    }

    /** All of a campaign. */
    public static ReviewQuery of(String campaign) {
        return new ReviewQuery(
                campaign,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                "",
                false,
                Optional.empty());
    }

    /** Those of a department. */
    public ReviewQuery inDepartment(String value) {
        return new ReviewQuery(
                campaign, Optional.of(value), grade, major, schoolClass, states, text, correctionsOnly, classes);
    }

    /** Those of a grade. */
    public ReviewQuery inGrade(String value) {
        return new ReviewQuery(
                campaign, department, Optional.of(value), major, schoolClass, states, text, correctionsOnly, classes);
    }

    /** Those of a major. */
    public ReviewQuery inMajor(String value) {
        return new ReviewQuery(
                campaign, department, grade, Optional.of(value), schoolClass, states, text, correctionsOnly, classes);
    }

    /** Those of classes of this name. */
    public ReviewQuery inClass(String value) {
        return new ReviewQuery(
                campaign, department, grade, major, Optional.of(value), states, text, correctionsOnly, classes);
    }

    /** Those of one class. */
    public ReviewQuery in(SchoolClass value) {
        return inDepartment(value.department())
                .inGrade(value.grade())
                .inMajor(value.major())
                .inClass(value.name());
    }

    /** Those in one of these states. */
    public ReviewQuery withStates(Set<ReviewState> value) {
        return new ReviewQuery(campaign, department, grade, major, schoolClass, value, text, correctionsOnly, classes);
    }

    /** Those with this name or number. */
    public ReviewQuery withText(String value) {
        return new ReviewQuery(
                campaign, department, grade, major, schoolClass, states, value, correctionsOnly, classes);
    }

    /** Those with a correction that waits. */
    public ReviewQuery withCorrectionsOnly() {
        return new ReviewQuery(campaign, department, grade, major, schoolClass, states, text, true, classes);
    }

    /** Those of these classes at most. */
    ReviewQuery within(Set<SchoolClass> value) {
        return new ReviewQuery(
                campaign, department, grade, major, schoolClass, states, text, correctionsOnly, Optional.of(value));
    }

    /** Leaves the text out: it may be somebody's number. */
    @Override
    public String toString() {
        return "ReviewQuery of " + campaign;
    }
}
