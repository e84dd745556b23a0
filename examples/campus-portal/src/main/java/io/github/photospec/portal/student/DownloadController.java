package io.github.photospec.portal.student;

import io.github.photospec.PhotoInput;
import io.github.photospec.identity.PhotoName;
import io.github.photospec.identity.PhotoNaming;
import io.github.photospec.identity.Student;
import io.github.photospec.make.MadePhoto;
import io.github.photospec.make.MakeResult;
import io.github.photospec.portal.audit.Audit;
import io.github.photospec.portal.audit.AuditAction;
import io.github.photospec.portal.audit.AuditDetail;
import io.github.photospec.portal.audit.AuditFact;
import io.github.photospec.portal.page.NotFoundException;
import io.github.photospec.portal.page.Words;
import io.github.photospec.portal.photo.Judgement;
import io.github.photospec.portal.photo.Originals;
import io.github.photospec.portal.photo.PhotoDesk;
import io.github.photospec.portal.photo.ServedPhoto;
import io.github.photospec.portal.photo.Specs;
import io.github.photospec.review.Actor;
import io.github.photospec.review.ReviewDesk;
import io.github.photospec.review.ReviewKey;
import io.github.photospec.spec.PhotoSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The finished photo as a file, as it was handed in or made for another exam. */
@Controller
class DownloadController {
    /** By what most exams ask for, and by what every student has. */
    private static final List<PhotoNaming> USUAL =
            List.of(PhotoNaming.of("{id}.jpg"), PhotoNaming.of("{studentNo}.jpg"));

    private final OwnReviews reviews;
    private final ReviewDesk desk;
    private final Specs specs;
    private final Originals originals;
    private final PhotoDesk photos;
    private final Audit audit;

    DownloadController(
            OwnReviews reviews, ReviewDesk desk, Specs specs, Originals originals, PhotoDesk photos, Audit audit) {
        this.reviews = reviews;
        this.desk = desk;
        this.specs = specs;
        this.originals = originals;
        this.photos = photos;
        this.audit = audit;
    }

    @GetMapping("/student/{campaign}/download")
    ResponseEntity<byte[]> download(Actor actor, @PathVariable String campaign) throws IOException {
        OwnReview own = reviews.require(actor, campaign);
        byte[] photo = desk.photo(actor, own.review().key());
        return file(actor, own, specs.of(own.campaign()), photo);
    }

    /** The photo, or the page that says why there is none. */
    @GetMapping(path = "/student/{campaign}/download", params = "spec")
    Object convert(Actor actor, @PathVariable String campaign, @RequestParam String spec, RedirectAttributes redirect)
            throws IOException {
        OwnReview own = reviews.require(actor, campaign);
        PhotoSpec wanted = specs.require(spec);
        MakeResult result = photos.make(source(actor, own), wanted);
        if (result.isDelivered()) {
            return file(actor, own, wanted, result.photo().map(MadePhoto::bytes).orElseThrow());
        }
        redirect.addFlashAttribute("failed", wanted.title().in(Words.locale()));
        redirect.addFlashAttribute(
                "refusals",
                Judgement.of(result).refusals().stream()
                        .map(text -> text.in(Words.locale()))
                        .toList());
        return "redirect:/student/{campaign}/exams";
    }

    /** The specifications that the photo can be made for. */
    @GetMapping("/student/{campaign}/exams")
    String exams(Actor actor, @PathVariable String campaign, Model model) {
        OwnReview own = reviews.require(actor, campaign);
        if (own.photo().isEmpty()) {
            throw new NotFoundException();
        }
        model.addAttribute("campaign", own.campaign());
        model.addAttribute("exams", specs.all().stream().map(Exam::of).toList());
        return "student/exams";
    }

    /** The original has the most detail; without one, the finished photo must do. */
    private PhotoInput source(Actor actor, OwnReview own) throws IOException {
        ReviewKey key = own.review().key();
        Optional<Path> original = own.photo().flatMap(photo -> originals.file(key, photo));
        return original.isPresent() ? PhotoInput.of("", original.get()) : PhotoInput.of(desk.photo(actor, key));
    }

    private ResponseEntity<byte[]> file(Actor actor, OwnReview own, PhotoSpec spec, byte[] photo) {
        ResponseEntity<byte[]> file =
                ServedPhoto.file(photo, name(spec, own.review().student()));
        audit.record(
                actor.id(),
                AuditAction.DOWNLOAD,
                own.review().key().student(),
                AuditDetail.of(AuditFact.OF_CAMPAIGN_FOR, own.campaign().id(), spec.id()));
        return file;
    }

    /** By the specification's naming, unless it asks for a number that the roster does not have. */
    private static String name(PhotoSpec spec, Student student) {
        return Stream.concat(spec.naming().stream(), USUAL.stream())
                .flatMap(naming -> naming.name(student).accepted().stream())
                .map(PhotoName::fileName)
                .findFirst()
                .orElse("photo.jpg");
    }

    /**
     * A specification that can be chosen.
     *
     * @param id its id
     * @param title in the reader's language
     * @param sizes how large the photo and its file may be
     */
    record Exam(String id, String title, List<Demand> sizes) {
        static Exam of(PhotoSpec spec) {
            return new Exam(spec.id(), spec.title().in(Words.locale()), Demand.sizes(spec));
        }
    }
}
