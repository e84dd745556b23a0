package io.github.photospec.portal.office;

import io.github.photospec.portal.page.Words;
import io.github.photospec.review.Actor;
import io.github.photospec.review.ReviewDesk;
import io.github.photospec.review.ReviewKey;
import io.github.photospec.review.ReviewRefusedException;
import io.github.photospec.review.ReviewRule;
import io.github.photospec.review.SeenReview;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the office alone may do with one review. The forms stand on the review's page, and the answers too. */
@Controller
class ActionsController {
    private static final String REVIEW = "redirect:/reviews/{campaign}/{student}";

    private final ReviewDesk desk;
    private final SchoolTime time;
    private final Texts texts;
    private final Words words;

    ActionsController(ReviewDesk desk, SchoolTime time, Texts texts, Words words) {
        this.desk = desk;
        this.time = time;
        this.texts = texts;
        this.words = words;
    }

    @PostMapping("/office/campaigns/{campaign}/withdrawals")
    String withdraw(
            Actor actor,
            @PathVariable String campaign,
            @RequestParam String student,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String note,
            RedirectAttributes redirect) {
        redirect.addAttribute("student", student);
        try {
            desk.withdraw(actor, new SeenReview(Keys.review(campaign, student), version), note);
            redirect.addFlashAttribute("officeDone", texts.of("office.withdraw.done"));
        } catch (ReviewRefusedException refused) {
            told(refused, redirect);
            redirect.addFlashAttribute("withdrawNote", note);
        }
        return REVIEW;
    }

    @PostMapping("/office/campaigns/{campaign}/extensions")
    String extend(
            Actor actor,
            @PathVariable String campaign,
            @RequestParam String student,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "") String note,
            RedirectAttributes redirect) {
        ReviewKey key = Keys.review(campaign, student);
        redirect.addAttribute("student", key.student());
        Optional<ZonedDateTime> lastSecond = time.read(until);
        try {
            if (lastSecond.isPresent()) {
                desk.extend(actor, key, lastSecond.get(), note);
                redirect.addFlashAttribute("officeDone", texts.of("office.extend.done", words.time(lastSecond.get())));
                return REVIEW;
            }
            redirect.addFlashAttribute("officeProblem", texts.of("office.time.wrong"));
        } catch (ReviewRefusedException refused) {
            told(refused, redirect);
        }
        redirect.addFlashAttribute("extendUntil", until);
        redirect.addFlashAttribute("extendNote", note);
        return REVIEW;
    }

    /** What is nobody's business has no page to be told on. */
    private void told(ReviewRefusedException refused, RedirectAttributes redirect) {
        if (refused.rule() == ReviewRule.NO_REVIEW || refused.rule() == ReviewRule.NO_CAMPAIGN) {
            throw refused;
        }
        redirect.addFlashAttribute("officeProblem", words.refusal(refused));
    }
}
