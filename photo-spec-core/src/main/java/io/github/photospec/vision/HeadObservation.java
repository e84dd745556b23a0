package io.github.photospec.vision;

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
 * @param coveredShare share of the head above the forehead that is neither hair nor skin, 0..1: a hat's or a scarf's;
 *     empty for an engine without a model of hair
 * @param partedLips pixels between the lips that have no lip's colour, as a share of the mouth's width squared: teeth or
 *     a dark opening; 0 for lips that touch, up to about 0.5
 * @param shadedEyes how much darker than the cheeks the surroundings of the darker eye are, as a share of the cheeks'
 *     lightness L*: near 0 for bare eyes and clear glasses, near 1 behind black glasses; below 0 if lighter
 */
public record HeadObservation(
        Face face,
        HeadPose pose,
        FaceLandmarks landmarks,
        Mask person,
        EarObservation ears,
        OptionalDouble coveredShare,
        OptionalDouble partedLips,
        OptionalDouble shadedEyes) {}
