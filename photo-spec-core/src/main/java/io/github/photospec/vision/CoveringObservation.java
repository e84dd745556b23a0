package io.github.photospec.vision;

import java.util.OptionalDouble;

/**
 * What is worn on a head, as a model that knows hair sees it.
 *
 * @param coveredShare share of the head above the forehead that is neither hair nor skin, 0..1: a hat's or a scarf's;
 *     empty if too little of it is in the picture
 */
public record CoveringObservation(OptionalDouble coveredShare) {}
