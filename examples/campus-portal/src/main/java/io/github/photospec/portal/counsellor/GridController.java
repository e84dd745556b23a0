package io.github.photospec.portal.counsellor;

import io.github.photospec.review.Actor;
import io.github.photospec.review.Campaign;
import io.github.photospec.review.ReviewDesk;
import io.github.photospec.review.ReviewPage;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The grid of photos, and the choice of a campaign before it. */
@Controller
class GridController {
    /** Fills six rows of eight on a wide screen, and is a class. */
    static final int PAGE = 48;

    private final ReviewDesk desk;
    private final SchoolParts parts;

    GridController(ReviewDesk desk, SchoolParts parts) {
        this.desk = desk;
        this.parts = parts;
    }

    /** The newest open campaign, unless somebody wants to choose, or all are closed. */
    @GetMapping("/reviews")
    String campaigns(@RequestParam Optional<String> choose, Model model) {
        List<Campaign> newestFirst = desk.campaigns().stream()
                .sorted(Comparator.comparing(
                                (Campaign campaign) -> campaign.window().opens().toInstant())
                        .reversed())
                .toList();
        Optional<Campaign> newest =
                newestFirst.stream().filter(campaign -> !campaign.isClosed()).findFirst();
        if (choose.isEmpty() && newest.isPresent()) {
            return Addresses.grid(newest.orElseThrow().id(), ReviewFilter.NONE);
        }
        model.addAttribute("campaigns", newestFirst);
        return "reviews/campaigns";
    }

    @GetMapping("/reviews/{campaign}")
    String grid(Actor actor, @PathVariable String campaign, ReviewFilter asked, Model model) {
        FilterChoices choices = parts.choices(actor, campaign, asked);
        ReviewFilter filter = choices.filter();
        ReviewPage page = desk.page(actor, filter.query(campaign), filter.after(), PAGE);
        List<Tile> tiles = page.reviews().stream().map(Tile::of).toList();
        model.addAttribute("campaign", desk.campaign(campaign));
        model.addAttribute("choices", choices);
        model.addAttribute("filter", filter);
        model.addAttribute("tabs", parts.tabs(actor, campaign, filter));
        model.addAttribute("tiles", tiles);
        model.addAttribute("anyWaiting", tiles.stream().anyMatch(Tile::isWaiting));
        model.addAttribute(
                "next",
                page.next()
                        .map(after -> filter.startingAfter(Optional.of(after)).suffix()));
        model.addAttribute(
                "first",
                filter.after()
                        .map(after -> filter.startingAfter(Optional.empty()).suffix()));
        return "reviews/grid";
    }
}
