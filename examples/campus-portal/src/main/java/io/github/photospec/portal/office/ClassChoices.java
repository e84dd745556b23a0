package io.github.photospec.portal.office;

import io.github.photospec.review.Progress;
import io.github.photospec.review.SchoolClass;
import java.util.List;
import java.util.function.Function;

/**
 * What the parts of a school can be chosen by.
 *
 * @param departments 院系
 * @param grades 年级
 * @param majors 专业
 * @param classes 班级
 */
record ClassChoices(List<String> departments, List<String> grades, List<String> majors, List<String> classes) {
    static ClassChoices of(List<Progress> classes) {
        return new ClassChoices(
                parts(classes, SchoolClass::department),
                parts(classes, SchoolClass::grade),
                parts(classes, SchoolClass::major),
                parts(classes, SchoolClass::name));
    }

    private static List<String> parts(List<Progress> classes, Function<SchoolClass, String> part) {
        return classes.stream()
                .map(each -> part.apply(each.group()))
                .filter(text -> !text.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }
}
