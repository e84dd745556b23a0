package io.github.photospec.review.jdbc;

import io.github.photospec.review.Review;
import io.github.photospec.review.ReviewChange;
import io.github.photospec.review.ReviewKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Changes the tables of reviews and histories, in batches. */
final class ReviewChanges {
    private static final String VERSIONS =
            "SELECT student, version FROM photo_spec_review WHERE campaign = ? AND student IN (%s) ORDER BY student%s";

    private ReviewChanges() {}

    static Set<ReviewKey> enrol(Connection connection, List<Review> wanted) throws SQLException {
        Set<ReviewKey> known = new HashSet<>();
        Map<ReviewKey, Review> fresh = new LinkedHashMap<>();
        for (Review review : wanted) {
            if (fresh.putIfAbsent(review.key(), review) != null) {
                known.add(review.key());
            }
        }
        SortedMap<String, SortedSet<String>> students = students(fresh.keySet());
        CampaignTable.lock(connection, students.keySet());
        Set<ReviewKey> there = versions(connection, students, "").keySet();
        fresh.keySet().removeAll(there);
        insert(connection, fresh.values());
        known.addAll(there);
        return known;
    }

    static List<Boolean> save(Connection connection, List<ReviewChange> changes) throws SQLException {
        List<ReviewKey> keys =
                changes.stream().map(change -> change.before().key()).toList();
        // Locked, so that what is fresh stays fresh: some drivers do not tell how many rows each update of a batch has
        // changed.
        Map<ReviewKey, Long> versions = versions(connection, students(keys), " FOR UPDATE");
        List<Boolean> saved = new ArrayList<>();
        List<ReviewChange> fresh = new ArrayList<>();
        for (ReviewChange change : changes) {
            long read = change.before().version();
            boolean isFresh =
                    versions.replace(change.after().key(), read, change.after().version());
            saved.add(isFresh);
            if (isFresh) {
                fresh.add(change);
            }
        }
        update(connection, fresh);
        return saved;
    }

    private static SortedMap<String, SortedSet<String>> students(Collection<ReviewKey> keys) {
        // In one order for all, so that nobody waits for somebody who waits for him.
        SortedMap<String, SortedSet<String>> students = new TreeMap<>();
        keys.forEach(key -> students.computeIfAbsent(key.campaign(), campaign -> new TreeSet<>())
                .add(key.student()));
        return students;
    }

    private static Map<ReviewKey, Long> versions(
            Connection connection, SortedMap<String, SortedSet<String>> students, String lock) throws SQLException {
        Map<ReviewKey, Long> versions = new HashMap<>();
        for (Map.Entry<String, SortedSet<String>> each : students.entrySet()) {
            String campaign = each.getKey();
            for (List<String> some : Chunks.of(each.getValue())) {
                String sql = VERSIONS.formatted(Binding.places(some), lock);
                try (Binding select = new Binding(connection, sql)) {
                    select.text(campaign)
                            .texts(some)
                            .all(row ->
                                    versions.put(new ReviewKey(campaign, row.text("student")), row.number("version")));
                }
            }
        }
        return versions;
    }

    private static void insert(Connection connection, Collection<Review> reviews) throws SQLException {
        ClassTable.add(connection, reviews.stream().map(Review::schoolClass).toList());
        try (Binding insert = new Binding(connection, ReviewRow.INSERT)) {
            for (Review review : reviews) {
                ReviewRow.bind(insert, review).add();
            }
            insert.send();
        }
        try (Binding insert = EventTable.insert(connection)) {
            for (Review review : reviews) {
                for (int line = 0; line < review.history().size(); line++) {
                    EventTable.add(insert, review.key(), line, review.history().get(line));
                }
            }
            insert.send();
        }
    }

    private static void update(Connection connection, List<ReviewChange> changes) throws SQLException {
        ClassTable.add(
                connection,
                changes.stream()
                        .filter(change -> !change.before()
                                .schoolClass()
                                .equals(change.after().schoolClass()))
                        .map(change -> change.after().schoolClass())
                        .toList());
        try (Binding update = new Binding(connection, ReviewRow.UPDATE)) {
            for (ReviewChange change : changes) {
                ReviewRow.bind(update, change.after())
                        .number(change.before().version())
                        .add();
            }
            update.send();
        }
        try (Binding insert = EventTable.insert(connection)) {
            for (ReviewChange change : changes) {
                int line = change.before().history().size();
                EventTable.add(insert, change.after().key(), line, change.event());
            }
            insert.send();
        }
    }
}
