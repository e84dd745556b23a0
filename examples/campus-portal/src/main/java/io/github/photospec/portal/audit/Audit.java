package io.github.photospec.portal.audit;

import io.github.photospec.identity.IdNumbers;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The trail in the database. Identity numbers are masked before they get there. */
@Repository
public class Audit {
    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_ARGUMENT = 200;

    private final JdbcClient database;
    private final Clock clock;
    private final JsonMapper json;

    Audit(JdbcClient database, Clock clock, JsonMapper json) {
        this.json = json;
        this.database = database;
        this.clock = clock;
    }

    /** Adds a line that tells all; within a transaction it stands or falls with that. */
    public void record(String account, AuditAction action, String subject) {
        record(account, action, subject, Optional.empty());
    }

    /** The same, with more to tell. */
    public void record(String account, AuditAction action, String subject, AuditDetail detail) {
        record(account, action, subject, Optional.of(detail));
    }

    private void record(String account, AuditAction action, String subject, Optional<AuditDetail> detail) {
        database.sql("""
                        INSERT INTO audit_entry (at, account, action, subject, fact, arguments)
                        VALUES (:at, :account, :action, :subject, :fact, :arguments)""")
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("account", kept(account, LONGEST_SUBJECT))
                .param("action", action.id())
                .param("subject", kept(subject, LONGEST_SUBJECT))
                .param("fact", detail.map(more -> more.fact().id()).orElse(null))
                .param(
                        "arguments",
                        json.writeValueAsString(detail.map(Audit::arguments).orElse(List.of())))
                .update();
    }

    /**
     * Lines, the newest first.
     *
     * @param before only older ones than the line with this number; empty for the newest
     * @param text an account or a subject; empty text for all
     */
    public List<AuditEntry> page(Optional<Long> before, String text, int limit) {
        return database.sql("""
                        SELECT id, at, account, action, subject, fact, arguments FROM audit_entry
                        WHERE id < :before AND (:text = '' OR account = :text OR subject = :text)
                        ORDER BY id DESC LIMIT :limit""")
                .param("before", before.orElse(Long.MAX_VALUE))
                .param("text", text)
                .param("limit", limit)
                .query(this::entry)
                .list();
    }

    private AuditEntry entry(ResultSet row, int number) throws SQLException {
        return new AuditEntry(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("account"),
                AuditAction.of(row.getString("action")),
                row.getString("subject"),
                detail(row));
    }

    private Optional<AuditDetail> detail(ResultSet row) throws SQLException {
        String fact = row.getString("fact");
        return fact == null
                ? Optional.empty()
                : Optional.of(new AuditDetail(
                        AuditFact.of(fact), List.of(json.readValue(row.getString("arguments"), String[].class))));
    }

    private static List<String> arguments(AuditDetail detail) {
        return detail.arguments().stream()
                .map(text -> kept(text, LONGEST_ARGUMENT))
                .toList();
    }

    /** Databases keep no U+0000, and what somebody typed as an account's name may be anything. */
    private static String kept(String text, int longest) {
        String clean = IdNumbers.mask(text).replaceAll("[\\p{Cntrl}\\p{Cs}]", "?");
        return clean.length() <= longest ? clean : clean.substring(0, longest);
    }
}
