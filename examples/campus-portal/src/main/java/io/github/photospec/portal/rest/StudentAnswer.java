package io.github.photospec.portal.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.photospec.identity.IdNumbers;
import io.github.photospec.identity.NameField;
import io.github.photospec.identity.Student;
import io.github.photospec.review.Review;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;

/**
 * A student, as far as the roster knows; what it does not is left out.
 *
 * @param key stands in addresses, usually the student number
 * @param name 姓名
 * @param idNumber 证件号, masked
 * @param department 院系
 * @param grade 年级
 * @param major 专业
 * @param schoolClass 班级
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "Student")
record StudentAnswer(
        String key,
        Optional<String> name,
        Optional<String> idNumber,
        Optional<String> department,
        Optional<String> grade,
        Optional<String> major,
        @JsonProperty("class") Optional<String> schoolClass) {
    static StudentAnswer of(Review review) {
        Student student = review.student();
        return new StudentAnswer(
                review.key().student(),
                student.value(NameField.NAME).map(IdNumbers::mask),
                student.value(NameField.ID).map(IdNumbers::maskWhole),
                student.value(NameField.DEPARTMENT),
                student.value(NameField.GRADE),
                student.value(NameField.MAJOR),
                student.value(NameField.CLASS));
    }
}
