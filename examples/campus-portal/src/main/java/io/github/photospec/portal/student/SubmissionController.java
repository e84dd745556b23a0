package io.github.photospec.portal.student;

import io.github.photospec.PhotoInput;
import io.github.photospec.portal.page.Failure;
import io.github.photospec.portal.page.Words;
import io.github.photospec.portal.photo.Draft;
import io.github.photospec.portal.photo.Drafts;
import io.github.photospec.portal.photo.Lane;
import io.github.photospec.portal.photo.Originals;
import io.github.photospec.portal.photo.PhotoDesk;
import io.github.photospec.review.Actor;
import io.github.photospec.review.PhotoId;
import io.github.photospec.review.RefusedPhoto;
import io.github.photospec.review.ReviewMessages;
import io.github.photospec.review.ReviewRefusedException;
import java.io.IOException;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Handing in. The draft's id names the request, so that one that comes twice, by a double click or a lost answer, counts once. */
@Controller
class SubmissionController {
    private static final String DRAFT = "redirect:/student/{campaign}/draft";

    private final OwnReviews reviews;
    private final StudentRecords records;
    private final Drafts drafts;
    private final Originals originals;
    private final Drafting drafting;
    private final PhotoDesk photos;

    SubmissionController(
            OwnReviews reviews,
            StudentRecords records,
            Drafts drafts,
            Originals originals,
            Drafting drafting,
            PhotoDesk photos) {
        this.reviews = reviews;
        this.records = records;
        this.drafts = drafts;
        this.originals = originals;
        this.drafting = drafting;
        this.photos = photos;
    }

    /**
     * Hands in the last photo.
     *
     * @param draft the id of the draft that the student saw
     * @param confirmed whether the student says that it shows them, and is recent
     */
    @PostMapping("/student/{campaign}/submission")
    String submit(
            Actor actor,
            @PathVariable String campaign,
            @RequestParam(defaultValue = "") String draft,
            @RequestParam(defaultValue = "false") boolean confirmed,
            RedirectAttributes redirect)
            throws IOException {
        OwnReview own = reviews.require(actor, campaign);
        if (records.find(own.review().key().student()).isEmpty()) {
            redirect.addFlashAttribute("bad", "record.needed");
            redirect.addAttribute("campaign", campaign);
            return "redirect:/student/record?campaign={campaign}";
        }
        Optional<Draft> seen =
                drafts.find(own.review().key()).filter(last -> last.id().equals(draft));
        if (seen.isEmpty()) {
            return back(redirect, "draft.other");
        }
        return confirmed ? handIn(actor, seen.get(), redirect) : back(redirect, "draft.unconfirmed");
    }

    private String handIn(Actor actor, Draft draft, RedirectAttributes redirect) throws IOException {
        Optional<byte[]> made = drafting.made(draft);
        if (made.isEmpty()) {
            return back(redirect, "draft.gone");
        }
        try {
            if (photos.submit(Lane.FINISHED, actor, draft.key(), PhotoInput.of(made.get()), draft.id())
                    instanceof RefusedPhoto) {
                return back(redirect, "draft.refused");
            }
        } catch (ReviewRefusedException refusal) {
            return said(refusal, redirect);
        }
        PhotoId photo = PhotoId.of(made.get());
        draft.original().ifPresent(original -> originals.assign(draft.key(), photo, original));
        redirect.addFlashAttribute("good", "student.submitted");
        return "redirect:/student/{campaign}";
    }

    private static String back(RedirectAttributes redirect, String message) {
        redirect.addFlashAttribute("bad", message);
        return DRAFT;
    }

    /** What is none of the student's business stays a page that is not there. */
    private static String said(ReviewRefusedException refusal, RedirectAttributes redirect) {
        if (!Failure.of(refusal).equals(Optional.of(Failure.REFUSED))) {
            throw refusal;
        }
        redirect.addFlashAttribute("refusal", ReviewMessages.in(Words.locale()).message(refusal));
        return DRAFT;
    }
}
