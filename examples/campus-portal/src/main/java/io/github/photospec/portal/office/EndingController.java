package io.github.photospec.portal.office;

import io.github.photospec.portal.audit.Audit;
import io.github.photospec.portal.audit.AuditAction;
import io.github.photospec.portal.audit.AuditDetail;
import io.github.photospec.portal.audit.AuditFact;
import io.github.photospec.portal.photo.Originals;
import io.github.photospec.review.Actor;
import io.github.photospec.review.Campaign;
import io.github.photospec.review.CloseResult;
import io.github.photospec.review.Grouping;
import io.github.photospec.review.Progress;
import io.github.photospec.review.PurgeResult;
import io.github.photospec.review.ReviewDesk;
import io.github.photospec.review.ReviewQuery;
import io.github.photospec.review.ReviewState;
import java.io.IOException;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The end of a campaign: closing and purging. Neither can be taken back, so the page says what will happen, and wants the
 * campaign's id typed.
 */
@Controller
class EndingController {
    private static final String LIST = "redirect:/office/campaigns";

    private final ReviewDesk desk;
    private final Originals originals;
    private final Audit audit;
    private final Texts texts;

    EndingController(ReviewDesk desk, Originals originals, Audit audit, Texts texts) {
        this.desk = desk;
        this.originals = originals;
        this.audit = audit;
        this.texts = texts;
    }

    @GetMapping("/office/campaigns/{campaign}/close")
    String askToClose(Actor actor, @PathVariable String campaign, Model model) {
        return page(actor, campaign, "close", model);
    }

    @PostMapping("/office/campaigns/{campaign}/close")
    String close(
            Actor actor,
            @PathVariable String campaign,
            @RequestParam(defaultValue = "") String typed,
            Model model,
            RedirectAttributes flash) {
        if (!typed.strip().equals(campaign)) {
            return mistyped(actor, campaign, "close", typed, model);
        }
        CloseResult result = desk.close(actor, campaign);
        audit.record(
                actor.id(),
                AuditAction.CLOSE,
                campaign,
                AuditDetail.of(AuditFact.CLOSED, result.expired(), result.undecided(), result.extended()));
        flash.addFlashAttribute(
                "done", texts.of("office.close.done", result.expired(), result.undecided(), result.extended()));
        return LIST;
    }

    @GetMapping("/office/campaigns/{campaign}/purge")
    String askToPurge(Actor actor, @PathVariable String campaign, Model model) {
        return page(actor, campaign, "purge", model);
    }

    @PostMapping("/office/campaigns/{campaign}/purge")
    String purge(
            Actor actor,
            @PathVariable String campaign,
            @RequestParam(defaultValue = "") String typed,
            Model model,
            RedirectAttributes flash)
            throws IOException {
        if (!typed.strip().equals(campaign)) {
            return mistyped(actor, campaign, "purge", typed, model);
        }
        // Each step may be repeated, so whoever is told of a failure presses the button again.
        PurgeResult result = desk.purge(actor, campaign);
        originals.forget(campaign);
        audit.record(
                actor.id(),
                AuditAction.PURGE,
                campaign,
                AuditDetail.of(AuditFact.PURGED, result.reviews(), result.photos()));
        flash.addFlashAttribute("done", texts.of("office.purge.done", result.reviews(), result.photos()));
        return LIST;
    }

    private String mistyped(Actor actor, String campaign, String step, String typed, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("problem", texts.of("office.ending.mistyped"));
        return page(actor, campaign, step, model);
    }

    private String page(Actor actor, String id, String step, Model model) {
        Campaign campaign = desk.campaign(id);
        Map<ReviewState, Long> counts =
                ProgressTable.counts(desk.progress(actor, ReviewQuery.of(id), Grouping.DEPARTMENT));
        Progress all = new Progress(ProgressTable.SCHOOL, counts);
        model.addAttribute("campaign", campaign);
        model.addAttribute("step", step);
        model.addAttribute("without", all.count(ReviewState.AWAITING_PHOTO) + all.count(ReviewState.RETURNED));
        model.addAttribute("undecided", all.count(ReviewState.SUBMITTED) + all.count(ReviewState.WITHDRAWN));
        model.addAttribute("approved", all.count(ReviewState.APPROVED));
        model.addAttribute("expired", all.count(ReviewState.EXPIRED));
        return "office/ending";
    }
}
