package io.github.photospec.portal.office;

import io.github.photospec.review.Actor;
import io.github.photospec.review.Grouping;
import io.github.photospec.review.ReviewDesk;
import io.github.photospec.review.ReviewQuery;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How far each part of the school has come. */
@Controller
class ProgressController {
    private final ReviewDesk desk;
    private final CampaignChoice campaigns;

    ProgressController(ReviewDesk desk, CampaignChoice campaigns) {
        this.desk = desk;
        this.campaigns = campaigns;
    }

    @GetMapping("/office")
    String progress(
            Actor actor,
            @RequestParam(defaultValue = "") String campaign,
            @RequestParam(defaultValue = "DEPARTMENT") Grouping by,
            Model model) {
        model.addAttribute("by", by);
        model.addAttribute("groupings", Grouping.values());
        campaigns
                .show(campaign, model)
                .ifPresent(chosen -> model.addAttribute(
                        "progress",
                        ProgressTable.of(chosen.id(), desk.progress(actor, ReviewQuery.of(chosen.id()), by))));
        return "office/progress";
    }
}
