package io.github.photospec.inspect;

import io.github.photospec.vision.Face;
import java.util.List;
import java.util.Optional;

/**
 * What a vision engine saw. Places and lengths are pixels of the upright photo, whatever size was looked at; {@code
 * docs/measures.md} defines every measure.
 *
 * @param faces real faces of people, the largest first
 * @param head the largest face's head; empty if there is no face
 */
public record PortraitFacts(List<Face> faces, Optional<HeadFacts> head) {
    public PortraitFacts {
        faces = List.copyOf(faces);
    }
}
