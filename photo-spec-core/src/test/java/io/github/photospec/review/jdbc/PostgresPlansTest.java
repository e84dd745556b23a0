package io.github.photospec.review.jdbc;

import static io.github.photospec.contract.ReviewSamples.campaign;
import static io.github.photospec.contract.ReviewSamples.enrolled;
import static io.github.photospec.contract.ReviewSamples.photo;
import static io.github.photospec.contract.ReviewSamples.submit;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.github.photospec.review.PhotoId;
import io.github.photospec.review.Review;
import io.github.photospec.review.ReviewKey;
import io.github.photospec.review.ReviewQuery;
import io.github.photospec.review.ReviewState;
import io.github.photospec.review.ReviewStore;
import io.github.photospec.review.SchoolClass;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** How PostgreSQL finds what the store asks for in a school of 50,000 students: by indexes, never row by row. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresPlansTest {
    private static final String CAMPAIGN = "cet-2026-12";
    private static final int CLASSES = 1_000;

    /** Fifty students a class; three of four have handed in a photo, and of a thousand one was sent back. */
    private static final String REVIEWS = """
            INSERT INTO photo_spec_review
            SELECT 'cet-2026-12', 's' || (100000 + n), c.id, '学生' || n, 's' || (100000 + n), NULL,
                json_build_object('name', '学生' || n, 'department', c.department, 'grade', c.grade, 'major', c.major,
                    'class', c.name)::text,
                CASE WHEN n % 1000 = 7 THEN 'RETURNED' WHEN n % 4 = 0 THEN 'AWAITING_PHOTO' ELSE 'SUBMITTED' END,
                encode(sha256(('photo' || n)::bytea), 'hex'), 20000, 'COMPLIANT', '[]', NULL, NULL, NULL, 4, 3
            FROM generate_series(0, 49999) n
            JOIN (SELECT *, row_number() OVER (ORDER BY id) - 1 AS number FROM photo_spec_class) c ON c.number = n / 50""";

    private static final String EVENTS = """
            INSERT INTO photo_spec_event
            SELECT campaign, student, line, 'SUBMIT', 'SUBMITTED', 1700000000000 + line, student, 'STUDENT',
                CASE WHEN line > 0 THEN photo END, '[]', '', NULL, NULL, '{}'
            FROM photo_spec_review, generate_series(0, 3) line""";

    private final HikariDataSource source = TestDatabases.withTables(Vendor.POSTGRESQL);

    private final Statements statements = new Statements();
    private final ReviewStore store = JdbcReviewStore.of(statements.in(source));

    @BeforeAll
    void fill() throws SQLException {
        JdbcReviewStore.of(source).add(campaign(CAMPAIGN));
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            ClassTable.add(
                    connection,
                    IntStream.range(0, CLASSES)
                            .mapToObj(PostgresPlansTest::schoolClass)
                            .toList());
            statement.execute(REVIEWS);
            statement.execute(EVENTS);
            statement.execute("ANALYZE");
        }
    }

    @AfterAll
    void close() {
        source.close();
    }

    @BeforeEach
    void forget() {
        statements.forget();
    }

    @Test
    void the_page_of_a_class() throws SQLException {
        ReviewQuery query = ReviewQuery.of(CAMPAIGN).in(schoolClass(17));

        assertThat(page(query)).isEqualTo(50);

        assertThat(plans()).hasSize(2);
        assertThat(plans().get(0)).contains("photo_spec_review_class").doesNotContain("Sort");
        assertThat(plans().get(1)).contains("photo_spec_event_pkey");
    }

    @Test
    void the_page_of_a_counsellor_with_several_classes() throws SQLException {
        ReviewQuery query = scope(Set.of(schoolClass(3), schoolClass(500), schoolClass(999)));

        assertThat(page(query)).isEqualTo(50);

        assertThat(plans().get(0)).contains("photo_spec_review_class");
    }

    @Test
    void the_page_of_a_department() throws SQLException {
        assertThat(page(ReviewQuery.of(CAMPAIGN).inDepartment("学院3").inGrade("2023")))
                .isEqualTo(50);

        assertThat(plans().get(0)).contains("Index");
    }

    @Test
    void the_page_of_a_state() throws SQLException {
        assertThat(page(ReviewQuery.of(CAMPAIGN).withStates(Set.of(ReviewState.RETURNED))))
                .isEqualTo(50);

        assertThat(plans().get(0)).contains("photo_spec_review_state").doesNotContain("Sort");
    }

    @Test
    void the_page_in_the_middle_of_the_campaign() throws SQLException {
        store.page(ReviewQuery.of(CAMPAIGN), Optional.of("s125000"), 50);

        assertThat(plans().get(0)).contains("Index Scan").doesNotContain("Sort");
    }

    @Test
    void one_review_and_saving_it() throws SQLException {
        Review review = store.review(new ReviewKey(CAMPAIGN, "s100007")).orElseThrow();
        store.save(review, submit(review, photo("another")).after());

        assertThat(plans()).hasSize(3);
        assertThat(plans().get(0)).contains("photo_spec_review_pkey");
        assertThat(plans().get(1)).contains("photo_spec_event_pkey");
        assertThat(plans().get(2)).contains("photo_spec_review_pkey");
    }

    @Test
    void photos_that_must_be_kept() throws SQLException {
        List<PhotoId> some = IntStream.range(0, 500)
                .mapToObj(number -> photo("photo" + number * 200))
                .toList();

        assertThat(store.referenced(some)).hasSize(250);

        assertThat(plans()).hasSize(1);
        assertThat(plans().get(0)).contains("photo_spec_review_photo", "photo_spec_event_photo");
    }

    @Test
    void enrolling_those_who_are_there() throws SQLException {
        List<Review> all = IntStream.range(100_000, 100_900)
                .mapToObj(number -> enrolled(CAMPAIGN, "s" + number))
                .toList();

        assertThat(store.enrol(all)).hasSize(all.size());

        assertThat(plans()).anySatisfy(plan -> assertThat(plan).contains("photo_spec_review_pkey"));
    }

    private int page(ReviewQuery query) {
        return store.page(query, Optional.empty(), 50).reviews().size();
    }

    /** What PostgreSQL does for what was asked; nowhere does it read the large tables through. */
    private List<String> plans() throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            List<String> plans = new ArrayList<>();
            for (String sql : statements.asked()) {
                try (ResultSet rows = statement.executeQuery("EXPLAIN " + sql)) {
                    StringBuilder plan = new StringBuilder();
                    while (rows.next()) {
                        plan.append(rows.getString(1)).append('\n');
                    }
                    plans.add(plan.toString());
                }
            }
            assertThat(plans)
                    .allSatisfy(plan -> assertThat(plan)
                            .doesNotContain("Seq Scan on photo_spec_review", "Seq Scan on photo_spec_event"));
            return plans;
        }
    }

    private static ReviewQuery scope(Set<SchoolClass> classes) {
        return new ReviewQuery(
                CAMPAIGN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                "",
                false,
                Optional.of(classes));
    }

    private static SchoolClass schoolClass(int number) {
        return new SchoolClass("学院" + number % 10, "202" + number % 4, "专业" + number % 80, number + "班");
    }
}
