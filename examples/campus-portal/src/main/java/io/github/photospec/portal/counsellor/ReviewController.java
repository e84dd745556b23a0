package io.github.photospec.portal.counsellor;

import io.github.photospec.portal.photo.Judgement;
import io.github.photospec.portal.photo.RuleLine;
import io.github.photospec.review.Actor;
import io.github.photospec.review.ReturnReason;
import io.github.photospec.review.Review;
import io.github.photospec.review.ReviewAction;
import io.github.photospec.review.ReviewDesk;
import io.github.photospec.review.ReviewKey;
import io.github.photospec.rule.Outcome;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One photo, large, beside the record, with what can be decided about it. */
@Controller
class ReviewController {
    private static final String DRAWN = "drawn";

    private final ReviewDesk desk;
    private final Neighbours neighbours;
    private final Findings findings;
    private final RecordFacts records;

    ReviewController(ReviewDesk desk, Neighbours neighbours, Findings findings, RecordFacts records) {
        this.desk = desk;
        this.neighbours = neighbours;
        this.findings = findings;
        this.records = records;
    }

    @GetMapping("/reviews/{campaign}/{student}")
    String one(
            Actor actor,
            @PathVariable String campaign,
            @PathVariable String student,
            ReviewFilter filter,
            @RequestParam(defaultValue = DRAWN) String view,
            Model model)
            throws IOException {
        ReviewKey key = Addresses.key(campaign, student);
        Review review = desk.review(actor, key);
        Optional<Judgement> judgement = findings.of(actor, review);
        model.addAttribute("campaign", desk.campaign(campaign));
        model.addAttribute("review", review);
        model.addAttribute("tile", Tile.of(review));
        model.addAttribute("filter", filter);
        model.addAttribute("neighbours", neighbours.of(actor, key, filter));
        model.addAttribute("drawn", view.equals(DRAWN));
        model.addAttribute("judgement", judgement);
        model.addAttribute(
                "rules", judgement.map(ReviewController::problemsFirst).orElseGet(List::of));
        model.addAttribute("facts", Fact.of(review.student().values()));
        model.addAttribute("record", records.of(student));
        model.addAttribute("wanted", review.correction().map(correction -> Fact.of(correction.wanted())));
        model.addAttribute("lastSecond", desk.lastSecond(review));
        model.addAttribute("history", HistoryLine.of(review));
        model.addAttribute("canApprove", can(review, ReviewAction.APPROVE));
        model.addAttribute("canReturn", can(review, ReviewAction.RETURN));
        model.addAttribute("reasons", ReasonBox.all(judgement, ticked(model)));
        return "reviews/one";
    }

    private static List<RuleLine> problemsFirst(Judgement judgement) {
        return Stream.of(Outcome.FAIL, Outcome.NOT_ASSESSED, Outcome.WARN, Outcome.PASS)
                .flatMap(outcome -> judgement.rules(outcome).stream())
                .toList();
    }

    private static boolean can(Review review, ReviewAction action) {
        return review.state().after(action).isPresent();
    }

    /** What was ticked in a decision that was refused: it comes back with the page. */
    private static Optional<Set<ReturnReason>> ticked(Model model) {
        return model.getAttribute("tried") instanceof TriedDecision tried
                ? Optional.of(tried.reasons())
                : Optional.empty();
    }
}
