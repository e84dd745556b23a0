package io.github.photospec.opencv.accuracy;

import io.github.photospec.inspect.HeadFacts;
import io.github.photospec.inspect.HeadOutline;
import io.github.photospec.inspect.Inspection;
import io.github.photospec.inspect.PortraitFacts;
import io.github.photospec.make.MakeResult;
import io.github.photospec.vision.HeadObservation;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A photo and what the library made of it.
 *
 * @param blind by someone who sees no faces
 * @param plain by the engine as it ships
 * @param withHair by the engine with a model of hair
 * @param numbers what the engine as it ships observed of the head; empty if it saw none
 * @param covered the share of the crown that the model of hair calls covered
 * @param turns what became of the photo when it was turned; empty for most
 * @param made what the engine with a model of hair made of it
 */
record Seen(
        Photo photo,
        Inspection blind,
        Inspection plain,
        Inspection withHair,
        Optional<Numbers> numbers,
        OptionalDouble covered,
        List<TurnedPhoto> turns,
        MakeResult made) {
    /** How many faces were seen. */
    int faces() {
        return plain.portrait().map(PortraitFacts::faces).map(List::size).orElse(0);
    }

    /** The largest head. */
    Optional<HeadFacts> head() {
        return plain.portrait().flatMap(PortraitFacts::head);
    }

    /** The outline of a head that must be there. */
    HeadOutline outline() {
        return head().flatMap(HeadFacts::outline).orElseThrow();
    }

    /** What a head's answers are drawn from, without its mask. */
    record Numbers(OptionalDouble leftEar, OptionalDouble rightEar, OptionalDouble parted, OptionalDouble shaded) {
        static Numbers of(HeadObservation head) {
            return new Numbers(head.ears().left(), head.ears().right(), head.partedLips(), head.shadedEyes());
        }
    }
}
