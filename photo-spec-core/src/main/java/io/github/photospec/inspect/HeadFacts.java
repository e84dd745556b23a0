package io.github.photospec.inspect;

import io.github.photospec.vision.Face;
import io.github.photospec.vision.HeadPose;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The facts about one head. Left and right are the person's own: the left ear is at the picture's right.
 *
 * @param face where the face is
 * @param pose how the head is turned
 * @param outline where the head and its parts are; empty if it lies on its side or stands on its head
 * @param eyeOpening height of the less open eye's gap between the lids, as a share of the eye's width: about 0.3
 * @param eyesOpen whether both eyes are open
 * @param mouthOpening height of the gap between the lips as a share of the mouth's width, 0 and up
 * @param mouthClosed whether the lips touch
 * @param leftEarVisible whether the left ear can be seen
 * @param rightEarVisible whether the right ear can be seen
 * @param bareheaded whether no hat or scarf is worn; empty if the engine has no model of hair to tell by
 * @param eyesVisible whether no dark glasses hide the eyes
 * @param clothingContrast distance between the clothes' and the background's colour in CIE L*a*b* (1976); empty if no
 *     clothes or no background are in the picture
 * @param cuts where the photo's edges cut the person off, at most one stretch a side: usually the lower one
 */
public record HeadFacts(
        Face face,
        HeadPose pose,
        Optional<HeadOutline> outline,
        double eyeOpening,
        Sight eyesOpen,
        double mouthOpening,
        Sight mouthClosed,
        Sight leftEarVisible,
        Sight rightEarVisible,
        Optional<Sight> bareheaded,
        Sight eyesVisible,
        OptionalDouble clothingContrast,
        List<PersonCut> cuts) {
    public HeadFacts {
        cuts = List.copyOf(cuts);
    }
}
