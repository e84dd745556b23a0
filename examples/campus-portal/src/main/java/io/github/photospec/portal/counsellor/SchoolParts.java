package io.github.photospec.portal.counsellor;

import io.github.photospec.review.Actor;
import io.github.photospec.review.Grouping;
import io.github.photospec.review.Progress;
import io.github.photospec.review.ReviewDesk;
import io.github.photospec.review.ReviewQuery;
import java.util.List;
import org.springframework.stereotype.Component;

/** The classes that somebody may see, and how far they have come. The review desk says which those are. */
@Component
class SchoolParts {
    private final ReviewDesk desk;

    SchoolParts(ReviewDesk desk) {
        this.desk = desk;
    }

    /** What of a filter can be chosen, and what else. */
    FilterChoices choices(Actor actor, String campaign, ReviewFilter asked) {
        List<Progress> classes =
                desk.progress(actor, ReviewQuery.of(desk.campaign(campaign).id()), Grouping.CLASS);
        return FilterChoices.of(asked, classes.stream().map(Progress::group).toList());
    }

    /** One for the photos that wait, one for each state, one for all. */
    List<StateTab> tabs(Actor actor, String campaign, ReviewFilter filter) {
        ReviewQuery all = filter.query(campaign).withStates(StateTab.EVERY);
        return StateTab.of(filter, desk.progress(actor, all, Grouping.DEPARTMENT));
    }
}
