package io.github.photospec.portal.office;

import io.github.photospec.identity.RosterEntry;
import io.github.photospec.identity.Student;
import io.github.photospec.portal.audit.Audit;
import io.github.photospec.portal.audit.AuditAction;
import io.github.photospec.portal.audit.AuditDetail;
import io.github.photospec.portal.audit.AuditFact;
import io.github.photospec.portal.page.AllReviews;
import io.github.photospec.review.Actor;
import io.github.photospec.review.EnrolResult;
import io.github.photospec.review.Enrolment;
import io.github.photospec.review.ReviewDesk;
import io.github.photospec.review.ReviewQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts rosters in place: reviews, accounts and the trail in one transaction, or nothing of it. */
@Service
class RosterImport {
    private final PendingRosters pending;
    private final ReviewDesk desk;
    private final StudentAccounts accounts;
    private final Audit audit;

    RosterImport(PendingRosters pending, ReviewDesk desk, StudentAccounts accounts, Audit audit) {
        this.pending = pending;
        this.desk = desk;
        this.accounts = accounts;
        this.audit = audit;
    }

    /** What the import would change. */
    public RosterChanges preview(Actor actor, String campaign, List<RosterEntry> entries) {
        Map<String, Student> known = new HashMap<>();
        AllReviews.forEach(
                desk,
                actor,
                ReviewQuery.of(campaign),
                review -> known.put(review.key().student(), review.student()));
        return RosterChanges.of(entries, known);
    }

    /**
     * Imports a roster, once.
     *
     * @return what became of it; empty if it was imported already
     */
    @Transactional
    public Optional<EnrolResult> run(Actor actor, PendingRoster roster, List<RosterEntry> entries) {
        if (!pending.take(roster.id())) {
            return Optional.empty();
        }
        List<Enrolment> students =
                entries.stream().map(entry -> Enrolment.of(entry.student())).toList();
        EnrolResult result = desk.enrol(actor, roster.campaign(), students);
        accounts.add(students);
        audit.record(
                actor.id(),
                AuditAction.ROSTER,
                roster.campaign(),
                AuditDetail.of(
                        AuditFact.ROSTER,
                        result.added(),
                        result.amended().size(),
                        result.unchanged(),
                        roster.fileName()));
        return Optional.of(result);
    }
}
