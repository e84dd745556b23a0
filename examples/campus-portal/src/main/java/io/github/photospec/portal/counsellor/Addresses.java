package io.github.photospec.portal.counsellor;

import io.github.photospec.portal.page.NotFoundException;
import io.github.photospec.review.ReviewKey;
import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;

/** Where the pages are. */
final class Addresses {
    private static final int LONGEST_KEY = 64;

    private Addresses() {}

    static String grid(String campaign, ReviewFilter filter) {
        return "redirect:/reviews/" + segment(campaign) + filter.suffix();
    }

    static String one(ReviewKey key, ReviewFilter filter) {
        return "redirect:/reviews/" + segment(key.campaign()) + "/" + segment(key.student()) + filter.suffix();
    }

    static String page(String campaign, String name, ReviewFilter filter) {
        return "redirect:/reviews/" + segment(campaign) + "/" + name + filter.suffix();
    }

    /**
     * The review of an address.
     *
     * @throws NotFoundException if no review can have that key
     */
    static ReviewKey key(String campaign, String student) {
        if (student.isBlank() || student.length() > LONGEST_KEY) {
            throw new NotFoundException();
        }
        return new ReviewKey(campaign, student);
    }

    private static String segment(String text) {
        return UriUtils.encodePathSegment(text, StandardCharsets.UTF_8);
    }
}
