package io.github.photospec.portal.setup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.stereotype.Component;

/** The tables of photo-spec's reviews, beside the portal's own: they have a history of their own, so that versions never clash. */
@Component
class LibraryTables {
    LibraryTables(DataSource database) throws SQLException {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:META-INF/photo-spec/sql/" + vendor(database))
                .table("photo_spec_schema_history")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }

    private static String vendor(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
        }
    }
}
