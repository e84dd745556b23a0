package io.github.photospec.portal.student;

import io.github.photospec.portal.audit.Audit;
import io.github.photospec.portal.audit.AuditAction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The records in the database. One that is there is complete: it was valid when it was saved. */
@Repository
public class StudentRecords {
    private static final String CHANGE = """
            UPDATE student_record SET former_name = :formerName, sex = :sex, ethnicity = :ethnicity,
                native_place = :nativePlace, political_status = :politicalStatus, marital_status = :maritalStatus,
                postcode = :postcode, phone = :phone, name_pinyin = :namePinyin, blood_type = :bloodType,
                address = :address, email = :email, railway_station = :railwayStation, bank_account = :bankAccount,
                changed_at = :now
            WHERE student = :student""";

    private static final String ADD = """
            INSERT INTO student_record (student, former_name, sex, ethnicity, native_place, political_status,
                marital_status, postcode, phone, name_pinyin, blood_type, address, email, railway_station, bank_account,
                changed_at)
            VALUES (:student, :formerName, :sex, :ethnicity, :nativePlace, :politicalStatus,
                :maritalStatus, :postcode, :phone, :namePinyin, :bloodType, :address, :email, :railwayStation, :bankAccount,
                :now)
            ON CONFLICT DO NOTHING""";

    private final JdbcClient database;
    private final Audit audit;
    private final Clock clock;

    StudentRecords(JdbcClient database, Audit audit, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /** A student's record with every number in full; empty if it was not filled in yet. Show what {@code masked()} returns. */
    public Optional<StudentRecord> find(String student) {
        // Before the record, not within its query: that would hold two connections at once.
        List<Guardian> guardians = guardians(student);
        return database.sql("SELECT * FROM student_record WHERE student = :student")
                .param("student", student)
                .query((row, number) -> record(row, guardians))
                .optional();
    }

    /**
     * Saves a record that is valid, in the place of the one before.
     *
     * @param account who does it
     */
    @Transactional
    public void save(String account, String student, StudentRecord record) {
        if (write(CHANGE, student, record) == 0) {
            // Nothing is added if the same form came twice at once: both say the same.
            write(ADD, student, record);
        }
        database.sql("DELETE FROM guardian WHERE student = :student")
                .param("student", student)
                .update();
        List<Guardian> guardians = record.namedGuardians();
        for (int place = 0; place < guardians.size(); place++) {
            add(student, place, guardians.get(place));
        }
        audit.record(account, AuditAction.RECORD, student);
    }

    private int write(String sql, String student, StudentRecord record) {
        return database.sql(sql)
                .param("student", student)
                .param("formerName", record.formerName())
                .param("sex", record.sex())
                .param("ethnicity", record.ethnicity())
                .param("nativePlace", record.nativePlace())
                .param("politicalStatus", record.politicalStatus())
                .param("maritalStatus", record.maritalStatus())
                .param("postcode", record.postcode())
                .param("phone", record.phone())
                .param("namePinyin", record.namePinyin())
                .param("bloodType", record.bloodType())
                .param("address", record.address())
                .param("email", record.email())
                .param("railwayStation", record.railwayStation())
                .param("bankAccount", record.bankAccount())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private void add(String student, int place, Guardian guardian) {
        database.sql("""
                        INSERT INTO guardian (student, position, name, relation, id_type, id_number)
                        VALUES (:student, :position, :name, :relation, :type, :number)""")
                .param("student", student)
                .param("position", place)
                .param("name", guardian.name())
                .param("relation", guardian.relation())
                .param("type", guardian.idType())
                .param("number", guardian.idNumber())
                .update();
    }

    private List<Guardian> guardians(String student) {
        return database.sql("""
                        SELECT name, relation, id_type, id_number FROM guardian
                        WHERE student = :student ORDER BY position""")
                .param("student", student)
                .query((row, number) ->
                        new Guardian(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .list();
    }

    private static StudentRecord record(ResultSet row, List<Guardian> guardians) throws SQLException {
        return new StudentRecord(
                row.getString("former_name"),
                row.getString("sex"),
                row.getString("ethnicity"),
                row.getString("native_place"),
                row.getString("political_status"),
                row.getString("marital_status"),
                row.getString("postcode"),
                row.getString("phone"),
                row.getString("name_pinyin"),
                row.getString("blood_type"),
                row.getString("address"),
                row.getString("email"),
                row.getString("railway_station"),
                row.getString("bank_account"),
                guardians);
    }
}
