package io.github.photospec.portal.office;

import io.github.photospec.identity.NameField;
import io.github.photospec.portal.account.Account;
import io.github.photospec.portal.account.Accounts;
import io.github.photospec.portal.account.OneTimeCodes;
import io.github.photospec.portal.audit.Audit;
import io.github.photospec.portal.audit.AuditAction;
import io.github.photospec.portal.audit.AuditDetail;
import io.github.photospec.portal.audit.AuditFact;
import io.github.photospec.portal.page.AllReviews;
import io.github.photospec.review.Actor;
import io.github.photospec.review.Review;
import io.github.photospec.review.ReviewDesk;
import io.github.photospec.review.ReviewQuery;
import io.github.photospec.review.Role;
import io.github.photospec.review.SchoolClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One-time codes for a class. */
@Service
class ClassCodes {
    private final ReviewDesk desk;
    private final Accounts accounts;
    private final OneTimeCodes codes;
    private final Audit audit;

    ClassCodes(ReviewDesk desk, Accounts accounts, OneTimeCodes codes, Audit audit) {
        this.desk = desk;
        this.accounts = accounts;
        this.codes = codes;
        this.audit = audit;
    }

    /**
     * Gives the students of a class codes, all of them or none: codes that nobody was told would shut students out.
     *
     * @param renew whether those get one too who have a code or a password already, which counts no more then
     */
    @Transactional
    public List<CodeRow> issue(Actor actor, String campaign, SchoolClass of, boolean renew) {
        List<CodeRow> rows = new ArrayList<>();
        AllReviews.forEach(
                desk,
                actor,
                ReviewQuery.of(campaign).in(of),
                review -> account(review, renew)
                        .ifPresent(account -> rows.add(new CodeRow(
                                review.student().value(NameField.NAME).orElse(""),
                                account.id(),
                                codes.issue(account.id())))));
        if (!rows.isEmpty()) {
            AuditFact fact = renew ? AuditFact.CODES_RENEWED : AuditFact.CODES;
            audit.record(
                    actor.id(), AuditAction.CODES, campaign, AuditDetail.of(fact, ProgressRow.label(of), rows.size()));
        }
        return rows;
    }

    private Optional<Account> account(Review review, boolean renew) {
        return accounts.find(review.key().student())
                .filter(account -> account.role() == Role.STUDENT && account.enabled())
                .filter(account -> renew || account.passwordHash().isEmpty());
    }
}
