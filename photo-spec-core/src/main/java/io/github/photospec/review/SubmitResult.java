package io.github.photospec.review;

/** What became of a photo that was handed in. */
public sealed interface SubmitResult permits AcceptedPhoto, RepeatedPhoto, RefusedPhoto {}
