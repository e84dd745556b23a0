package io.github.photospec.portal.office;

import io.github.photospec.portal.audit.Audit;
import io.github.photospec.portal.audit.AuditAction;
import io.github.photospec.portal.audit.AuditDetail;
import io.github.photospec.portal.audit.AuditFact;
import io.github.photospec.portal.page.NotFoundException;
import io.github.photospec.portal.photo.Specs;
import io.github.photospec.review.Actor;
import io.github.photospec.review.Campaign;
import io.github.photospec.review.ReviewDesk;
import io.github.photospec.review.ReviewRefusedException;
import io.github.photospec.review.ReviewRule;
import io.github.photospec.spec.InvalidSpecException;
import io.github.photospec.spec.PhotoSpec;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Campaigns: the list, new ones, and their settings. */
@Controller
class CampaignController {
    private static final String LIST = "redirect:/office/campaigns";
    private static final String FORM = "office/campaign";

    private final ReviewDesk desk;
    private final CampaignChoice campaigns;
    private final Specs specs;
    private final SchoolTime time;
    private final Audit audit;
    private final Texts texts;

    CampaignController(
            ReviewDesk desk, CampaignChoice campaigns, Specs specs, SchoolTime time, Audit audit, Texts texts) {
        this.desk = desk;
        this.campaigns = campaigns;
        this.specs = specs;
        this.time = time;
        this.audit = audit;
        this.texts = texts;
    }

    @GetMapping("/office/campaigns")
    String list(Model model) {
        model.addAttribute(
                "campaigns",
                campaigns.all().stream()
                        .map(campaign -> CampaignRow.of(campaign, time.now().toInstant()))
                        .toList());
        return "office/campaigns";
    }

    @GetMapping("/office/campaigns/new")
    String begin(Model model) {
        model.addAttribute("form", CampaignForm.blank(time));
        return form(model);
    }

    @PostMapping("/office/campaigns")
    String create(
            Actor actor,
            @Valid @ModelAttribute("form") CampaignForm form,
            BindingResult problems,
            Model model,
            RedirectAttributes flash)
            throws IOException {
        Optional<PhotoSpec> spec = spec(form, problems);
        if (problems.hasErrors() || spec.isEmpty()) {
            return form(model);
        }
        try {
            desk.create(actor, form.fresh(spec.get(), time));
        } catch (ReviewRefusedException refused) {
            if (refused.rule() != ReviewRule.CAMPAIGN_EXISTS) {
                throw refused;
            }
            problems.rejectValue("id", "exists", texts.of("office.campaign.exists"));
            return form(model);
        }
        audit.record(
                actor.id(),
                AuditAction.CAMPAIGN,
                form.id(),
                AuditDetail.of(AuditFact.CAMPAIGN_NEW, spec.get().id()));
        flash.addFlashAttribute("done", texts.of("office.campaign.created", form.title()));
        return LIST;
    }

    @GetMapping("/office/campaigns/{campaign}/settings")
    String settings(@PathVariable String campaign, Model model) {
        model.addAttribute("form", CampaignForm.of(desk.campaign(campaign), time));
        return form(campaign, model);
    }

    @PostMapping("/office/campaigns/{campaign}/settings")
    String change(
            Actor actor,
            @PathVariable String campaign,
            @Valid @ModelAttribute("form") CampaignForm form,
            BindingResult problems,
            Model model,
            RedirectAttributes flash)
            throws IOException {
        Campaign before = desk.campaign(campaign);
        Optional<PhotoSpec> spec = spec(form, problems);
        if (problems.hasErrors() || spec.isEmpty()) {
            return form(campaign, model);
        }
        try {
            desk.change(actor, form.changed(before, spec.get(), time));
        } catch (ReviewRefusedException refused) {
            if (refused.rule() != ReviewRule.STALE) {
                throw refused;
            }
            problems.reject("stale", texts.of("office.campaign.stale"));
            return form(campaign, model);
        }
        audit.record(
                actor.id(),
                AuditAction.CAMPAIGN,
                campaign,
                AuditDetail.of(AuditFact.CAMPAIGN_CHANGED, form.opens(), form.lastSecond()));
        flash.addFlashAttribute("done", texts.of("office.campaign.changed", form.title()));
        return LIST;
    }

    private Optional<PhotoSpec> spec(CampaignForm form, BindingResult problems) throws IOException {
        if (problems.hasFieldErrors("spec")) {
            return Optional.empty();
        }
        try {
            return Optional.of(specs.require(form.spec()));
        } catch (NotFoundException | InvalidSpecException unknown) {
            problems.rejectValue("spec", "unknown", texts.of("office.choice.wrong"));
            return Optional.empty();
        }
    }

    private String form(String campaign, Model model) {
        model.addAttribute(
                "campaign", CampaignRow.of(desk.campaign(campaign), time.now().toInstant()));
        return form(model);
    }

    private String form(Model model) {
        model.addAttribute("specs", specs.all());
        return FORM;
    }
}
