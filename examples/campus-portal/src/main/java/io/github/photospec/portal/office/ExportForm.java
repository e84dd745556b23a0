package io.github.photospec.portal.office;

import io.github.photospec.export.ZipLayout;
import io.github.photospec.review.ReviewQuery;
import java.util.Objects;

/**
 * What is to be exported; empty text for all.
 *
 * @param campaign the campaign's id
 * @param department 院系
 * @param grade 年级
 * @param major 专业
 * @param className 班级
 * @param layout how the photos are parted
 * @param full whether the lists have identity numbers in full: {@code true} if so
 * @param spec the specification that the photos are made for; empty text for the campaign's own
 */
record ExportForm(
        String campaign,
        String department,
        String grade,
        String major,
        String className,
        String layout,
        String full,
        String spec) {
    /** What the browser left out is empty. */
    ExportForm {
        campaign = Objects.requireNonNullElse(campaign, "");
        department = Objects.requireNonNullElse(department, "");
        grade = Objects.requireNonNullElse(grade, "");
        major = Objects.requireNonNullElse(major, "");
        className = Objects.requireNonNullElse(className, "");
        layout = Objects.requireNonNullElse(layout, "");
        full = Objects.requireNonNullElse(full, "");
        spec = Objects.requireNonNullElse(spec, "");
    }

    static ExportForm of(String campaign) {
        return new ExportForm(campaign, "", "", "", "", ZipLayout.WHOLE.name(), "", "");
    }

    ReviewQuery query() {
        ReviewQuery query = ReviewQuery.of(campaign);
        query = department.isEmpty() ? query : query.inDepartment(department);
        query = grade.isEmpty() ? query : query.inGrade(grade);
        query = major.isEmpty() ? query : query.inMajor(major);
        return className.isEmpty() ? query : query.inClass(className);
    }

    boolean hasFullNumbers() {
        return full.equals("true");
    }

    ZipLayout zipLayout() {
        return layout.equals(ZipLayout.BY_CLASS.name()) ? ZipLayout.BY_CLASS : ZipLayout.WHOLE;
    }
}
