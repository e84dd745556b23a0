package io.github.photospec.opencv.internal.face;

import io.github.photospec.image.Box;
import io.github.photospec.opencv.internal.picture.Pyramid;
import io.github.photospec.vision.Face;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the faces of a picture. Two detectors are asked, because one misses small faces and the other faces that fill the
 * picture; what either finds with a low score is kept only if the mesh sees a face there too, which cats and hands do not
 * pass. How often that is right is in {@code docs/accuracy.md}. For one thread.
 */
public final class FaceFinder {
    private static final double FROM_SCORE = 0.5;
    private static final double FROM_PRESENCE = 0.5;
    /** Smaller faces, as a share of the picture's longer side, make it worth looking at parts of it. */
    private static final double SMALL = 0.25;

    private static final double TILE = 0.55;
    /** Passers-by and posters far behind are not meant: faces less wide than this share of the widest. */
    private static final double COUNTED = 0.2;

    private final BlazeFace near;
    private final BlazeFace far;
    private final FaceMesh mesh;

    /** From the models' files. */
    public FaceFinder(byte[] shortRange, byte[] fullRange, byte[] faceLandmarks) {
        this.near = BlazeFace.shortRange(shortRange);
        this.far = BlazeFace.fullRange(fullRange);
        this.mesh = new FaceMesh(faceLandmarks);
    }

    /** The faces, the largest first; its mesh is the refined one. */
    public List<FoundFace> find(Pyramid picture) {
        List<Detection> candidates = candidates(picture);
        Map<Detection, Mesh> meshes = new HashMap<>();
        List<FoundFace> faces = confirmed(picture, candidates, meshes);
        if (faces.size() < 2 && widest(faces) < SMALL * picture.longSide()) {
            for (Box tile : tiles(picture)) {
                candidates.addAll(far.detect(picture, tile, FROM_SCORE));
            }
            faces = confirmed(picture, candidates, meshes);
        }
        return refined(picture, counted(faces));
    }

    /** The faces that are seen without looking at parts of the picture, the largest first. */
    public List<FoundFace> findLarge(Pyramid picture) {
        return refined(picture, counted(confirmed(picture, candidates(picture), new HashMap<>())));
    }

    private List<Detection> candidates(Pyramid picture) {
        Box whole = new Box(0, 0, picture.width(), picture.height());
        List<Detection> candidates = new ArrayList<>(near.detect(picture, whole, FROM_SCORE));
        candidates.addAll(far.detect(picture, whole, FROM_SCORE));
        return candidates;
    }

    /** The surest candidate for each face that the mesh sees too; meshes that were run already are not run again. */
    private List<FoundFace> confirmed(Pyramid picture, List<Detection> candidates, Map<Detection, Mesh> meshes) {
        List<Detection> sorted = new ArrayList<>(candidates);
        sorted.sort(Comparator.comparingDouble(Detection::score).reversed());
        List<Detection> kept = new ArrayList<>();
        List<FoundFace> faces = new ArrayList<>();
        for (Detection candidate : sorted) {
            if (kept.stream().noneMatch(candidate::isSame)) {
                Mesh seen = meshes.computeIfAbsent(candidate, face -> mesh.run(picture, face));
                if (seen.presence() >= FROM_PRESENCE) {
                    kept.add(candidate);
                    faces.add(new FoundFace(new Face(candidate.box(), candidate.score()), seen));
                }
            }
        }
        return faces;
    }

    private static List<FoundFace> counted(List<FoundFace> faces) {
        double narrowest = COUNTED * widest(faces);
        return faces.stream()
                .filter(face -> width(face) >= narrowest)
                .sorted(Comparator.comparingDouble(FaceFinder::width).reversed())
                .toList();
    }

    /** The same with a better mesh for the first, about which more will be asked. */
    private List<FoundFace> refined(Pyramid picture, List<FoundFace> faces) {
        List<FoundFace> refined = new ArrayList<>(faces);
        if (!faces.isEmpty()) {
            FoundFace largest = faces.get(0);
            refined.set(0, new FoundFace(largest.face(), mesh.refine(picture, largest.mesh())));
        }
        return refined;
    }

    private static double widest(List<FoundFace> faces) {
        return faces.stream().mapToDouble(FaceFinder::width).max().orElse(0);
    }

    private static double width(FoundFace face) {
        return face.face().box().width();
    }

    /** Overlapping squares, half a square apart. */
    private static List<Box> tiles(Pyramid picture) {
        double side = Math.min(TILE * picture.longSide(), Math.min(picture.width(), picture.height()));
        List<Box> tiles = new ArrayList<>();
        for (double y : starts(picture.height(), side)) {
            for (double x : starts(picture.width(), side)) {
                tiles.add(new Box(x, y, side, side));
            }
        }
        return tiles;
    }

    private static double[] starts(double length, double side) {
        int count = (int) Math.ceil((length - side) / (side / 2) - 1e-9) + 1;
        double[] starts = new double[count];
        for (int i = 0; i < count; i++) {
            starts[i] = count == 1 ? 0 : i * (length - side) / (count - 1);
        }
        return starts;
    }
}
