package io.github.photospec.portal.office;

import io.github.photospec.identity.IdNumbers;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Rosters that wait for somebody to say that they are right: one an account, and a day at most. */
@Repository
class PendingRosters {
    private static final Duration KEPT = Duration.ofDays(1);
    private static final int LONGEST_NAME = 200;

    private final JdbcClient database;
    private final Clock clock;

    PendingRosters(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Keeps one, and no older one of that account.
     *
     * @return what it is found by
     */
    @Transactional
    public String keep(String account, String campaign, String fileName, byte[] content) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        database.sql("DELETE FROM pending_roster WHERE account = :account OR created_at < :old")
                .param("account", account)
                .param("old", now.minus(KEPT))
                .update();
        String id = UUID.randomUUID().toString();
        database.sql("""
            INSERT INTO pending_roster (id, campaign, account, file_name, content, created_at)
            VALUES (:id, :campaign, :account, :name, :content, :now)\
            """)
                .param("id", id)
                .param("campaign", campaign)
                .param("account", account)
                .param("name", tidy(fileName))
                .param("content", content)
                .param("now", now)
                .update();
        return id;
    }

    /** One of that account; empty if there is none, or no more. */
    public Optional<PendingRoster> find(String id, String account) {
        return database.sql("""
            SELECT id, campaign, file_name FROM pending_roster
            WHERE id = :id AND account = :account AND created_at >= :old\
            """)
                .param("id", id)
                .param("account", account)
                .param("old", clock.instant().atOffset(ZoneOffset.UTC).minus(KEPT))
                .query((row, number) -> new PendingRoster(row.getString(1), row.getString(2), row.getString(3)))
                .optional();
    }

    /** The upload's bytes, as they came; none if it was taken away meanwhile. */
    public byte[] content(PendingRoster roster) {
        return database.sql("SELECT content FROM pending_roster WHERE id = :id")
                .param("id", roster.id())
                .query((row, number) -> row.getBytes(1))
                .optional()
                .orElseGet(() -> new byte[0]);
    }

    /**
     * Takes one away to import it, in the import's transaction: of two at once, the second waits here.
     *
     * @return false if somebody else was faster
     */
    public boolean take(String id) {
        return database.sql("DELETE FROM pending_roster WHERE id = :id")
                        .param("id", id)
                        .update()
                == 1;
    }

    private static String tidy(String name) {
        String clean = IdNumbers.mask(name).replaceAll("[\\p{Cntrl}\\p{Cs}]", "?");
        return clean.length() <= LONGEST_NAME ? clean : clean.substring(0, LONGEST_NAME);
    }
}
