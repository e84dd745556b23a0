package io.github.photospec.portal.counsellor;

import io.github.photospec.portal.page.Words;
import io.github.photospec.review.Actor;
import io.github.photospec.review.ReturnReason;
import io.github.photospec.review.Review;
import io.github.photospec.review.ReviewDesk;
import io.github.photospec.review.ReviewKey;
import io.github.photospec.review.ReviewRefusedException;
import io.github.photospec.review.SeenReview;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Approves a photo or sends it back, and leads on to the next one that waits. */
@Controller
class DecisionController {
    /** No version of any review: whoever does not say what was seen is told to look again. */
    private static final String UNSEEN = "-1";

    private final ReviewDesk desk;
    private final Neighbours neighbours;
    private final Words words;

    DecisionController(ReviewDesk desk, Neighbours neighbours, Words words) {
        this.desk = desk;
        this.neighbours = neighbours;
        this.words = words;
    }

    @PostMapping("/reviews/{campaign}/{student}/approval")
    String approve(
            Actor actor,
            @PathVariable String campaign,
            @PathVariable String student,
            ReviewFilter filter,
            @RequestParam(defaultValue = UNSEEN) long version,
            @RequestParam(defaultValue = "") String note,
            RedirectAttributes flash) {
        ReviewKey key = Addresses.key(campaign, student);
        return decided(
                actor,
                key,
                filter,
                flash,
                Set.of(),
                note,
                () -> desk.approve(actor, new SeenReview(key, version), note));
    }

    @PostMapping("/reviews/{campaign}/{student}/return")
    String sendBack(
            Actor actor,
            @PathVariable String campaign,
            @PathVariable String student,
            ReviewFilter filter,
            @RequestParam(defaultValue = UNSEEN) long version,
            @RequestParam(defaultValue = "") List<String> reasons,
            @RequestParam(defaultValue = "") String note,
            RedirectAttributes flash) {
        ReviewKey key = Addresses.key(campaign, student);
        Set<ReturnReason> coded =
                reasons.stream().flatMap(id -> ReturnReason.of(id).stream()).collect(Collectors.toSet());
        return decided(
                actor,
                key,
                filter,
                flash,
                coded,
                note,
                () -> desk.sendBack(actor, new SeenReview(key, version), coded, note));
    }

    private String decided(
            Actor actor,
            ReviewKey key,
            ReviewFilter filter,
            RedirectAttributes flash,
            Set<ReturnReason> reasons,
            String note,
            Supplier<Review> decision) {
        try {
            Review review = decision.get();
            flash.addFlashAttribute(
                    "decided", new Decided(words.action(review.last().action()), Tile.of(review)));
        } catch (ReviewRefusedException refusal) {
            // What cannot be seen answers like what does not exist; all else is told beside the state now.
            desk.review(actor, key);
            flash.addFlashAttribute("tried", new TriedDecision(words.refusal(refusal), reasons, note));
            return Addresses.one(key, filter);
        }
        Optional<String> next = neighbours.nextWaiting(actor, key, filter);
        return next.map(student -> Addresses.one(new ReviewKey(key.campaign(), student), filter.showing(student)))
                .orElseGet(() -> Addresses.grid(key.campaign(), filter));
    }

    /**
     * What was done last.
     *
     * @param action in words
     * @param tile to whom
     */
    record Decided(String action, Tile tile) {}
}
