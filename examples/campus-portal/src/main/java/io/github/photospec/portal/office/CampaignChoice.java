package io.github.photospec.portal.office;

import io.github.photospec.review.Campaign;
import io.github.photospec.review.ReviewDesk;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Which campaign a page is about. */
@Component
class CampaignChoice {
    private static final Comparator<Campaign> NEWEST_FIRST = Comparator.comparing(
                    (Campaign campaign) -> campaign.window().opens().toInstant())
            .reversed()
            .thenComparing(Campaign::id);

    private final ReviewDesk desk;

    CampaignChoice(ReviewDesk desk) {
        this.desk = desk;
    }

    /** All campaigns, the newest first. */
    List<Campaign> all() {
        return desk.campaigns().stream().sorted(NEWEST_FIRST).toList();
    }

    /** The one that was asked for; if none was, the newest open one, or else the newest; empty if there is none. */
    Optional<Campaign> of(String asked) {
        if (!asked.isEmpty()) {
            return Optional.of(desk.campaign(asked));
        }
        List<Campaign> all = all();
        return all.stream()
                .filter(campaign -> !campaign.isClosed())
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /** Puts the choice, and what was chosen, before a page; the page says so if there is no campaign yet. */
    Optional<Campaign> show(String asked, Model model) {
        Optional<Campaign> chosen = of(asked);
        model.addAttribute("campaigns", all());
        model.addAttribute("campaign", chosen.orElse(null));
        return chosen;
    }
}
