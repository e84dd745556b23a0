package io.github.photospec.portal.audit;

import java.util.Locale;

/** What the trail tells of, beside what stands in the reviews' own histories. */
public enum AuditAction {
    /** Somebody logged in. */
    LOGIN,
    /** Somebody tried to. */
    LOGIN_FAILED,
    /** Somebody chose a password. */
    PASSWORD,
    /** The office imported a roster. */
    ROSTER,
    /** The office gave out one-time codes. */
    CODES,
    /** The office made or changed an account. */
    ACCOUNT,
    /** The office began or changed a campaign. */
    CAMPAIGN,
    /** A campaign was closed. */
    CLOSE,
    /** Photos were given up. */
    PURGE,
    /** Photos were exported. */
    EXPORT,
    /** A list of students was exported. */
    LIST,
    /** A class's zip was taken in. */
    ZIP,
    /** Reminders were marked as sent. */
    REMINDER,
    /** A token of another system was made or revoked. */
    TOKEN,
    /** A record was filled in. */
    RECORD,
    /** A photo left as a file. */
    DOWNLOAD;

    /** Stands in the database and in message keys. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static AuditAction of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
