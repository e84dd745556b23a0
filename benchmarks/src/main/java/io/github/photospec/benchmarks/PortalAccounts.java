package io.github.photospec.benchmarks;

import io.github.photospec.review.Role;
import io.github.photospec.review.SchoolClass;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** Puts those who act into the portal's own tables, with complete records. */
final class PortalAccounts {
    /** Of {@link PortalSchool#PASSWORD}, by bcrypt with a strength of 10, as the portal makes them. */
    private static final String HASH = "$2a$10$YWfGcehr/K0dEE6n3GPwYO7IdAmIJVZ.MuxIb.D6sosKDPu3BpmfW";

    private static final String ACCOUNT = """
            INSERT INTO account (id, role, name, password_hash, one_time, student, enabled, changed_at)
            VALUES (?, ?, ?, ?, FALSE, ?, TRUE, now())""";

    private static final String CLASS =
            "INSERT INTO counsellor_class (account, department, grade, major, class_name) VALUES (?, ?, ?, ?, ?)";

    private static final String RECORD = """
            INSERT INTO student_record (student, former_name, sex, ethnicity, native_place, political_status, marital_status,
                postcode, phone, name_pinyin, blood_type, address, email, railway_station, bank_account, changed_at)
            VALUES (?, '', '1', '汉族', '湖南长沙', '13', '10', '410000', '13800000000', 'XUE SHENG', '', '湖南省长沙市', '', '', '', now())""";

    private static final String GUARDIAN = """
            INSERT INTO guardian (student, position, name, relation, id_type, id_number)
            VALUES (?, 0, '家长', '父亲', 'resident', '430102197001010019')""";

    private static final String TOKEN = """
            INSERT INTO api_token (name, scope, hash, created_by, created_at)
            VALUES ('load-system', 'check', encode(sha256(convert_to(?, 'UTF8')), 'hex'), 'load-office', now())""";

    private PortalAccounts() {}

    static void fill(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            account(connection, PortalSchool.OFFICE, Role.OFFICE);
            insert(connection, TOKEN, List.of(PortalSystem.TOKEN));
            for (String student : PortalSchool.acting()) {
                account(connection, student, Role.STUDENT);
                insert(connection, RECORD, List.of(student));
                insert(connection, GUARDIAN, List.of(student));
            }
            for (int index = 0; index < PortalSchool.COUNSELLORS; index++) {
                counsellor(connection, index);
            }
        }
    }

    private static void counsellor(Connection connection, int index) throws SQLException {
        String account = PortalSchool.counsellor(index);
        account(connection, account, Role.COUNSELLOR);
        for (SchoolClass each : PortalSchool.classes(index).toList()) {
            insert(connection, CLASS, List.of(account, each.department(), each.grade(), each.major(), each.name()));
        }
    }

    private static void account(Connection connection, String id, Role role) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ACCOUNT)) {
            statement.setString(1, id);
            statement.setString(2, role.id());
            statement.setString(3, id);
            statement.setString(4, HASH);
            statement.setString(5, role == Role.STUDENT ? id : null);
            statement.executeUpdate();
        }
    }

    private static void insert(Connection connection, String sql, List<String> values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int index = 0; index < values.size(); index++) {
                statement.setString(index + 1, values.get(index));
            }
            statement.executeUpdate();
        }
    }
}
