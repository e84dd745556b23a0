package io.github.photospec.review.jdbc;

import static io.github.photospec.contract.ReviewSamples.campaign;
import static io.github.photospec.contract.ReviewSamples.enrolled;
import static io.github.photospec.contract.ReviewSamples.photo;
import static io.github.photospec.contract.ReviewSamples.submit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariDataSource;
import io.github.photospec.review.Campaign;
import io.github.photospec.review.Review;
import io.github.photospec.review.ReviewQuery;
import io.github.photospec.review.ReviewStore;
import io.github.photospec.review.ReviewStoreException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A store in a transaction of its caller's. */
class JoinedTransactionTest {
    private static final String CAMPAIGN = "cet-2026-12";

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MYSQL")
    void what_the_caller_commits_is_kept(Vendor vendor) throws Exception {
        try (HikariDataSource pool = TestDatabases.withTables(vendor);
                CallersTransaction transaction = new CallersTransaction(pool)) {
            ReviewStore store = JdbcReviewStore.of(transaction.source());
            ReviewStore others = JdbcReviewStore.of(pool);

            transaction.begin();
            fill(store);
            assertThat(others.campaigns()).isEmpty();
            assertThat(keys(store)).containsExactly("1", "2");
            transaction.commit();

            assertThat(keys(others)).containsExactly("1", "2");
            assertThat(others.review(enrolled(CAMPAIGN, "1").key()))
                    .hasValueSatisfying(review -> assertThat(review.version()).isEqualTo(1));
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MYSQL")
    void what_the_caller_rolls_back_is_gone(Vendor vendor) throws Exception {
        try (HikariDataSource pool = TestDatabases.withTables(vendor);
                CallersTransaction transaction = new CallersTransaction(pool)) {
            ReviewStore store = JdbcReviewStore.of(transaction.source());

            transaction.begin();
            fill(store);
            transaction.rollback();

            assertThat(store.campaigns()).isEmpty();
            assertThat(keys(store)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MYSQL")
    void what_fails_is_undone_alone(Vendor vendor) throws Exception {
        try (HikariDataSource pool = TestDatabases.withTables(vendor);
                CallersTransaction transaction = new CallersTransaction(pool)) {
            ReviewStore store = JdbcReviewStore.of(transaction.source());

            transaction.begin();
            store.add(campaign(CAMPAIGN));
            List<Review> oneTooMany = List.of(enrolled(CAMPAIGN, "1"), enrolled("nowhere", "2"));
            assertThatExceptionOfType(ReviewStoreException.class).isThrownBy(() -> store.enrol(oneTooMany));
            store.enrol(List.of(enrolled(CAMPAIGN, "3")));
            transaction.commit();

            assertThat(store.campaigns()).extracting(Campaign::id).containsExactly(CAMPAIGN);
            assertThat(keys(store)).containsExactly("3");
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MYSQL")
    void what_fails_in_a_transaction_of_its_own_is_undone_whole(Vendor vendor) {
        try (HikariDataSource pool = TestDatabases.withTables(vendor)) {
            ReviewStore store = JdbcReviewStore.of(pool);
            store.add(campaign(CAMPAIGN));

            List<Review> oneTooMany = List.of(enrolled(CAMPAIGN, "1"), enrolled("nowhere", "2"));
            assertThatExceptionOfType(ReviewStoreException.class).isThrownBy(() -> store.enrol(oneTooMany));

            assertThat(keys(store)).isEmpty();
            store.enrol(List.of(enrolled(CAMPAIGN, "3")));
            assertThat(keys(store)).containsExactly("3");
        }
    }

    private static void fill(ReviewStore store) {
        store.add(campaign(CAMPAIGN));
        Review first = enrolled(CAMPAIGN, "1");
        store.enrol(List.of(first, enrolled(CAMPAIGN, "2")));
        assertThat(store.save(first, submit(first, photo("first")).after())).isTrue();
    }

    private static List<String> keys(ReviewStore store) {
        return store.page(ReviewQuery.of(CAMPAIGN), Optional.empty(), 10).reviews().stream()
                .map(review -> review.key().student())
                .toList();
    }
}
