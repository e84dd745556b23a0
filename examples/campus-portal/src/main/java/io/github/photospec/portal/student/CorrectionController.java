package io.github.photospec.portal.student;

import io.github.photospec.identity.IdMessages;
import io.github.photospec.identity.IdResult;
import io.github.photospec.identity.IdType;
import io.github.photospec.identity.InvalidId;
import io.github.photospec.identity.NameField;
import io.github.photospec.portal.page.Failure;
import io.github.photospec.portal.page.Words;
import io.github.photospec.review.Actor;
import io.github.photospec.review.Correction;
import io.github.photospec.review.ReviewDesk;
import io.github.photospec.review.ReviewMessages;
import io.github.photospec.review.ReviewRefusedException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Reports what is wrong in the roster; the office decides. */
@Controller
class CorrectionController {
    private final OwnReviews reviews;
    private final ReviewDesk desk;
    private final GuardianNumbers numbers;

    CorrectionController(OwnReviews reviews, ReviewDesk desk, GuardianNumbers numbers) {
        this.reviews = reviews;
        this.desk = desk;
        this.numbers = numbers;
    }

    @GetMapping("/student/{campaign}/correction")
    String form(Actor actor, @PathVariable String campaign, Model model) {
        model.addAttribute("typed", Map.of());
        return page(reviews.require(actor, campaign), model);
    }

    /**
     * Reports it.
     *
     * @param typed what should stand there, by the placeholders of fields; empty text for what is right; and a note
     */
    @PostMapping("/student/{campaign}/correction")
    String report(
            Actor actor,
            @PathVariable String campaign,
            @RequestParam Map<String, String> typed,
            Model model,
            RedirectAttributes redirect) {
        OwnReview own = reviews.require(actor, campaign);
        Map<NameField, String> wanted = wanted(own, typed);
        Optional<String> wrongNumber =
                Optional.ofNullable(wanted.get(NameField.ID)).flatMap(this::problem);
        model.addAttribute("typed", typed);
        if (wanted.isEmpty() || wrongNumber.isPresent()) {
            model.addAttribute("nothing", wanted.isEmpty());
            wrongNumber.ifPresent(text -> model.addAttribute("wrongNumber", text));
            return page(own, model);
        }
        try {
            desk.requestCorrection(actor, own.review().key(), new Correction(wanted, typed.getOrDefault("note", "")));
        } catch (ReviewRefusedException refusal) {
            if (!Failure.of(refusal).equals(Optional.of(Failure.REFUSED))) {
                throw refusal;
            }
            model.addAttribute("refusal", ReviewMessages.in(Words.locale()).message(refusal));
            return page(reviews.require(actor, campaign), model);
        }
        redirect.addFlashAttribute("good", "correction.sent");
        return "redirect:/student/{campaign}/correction";
    }

    /** What differs from the roster. */
    private static Map<NameField, String> wanted(OwnReview own, Map<String, String> typed) {
        Map<NameField, String> wanted = new EnumMap<>(NameField.class);
        for (RosterLine line : RosterLine.of(own.review().student())) {
            NameField field = NameField.of(line.field()).orElseThrow();
            String value = typed.getOrDefault(line.field(), "").strip();
            boolean same = own.review().student().value(field).equals(Optional.of(value));
            if (!value.isEmpty() && !same) {
                wanted.put(field, value);
            }
        }
        return wanted;
    }

    /** Nobody has said which document it is: any will do. */
    private Optional<String> problem(String number) {
        IdResult asCard = numbers.reader().read(number);
        boolean valid = Arrays.stream(IdType.values())
                .anyMatch(type -> numbers.reader().read(type, number).valid().isPresent());
        return valid || !(asCard instanceof InvalidId invalid)
                ? Optional.empty()
                : Optional.of(IdMessages.in(Words.locale()).reasons(invalid));
    }

    private static String page(OwnReview own, Model model) {
        model.addAttribute("campaign", own.campaign());
        model.addAttribute("roster", RosterLine.of(own.review().student()));
        own.review().correction().ifPresent(waiting -> {
            model.addAttribute("waiting", RosterLine.of(waiting.wanted()));
            model.addAttribute("note", waiting.note());
        });
        return "student/correction";
    }
}
