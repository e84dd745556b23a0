package io.github.photospec.identity;

import io.github.photospec.internal.text.Phrases;
import java.util.List;

/**
 * What is wrong with a template, a name, or a file's name. It holds no value of a student, but positions, code points and
 * names of fields.
 *
 * @param code what is wrong
 * @param details what the sentence is filled with
 * @param id what is wrong with the identity number, for {@link Code#INVALID_ID}; else empty
 */
public record NamingProblem(Code code, List<String> details, List<IdProblem> id) {
    /** The lists are copied. */
    public NamingProblem {
        details = List.copyOf(details);
        id = List.copyOf(id);
    }

    static NamingProblem of(Code code, Object... details) {
        return new NamingProblem(
                code, List.of(details).stream().map(String::valueOf).toList(), List.of());
    }

    /** What may be wrong. */
    public enum Code {
        /** Template: braces that do not pair, with the place. */
        BRACES,
        /** Template: an unknown placeholder, with all known ones. */
        UNKNOWN_FIELD,
        /** Template: an unknown placeholder, with the one that was probably meant. */
        MISSPELT_FIELD,
        /** Template: the file's name holds no placeholder, so all photos would have one name. */
        NO_FIELD,
        /** Template: it does not end in an extension such as {@code .jpg}. */
        NO_EXTENSION,
        /** Template: a folder or file without a name, or with white space or dots at its ends. */
        BAD_NAME,
        /** Template: a character that file names cannot hold, with its place and code point. */
        TEMPLATE_CHARACTER,
        /** Template: too long, with the limit. */
        TEMPLATE_LENGTH,

        /** The student has no such value: its field. */
        MISSING_VALUE,
        /** The value is masked with asterisks: its field. */
        MASKED_VALUE,
        /** The value holds a character that file names cannot hold: its field and the code point. */
        CHARACTER,
        /** The name is one that Windows keeps for devices, such as CON. */
        RESERVED,
        /** The name begins with a dot, which hides files. */
        HIDDEN,
        /** Nothing but dots and spaces remains of a name. */
        EMPTY_NAME,
        /** The name takes too many bytes in UTF-8: how many, and the limit. */
        TOO_LONG,
        /** The same name as other students': the first of their places in the list, from 1. */
        DUPLICATE,
        /** A name that differs from other students' in capitals or composition alone, which many file systems take for the same. */
        COLLISION,

        /** File: it lies in other folders than the template has: how many there are, and how many there should be. */
        FOLDERS,
        /** File: another extension than the template's, which is given. */
        EXTENSION,
        /** File: the name does not have the template's form, which is given. */
        MISMATCH,
        /** File: the name can be split in several ways. */
        AMBIGUOUS,
        /** File: two values of one field differ. */
        CONTRADICTION,
        /** File: the identity number in the name is none. */
        INVALID_ID,
        /** File: no student of the list has a photo of this name. */
        UNKNOWN_STUDENT,

        /** Caution: the name holds brackets, as old numbers of Taiwan residents do; portals may refuse them. */
        BRACKETS,
        /** Caution: a character of the private use area, as old systems write rare names; others cannot read it. */
        PRIVATE_USE;

        /** Stands in keys and files: kebab case. */
        public String id() {
            return Phrases.id(name());
        }
    }
}
