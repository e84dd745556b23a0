package io.github.photospec.portal.office;

import io.github.photospec.portal.page.NotFoundException;
import io.github.photospec.review.ReviewKey;

/** Keys and names of accounts as they may be typed. */
final class Keys {
    /** What names an account: the login page's field and addresses carry it as it is. */
    static final String ACCOUNT = "[0-9A-Za-z_-]{1,32}";

    /** Stands in histories for what the portal did by itself; nobody else may be called so. */
    static final String PORTAL = "portal";

    private static final int LONGEST = 64;

    private Keys() {}

    /** The review of that student; what can be nobody's key is not found like others. */
    static ReviewKey review(String campaign, String student) {
        String key = student.strip();
        if (key.isEmpty() || key.length() > LONGEST) {
            throw new NotFoundException();
        }
        return new ReviewKey(campaign, key);
    }
}
