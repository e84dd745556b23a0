package io.github.photospec.portal.photo;

import io.github.photospec.PhotoInput;
import io.github.photospec.portal.page.NotFoundException;
import io.github.photospec.portal.page.Words;
import io.github.photospec.review.Actor;
import io.github.photospec.review.PhotoId;
import io.github.photospec.review.ReviewDesk;
import io.github.photospec.review.ReviewKey;
import java.io.IOException;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Serves photos of reviews to whoever may see the review: {@link ReviewDesk} decides that. */
@Controller
class PhotoController {
    private static final String SHA256 = "[0-9a-f]{64}";

    private final ReviewDesk reviews;
    private final PhotoDesk photos;
    private final Specs specs;

    PhotoController(ReviewDesk reviews, PhotoDesk photos, Specs specs) {
        this.reviews = reviews;
        this.photos = photos;
        this.specs = specs;
    }

    /** A photo by its hash, which is the same for ever. */
    @GetMapping("/photos/{campaign}/{student}/{photo}")
    ResponseEntity<byte[]> photo(
            Actor actor, @PathVariable String campaign, @PathVariable String student, @PathVariable String photo)
            throws IOException {
        return ServedPhoto.forEver(reviews.photo(actor, new ReviewKey(campaign, student), id(photo)));
    }

    /** The same with the findings drawn on it; pages put the language into the address, so that each has a picture of its own. */
    @GetMapping("/photos/{campaign}/{student}/{photo}/drawn")
    ResponseEntity<byte[]> drawn(
            Actor actor, @PathVariable String campaign, @PathVariable String student, @PathVariable String photo)
            throws IOException {
        byte[] bytes = reviews.photo(actor, new ReviewKey(campaign, student), id(photo));
        return ServedPhoto.forAWhile(
                photos.drawn(PhotoInput.of(bytes), specs.of(reviews.campaign(campaign)), Words.locale()));
    }

    private static PhotoId id(String text) {
        if (!text.matches(SHA256)) {
            throw new NotFoundException();
        }
        return new PhotoId(text);
    }
}
