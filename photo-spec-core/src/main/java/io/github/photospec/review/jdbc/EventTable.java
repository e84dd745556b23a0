package io.github.photospec.review.jdbc;

import io.github.photospec.review.PhotoId;
import io.github.photospec.review.ReturnReason;
import io.github.photospec.review.ReviewAction;
import io.github.photospec.review.ReviewEvent;
import io.github.photospec.review.ReviewKey;
import io.github.photospec.review.ReviewState;
import io.github.photospec.review.Role;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The table of the lines of histories, to which is only ever added. */
final class EventTable {
    private static final String INSERT = """
            INSERT INTO photo_spec_event (campaign, student, line, action, state, happened_at, account, role, photo, reasons,
                note, request, extended_until, event_values)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private EventTable() {}

    static Binding insert(Connection connection) throws SQLException {
        return new Binding(connection, INSERT);
    }

    /** Adds a line of a review's history to a batch. */
    static void add(Binding insert, ReviewKey key, int line, ReviewEvent event) throws SQLException {
        insert.text(key.campaign())
                .text(key.student())
                .number(line)
                .constant(event.action())
                .constant(event.state())
                .number(event.at().toEpochMilli())
                .text(event.by())
                .constant(event.role())
                .text(event.photo())
                .text(StoredText.list(
                        event.reasons().stream().map(ReturnReason::id).toList()))
                .text(event.note())
                .text(event.request())
                .text(event.until())
                .text(StoredText.values(event.values()))
                .add();
    }

    /** The histories of some students, by their keys. */
    static Map<String, List<ReviewEvent>> histories(Connection connection, String campaign, Collection<String> students)
            throws SQLException {
        Map<String, List<ReviewEvent>> histories = new HashMap<>();
        for (List<String> some : Chunks.of(students)) {
            String sql = "SELECT * FROM photo_spec_event WHERE campaign = ? AND student IN (" + Binding.places(some)
                    + ") ORDER BY student, line";
            try (Binding select = new Binding(connection, sql)) {
                List<Line> lines =
                        select.text(campaign).texts(some).all(row -> new Line(row.text("student"), read(row)));
                for (Line line : lines) {
                    histories
                            .computeIfAbsent(line.student(), student -> new ArrayList<>())
                            .add(line.event());
                }
            }
        }
        return histories;
    }

    private static ReviewEvent read(Row row) throws SQLException {
        return new ReviewEvent(
                row.constant(ReviewAction.class, "action"),
                row.constant(ReviewState.class, "state"),
                row.instant("happened_at"),
                row.text("account"),
                row.constant(Role.class, "role"),
                row.optional("photo").map(PhotoId::new),
                reasons(row.text("reasons")),
                row.text("note"),
                row.optional("request"),
                row.optionalZoned("extended_until"),
                StoredText.values(row.text("event_values")));
    }

    private static Set<ReturnReason> reasons(String ids) {
        Set<ReturnReason> reasons = EnumSet.noneOf(ReturnReason.class);
        for (String id : StoredText.list(ids)) {
            reasons.add(
                    ReturnReason.of(id).orElseThrow(() -> new IllegalArgumentException("An unknown reason: " + id)));
        }
        return reasons;
    }

    /** A line and whose it is. */
    private record Line(String student, ReviewEvent event) {}
}
