package io.github.photospec.spec;

import io.github.photospec.internal.text.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The way from the file that was asked for up to the one that is being read.
 *
 * @param catalog where ancestors are found
 * @param descendants the ids on the way, the file that was asked for first
 */
record Lineage(SpecCatalog catalog, List<String> descendants) {
    /** A longer way is not followed to its end: it is refused whatever is there. */
    private static final int MAX_WAY = 4 * SpecReader.MAX_ANCESTORS;

    Lineage(SpecCatalog catalog) {
        this(catalog, List.of());
    }

    /** What the file extends, with all that is wrong with it. */
    LoadedSpec.Base base(Fields file, Problems problems) throws InvalidSpecException {
        String parent = file.text(SpecBinder.EXTENDS);
        if (parent == null) {
            return LoadedSpec.Base.NONE;
        }
        Place place = file.places().of(SpecBinder.EXTENDS);
        List<String> way = way(file.peek("id"));
        if (way.contains(parent)) {
            List<String> circle = new ArrayList<>(way.subList(way.indexOf(parent), way.size()));
            circle.add(parent);
            problems.add(place, ProblemCode.CYCLE, chain(circle));
            return LoadedSpec.Base.NONE;
        }
        LoadedSpec loaded = load(parent, way, place, problems);
        if (loaded == null) {
            return LoadedSpec.Base.NONE;
        }
        List<String> ancestors = new ArrayList<>(List.of(parent));
        ancestors.addAll(loaded.ancestors());
        if (ancestors.size() > SpecReader.MAX_ANCESTORS) {
            refuse(place, ancestors, problems);
        }
        return new LoadedSpec.Base(loaded.spec(), ancestors);
    }

    private @Nullable LoadedSpec load(String parent, List<String> way, Place place, Problems problems) {
        if (way.size() > MAX_WAY) {
            refuse(place, way, problems);
            return null;
        }
        try {
            Optional<LoadedSpec> loaded = catalog.load(parent, new Lineage(catalog, way));
            if (loaded.isEmpty()) {
                Optional<String> meant = Spelling.nearest(parent, catalog.ids());
                problems.add(place, ProblemCode.UNKNOWN_PARENT, meant, parent);
            }
            return loaded.orElse(null);
        } catch (InvalidSpecException e) {
            String count = Integer.toString(e.problems().size());
            problems.add(place, ProblemCode.BROKEN_PARENT, parent, count);
            problems.addFrom(e);
            return null;
        }
    }

    private static void refuse(Place place, List<String> ids, Problems problems) {
        problems.add(place, ProblemCode.TOO_MANY_ANCESTORS, Integer.toString(SpecReader.MAX_ANCESTORS), chain(ids));
    }

    private List<String> way(Optional<String> id) {
        List<String> way = new ArrayList<>(descendants);
        id.ifPresent(way::add);
        return way;
    }

    private static String chain(List<String> ids) {
        return String.join(" → ", ids);
    }
}
