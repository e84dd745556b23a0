package io.github.photospec.portal.audit;

import java.util.Locale;

/** What there is to tell of an action beside what it was done to; {@code office.audit.fact.ID} is its text, {0} and so on are named here. */
public enum AuditFact {
    /** New, amended and unchanged students, and the file's name. */
    ROSTER,
    /** A class, and how many codes. */
    CODES,
    /** The same, of which some replace earlier ones. */
    CODES_RENEWED,
    /** Nothing: of this account alone. */
    CODE,
    /** Nothing. */
    NEW_COUNSELLOR,
    /** Nothing. */
    NEW_OFFICE,
    /** Nothing. */
    ACCOUNT_OPENED,
    /** Nothing. */
    ACCOUNT_CLOSED,
    /** How many classes. */
    CLASSES,
    /** A specification. */
    CAMPAIGN_NEW,
    /** When it begins, and its last second. */
    CAMPAIGN_CHANGED,
    /** Expired, undecided and extended reviews. */
    CLOSED,
    /** Reviews, photos. */
    PURGED,
    /** The export's name, and the specification of its photos. */
    EXPORT_MASKED,
    /** The same, with lists that have identity numbers in full. */
    EXPORT_FULL,
    /** Photos that another system took, with masked lists. */
    EXPORTED_MASKED,
    /** Photos that another system took, with identity numbers in full. */
    EXPORTED_FULL,
    /** A format, and how many students. */
    LIST,
    /** How many students. */
    STUDENTS,
    /** Files that were taken in, and all of them. */
    FILES,
    /** Nothing. */
    TOKEN_CHECK,
    /** Nothing. */
    TOKEN_OFFICE,
    /** Nothing. */
    TOKEN_REVOKED,
    /** A file's name. */
    FILE,
    /** A campaign. */
    OF_CAMPAIGN,
    /** A campaign and a specification. */
    OF_CAMPAIGN_FOR,
    /** A text in English, from before the trail knew these. */
    NOTE;

    /** Stands in the database and in message keys. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static AuditFact of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
