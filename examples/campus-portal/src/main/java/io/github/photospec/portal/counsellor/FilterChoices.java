package io.github.photospec.portal.counsellor;

import io.github.photospec.review.SchoolClass;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What can be chosen, each list of what the choices before it leave.
 *
 * @param filter what was chosen, without what is none of the choices: a class falls away with its department
 */
record FilterChoices(
        ReviewFilter filter, List<String> departments, List<String> grades, List<String> majors, List<String> classes) {
    static FilterChoices of(ReviewFilter asked, List<SchoolClass> all) {
        Part department = Part.of(all, SchoolClass::department, asked.department());
        Part grade = Part.of(department.left(), SchoolClass::grade, asked.grade());
        Part major = Part.of(grade.left(), SchoolClass::major, asked.major());
        Part schoolClass = Part.of(major.left(), SchoolClass::name, asked.schoolClass());
        ReviewFilter filter = new ReviewFilter(
                department.chosen(),
                grade.chosen(),
                major.chosen(),
                schoolClass.chosen(),
                asked.state(),
                asked.text(),
                asked.after());
        return new FilterChoices(filter, department.choices(), grade.choices(), major.choices(), schoolClass.choices());
    }

    private record Part(List<String> choices, Optional<String> chosen, List<SchoolClass> left) {
        static Part of(List<SchoolClass> all, Function<SchoolClass, String> part, Optional<String> asked) {
            List<String> choices = all.stream()
                    .map(part)
                    .filter(value -> !value.isEmpty())
                    .distinct()
                    .sorted()
                    .toList();
            Optional<String> chosen = asked.filter(choices::contains);
            List<SchoolClass> left = all.stream()
                    .filter(each -> chosen.map(part.apply(each)::equals).orElse(true))
                    .toList();
            return new Part(choices, chosen, left);
        }
    }
}
