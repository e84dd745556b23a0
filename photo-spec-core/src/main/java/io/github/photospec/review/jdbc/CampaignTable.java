package io.github.photospec.review.jdbc;

import io.github.photospec.review.Campaign;
import io.github.photospec.review.CampaignWindow;
import io.github.photospec.review.ClosingRule;
import io.github.photospec.review.DoubtRule;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** The table of campaigns. */
final class CampaignTable {
    private static final String INSERT = """
            INSERT INTO photo_spec_campaign (title, spec_id, spec_revision, opens, last_second, attempts, doubt, closing,
                closed_at, purged_at, version, id)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String UPDATE = """
            UPDATE photo_spec_campaign SET title = ?, spec_id = ?, spec_revision = ?, opens = ?, last_second = ?, attempts = ?,
                doubt = ?, closing = ?, closed_at = ?, purged_at = ?, version = ?
            WHERE id = ? AND version = ?""";

    private CampaignTable() {}

    static boolean add(Connection connection, Campaign campaign) throws SQLException {
        if (!byId(connection, campaign.id()).isEmpty()) {
            return false;
        }
        try (Binding insert = new Binding(connection, INSERT)) {
            bind(insert, campaign).update();
            return true;
        }
    }

    static boolean save(Connection connection, Campaign campaign) throws SQLException {
        try (Binding update = new Binding(connection, UPDATE)) {
            return bind(update, campaign.next()).number(campaign.version()).update() == 1;
        }
    }

    static List<Campaign> byId(Connection connection, String id) throws SQLException {
        if (!Binding.isKeepable(id)) {
            return List.of();
        }
        try (Binding select = new Binding(connection, "SELECT * FROM photo_spec_campaign WHERE id = ?")) {
            return select.text(id).all(CampaignTable::read);
        }
    }

    static List<Campaign> all(Connection connection) throws SQLException {
        try (Binding select = new Binding(connection, "SELECT * FROM photo_spec_campaign ORDER BY id")) {
            return select.all(CampaignTable::read);
        }
    }

    /** Lets nobody else enrol students in these campaigns until the transaction ends. */
    static void lock(Connection connection, Collection<String> ids) throws SQLException {
        // In one order for all, so that nobody waits for somebody who waits for him.
        for (String id : new TreeSet<>(ids)) {
            try (Binding select =
                    new Binding(connection, "SELECT id FROM photo_spec_campaign WHERE id = ? FOR UPDATE")) {
                select.text(id).all(row -> row.text("id"));
            }
        }
    }

    private static Binding bind(Binding statement, Campaign campaign) throws SQLException {
        return statement
                .text(campaign.title())
                .text(campaign.specId())
                .number(campaign.specRevision())
                .text(campaign.window().opens().toString())
                .text(campaign.window().lastSecond().toString())
                .number(campaign.attempts())
                .constant(campaign.doubt())
                .constant(campaign.closing())
                .number(campaign.closedAt().map(Instant::toEpochMilli))
                .number(campaign.purgedAt().map(Instant::toEpochMilli))
                .number(campaign.version())
                .text(campaign.id());
    }

    private static Campaign read(Row row) throws SQLException {
        return new Campaign(
                row.text("id"),
                row.text("title"),
                row.text("spec_id"),
                row.small("spec_revision"),
                new CampaignWindow(row.zoned("opens"), row.zoned("last_second")),
                row.small("attempts"),
                row.constant(DoubtRule.class, "doubt"),
                row.constant(ClosingRule.class, "closing"),
                row.optionalInstant("closed_at"),
                row.optionalInstant("purged_at"),
                row.number("version"));
    }
}
