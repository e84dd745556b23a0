package io.github.photospec.portal.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.springframework.http.HttpStatus;

/**
 * Why a request failed, as RFC 9457 has it; empty lists are left out.
 *
 * @param title what HTTP calls the status
 * @param status the status
 * @param detail for people, in the language that they prefer
 * @param code for programs; of a rule of the review its id
 * @param fields which parameters are wrong
 * @param refusals why no photo could be made
 * @param findings what a check says, rule by rule
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(name = "Problem", description = "RFC 9457; empty lists are left out")
record Problem(
        String title,
        int status,
        String detail,
        String code,
        List<FieldProblem> fields,
        List<RefusalAnswer> refusals,
        List<FindingAnswer> findings) {
    /** The lists are copied. */
    Problem {
        fields = List.copyOf(fields);
        refusals = List.copyOf(refusals);
        findings = List.copyOf(findings);
    }

    static Problem of(HttpStatus status, String code, String detail) {
        return new Problem(status.getReasonPhrase(), status.value(), detail, code, List.of(), List.of(), List.of());
    }

    Problem withFields(List<FieldProblem> value) {
        return new Problem(title, status, detail, code, value, refusals, findings);
    }

    Problem withRefusals(List<RefusalAnswer> value) {
        return new Problem(title, status, detail, code, fields, value, findings);
    }

    Problem withFindings(List<FindingAnswer> value) {
        return new Problem(title, status, detail, code, fields, refusals, value);
    }

    /** Which parameter is wrong, and how. */
    record FieldProblem(String field, String message) {}
}
