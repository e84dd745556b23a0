package io.github.photospec.review.jdbc;

import io.github.photospec.review.Grouping;
import io.github.photospec.review.PhotoId;
import io.github.photospec.review.Progress;
import io.github.photospec.review.Review;
import io.github.photospec.review.ReviewEvent;
import io.github.photospec.review.ReviewKey;
import io.github.photospec.review.ReviewPage;
import io.github.photospec.review.ReviewQuery;
import io.github.photospec.review.ReviewState;
import io.github.photospec.review.SchoolClass;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Looks into the tables of reviews and histories. */
record ReviewTable(Vendor vendor) {
    private static final String ONE = "SELECT * FROM photo_spec_review WHERE campaign = ? AND student = ?";

    /** What reviews are about, and what is told of in the histories of campaigns that were not purged. */
    private static final String REFERENCED = """
            SELECT photo FROM photo_spec_review WHERE photo IN (%1$s)
            UNION
            SELECT e.photo FROM photo_spec_event e JOIN photo_spec_campaign c ON c.id = e.campaign
            WHERE e.photo IN (%1$s) AND c.purged_at IS NULL""";

    private static final String COUNT = """
            SELECT c.department, c.grade, c.major, c.name, n.state, n.reviews FROM (
                SELECT class_id, state, COUNT(*) AS reviews FROM photo_spec_review WHERE %s GROUP BY class_id, state
            ) n JOIN photo_spec_class c ON c.id = n.class_id""";

    Optional<Review> one(Connection connection, ReviewKey key) throws SQLException {
        if (!Binding.isKeepable(key.campaign() + key.student())) {
            return Optional.empty();
        }
        try (Binding select = new Binding(connection, ONE)) {
            List<ReviewRow> rows =
                    select.text(key.campaign()).text(key.student()).all(ReviewRow::read);
            return whole(connection, rows).stream().findFirst();
        }
    }

    ReviewPage page(Connection connection, ReviewQuery query, Optional<String> after, int limit) throws SQLException {
        Filter filter = new Filter(query);
        if (filter.isEmpty()) {
            return new ReviewPage(List.of(), Optional.empty());
        }
        String rest = after.isEmpty() ? "" : " AND " + vendor.order() + " > " + vendor.key();
        String sql = "SELECT * FROM photo_spec_review WHERE " + filter.sql() + rest + " ORDER BY " + vendor.order()
                + " LIMIT ?";
        try (Binding select = new Binding(connection, sql)) {
            filter.bind(select);
            // One more than asked for tells whether there is a next page.
            List<ReviewRow> rows =
                    select.texts(after.stream().toList()).number(limit + 1L).all(ReviewRow::read);
            boolean more = rows.size() > limit;
            List<Review> page = whole(connection, more ? rows.subList(0, limit) : rows);
            return new ReviewPage(
                    page, more ? Optional.of(page.get(limit - 1).key().student()) : Optional.empty());
        }
    }

    /** Rows of one campaign with their histories. */
    private static List<Review> whole(Connection connection, List<ReviewRow> rows) throws SQLException {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<String> students = rows.stream().map(row -> row.key().student()).toList();
        Map<String, List<ReviewEvent>> histories =
                EventTable.histories(connection, rows.get(0).key().campaign(), students);
        List<Review> reviews = new ArrayList<>();
        for (ReviewRow row : rows) {
            reviews.add(row.with(histories.getOrDefault(row.key().student(), List.of())));
        }
        return reviews;
    }

    List<Progress> count(Connection connection, ReviewQuery query, Grouping grouping) throws SQLException {
        Filter filter = new Filter(query);
        if (filter.isEmpty()) {
            return List.of();
        }
        Map<SchoolClass, Map<ReviewState, Long>> groups = new TreeMap<>();
        try (Binding select = new Binding(connection, COUNT.formatted(filter.sql()))) {
            for (Count count : filter.bind(select).all(Count::read)) {
                groups.computeIfAbsent(grouping.group(count.of()), group -> new EnumMap<>(ReviewState.class))
                        .merge(count.state(), count.reviews(), Long::sum);
            }
        }
        return groups.entrySet().stream()
                .map(group -> new Progress(group.getKey(), group.getValue()))
                .toList();
    }

    Set<PhotoId> referenced(Connection connection, Collection<PhotoId> photos) throws SQLException {
        Set<PhotoId> referenced = new HashSet<>();
        for (List<PhotoId> some : Chunks.of(Set.copyOf(photos))) {
            try (Binding select = new Binding(connection, REFERENCED.formatted(Binding.places(some)))) {
                referenced.addAll(select.texts(some).texts(some).all(row -> new PhotoId(row.text("photo"))));
            }
        }
        return referenced;
    }

    /** How many reviews of a class are in a state. */
    private record Count(SchoolClass of, ReviewState state, long reviews) {
        static Count read(Row row) throws SQLException {
            return new Count(ClassTable.read(row), row.constant(ReviewState.class, "state"), row.number("reviews"));
        }
    }
}
