package io.github.photospec.bulk;

import io.github.photospec.PhotoChecker;
import io.github.photospec.bulk.journal.JournalEntry;
import io.github.photospec.bulk.journal.JournalKey;
import io.github.photospec.bulk.journal.RunJournal;
import io.github.photospec.report.Report;
import io.github.photospec.spec.PhotoSpec;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What earlier runs found, and what this one leaves for later ones; nothing, if there is no journal. Safe to use by several
 * threads.
 */
final class Memory {
    /** Without a journal. */
    static final Memory NONE = new Memory(Optional.empty(), "", Optional.empty());

    private final Optional<RunJournal> journal;
    private final String engine;
    private final Optional<Duration> limit;
    private final Map<PhotoSpec, String> judges = Collections.synchronizedMap(new IdentityHashMap<>());

    private Memory(Optional<RunJournal> journal, String engine, Optional<Duration> limit) {
        this.journal = journal;
        this.engine = engine;
        this.limit = limit;
    }

    /** In this journal, of what this checker finds in a run that gives photos so long. */
    static Memory in(RunJournal journal, PhotoChecker checker, Optional<Duration> limit) {
        return new Memory(Optional.of(journal), checker.version(), limit);
    }

    /** What the photo is kept under; empty if nothing tells it from another that is called the same. */
    Optional<JournalKey> key(BulkPhoto photo, PhotoSpec spec) throws IOException {
        if (journal.isEmpty() || photo.stamp().isEmpty()) {
            return Optional.empty();
        }
        FileStamp stamp = photo.stamp().get().stamp();
        String judge = judges.computeIfAbsent(spec, rules -> JournalKey.judge(rules, engine));
        return Optional.of(new JournalKey(photo.label(), stamp.length(), stamp.modified(), judge));
    }

    /** What is known of the photo. One that hung is given another chance if it may take longer now. */
    Optional<JournalEntry> find(JournalKey key, PhotoSpec spec) {
        return journal.flatMap(kept -> kept.find(key, spec))
                .filter(entry -> entry.report().isPresent() || isAsImpatient(entry.limit()));
    }

    private boolean isAsImpatient(Duration before) {
        return limit.filter(now -> now.compareTo(before) <= 0).isPresent();
    }

    void keep(JournalKey key, Report report) {
        journal.ifPresent(kept -> kept.append(key, JournalEntry.of(report)));
    }

    void keepHanging(BulkPhoto photo, PhotoSpec spec, Duration allowed) {
        try {
            key(photo, spec)
                    .ifPresent(key -> journal.ifPresent(kept -> kept.append(key, JournalEntry.tooSlow(allowed))));
        } catch (IOException gone) {
            // A file that cannot even be looked at will be met again by the next run.
        }
    }
}
