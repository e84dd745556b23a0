package io.github.photospec.review;

import io.github.photospec.internal.text.Phrases;
import java.util.Arrays;
import java.util.Optional;

/** Why a photo is sent back: the reasons that schools and examination boards give (docs/review.md). */
public enum ReturnReason {
    /** 非白底, or not the colour that is asked for. */
    BACKGROUND,
    /** Shadows on the background or across the face. */
    SHADOW,
    /** 未露耳. */
    EARS_COVERED,
    /** 未露眉: hair over the eyebrows. */
    EYEBROWS_COVERED,
    /** 未正面. */
    NOT_FRONTAL,
    /** 未免冠. */
    HEAD_COVERED,
    /** Eyes closed, or not at the camera. */
    EYES,
    /** Dark glasses, reflections, or frames over the eyes. */
    GLASSES,
    /** Mouth open, or a grimace. */
    EXPRESSION,
    /** Blurred or out of focus. */
    BLURRED,
    /** Too dark or too bright. */
    EXPOSURE,
    /** Head too large, too small, or not in its place. */
    FRAMING,
    /** Clothes: the colour of the background, or not decent. */
    CLOTHING,
    /** Jewellery or heavy make-up. */
    ORNAMENTS,
    /** A photo of a photo, or of a screen. */
    REPHOTOGRAPHED,
    /** Retouched, or a filter. */
    RETOUCHED,
    /** Somebody else. */
    WRONG_PERSON,
    /** Taken too long ago. */
    OUTDATED,
    /** What the note says. */
    OTHER;

    /** Stands in keys and files: kebab case. */
    public String id() {
        return Phrases.id(name());
    }

    /** The reason with this id. */
    public static Optional<ReturnReason> of(String id) {
        return Arrays.stream(values()).filter(reason -> reason.id().equals(id)).findFirst();
    }
}
