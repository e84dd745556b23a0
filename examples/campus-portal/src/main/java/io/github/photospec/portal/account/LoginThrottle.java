package io.github.photospec.portal.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Makes guessing passwords slow: after some failures in a row an account, or an address, must wait, twice as long each time. An
 * address may be a whole dormitory's, so it is allowed more. Kept in the database, so that a restart forgives nothing.
 */
@Component
class LoginThrottle {
    static final int ACCOUNT_FAILURES = 5;
    static final int ADDRESS_FAILURES = 100;

    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final int MOST_DOUBLINGS = 4;
    private static final Duration FORGOTTEN = Duration.ofHours(12);

    private final JdbcClient database;
    private final Clock clock;

    LoginThrottle(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** How long somebody must wait before the next attempt; empty if not at all. */
    Optional<Duration> mustWait(String account, String address) {
        Instant now = clock.instant();
        return database.sql("SELECT max(blocked_until) FROM login_failure WHERE subject IN (:account, :address)")
                .param("account", ofAccount(account))
                .param("address", ofAddress(address))
                .query((row, number) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                .single()
                .map(until -> Duration.between(now, until.toInstant()))
                .filter(wait -> wait.compareTo(Duration.ZERO) > 0);
    }

    void failed(String account, String address) {
        count(ofAccount(account), ACCOUNT_FAILURES);
        count(ofAddress(address), ADDRESS_FAILURES);
    }

    /** Only the account is forgiven: an attacker may have an account too. */
    void succeeded(String account) {
        database.sql("DELETE FROM login_failure WHERE subject = :subject")
                .param("subject", ofAccount(account))
                .update();
    }

    private void count(String subject, int allowed) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        database.sql("DELETE FROM login_failure WHERE failed_at < :old")
                .param("old", now.minus(FORGOTTEN))
                .update();
        int known = database.sql(
                        "UPDATE login_failure SET failures = failures + 1, failed_at = :now WHERE subject = :subject")
                .param("now", now)
                .param("subject", subject)
                .update();
        if (known == 0) {
            database.sql("INSERT INTO login_failure (subject, failures, failed_at) VALUES (:subject, 1, :now)")
                    .param("subject", subject)
                    .param("now", now)
                    .update();
        }
        int failures = database.sql("SELECT failures FROM login_failure WHERE subject = :subject")
                .param("subject", subject)
                .query(Integer.class)
                .single();
        if (failures >= allowed) {
            block(subject, now.plus(wait(failures - allowed)));
        }
    }

    private static Duration wait(int more) {
        return FIRST_WAIT.multipliedBy(1L << Math.min(more, MOST_DOUBLINGS));
    }

    private void block(String subject, OffsetDateTime until) {
        database.sql("UPDATE login_failure SET blocked_until = :until WHERE subject = :subject")
                .param("until", until)
                .param("subject", subject)
                .update();
    }

    private static String ofAccount(String account) {
        return "account " + account;
    }

    private static String ofAddress(String address) {
        return "address " + address;
    }
}
