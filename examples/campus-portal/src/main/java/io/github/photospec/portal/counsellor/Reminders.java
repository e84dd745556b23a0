package io.github.photospec.portal.counsellor;

import io.github.photospec.portal.audit.Audit;
import io.github.photospec.portal.audit.AuditAction;
import io.github.photospec.portal.audit.AuditDetail;
import io.github.photospec.portal.audit.AuditFact;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who was reminded, and when. The portal sends nothing itself: schools remind by their own ways. */
@Repository
class Reminders {
    private final JdbcClient database;
    private final Clock clock;
    private final Audit audit;

    Reminders(JdbcClient database, Clock clock, Audit audit) {
        this.database = database;
        this.clock = clock;
        this.audit = audit;
    }

    /** When each student of a campaign was reminded last. */
    Map<String, Instant> last(String campaign) {
        Map<String, Instant> last = new HashMap<>();
        database.sql("""
                        SELECT student, max(sent_at) AS sent_at FROM reminder
                        WHERE campaign = :campaign GROUP BY student""").param("campaign", campaign).query(row -> {
            last.put(
                    row.getString("student"),
                    row.getObject("sent_at", OffsetDateTime.class).toInstant());
        });
        return last;
    }

    /** Marks reminders as sent now, all or none. */
    @Transactional
    void sent(String campaign, Collection<String> students, String by) {
        OffsetDateTime now = clock.instant().truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
        for (String student : students) {
            database.sql("""
                            INSERT INTO reminder (campaign, student, sent_by, sent_at)
                            VALUES (:campaign, :student, :by, :now)""")
                    .param("campaign", campaign)
                    .param("student", student)
                    .param("by", by)
                    .param("now", now)
                    .update();
        }
        audit.record(by, AuditAction.REMINDER, campaign, AuditDetail.of(AuditFact.STUDENTS, students.size()));
    }
}
