package io.github.photospec.command.roster;

import io.github.photospec.command.roster.LeftFile.Reason;
import io.github.photospec.identity.NamingResult;
import io.github.photospec.identity.PhotoName;
import io.github.photospec.identity.PhotoNaming;
import io.github.photospec.identity.RefusedName;
import io.github.photospec.identity.RosterEntry;
import io.github.photospec.identity.StudentFinder;
import io.github.photospec.identity.StudentMatch;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What becomes of the files of a folder, before anything is touched. No two files get one name, and none the name of a file
 * that stays.
 *
 * @param renamings files that get another name
 * @param right files that have theirs already
 * @param left files that keep their name for a reason
 * @param without students without a file
 */
public record RenamePlan(List<Renaming> renamings, int right, List<LeftFile> left, List<RosterEntry> without) {
    /** The lists are copied. */
    public RenamePlan {
        renamings = List.copyOf(renamings);
        left = List.copyOf(left);
        without = List.copyOf(without);
    }

    /** The plan for these files, which lie in or below a folder. */
    public static RenamePlan of(Path folder, List<Path> files, StudentFinder finder, PhotoNaming naming) {
        return new Planning(folder, finder, naming).over(files);
    }

    private static final class Planning {
        private final Path folder;
        private final StudentFinder finder;
        private final Map<RosterEntry, NamingResult> names;
        private final List<Renaming> renamings = new ArrayList<>();
        private final List<LeftFile> left = new ArrayList<>();
        private int right;

        Planning(Path folder, StudentFinder finder, PhotoNaming naming) {
            this.folder = folder;
            this.finder = finder;
            this.names = finder.names(naming);
        }

        RenamePlan over(List<Path> files) {
            Map<RosterEntry, List<Path>> owners = new LinkedHashMap<>();
            for (Path file : files) {
                StudentMatch match = finder.find(String.valueOf(file.getFileName()));
                Optional<RosterEntry> one = match.one();
                if (one.isPresent()) {
                    owners.computeIfAbsent(one.get(), none -> new ArrayList<>()).add(file);
                } else {
                    Reason reason = match.students().isEmpty() ? Reason.NOBODY : Reason.SEVERAL;
                    left.add(new LeftFile(file, reason, match.students()));
                }
            }
            owners.forEach(this::plan);
            leaveTaken();
            List<RosterEntry> without = finder.roster().entries().stream()
                    .filter(entry -> !owners.containsKey(entry))
                    .toList();
            return new RenamePlan(renamings, right, left, without);
        }

        private void plan(RosterEntry student, List<Path> files) {
            if (files.size() > 1) {
                files.forEach(file -> left.add(new LeftFile(file, Reason.DOUBLE, List.of(student))));
                return;
            }
            Path file = files.get(0);
            NamingResult result = Objects.requireNonNull(names.get(student));
            if (result instanceof RefusedName refused) {
                left.add(new LeftFile(file, Reason.NAMELESS, List.of(student), Optional.of(refused)));
                return;
            }
            String name = ((PhotoName) result).fileName();
            if (!extension(name).equals(extension(String.valueOf(file.getFileName())))) {
                left.add(new LeftFile(file, Reason.EXTENSION, List.of(student)));
                return;
            }
            // Without folders in the template a file stays in its own.
            Path to = name.indexOf('/') < 0 ? file.resolveSibling(name) : folder.resolve(name);
            if (to.equals(file)) {
                right++;
            } else {
                renamings.add(new Renaming(file, to));
            }
        }

        /** A file that stays for this may take the place of another, and so on. */
        private void leaveTaken() {
            boolean changed = true;
            while (changed) {
                Set<String> going = new HashSet<>();
                renamings.forEach(renaming -> going.add(key(renaming.from())));
                Set<String> targets = new HashSet<>();
                List<Renaming> taken = renamings.stream()
                        .filter(renaming -> !targets.add(key(renaming.to()))
                                || (Files.exists(renaming.to()) && !going.contains(key(renaming.to()))))
                        .toList();
                taken.forEach(renaming -> left.add(new LeftFile(renaming.from(), Reason.TAKEN, List.of())));
                changed = renamings.removeAll(taken);
            }
        }

        /** Upper and lower case are one on many systems. */
        private static String key(Path path) {
            return path.toAbsolutePath().normalize().toString().toLowerCase(Locale.ROOT);
        }

        private static String extension(String name) {
            String lower = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            return lower.equals("jpeg") ? "jpg" : lower;
        }
    }
}
