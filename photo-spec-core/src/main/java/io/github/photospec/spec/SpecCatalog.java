package io.github.photospec.spec;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.photospec.internal.text.Spelling;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Specifications by id: those that come with photo-spec, and those of the user's directories. Reads only what is asked
 * for, and that once. Safe to share between threads.
 */
public final class SpecCatalog {
    /** The ids of the bundled specifications, one a line: a jar has no directory to list. */
    static final String INDEX = "catalog.index";

    private final SortedMap<String, List<SpecOrigin>> origins;
    private final List<SpecProblem> misnamed;
    private final Map<String, LoadedSpec> loaded = new ConcurrentHashMap<>();

    private SpecCatalog(SortedMap<String, List<SpecOrigin>> origins, List<SpecProblem> misnamed) {
        this.origins = origins;
        this.misnamed = misnamed;
    }

    /** A catalogue without any specification. */
    public static SpecCatalog empty() {
        return new SpecCatalog(new TreeMap<>(), List.of());
    }

    /** The specifications that come with photo-spec. */
    public static SpecCatalog bundled() {
        return Bundled.CATALOG;
    }

    /**
     * This catalogue and the files {@code *.yaml} and {@code *.yml} of a directory, each named by the id of its
     * specification. Files in its subdirectories and hidden files are left alone; files added later are not seen.
     *
     * @throws IOException if the directory cannot be listed
     */
    public SpecCatalog withDirectory(Path directory) throws IOException {
        SortedMap<String, List<SpecOrigin>> all = new TreeMap<>();
        origins.forEach((id, known) -> all.put(id, new ArrayList<>(known)));
        List<SpecProblem> strangers = new ArrayList<>(misnamed);
        SpecDirectory.list(directory, all, strangers);
        return new SpecCatalog(all, List.copyOf(strangers));
    }

    /** Every id, sorted; also those of files that turn out to be broken. */
    public SortedSet<String> ids() {
        return new TreeSet<>(origins.keySet());
    }

    /**
     * The specification with this id; empty if there is none.
     *
     * @throws InvalidSpecException if its file, or one that it extends, is not in order
     */
    public Optional<PhotoSpec> find(String id) throws InvalidSpecException {
        return load(id, new Lineage(this)).map(LoadedSpec::spec);
    }

    /**
     * The specification with this id.
     *
     * @throws UnknownSpecException if there is none
     * @throws InvalidSpecException if its file, or one that it extends, is not in order
     */
    public PhotoSpec require(String id) throws InvalidSpecException {
        return find(id).orElseThrow(() -> new UnknownSpecException(id, Spelling.candidates(id, origins.keySet())));
    }

    /** Every specification that is in order, sorted by id; read while the stream is. */
    public Stream<PhotoSpec> all() {
        return origins.keySet().stream().flatMap(id -> {
            try {
                return find(id).stream();
            } catch (InvalidSpecException e) {
                return Stream.empty();
            }
        });
    }

    /** What is wrong with any file; reads them all. */
    public List<SpecProblem> problems() {
        List<SpecProblem> problems = new ArrayList<>(misnamed);
        for (String id : origins.keySet()) {
            try {
                find(id);
            } catch (InvalidSpecException e) {
                problems.addAll(e.problems());
            }
        }
        return problems.stream().distinct().toList();
    }

    Optional<LoadedSpec> load(String id, Lineage lineage) throws InvalidSpecException {
        List<SpecOrigin> candidates = origins.getOrDefault(id, List.of());
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        LoadedSpec known = loaded.get(id);
        if (known != null) {
            return Optional.of(known);
        }
        SpecOrigin origin = candidates.get(candidates.size() - 1);
        Problems problems = new Problems(origin.file());
        if (candidates.size() > 1) {
            problems.add(
                    Place.NOWHERE, ProblemCode.ID_TAKEN, id, candidates.get(0).file());
            throw problems.exception();
        }
        // Two threads may both read it; both get the same value, and one is kept.
        LoadedSpec read = SpecReader.read(origin, lineage);
        if (!read.spec().id().equals(id)) {
            problems.add(
                    Place.NOWHERE, ProblemCode.ID_IS_NOT_FILE_NAME, read.spec().id(), id);
            throw problems.exception();
        }
        loaded.putIfAbsent(id, read);
        return Optional.of(read);
    }

    private static final class Bundled {
        static final SpecCatalog CATALOG = read();

        private static SpecCatalog read() {
            SortedMap<String, List<SpecOrigin>> origins = new TreeMap<>();
            try {
                new String(SpecOrigin.resource(INDEX), UTF_8)
                        .lines()
                        .forEach(id -> origins.put(id, List.of(SpecOrigin.bundled(id))));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new SpecCatalog(origins, List.of());
        }
    }
}
