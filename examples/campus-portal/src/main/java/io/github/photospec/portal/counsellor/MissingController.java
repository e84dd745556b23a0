package io.github.photospec.portal.counsellor;

import io.github.photospec.review.Actor;
import io.github.photospec.review.ReviewDesk;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows who has not uploaded, and marks reminders as sent. */
@Controller
class MissingController {
    /** More than a counsellor has; the office chooses a class, or exports the list. */
    private static final int MOST = 500;

    private final ReviewDesk desk;
    private final SchoolParts parts;
    private final MissingList missing;
    private final Reminders reminders;

    MissingController(ReviewDesk desk, SchoolParts parts, MissingList missing, Reminders reminders) {
        this.desk = desk;
        this.parts = parts;
        this.missing = missing;
        this.reminders = reminders;
    }

    @GetMapping("/reviews/{campaign}/missing")
    String list(Actor actor, @PathVariable String campaign, ReviewFilter asked, Model model) {
        FilterChoices choices = parts.choices(actor, campaign, asked.ofClasses());
        List<MissingList.ClassCount> classes = missing.classes(actor, campaign, choices.filter());
        model.addAttribute("campaign", desk.campaign(campaign));
        model.addAttribute("choices", choices);
        model.addAttribute("filter", choices.filter());
        model.addAttribute("classes", classes);
        model.addAttribute(
                "total",
                classes.stream().mapToLong(MissingList.ClassCount::count).sum());
        model.addAttribute("students", missing.first(actor, campaign, choices.filter(), MOST));
        return "reviews/missing";
    }

    /** Of those who were chosen, or of all in the filter, those who are still missing and whom the actor may see. */
    @PostMapping("/reviews/{campaign}/reminders")
    String remind(
            Actor actor,
            @PathVariable String campaign,
            ReviewFilter filter,
            @RequestParam Optional<String> all,
            @RequestParam MultiValueMap<String, String> form,
            RedirectAttributes flash) {
        Set<String> chosen = new LinkedHashSet<>(form.getOrDefault("student", List.of()));
        List<String> students = missing.all(actor, desk.campaign(campaign).id(), filter.ofClasses()).stream()
                .map(MissingStudent::student)
                .filter(student -> all.isPresent() || chosen.contains(student))
                .toList();
        if (!students.isEmpty()) {
            reminders.sent(campaign, students, actor.id());
        }
        flash.addFlashAttribute("reminded", students.size());
        return Addresses.page(campaign, "missing", filter.ofClasses());
    }
}
