package io.github.photospec.identity;

import io.github.photospec.identity.NamingProblem.Code;
import io.github.photospec.internal.text.FileNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The names of many students' photos, in the order of the students. Immutable and safe to share between threads. */
public final class NameBatch {
    /** Of a hundred thousand photos with one name, nobody wants to read each hundred thousand times. */
    private static final int MOST_OTHERS = 5;

    private final PhotoNaming naming;
    private final List<NamingResult> results;
    /** Places in the list by what file systems take for one name. */
    private final Map<String, List<Integer>> owners;

    /** Of each place whose name is not its own, the first of the others. */
    private final Map<Integer, List<Integer>> sharing;

    private NameBatch(
            PhotoNaming naming,
            List<NamingResult> results,
            Map<String, List<Integer>> owners,
            Map<Integer, List<Integer>> sharing) {
        this.naming = naming;
        this.results = List.copyOf(results);
        this.owners = owners;
        this.sharing = sharing;
    }

    static NameBatch of(PhotoNaming naming, List<Student> students) {
        List<NamingResult> single = students.stream().map(naming::name).toList();
        Map<String, List<Integer>> owners = new HashMap<>();
        for (int index = 0; index < single.size(); index++) {
            if (single.get(index) instanceof PhotoName name) {
                owners.computeIfAbsent(FileNames.key(name.fileName()), key -> new ArrayList<>())
                        .add(index);
            }
        }
        List<NamingResult> results = new ArrayList<>(single);
        Map<Integer, List<Integer>> sharing = new HashMap<>();
        owners.values().stream()
                .filter(places -> places.size() > 1)
                .forEach(places -> refuse(places, single, results, sharing));
        return new NameBatch(naming, results, owners, sharing);
    }

    /** One result a student. */
    public List<NamingResult> results() {
        return results;
    }

    /**
     * Who else's photo would have the same name.
     *
     * @param place of a student in the list, from 0
     * @return the places of the first five others; empty if the name is the student's alone, or there is none
     */
    public List<Integer> sharing(int place) {
        return sharing.getOrDefault(place, List.of());
    }

    /**
     * The student whose photo a file is, or why it is none's: the name is looked up as it is, which settles what the template
     * could split in several ways, and then as the template mends it.
     *
     * @param fileName as for {@link PhotoNaming#read(String)}
     */
    public NamingResult find(String fileName) {
        return naming.tidied(fileName).flatMap(this::owner).orElseGet(() -> mended(naming.read(fileName)));
    }

    private NamingResult mended(NamingResult read) {
        return read instanceof PhotoName name
                ? owner(name.fileName()).orElseGet(() -> RefusedName.because(Code.UNKNOWN_STUDENT))
                : read;
    }

    private Optional<NamingResult> owner(String fileName) {
        return Optional.ofNullable(owners.get(FileNames.key(fileName))).map(places -> results.get(places.get(0)));
    }

    private static void refuse(
            List<Integer> places,
            List<NamingResult> single,
            List<NamingResult> results,
            Map<Integer, List<Integer>> sharing) {
        boolean same = places.stream()
                        .map(place -> fileName(single.get(place)))
                        .distinct()
                        .count()
                == 1;
        for (int place : places) {
            List<Integer> others = places.stream()
                    .filter(other -> other != place)
                    .limit(MOST_OTHERS)
                    .toList();
            sharing.put(place, others);
            String text = text(others) + (places.size() - 1 > MOST_OTHERS ? ", …" : "");
            results.set(place, RefusedName.because(same ? Code.DUPLICATE : Code.COLLISION, text));
        }
    }

    /** People count from 1. */
    private static String text(List<Integer> places) {
        return places.stream().map(place -> String.valueOf(place + 1)).collect(Collectors.joining(", "));
    }

    private static String fileName(NamingResult result) {
        return result.accepted().map(PhotoName::fileName).orElse("");
    }
}
