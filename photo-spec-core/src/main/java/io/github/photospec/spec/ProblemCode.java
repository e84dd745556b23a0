package io.github.photospec.spec;

import java.util.Arrays;
import java.util.Locale;

/** What can be wrong with a specification file. {@code SpecMessages*.properties} has a sentence for each. */
public enum ProblemCode {
    /** The file cannot be opened or read. */
    UNREADABLE_FILE,
    /** More bytes than {@link SpecReader#MAX_BYTES}. */
    FILE_TOO_LARGE,
    /** Bytes that are no UTF-8 text. */
    NOT_UTF_8,
    /** A character that no text file should hold. */
    CONTROL_CHARACTER,
    /** Nothing but blanks and comments. */
    EMPTY_FILE,
    /** Not YAML. */
    SYNTAX,
    /** A YAML anchor or alias. */
    ALIAS,
    /** A YAML tag. */
    TAG,
    /** Lists and mappings inside each other, deeper than any specification. */
    TOO_DEEP,
    /** A second document in the same file. */
    SEVERAL_DOCUMENTS,

    /** A key that the format does not have there. */
    UNKNOWN_KEY,
    /** The same key twice in one mapping. */
    DUPLICATE_KEY,
    /** A key that must be there is not. */
    MISSING_KEY,
    /** Something else where text belongs. */
    NOT_TEXT,
    /** Something else where a number belongs. */
    NOT_A_NUMBER,
    /** Something else where a whole number belongs. */
    NOT_A_WHOLE_NUMBER,
    /** Something else where a mapping belongs. */
    NOT_A_MAPPING,
    /** Something else where a list belongs. */
    NOT_A_LIST,

    /** A name that is not in kebab case. */
    BAD_ID,
    /** Text without a visible character. */
    BLANK,
    /** Text with a control character in it. */
    NOT_PRINTABLE,
    /** More characters than a title or a note has. */
    TOO_LONG,
    /** A number below its least value. */
    TOO_SMALL,
    /** A number above its greatest value. */
    TOO_GREAT,
    /** An empty list where at least one entry is needed. */
    EMPTY_LIST,
    /** An address that is not http or https. */
    BAD_URL,
    /** A colour that is not {@code "#rrggbb"}. */
    BAD_COLOUR,
    /** A template that cannot name files: its third argument is the id of a {@code NamingProblem.Code}. */
    BAD_NAMING,

    /** A rule id that photo-spec does not have. */
    UNKNOWN_RULE,
    /** A word that is not in the list of words for its key. */
    UNKNOWN_WORD,
    /** A unit that the quantity cannot be stated in. */
    UNKNOWN_UNIT,
    /** The rule {@code file-name}, and no template for it. */
    NO_NAMING,
    /** Millimetres, and no size of the print to relate them to. */
    NO_PRINT_SIZE,
    /** A quantity rule without any limit. */
    NO_LIMIT,
    /** Two limits that say the same end twice. */
    CLASHING_LIMITS,
    /** A tolerance around nothing. */
    TOLERANCE_ALONE,
    /** A lower limit above the upper one. */
    EMPTY_INTERVAL,
    /** A limit that no photo can be near, as 90 for a share. */
    IMPOSSIBLE_LIMIT,
    /** A recommended interval that reaches beyond the required one. */
    RECOMMENDED_OUTSIDE,
    /** A source that the file does not declare. */
    UNKNOWN_SOURCE,
    /** A declared source named {@code photo-spec}. */
    RESERVED_SOURCE,
    /** A source whose id the extended specification has. */
    SOURCE_TAKEN,
    /** {@code none} for a rule that is not inherited. */
    NOTHING_TO_REMOVE,
    /** {@code readable: none}. */
    READABLE_REMOVED,
    /** {@code readable} with {@code undetermined: warn}. */
    READABLE_ACCEPTED,

    /** The extended specification does not exist. */
    UNKNOWN_PARENT,
    /** The extended specification has problems of its own. */
    BROKEN_PARENT,
    /** A specification that extends itself by a detour. */
    CYCLE,
    /** More than {@link SpecReader#MAX_ANCESTORS} specifications above one. */
    TOO_MANY_ANCESTORS,

    /** A file in a catalogue whose id is not its name. */
    ID_IS_NOT_FILE_NAME,
    /** A file in a catalogue whose name cannot be an id. */
    BAD_FILE_NAME,
    /** Two files of one catalogue with the same id. */
    ID_TAKEN;

    /** The stable name: kebab case, for example {@code unknown-key}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static ProblemCode of(String id) {
        return Arrays.stream(values())
                .filter(code -> code.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No problem code " + id));
    }
}
