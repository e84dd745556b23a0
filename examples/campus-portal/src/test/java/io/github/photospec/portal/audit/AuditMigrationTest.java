package io.github.photospec.portal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.json.JsonMapper;

/** A trail that was begun before facts were kept. */
class AuditMigrationTest {
    private static final String H2 =
            "jdbc:h2:mem:audit-migration;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1";
    private static final String ODD = "new 4; C:\\list \"of 软件2501\".xlsx";

    @Test
    void lines_from_before_say_what_they_said() {
        DataSource source = new DriverManagerDataSource(H2, "sa", "");
        Flyway.configure().dataSource(source).target("1").load().migrate();
        JdbcClient database = JdbcClient.create(source);
        for (String detail : List.of(ODD, "\"".repeat(1000), "")) {
            database.sql("""
                            INSERT INTO audit_entry (at, account, action, subject, detail)
                            VALUES (CURRENT_TIMESTAMP, 'office', 'roster', 'any', :detail)""").param("detail", detail).update();
        }

        Flyway.configure().dataSource(source).load().migrate();

        Audit audit =
                new Audit(database, Clock.systemUTC(), JsonMapper.builder().build());
        assertThat(audit.page(Optional.empty(), "office", 10))
                .extracting(AuditEntry::detail)
                .containsExactly(
                        Optional.empty(),
                        Optional.of(AuditDetail.of(AuditFact.NOTE, "\"".repeat(1000))),
                        Optional.of(AuditDetail.of(AuditFact.NOTE, ODD)));
    }
}
