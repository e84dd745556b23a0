package io.github.photospec.export;

import io.github.photospec.identity.NamingProblem;
import io.github.photospec.identity.Student;
import io.github.photospec.make.Refusal;
import io.github.photospec.review.ReviewKey;
import io.github.photospec.review.ReviewState;
import java.util.List;

/**
 * A student whose photo is not in an export. {@link ExportMessages} gives the words.
 *
 * @param key which review
 * @param student what is known of the student
 * @param state where the review stood
 * @param reason why
 * @param naming what is wrong with the name, for {@link LeftOutReason#NO_NAME}; else empty
 * @param others keys of the first students whose photos would have the same name, for {@link LeftOutReason#SAME_NAME}; else
 *     empty
 * @param refusals why nothing could be made, for {@link LeftOutReason#NOT_MADE}; else empty
 */
public record LeftOut(
        ReviewKey key,
        Student student,
        ReviewState state,
        LeftOutReason reason,
        List<NamingProblem> naming,
        List<String> others,
        List<Refusal> refusals) {
    /** The lists are copied. */
    public LeftOut {
        naming = List.copyOf(naming);
        others = List.copyOf(others);
        refusals = List.copyOf(refusals);
    }

    /** The key, masked, and the reason. */
    @Override
    public String toString() {
        return key + " " + reason;
    }
}
