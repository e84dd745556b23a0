package io.github.photospec.portal.student;

import io.github.photospec.PhotoInput;
import io.github.photospec.portal.photo.Specs;
import io.github.photospec.review.Actor;
import io.github.photospec.spec.PhotoSpec;
import java.io.IOException;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Taking a photo, or choosing one. */
@Controller
class CaptureController {
    private final OwnReviews reviews;
    private final Specs specs;
    private final Drafting drafting;

    CaptureController(OwnReviews reviews, Specs specs, Drafting drafting) {
        this.reviews = reviews;
        this.specs = specs;
        this.drafting = drafting;
    }

    @GetMapping("/student/{campaign}/photo")
    String page(Actor actor, @PathVariable String campaign, Model model) throws IOException {
        OwnReview own = reviews.require(actor, campaign);
        PhotoSpec spec = specs.of(own.campaign());
        model.addAttribute("campaign", own.campaign());
        model.addAttribute("spec", spec);
        model.addAttribute("demands", Demand.of(spec));
        return "student/photo";
    }

    /** The file's name is left aside: names of phones' files say nothing, and those of others too much. */
    @PostMapping("/student/{campaign}/photo")
    String take(
            Actor actor,
            @PathVariable String campaign,
            @RequestParam Optional<MultipartFile> photo,
            RedirectAttributes redirect)
            throws IOException {
        OwnReview own = reviews.require(actor, campaign);
        Optional<MultipartFile> chosen = photo.filter(file -> !file.isEmpty());
        if (chosen.isEmpty()) {
            redirect.addFlashAttribute("bad", "capture.none");
            return "redirect:/student/{campaign}/photo";
        }
        drafting.take(own.review().key(), specs.of(own.campaign()), PhotoInput.of("", chosen.get()::getInputStream));
        return "redirect:/student/{campaign}/draft";
    }
}
