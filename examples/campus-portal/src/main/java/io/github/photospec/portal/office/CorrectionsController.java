package io.github.photospec.portal.office;

import io.github.photospec.portal.page.Words;
import io.github.photospec.review.Actor;
import io.github.photospec.review.ReviewRefusedException;
import io.github.photospec.review.ReviewRule;
import io.github.photospec.review.SeenReview;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Decides corrections. */
@Controller
class CorrectionsController {
    private final Corrections corrections;
    private final Texts texts;
    private final Words words;

    CorrectionsController(Corrections corrections, Texts texts, Words words) {
        this.corrections = corrections;
        this.texts = texts;
        this.words = words;
    }

    @GetMapping("/office/corrections")
    String waiting(Actor actor, Model model) {
        model.addAttribute("corrections", corrections.waiting(actor));
        return "office/corrections";
    }

    @PostMapping("/office/corrections")
    String decide(
            Actor actor,
            @RequestParam String campaign,
            @RequestParam String student,
            @RequestParam long version,
            @RequestParam boolean accept,
            @RequestParam(defaultValue = "") String note,
            RedirectAttributes flash) {
        SeenReview seen = new SeenReview(Keys.review(campaign, student), version);
        try {
            if (accept) {
                corrections.accept(actor, seen, note);
            } else {
                corrections.decline(actor, seen, note);
            }
            String done = accept ? "office.correction.accepted" : "office.correction.declined";
            flash.addFlashAttribute("done", texts.of(done));
        } catch (ReviewRefusedException refused) {
            if (refused.rule() == ReviewRule.NO_REVIEW || refused.rule() == ReviewRule.NO_CAMPAIGN) {
                throw refused;
            }
            flash.addFlashAttribute("problem", words.refusal(refused));
            flash.addFlashAttribute("noteOf", campaign + "/" + student);
            flash.addFlashAttribute("note", note);
        }
        return "redirect:/office/corrections";
    }
}
