package io.github.photospec.portal.rest;

import io.github.photospec.make.MadePhoto;
import io.github.photospec.make.MakeResult;
import io.github.photospec.report.Report;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Photos that do not do, with everything that is known of them. */
@Component
class PhotoProblems {
    private final RestWords words;

    PhotoProblems(RestWords words) {
        this.words = words;
    }

    /** A photo that was not taken in. */
    ProblemException refused(Report report, Locale language) {
        return exception("photo-refused", List.of(), report, language);
    }

    /** A photo that could not be made: what was made is told of if anything was, else what came. */
    ProblemException notMade(MakeResult result, Locale language) {
        Report shown = result.photo().map(MadePhoto::report).orElseGet(result::original);
        List<RefusalAnswer> refusals = result.refusals().stream()
                .map(refusal -> RefusalAnswer.of(refusal, language))
                .toList();
        return exception("not-made", refusals, shown, language);
    }

    private ProblemException exception(String code, List<RefusalAnswer> refusals, Report report, Locale language) {
        Problem problem = Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, code, words.get("problem." + code, language));
        return new ProblemException(problem.withRefusals(refusals)
                .withFindings(ReportAnswer.of(report, "", language).findings()));
    }
}
