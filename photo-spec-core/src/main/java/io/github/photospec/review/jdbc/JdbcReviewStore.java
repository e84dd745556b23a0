package io.github.photospec.review.jdbc;

import io.github.photospec.review.Campaign;
import io.github.photospec.review.Grouping;
import io.github.photospec.review.PhotoId;
import io.github.photospec.review.Progress;
import io.github.photospec.review.Review;
import io.github.photospec.review.ReviewChange;
import io.github.photospec.review.ReviewKey;
import io.github.photospec.review.ReviewPage;
import io.github.photospec.review.ReviewQuery;
import io.github.photospec.review.ReviewStore;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;

/**
 * Keeps campaigns and reviews in H2, PostgreSQL, MariaDB or MySQL, in tables that {@link ReviewSchema} or the application's
 * Flyway has made. Thread-safe.
 *
 * <p>Every change is a transaction of its own if the data source hands out connections with auto-commit on, as pools do by
 * default. A connection with auto-commit off is taken for one in its caller's transaction, as Spring's
 * {@code TransactionAwareDataSourceProxy} hands out: the store joins it, and leaves committing and rolling back to the caller.
 */
public final class JdbcReviewStore implements ReviewStore {
    private final Transactions transactions;
    private final ReviewTable table;

    private JdbcReviewStore(Transactions transactions, Vendor vendor) {
        this.transactions = transactions;
        this.table = new ReviewTable(vendor);
    }

    /**
     * A store in this database. One connection is tried, outside of any transaction.
     *
     * @throws IllegalArgumentException if the database is one whose SQL is not known, or the connection has auto-commit off:
     *     out of a transaction that would mean that nothing is ever committed
     * @throws io.github.photospec.review.ReviewStoreException if the database cannot be reached
     */
    public static JdbcReviewStore of(DataSource source) {
        Transactions transactions = new Transactions(source);
        return new JdbcReviewStore(transactions, transactions.vendor());
    }

    @Override
    public boolean add(Campaign campaign) {
        return transactions.write("add a campaign", connection -> CampaignTable.add(connection, campaign));
    }

    @Override
    public boolean save(Campaign campaign) {
        return transactions.write("save a campaign", connection -> CampaignTable.save(connection, campaign));
    }

    @Override
    public Optional<Campaign> campaign(String id) {
        return transactions.read(
                "read a campaign",
                connection -> CampaignTable.byId(connection, id).stream().findFirst());
    }

    @Override
    public List<Campaign> campaigns() {
        return transactions.read("read the campaigns", CampaignTable::all);
    }

    @Override
    public Set<ReviewKey> enrol(List<Review> reviews) {
        return transactions.write("enrol students", connection -> ReviewChanges.enrol(connection, reviews));
    }

    @Override
    public Optional<Review> review(ReviewKey key) {
        return transactions.read("read a review", connection -> table.one(connection, key));
    }

    @Override
    public List<Boolean> saveAll(List<ReviewChange> changes) {
        return transactions.write("save reviews", connection -> ReviewChanges.save(connection, changes));
    }

    @Override
    public ReviewPage page(ReviewQuery query, Optional<String> after, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("A page has at least 1 review, not " + limit);
        }
        return transactions.read("read reviews", connection -> table.page(connection, query, after, limit));
    }

    @Override
    public List<Progress> count(ReviewQuery query, Grouping grouping) {
        return transactions.read("count reviews", connection -> table.count(connection, query, grouping));
    }

    @Override
    public Set<PhotoId> referenced(Collection<PhotoId> photos) {
        return transactions.read("look for photos", connection -> table.referenced(connection, photos));
    }
}
