package io.github.photospec.portal.office;

import io.github.photospec.portal.page.Words;
import io.github.photospec.review.Actor;
import io.github.photospec.review.EnrolResult;
import io.github.photospec.review.ReviewDesk;
import io.github.photospec.review.ReviewRefusedException;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Rosters: uploaded, looked at, and imported when somebody says that they are right. */
@Controller
class RosterController {
    private static final String UPLOAD = "office/roster";
    private static final String BACK = "redirect:/office/roster";

    private final CampaignChoice campaigns;
    private final ReviewDesk desk;
    private final RosterReading reading;
    private final PendingRosters pending;
    private final RosterImport imports;
    private final Texts texts;
    private final Words words;

    RosterController(
            CampaignChoice campaigns,
            ReviewDesk desk,
            RosterReading reading,
            PendingRosters pending,
            RosterImport imports,
            Texts texts,
            Words words) {
        this.campaigns = campaigns;
        this.desk = desk;
        this.reading = reading;
        this.pending = pending;
        this.imports = imports;
        this.texts = texts;
        this.words = words;
    }

    @GetMapping("/office/roster")
    String upload(@RequestParam(defaultValue = "") String campaign, Model model) {
        campaigns.show(campaign, model);
        return UPLOAD;
    }

    /** A roster with problems is kept nowhere: it comes again when they are mended. */
    @PostMapping("/office/roster")
    String preview(Actor actor, @RequestParam String campaign, @RequestParam MultipartFile file, Model model)
            throws IOException {
        byte[] content = file.getBytes();
        ReadRoster roster = reading.read(content);
        String id = desk.campaign(campaign).id();
        if (roster.isInOrder()) {
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            return BACK + "/" + pending.keep(actor.id(), id, name, content);
        }
        return problems(id, roster, model);
    }

    @GetMapping("/office/roster/{id}")
    String look(Actor actor, @PathVariable String id, Model model, RedirectAttributes flash) {
        Optional<PendingRoster> found = pending.find(id, actor.id());
        if (found.isEmpty()) {
            return gone(flash);
        }
        PendingRoster roster = found.get();
        ReadRoster read = reading.read(pending.content(roster));
        if (!read.isInOrder()) {
            return problems(roster.campaign(), read, model);
        }
        model.addAttribute("roster", roster);
        model.addAttribute("campaign", desk.campaign(roster.campaign()));
        model.addAttribute("read", read);
        model.addAttribute("changes", imports.preview(actor, roster.campaign(), read.entries()));
        return "office/roster-preview";
    }

    @PostMapping("/office/roster/{id}")
    String confirm(Actor actor, @PathVariable String id, Model model, RedirectAttributes flash) {
        Optional<PendingRoster> found = pending.find(id, actor.id());
        if (found.isEmpty()) {
            return gone(flash);
        }
        PendingRoster roster = found.get();
        // An account may have been made in between that a student's number names.
        ReadRoster read = reading.read(pending.content(roster));
        if (!read.isInOrder()) {
            return problems(roster.campaign(), read, model);
        }
        try {
            Optional<EnrolResult> result = imports.run(actor, roster, read.entries());
            if (result.isEmpty()) {
                return gone(flash);
            }
            flash.addFlashAttribute(
                    "done",
                    texts.of(
                            "office.roster.done",
                            result.get().added(),
                            result.get().amended().size(),
                            result.get().unchanged()));
        } catch (ReviewRefusedException refused) {
            flash.addFlashAttribute("problem", words.refusal(refused));
        }
        return BACK;
    }

    private String problems(String campaign, ReadRoster roster, Model model) {
        campaigns.show(campaign, model);
        model.addAttribute("read", roster);
        return UPLOAD;
    }

    private String gone(RedirectAttributes flash) {
        flash.addFlashAttribute("problem", texts.of("office.roster.gone"));
        return BACK;
    }
}
