package io.github.photospec.portal.counsellor;

import io.github.photospec.identity.IdNumbers;
import io.github.photospec.portal.page.NotFoundException;
import io.github.photospec.portal.page.Words;
import io.github.photospec.review.Actor;
import io.github.photospec.review.DecisionRow;
import io.github.photospec.review.Review;
import io.github.photospec.review.ReviewDesk;
import io.github.photospec.review.ReviewKey;
import io.github.photospec.review.ReviewRefusedException;
import io.github.photospec.review.SeenReview;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Approves the photos that were chosen in the grid, each as it was seen. */
@Controller
class ApprovalsController {
    private static final String VERSION = "[0-9]{1,18}";

    private final ReviewDesk desk;
    private final Words words;

    ApprovalsController(ReviewDesk desk, Words words) {
        this.desk = desk;
        this.words = words;
    }

    @PostMapping("/reviews/{campaign}/approvals")
    String approve(
            Actor actor,
            @PathVariable String campaign,
            ReviewFilter filter,
            @RequestParam MultiValueMap<String, String> form,
            RedirectAttributes flash) {
        List<SeenReview> seen = form.getOrDefault("seen", List.of()).stream()
                .map(text -> seen(campaign, text))
                .toList();
        List<Line> lines = desk.approveAll(actor, seen).stream()
                .map(row -> line(actor, row))
                .toList();
        flash.addFlashAttribute("lines", lines);
        flash.addFlashAttribute("approved", lines.stream().filter(Line::done).count());
        return Addresses.grid(campaign, filter);
    }

    private static SeenReview seen(String campaign, String text) {
        int colon = text.indexOf(':');
        if (colon < 0 || !text.substring(0, colon).matches(VERSION)) {
            throw new NotFoundException();
        }
        return new SeenReview(
                Addresses.key(campaign, text.substring(colon + 1)), Long.parseLong(text.substring(0, colon)));
    }

    private Line line(Actor actor, DecisionRow row) {
        Optional<Review> review = row.review().or(() -> visible(actor, row.key()));
        return new Line(
                row.key().student(),
                IdNumbers.mask(row.key().student()),
                review.map(Tile::name).orElse(""),
                row.refusal().isEmpty(),
                row.refusal()
                        .map(words::refusal)
                        .or(() -> row.review().map(after -> words.state(after.state())))
                        .orElse(""));
    }

    private Optional<Review> visible(Actor actor, ReviewKey key) {
        try {
            return Optional.of(desk.review(actor, key));
        } catch (ReviewRefusedException none) {
            return Optional.empty();
        }
    }

    /**
     * What became of one photo.
     *
     * @param student the key
     * @param number the key as it is shown
     * @param name empty text if it is none of the actor's business
     * @param done whether it was approved
     * @param text the state now, or why it was not approved
     */
    record Line(String student, String number, String name, boolean done, String text) {}
}
