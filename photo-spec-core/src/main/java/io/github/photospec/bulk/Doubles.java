package io.github.photospec.bulk;

import io.github.photospec.bulk.DoublePhotos.Kind;
import io.github.photospec.duplicates.NearDuplicates;
import io.github.photospec.duplicates.PictureHash;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds photos of a run that were handed in more than once: the same bytes, or the same picture in other bytes. Needs results
 * with SHA-256 and, for pictures, with {@linkplain BulkChecker#withPictureHashes() hashes}; holds some 300 bytes a photo. For
 * one thread.
 */
public final class Doubles {
    private final Map<String, Integer> files = new LinkedHashMap<>();
    private final List<List<RunPhoto>> photos = new ArrayList<>();
    private final List<Optional<PictureHash>> hashes = new ArrayList<>();

    private Doubles() {}

    /** None yet. */
    public static Doubles none() {
        return new Doubles();
    }

    /** Takes the next photo; one whose bytes are not known is no double. */
    public void add(BulkResult result) {
        Optional<String> sha256 =
                result.report().flatMap(report -> report.file().sha256());
        if (sha256.isEmpty()) {
            return;
        }
        int file = files.computeIfAbsent(sha256.get(), none -> {
            photos.add(new ArrayList<>(1));
            hashes.add(result.pictureHash());
            return photos.size() - 1;
        });
        photos.get(file).add(RunPhoto.of(result));
    }

    /** Every group of doubles, those of the same bytes first, each kind in the order of the run. */
    public List<DoublePhotos> result() {
        List<DoublePhotos> groups = new ArrayList<>();
        for (List<RunPhoto> same : photos) {
            if (same.size() > 1) {
                groups.add(new DoublePhotos(Kind.SAME_FILE, same));
            }
        }
        groups.addAll(pictures());
        return groups;
    }

    private List<DoublePhotos> pictures() {
        List<Integer> hashed = new ArrayList<>();
        List<PictureHash> compared = new ArrayList<>();
        for (int file = 0; file < hashes.size(); file++) {
            if (hashes.get(file).isPresent()) {
                hashed.add(file);
                compared.add(hashes.get(file).get());
            }
        }
        return NearDuplicates.among(compared).groups().stream()
                .map(group -> group.stream()
                        .flatMap(index -> photos.get(hashed.get(index)).stream())
                        .toList())
                .map(group -> new DoublePhotos(Kind.SAME_PICTURE, group))
                .toList();
    }
}
