package io.github.photospec.make;

import io.github.photospec.rule.Finding;
import java.util.List;
import java.util.Optional;

/**
 * Why a photo was not made, or should not be used. A value without words; {@link MakeMessages} gives them.
 *
 * @param code the reason
 * @param finding the rule that is broken; present exactly for {@link Code#RULE}
 * @param details numbers and colours to be put into the words
 */
public record Refusal(Code code, Optional<Finding> finding, List<String> details) implements Planning {
    public Refusal {
        details = List.copyOf(details);
        if (finding.isPresent() != (code == Code.RULE)) {
            throw new IllegalArgumentException(code + (finding.isPresent() ? " with" : " without") + " a finding");
        }
    }

    static Refusal of(Code code, Object... details) {
        return new Refusal(
                code,
                Optional.empty(),
                List.of(details).stream().map(String::valueOf).toList());
    }

    static Refusal of(Finding finding) {
        return new Refusal(Code.RULE, Optional.of(finding), List.of());
    }

    /** Why a photo is refused. */
    public enum Code {
        /** It breaks a rule that making cannot mend, or what was made breaks one. */
        RULE,
        /** No vision engine is there that could make photos. */
        NO_ENGINE,
        /** The photo cannot be read. */
        UNREADABLE,
        /** No face was found. */
        NO_FACE,
        /** There is more than one person: nobody knows whose photo it is. */
        SEVERAL_FACES,
        /** The head lies on its side or stands on its head. */
        NOT_UPRIGHT,
        /** The head leans so far that straightening would tilt the shoulders. */
        LEANING,
        /** The head touches the upper edge, or is cut off there. */
        CROWN_CUT,
        /** There is too little room above the head, and it may not be filled. */
        TOP_SHORT,
        /** There is too little of the person, or too little room, beside the head. */
        SIDE_SHORT,
        /** There is too little below the chin. */
        BOTTOM_SHORT,
        /** The person is so small in the photo that it would have to be enlarged. */
        TOO_SMALL,
        /** The specification's limits for the head cannot all be met with this head. */
        FRAMING,
        /** The photo is a round picture on a plate of another colour. */
        ROUND,
        /** It could not be told over a large area where the person ends. */
        OUTLINE,
        /** The specification's limits for width, height and proportions cannot all be met. */
        NO_SIZE,
        /** No quality gives a file as small as it must be. */
        FILE_TOO_LARGE,
        /** The best quality gives a file smaller than it must be: the picture has too little detail. */
        FILE_TOO_SMALL
    }
}
