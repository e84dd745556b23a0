package io.github.photospec.review.jdbc;

import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Locale;

/** The databases whose SQL is known, and the little in which it differs. */
enum Vendor {
    H2("student_utf8", "STRINGTOUTF8(?)"),
    POSTGRESQL("student", "?"),
    MARIADB("student", "?"),
    MYSQL("student", "?");

    private final String order;
    private final String key;

    Vendor(String order, String key) {
        this.order = order;
        this.key = key;
    }

    /** The column by which reviews are in the order of their keys' code points. */
    String order() {
        return order;
    }

    /** What stands for a key that is compared with that column. */
    String key() {
        return key;
    }

    /** Where its SQL files lie: the names that Spring Boot fills in for {@code {vendor}}. */
    String directory() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Vendor of(DatabaseMetaData database) throws SQLException {
        String product = database.getDatabaseProductName();
        // MySQL's driver calls every server it talks to MySQL, but not in its version.
        if (database.getDatabaseProductVersion().contains("MariaDB")) {
            return MARIADB;
        }
        for (Vendor vendor : values()) {
            if (product.equalsIgnoreCase(vendor.name())) {
                return vendor;
            }
        }
        throw new IllegalArgumentException(
                "Reviews can be kept in H2, PostgreSQL, MariaDB and MySQL, but not in " + product);
    }
}
