package io.github.photospec.portal.office;

import io.github.photospec.review.ReviewState;
import org.springframework.stereotype.Component;

/** The states' colours in charts; pages call it {@code @colours}. Neighbours differ in lightness, not in hue alone. */
@Component
public class Colours {
    Colours() {}

    /** As SVG writes it. */
    public String colour(ReviewState state) {
        return of(state);
    }

    static String of(ReviewState state) {
        return switch (state) {
            case AWAITING_PHOTO -> "#c3cad3";
            case SUBMITTED -> "#e69f00";
            case RETURNED -> "#9f1c1c";
            case APPROVED -> "#4fae6a";
            case WITHDRAWN -> "#5b2a86";
            case EXPIRED -> "#4d5661";
        };
    }
}
