package io.github.photospec.portal.student;

import io.github.photospec.portal.photo.Draft;
import io.github.photospec.portal.photo.Drafts;
import io.github.photospec.review.Actor;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** How a student stands, and what is missing. */
@Controller
class StudentController {
    private final OwnReviews reviews;
    private final StudentRecords records;
    private final Drafts drafts;
    private final Clock clock;

    StudentController(OwnReviews reviews, StudentRecords records, Drafts drafts, Clock clock) {
        this.reviews = reviews;
        this.records = records;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** Usually a student is in one campaign, and sees it at once. */
    @GetMapping("/student")
    String home(Actor actor, Model model) {
        List<OwnReview> all = reviews.all(actor);
        if (all.size() == 1) {
            return campaign(actor, all.get(0), model);
        }
        model.addAttribute("all", all);
        return "student/campaigns";
    }

    @GetMapping("/student/{campaign}")
    String campaign(Actor actor, @PathVariable String campaign, Model model) {
        return campaign(actor, reviews.require(actor, campaign), model);
    }

    private String campaign(Actor actor, OwnReview own, Model model) {
        model.addAttribute("own", own);
        model.addAttribute("campaign", own.campaign());
        model.addAttribute("review", own.review());
        model.addAttribute("recorded", records.find(OwnReviews.student(actor)).isPresent());
        model.addAttribute("left", TimeLeft.until(own.lastSecond(), clock.instant()));
        model.addAttribute("early", own.campaign().window().isAhead(clock.instant()));
        // One that was made and is not what was handed in already.
        model.addAttribute(
                "drafted",
                drafts.find(own.review().key())
                        .flatMap(Draft::made)
                        .filter(made -> !own.photo().equals(Optional.of(made)))
                        .isPresent());
        return "student/campaign";
    }
}
