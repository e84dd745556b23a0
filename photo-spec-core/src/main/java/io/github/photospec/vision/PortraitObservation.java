package io.github.photospec.vision;

import java.util.List;
import java.util.Optional;

/**
 * What a vision engine sees in a picture. Places are pixels of the picture that was looked at.
 *
 * @param faces real faces of people, the largest first; drawn, carved and animal ones are left out as far as the engine
 *     can tell, and those so much smaller than the largest that nobody would count them
 * @param head more about the largest face; empty if there is none
 */
public record PortraitObservation(List<Face> faces, Optional<HeadObservation> head) {
    /** Nobody. */
    public static final PortraitObservation NOBODY = new PortraitObservation(List.of(), Optional.empty());

    public PortraitObservation {
        faces = List.copyOf(faces);
        if (faces.isEmpty() == head.isPresent()) {
            throw new IllegalArgumentException("A head is told of exactly if there is a face, not with " + faces);
        }
    }
}
