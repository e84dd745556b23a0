package io.github.photospec.identity;

import io.github.photospec.identity.IdProblem.Code;
import io.github.photospec.identity.IdProblem.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * A text without its decoration, and what its shape says.
 *
 * @param warnings what was taken away that a person should know of
 */
record Cleaned(String number, List<IdWarning> warnings) {
    /** No number with all its decoration is longer; what is longer is not looked at. */
    private static final int LONGEST = 256;

    static Cleaned of(String text) {
        if (text.length() > LONGEST) {
            return new Cleaned(text, List.of());
        }
        String clean = Cleaning.clean(text);
        String number = Cleaning.withoutSpreadsheetMark(clean);
        return new Cleaned(number, number.length() < clean.length() ? List.of(IdWarning.SPREADSHEET_MARK) : List.of());
    }

    /** The number, whose document its shape tells. */
    IdResult read(IdReader reader) {
        Optional<IdProblem> unreadable = unreadable();
        if (unreadable.isPresent()) {
            return InvalidId.of(number, List.of(unreadable.get()));
        }
        return switch (number.length()) {
            case EighteenForm.LENGTH ->
                result(
                        EighteenForm.problems(number, reader.today()),
                        () -> ResidentId.of(number, number, warnings, reader.regions()));
            case FifteenForm.LENGTH -> FormerForeignForm.isMeant(number) ? formerForeign(reader) : fifteen(reader);
            default -> InvalidId.of(number, wrongLength());
        };
    }

    /** The number, if it has the form of this document. */
    IdResult readAs(IdType type) {
        if (DeclaredForm.matches(type, number)) {
            return new DocumentNumber(type, number, warnings);
        }
        return InvalidId.of(
                number, List.of(unreadable().orElseGet(() -> IdProblem.of(Part.WHOLE, Code.FORM, type.id()))));
    }

    private Optional<IdProblem> unreadable() {
        if (number.isEmpty()) {
            return Optional.of(IdProblem.of(Part.WHOLE, Code.EMPTY));
        }
        if (number.length() > LONGEST) {
            return Optional.of(IdProblem.of(Part.WHOLE, Code.LENGTH, number.length()));
        }
        return number.indexOf('*') >= 0
                ? Optional.of(IdProblem.of(Part.WHOLE, Code.MASKED))
                : Spreadsheet.damage(number);
    }

    private IdResult formerForeign(IdReader reader) {
        return result(
                FormerForeignForm.problems(number, reader.today()),
                () -> new DocumentNumber(IdType.PERMANENT_RESIDENCE, number, warnings));
    }

    private IdResult fifteen(IdReader reader) {
        List<IdProblem> problems = new ArrayList<>();
        if (!reader.acceptsFifteenDigits()) {
            problems.add(IdProblem.of(Part.WHOLE, Code.FIFTEEN_DIGITS));
        }
        problems.addAll(FifteenForm.problems(number, reader.today()));
        return result(problems, () -> upgraded(reader));
    }

    private ResidentId upgraded(IdReader reader) {
        List<IdWarning> all = new ArrayList<>(warnings);
        all.add(IdWarning.FIFTEEN_DIGITS);
        if (FifteenForm.isCentenarian(number)) {
            all.add(IdWarning.CENTENARIAN);
        }
        return ResidentId.of(FifteenForm.upgraded(number), number, all, reader.regions());
    }

    /** The first character that no number has tells most; a sentence a character would drown it. */
    private List<IdProblem> wrongLength() {
        List<IdProblem> problems = new ArrayList<>();
        problems.add(IdProblem.of(Part.WHOLE, Code.LENGTH, number.length()));
        IntStream.range(0, number.length())
                .filter(index -> !Digits.isDigit(number.charAt(index)) && number.charAt(index) != 'X')
                .mapToObj(index -> Characters.misplaced(number, index, Part.WHOLE))
                .findFirst()
                .ifPresent(problems::add);
        return problems;
    }

    private IdResult result(List<IdProblem> problems, Supplier<ValidId> valid) {
        return problems.isEmpty() ? valid.get() : InvalidId.of(number, problems);
    }
}
