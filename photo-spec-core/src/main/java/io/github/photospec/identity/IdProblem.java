package io.github.photospec.identity;

import io.github.photospec.internal.text.Phrases;
import java.util.List;

/**
 * Why a text is no identity number. Nothing in it tells more of the number than its first three and last four characters,
 * and what cannot be part of any number, such as a 13th month.
 *
 * @param part which part of the number
 * @param code what is wrong with it
 * @param details what the sentence is filled with, for example {@code 13}
 */
public record IdProblem(Part part, Code code, List<String> details) {
    /** The details are copied. */
    public IdProblem {
        details = List.copyOf(details);
    }

    static IdProblem of(Part part, Code code, Object... details) {
        return new IdProblem(
                part, code, List.of(details).stream().map(String::valueOf).toList());
    }

    /** The parts of a number. */
    public enum Part {
        /** The text as a whole. */
        WHOLE,
        /** The division where the number was given: six digits; of a foreigner's card, the issuing place. */
        REGION,
        /** Of a foreigner's card: the country of nationality. */
        COUNTRY,
        /** The date of birth. */
        BIRTH_DATE,
        /** The sequence number, which tells the sex. */
        SEQUENCE,
        /** The check character at the end. */
        CHECK;

        /** Stands in keys: kebab case. */
        public String id() {
            return Phrases.id(name());
        }
    }

    /** What may be wrong. */
    public enum Code {
        /** There is nothing but white space. */
        EMPTY,
        /** No form has so many characters: {@code details} tells how many there are. */
        LENGTH,
        /** Fifteen digits, a form that the reader was not asked to accept. */
        FIFTEEN_DIGITS,
        /** The number is masked: it holds asterisks. */
        MASKED,
        /** A character that does not belong there: its position from 1, and its code point. */
        CHARACTER,
        /** A character that looks like the right one, such as a Cyrillic Х: position, code point, and what was meant. */
        LOOKALIKE,
        /** The spreadsheet shows the number as {@code 4.30102E+17}; the last digits are lost. */
        SCIENTIFIC,
        /** A decimal point and zeros stand at the end: the number went through floating point. */
        DECIMAL,
        /** The last three digits are zeros and the check fails: a spreadsheet kept fifteen digits. */
        ROUNDED,
        /** The check fails, and the number is one that floating point can hold exactly: it probably went through it. */
        FLOATING,
        /** No province has these two digits. */
        PROVINCE,
        /** There is no such month: {@code details} tells it. */
        MONTH,
        /** That month of that year has no such day: {@code details} tells it. */
        DAY,
        /** Before 1800, which no form of the number can mean. */
        TOO_EARLY,
        /** After today. */
        FUTURE,
        /** The check character does not belong to the others: at least one character is wrong. */
        CHECK,
        /** The number does not have the form of the document it was declared to be: {@code details} names that type. */
        FORM,
        /** The number is another document's than declared: the declared type, and the type it has. */
        OTHER_TYPE;

        /** Stands in keys: kebab case. */
        public String id() {
            return Phrases.id(name());
        }
    }
}
