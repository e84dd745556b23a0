package io.github.photospec.make;

/** What planning a crop comes to: a {@link CropPlan}, or a {@link Refusal} that says why there is none. */
public sealed interface Planning permits CropPlan, Refusal {}
