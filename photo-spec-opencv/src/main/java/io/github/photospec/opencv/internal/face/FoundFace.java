package io.github.photospec.opencv.internal.face;

import io.github.photospec.vision.Face;

/** A face and its mesh. */
public record FoundFace(Face face, Mesh mesh) {}
