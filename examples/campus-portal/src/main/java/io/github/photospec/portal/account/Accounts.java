package io.github.photospec.portal.account;

import io.github.photospec.review.Role;
import io.github.photospec.review.SchoolClass;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The accounts in the database. */
@Repository
public class Accounts {
    private static final String SELECT =
            "SELECT id, role, name, password_hash, one_time, student, enabled FROM account";

    private final JdbcClient database;
    private final Clock clock;

    Accounts(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The account of that name. */
    public Optional<Account> find(String id) {
        return database.sql(SELECT + " WHERE id = :id")
                .param("id", id)
                .query(Accounts::account)
                .optional();
    }

    /** The accounts of a role, by name; counsellors and the office are few. */
    public List<Account> all(Role role) {
        return database.sql(SELECT + " WHERE role = :role ORDER BY id")
                .param("role", role.id())
                .query(Accounts::account)
                .list();
    }

    /** Whether anybody has that role. */
    public boolean exists(Role role) {
        return database.sql("SELECT count(*) FROM account WHERE role = :role")
                        .param("role", role.id())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /**
     * Makes an account that nobody can log in to yet.
     *
     * @return false if there is one of that name already, which stays as it is
     */
    public boolean add(String id, Role role, String name, Optional<String> student) {
        return database.sql("""
                                INSERT INTO account (id, role, name, one_time, student, enabled, changed_at)
                                VALUES (:id, :role, :name, FALSE, :student, TRUE, :now)
                                ON CONFLICT DO NOTHING""")
                        .param("id", id)
                        .param("role", role.id())
                        .param("name", name)
                        .param("student", student.orElse(null))
                        .param("now", now())
                        .update()
                == 1;
    }

    /** Calls an account so from now on; sessions that run show it after the next login. */
    public void rename(String id, String name) {
        database.sql("UPDATE account SET name = :name WHERE id = :id AND name <> :name")
                .param("name", name)
                .param("id", id)
                .update();
    }

    /** Sets the hash of a password, or of a one-time code. */
    public void password(String id, String hash, boolean oneTime) {
        database.sql("""
                        UPDATE account SET password_hash = :hash, one_time = :oneTime, changed_at = :now
                        WHERE id = :id""")
                .param("hash", hash)
                .param("oneTime", oneTime)
                .param("now", now())
                .param("id", id)
                .update();
    }

    /** Lets an account log in or not. */
    public void enable(String id, boolean enabled) {
        database.sql("UPDATE account SET enabled = :enabled, changed_at = :now WHERE id = :id")
                .param("enabled", enabled)
                .param("now", now())
                .param("id", id)
                .update();
    }

    /** The classes of a counsellor. */
    public Set<SchoolClass> classes(String id) {
        return new TreeSet<>(
                database.sql("SELECT department, grade, major, class_name FROM counsellor_class WHERE account = :id")
                        .param("id", id)
                        .query((row, number) ->
                                new SchoolClass(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                        .list());
    }

    /** Gives a counsellor these classes and no others. */
    @Transactional
    public void assign(String id, Collection<SchoolClass> classes) {
        database.sql("DELETE FROM counsellor_class WHERE account = :id")
                .param("id", id)
                .update();
        for (SchoolClass each : classes) {
            database.sql("""
                            INSERT INTO counsellor_class (account, department, grade, major, class_name)
                            VALUES (:id, :department, :grade, :major, :name)""")
                    .param("id", id)
                    .param("department", each.department())
                    .param("grade", each.grade())
                    .param("major", each.major())
                    .param("name", each.name())
                    .update();
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                row.getString("id"),
                role(row.getString("role")),
                row.getString("name"),
                Optional.ofNullable(row.getString("password_hash")),
                row.getBoolean("one_time"),
                Optional.ofNullable(row.getString("student")),
                row.getBoolean("enabled"));
    }

    private static Role role(String id) {
        for (Role role : Role.values()) {
            if (role.id().equals(id)) {
                return role;
            }
        }
        throw new IllegalStateException("An account has the unknown role " + id);
    }
}
