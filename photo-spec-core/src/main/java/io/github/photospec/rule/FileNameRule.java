package io.github.photospec.rule;

import io.github.photospec.identity.IdProblem;
import io.github.photospec.identity.IdProblem.Part;
import io.github.photospec.identity.IdReader;
import io.github.photospec.identity.NamingProblem;
import io.github.photospec.identity.NamingResult;
import io.github.photospec.identity.PhotoName;
import io.github.photospec.identity.PhotoNaming;
import io.github.photospec.identity.RefusedName;
import io.github.photospec.inspect.Inspection;
import io.github.photospec.rule.Finding.Code;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The file's name must follow a template, and an identity number in it must be sound. A name that does so but for its
 * capitals, white space and the like warns, and so does one that can be split in several ways. What was found is a word of
 * {@link #WORDS}: never the name itself.
 *
 * @param naming the template
 * @param ids what numbers are sound
 * @param terms level and source
 */
public record FileNameRule(PhotoNaming naming, IdReader ids, Terms terms) implements Rule {
    /** The rule's id. */
    public static final String ID = "file-name";

    /** The word for a name that only needs to be written as the template has it. */
    public static final String UNTIDY = "untidy";

    private static final String FITTING = "yes";

    /** What can be found of a name, sorted: the ids of problems of names, and of parts of numbers behind {@code id-}. */
    public static final List<String> WORDS = List.of(
            "ambiguous",
            "character",
            "contradiction",
            "empty-name",
            "extension",
            "folders",
            "hidden",
            "id-birth-date",
            "id-check",
            "id-country",
            "id-fifteen-digits",
            "id-length",
            "id-number",
            "id-region",
            "id-sequence",
            "masked-value",
            "mismatch",
            "missing-value",
            "reserved",
            "too-long",
            UNTIDY,
            FITTING);

    /**
     * No number can hold a later day of birth. The rule knows no day of its own: the same facts must give the same report
     * tomorrow, in another process, on another machine. A birth in the future is the business of who gives a reader.
     */
    private static final LocalDate NO_DAY = LocalDate.of(9999, 12, 31);

    /** A rule for which any day of the calendar may be a day of birth, also one to come. */
    public static FileNameRule of(PhotoNaming naming, Terms terms) {
        return new FileNameRule(naming, IdReader.on(NO_DAY), terms);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public FileNameRule withTerms(Terms value) {
        return new FileNameRule(naming, ids, value);
    }

    /** A copy that asks for another template. */
    public FileNameRule withNaming(PhotoNaming value) {
        return new FileNameRule(value, ids, terms);
    }

    /** A copy that takes the numbers that this reader takes. */
    public FileNameRule withIds(IdReader value) {
        return new FileNameRule(naming, value, terms);
    }

    @Override
    public boolean usesVision() {
        return false;
    }

    @Override
    public Optional<Finding> check(Inspection inspection) {
        return inspection.file().name().map(this::judge);
    }

    /** Leaves the reader of numbers out, which knows today's date: tomorrow the rule is the same. */
    @Override
    public String toString() {
        return "FileNameRule[naming=" + naming + ", terms=" + terms + "]";
    }

    private Finding judge(String name) {
        NamingResult read = naming.read(name, ids);
        Finding.Builder finding = Finding.builder(this).allowed(List.of(naming.template()));
        if (read instanceof RefusedName refused) {
            NamingProblem problem = refused.problems().get(0);
            finding.measured(Reading.of(word(problem)));
            return problem.code() == NamingProblem.Code.AMBIGUOUS
                    ? doubt(finding)
                    : finding.build(terms.broken(), Code.NOT_ALLOWED);
        }
        // macOS decomposes names: what differs in that alone is the same name.
        boolean same = read.accepted()
                .map(PhotoName::fileName)
                .filter(Normalizer.normalize(name, Normalizer.Form.NFC)::equals)
                .isPresent();
        finding.measured(Reading.of(same ? FITTING : UNTIDY));
        return same ? finding.build(Outcome.PASS, Code.PASSED) : doubt(finding);
    }

    private static Finding doubt(Finding.Builder finding) {
        return finding.level(Level.RECOMMENDED).build(Outcome.WARN, Code.NOT_ALLOWED);
    }

    private static String word(NamingProblem problem) {
        return problem.id().stream()
                .findFirst()
                .map(FileNameRule::word)
                .orElseGet(() -> problem.code().id());
    }

    private static String word(IdProblem problem) {
        return "id-"
                + (problem.part() == Part.WHOLE
                        ? whole(problem.code())
                        : problem.part().id());
    }

    private static String whole(IdProblem.Code code) {
        return code == IdProblem.Code.LENGTH || code == IdProblem.Code.FIFTEEN_DIGITS ? code.id() : "number";
    }
}
