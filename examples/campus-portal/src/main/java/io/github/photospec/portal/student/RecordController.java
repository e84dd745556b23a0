package io.github.photospec.portal.student;

import io.github.photospec.identity.IdMessages;
import io.github.photospec.identity.IdType;
import io.github.photospec.portal.page.Words;
import io.github.photospec.review.Actor;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Validator;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A student's record. Numbers that are shown masked and come back so are kept. */
@Controller
class RecordController {
    private final StudentRecords records;
    private final OwnReviews reviews;
    private final GuardianNumbers numbers;
    private final Validator validator;

    RecordController(StudentRecords records, OwnReviews reviews, GuardianNumbers numbers, Validator validator) {
        this.records = records;
        this.reviews = reviews;
        this.numbers = numbers;
        this.validator = validator;
    }

    /**
     * The form.
     *
     * @param campaign where the student came from, because a photo waits there to be handed in; may be empty
     */
    @GetMapping("/student/record")
    String form(Actor actor, @RequestParam(defaultValue = "") String campaign, Model model) {
        StudentRecord shown = records.find(OwnReviews.student(actor))
                .map(StudentRecord::masked)
                .orElse(StudentRecord.EMPTY);
        model.addAttribute("form", shown);
        return page(actor, campaign, model);
    }

    @PostMapping("/student/record")
    String save(
            Actor actor,
            @RequestParam(defaultValue = "") String campaign,
            @ModelAttribute("form") StudentRecord form,
            BindingResult problems,
            Model model,
            RedirectAttributes redirect) {
        String student = OwnReviews.student(actor);
        StudentRecord full = records.find(student).map(form::unmasked).orElse(form);
        look(full, problems);
        if (problems.hasErrors()) {
            return page(actor, campaign, model);
        }
        records.save(actor.id(), student, tidied(full));
        redirect.addFlashAttribute("good", "record.saved");
        if (campaign.isEmpty()) {
            return "redirect:/student";
        }
        redirect.addAttribute("campaign", campaign);
        return "redirect:/student/{campaign}/draft";
    }

    /** Judges the record with its full numbers, and says it beside the fields of the form, which shows them masked. */
    private void look(StudentRecord full, BindingResult problems) {
        BindingResult found = new BeanPropertyBindingResult(full, "form");
        validator.validate(full, found);
        found.getFieldErrors()
                .forEach(problem -> problems.rejectValue(
                        problem.getField(),
                        String.valueOf(problem.getCode()),
                        Objects.requireNonNullElse(problem.getDefaultMessage(), "")));
    }

    private StudentRecord tidied(StudentRecord full) {
        return full.with(
                full.bankAccount(),
                full.guardians().stream().map(numbers::tidied).toList());
    }

    private String page(Actor actor, String campaign, Model model) {
        List<OwnReview> all = reviews.all(actor);
        model.addAttribute("campaign", campaign);
        model.addAttribute("own", all);
        model.addAttribute(
                "roster",
                all.isEmpty() ? List.of() : RosterLine.of(all.get(0).review().student()));
        model.addAttribute("sexes", Choice.SEX.codes());
        model.addAttribute("politicalStatuses", Choice.POLITICAL_STATUS.codes());
        model.addAttribute("maritalStatuses", Choice.MARITAL_STATUS.codes());
        model.addAttribute("bloodTypes", Choice.BLOOD_TYPE.codes());
        model.addAttribute("peoples", Choice.PEOPLES);
        model.addAttribute("documents", documents());
        return "student/record";
    }

    private static Map<String, String> documents() {
        Map<String, String> names = new LinkedHashMap<>();
        Arrays.stream(IdType.values())
                .forEach(type ->
                        names.put(type.id(), IdMessages.in(Words.locale()).name(type)));
        return names;
    }
}
