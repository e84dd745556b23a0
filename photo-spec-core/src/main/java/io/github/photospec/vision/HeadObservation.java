package io.github.photospec.vision;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a vision engine sees of one head. What it could not look at is empty; that it is unsure, it says with a number in
 * the middle.
 *
 * @param face the face
 * @param pose how the head is turned
 * @param landmarks places on the face; true also for a face that lies on its side or stands on its head
 * @param person where the person is: at least the head, its surroundings and the shoulders
 * @param ears how likely each ear is visible
 * @param covering what is worn on the head; empty for an engine without a model of hair
 * @param partedLips pixels between the lips that have no lip's colour, as a share of the mouth's width squared: teeth or
 *     a dark opening; 0 for lips that touch,
 *     up to about 0.5; empty too where the landmarks alone leave no doubt
 * @param shadedEyes how much darker than the cheeks the surroundings of the darker eye are, as a share of the cheeks'
 *     lightness L*: near 0 for bare eyes and clear glasses, near 1 behind black glasses; below 0 if lighter
 */
public record HeadObservation(
        Face face,
        HeadPose pose,
        FaceLandmarks landmarks,
        Mask person,
        EarObservation ears,
        Optional<CoveringObservation> covering,
        OptionalDouble partedLips,
        OptionalDouble shadedEyes) {}
