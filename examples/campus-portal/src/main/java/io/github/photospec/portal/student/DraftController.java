package io.github.photospec.portal.student;

import io.github.photospec.portal.page.NotFoundException;
import io.github.photospec.portal.photo.Draft;
import io.github.photospec.portal.photo.Drafts;
import io.github.photospec.portal.photo.Originals;
import io.github.photospec.portal.photo.ServedPhoto;
import io.github.photospec.review.Actor;
import io.github.photospec.rule.Outcome;
import java.io.IOException;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What came of the photo that a student took: before, after, and rule by rule what is right and what is wrong. */
@Controller
class DraftController {
    private final OwnReviews reviews;
    private final Drafts drafts;
    private final Originals originals;
    private final Drafting drafting;

    DraftController(OwnReviews reviews, Drafts drafts, Originals originals, Drafting drafting) {
        this.reviews = reviews;
        this.drafts = drafts;
        this.originals = originals;
        this.drafting = drafting;
    }

    @GetMapping("/student/{campaign}/draft")
    String page(Actor actor, @PathVariable String campaign, Model model) throws IOException {
        OwnReview own = reviews.require(actor, campaign);
        Optional<Draft> found = drafts.find(own.review().key());
        if (found.isEmpty()) {
            return "redirect:/student/{campaign}/photo";
        }
        Draft draft = found.get();
        model.addAttribute("own", own);
        model.addAttribute("campaign", own.campaign());
        model.addAttribute("draft", draft);
        model.addAttribute("before", draft.original().flatMap(originals::file).isPresent());
        // Photos that nobody hands in are given up after a while.
        model.addAttribute("after", drafting.made(draft).isPresent());
        model.addAttribute("handedIn", isHandedIn(draft, own));
        model.addAttribute("wrong", draft.judgement().rules(Outcome.FAIL));
        model.addAttribute("unknown", draft.judgement().rules(Outcome.NOT_ASSESSED));
        model.addAttribute("doubtful", draft.judgement().rules(Outcome.WARN));
        model.addAttribute("right", draft.judgement().rules(Outcome.PASS));
        return "student/draft";
    }

    @GetMapping("/student/{campaign}/draft/original")
    ResponseEntity<Resource> original(Actor actor, @PathVariable String campaign) throws IOException {
        return ServedPhoto.once(
                draft(actor, campaign).original().flatMap(originals::file).orElseThrow(NotFoundException::new));
    }

    @GetMapping("/student/{campaign}/draft/made")
    ResponseEntity<byte[]> made(Actor actor, @PathVariable String campaign) throws IOException {
        return ServedPhoto.once(drafting.made(draft(actor, campaign)).orElseThrow(NotFoundException::new));
    }

    private static boolean isHandedIn(Draft draft, OwnReview own) {
        return draft.made().isPresent()
                && draft.made().equals(own.photo())
                && own.review().returned().isEmpty();
    }

    private Draft draft(Actor actor, String campaign) {
        return drafts.find(reviews.require(actor, campaign).review().key()).orElseThrow(NotFoundException::new);
    }
}
