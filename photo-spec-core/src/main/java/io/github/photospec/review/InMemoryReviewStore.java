package io.github.photospec.review;

import io.github.photospec.internal.text.CodePointOrder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Keeps campaigns and reviews for as long as the process lives: for tests and for trying things out. Thread-safe. */
public final class InMemoryReviewStore implements ReviewStore {
    private final NavigableMap<String, Campaign> campaigns = new TreeMap<>(CodePointOrder.INSTANCE);
    private final Map<String, NavigableMap<String, Review>> reviews = new HashMap<>();

    /** An empty store. */
    public InMemoryReviewStore() {}

    @Override
    public synchronized boolean add(Campaign campaign) {
        return campaigns.putIfAbsent(campaign.id(), campaign) == null;
    }

    @Override
    public synchronized boolean save(Campaign campaign) {
        boolean fresh = campaign(campaign.id())
                .filter(kept -> kept.version() == campaign.version())
                .isPresent();
        if (fresh) {
            campaigns.put(campaign.id(), campaign.next());
        }
        return fresh;
    }

    @Override
    public synchronized Optional<Campaign> campaign(String id) {
        return Optional.ofNullable(campaigns.get(id));
    }

    @Override
    public synchronized List<Campaign> campaigns() {
        return List.copyOf(campaigns.values());
    }

    @Override
    public synchronized Set<ReviewKey> enrol(List<Review> wanted) {
        Set<ReviewKey> known = new HashSet<>();
        for (Review review : wanted) {
            if (in(review.key().campaign()).putIfAbsent(review.key().student(), review) != null) {
                known.add(review.key());
            }
        }
        return known;
    }

    @Override
    public synchronized Optional<Review> review(ReviewKey key) {
        return Optional.ofNullable(in(key.campaign()).get(key.student()));
    }

    @Override
    public synchronized List<Boolean> saveAll(List<ReviewChange> changes) {
        List<Boolean> saved = new ArrayList<>();
        changes.forEach(change -> saved.add(saveOne(change)));
        return saved;
    }

    private boolean saveOne(ReviewChange change) {
        boolean fresh = review(change.before().key())
                .filter(kept -> kept.version() == change.before().version())
                .isPresent();
        if (fresh) {
            ReviewKey key = change.after().key();
            in(key.campaign()).put(key.student(), change.after());
        }
        return fresh;
    }

    @Override
    public synchronized ReviewPage page(ReviewQuery query, Optional<String> after, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("A page has at least 1 review, not " + limit);
        }
        NavigableMap<String, Review> all = in(query.campaign());
        NavigableMap<String, Review> rest =
                after.map(key -> all.tailMap(key, false)).orElse(all);
        // One more than asked for tells whether there is a next page.
        List<Review> found = rest.values().stream()
                .filter(new QueryMatch(query))
                .limit(limit + 1L)
                .toList();
        if (found.size() <= limit) {
            return new ReviewPage(found, Optional.empty());
        }
        List<Review> page = found.subList(0, limit);
        return new ReviewPage(page, Optional.of(page.get(limit - 1).key().student()));
    }

    @Override
    public synchronized List<Progress> count(ReviewQuery query, Grouping grouping) {
        Map<SchoolClass, Map<ReviewState, Long>> groups = new TreeMap<>();
        in(query.campaign()).values().stream()
                .filter(new QueryMatch(query))
                .forEach(review -> groups.computeIfAbsent(
                                grouping.group(review.schoolClass()), group -> new EnumMap<>(ReviewState.class))
                        .merge(review.state(), 1L, Long::sum));
        return groups.entrySet().stream()
                .map(group -> new Progress(group.getKey(), group.getValue()))
                .toList();
    }

    @Override
    public synchronized Set<PhotoId> referenced(Collection<PhotoId> photos) {
        Set<PhotoId> kept = new HashSet<>();
        reviews.values().stream().flatMap(all -> all.values().stream()).forEach(review -> addPhotos(review, kept::add));
        kept.retainAll(Set.copyOf(photos));
        return kept;
    }

    private void addPhotos(Review review, Consumer<PhotoId> photos) {
        review.submission().map(Submission::photo).ifPresent(photos);
        boolean purged =
                campaign(review.key().campaign()).flatMap(Campaign::purgedAt).isPresent();
        Stream<ReviewEvent> history = purged ? Stream.empty() : review.history().stream();
        history.flatMap(event -> event.photo().stream()).forEach(photos);
    }

    private NavigableMap<String, Review> in(String campaign) {
        return reviews.computeIfAbsent(campaign, id -> new TreeMap<>(CodePointOrder.INSTANCE));
    }
}
