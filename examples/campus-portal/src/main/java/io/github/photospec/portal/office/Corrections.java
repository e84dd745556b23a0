package io.github.photospec.portal.office;

import io.github.photospec.identity.IdReader;
import io.github.photospec.review.Actor;
import io.github.photospec.review.Campaign;
import io.github.photospec.review.Review;
import io.github.photospec.review.ReviewDesk;
import io.github.photospec.review.ReviewQuery;
import io.github.photospec.review.SeenReview;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What students say is wrong in their records. */
@Service
class Corrections {
    /** More come into sight when these are decided. */
    private static final int MOST_OF_A_CAMPAIGN = 100;

    private final ReviewDesk desk;
    private final CampaignChoice campaigns;
    private final StudentAccounts accounts;
    private final SchoolTime time;

    Corrections(ReviewDesk desk, CampaignChoice campaigns, StudentAccounts accounts, SchoolTime time) {
        this.desk = desk;
        this.campaigns = campaigns;
        this.accounts = accounts;
        this.time = time;
    }

    /** Those that wait, of every campaign, the newest campaign first. */
    public List<CorrectionRow> waiting(Actor actor) {
        IdReader ids = IdReader.on(time.today());
        List<CorrectionRow> rows = new ArrayList<>();
        for (Campaign campaign : campaigns.all()) {
            ReviewQuery query = ReviewQuery.of(campaign.id()).withCorrectionsOnly();
            for (Review review : desk.page(actor, query, Optional.empty(), MOST_OF_A_CAMPAIGN)
                    .reviews()) {
                review.correction()
                        .map(correction -> CorrectionRow.of(campaign, review, correction, ids))
                        .ifPresent(rows::add);
            }
        }
        return rows;
    }

    /** Puts the reported values in place; the student is called by the right name from then on. */
    @Transactional
    public void accept(Actor actor, SeenReview seen, String note) {
        Review review = desk.acceptCorrection(actor, seen, note);
        accounts.rename(seen.key().student(), review.student());
    }

    /** Leaves the record as it is. */
    public void decline(Actor actor, SeenReview seen, String note) {
        desk.declineCorrection(actor, seen, note);
    }
}
