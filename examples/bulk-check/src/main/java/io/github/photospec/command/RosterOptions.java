package io.github.photospec.command;

import io.github.photospec.identity.NameField;
import io.github.photospec.identity.PhotoNaming;
import io.github.photospec.identity.RefusedRoster;
import io.github.photospec.identity.Roster;
import io.github.photospec.identity.RosterMessages;
import io.github.photospec.identity.RosterReader;
import io.github.photospec.identity.RosterResult;
import io.github.photospec.identity.StudentFinder;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say which students there are, and how files tell whose they are. */
final class RosterOptions {
    @Option(names = "--roster", paramLabel = "FILE", descriptionKey = "roster.file")
    private @Nullable String file;

    @Option(names = "--sheet-name", paramLabel = "NAME", descriptionKey = "roster.sheet")
    private @Nullable String sheet;

    @Option(names = "--by", paramLabel = "FIELD", descriptionKey = "roster.by")
    private @Nullable String by;

    @Option(names = "--from", paramLabel = "TEMPLATE", descriptionKey = "roster.from")
    private @Nullable String from;

    boolean isGiven() {
        return file != null;
    }

    /** Finds the students of the list; empty, after complaints, if it is not in order. */
    Optional<StudentFinder> find(Session session, Usage usage, Set<NameField> required) {
        Optional<StudentFinder> finder =
                find(session, usage, RosterReader.of(Today.ids()).requiring(required));
        RosterMessages messages = RosterMessages.in(session.texts().language().locale());
        finder.ifPresent(
                found -> found.roster().cautions().forEach(caution -> session.note(messages.message(caution))));
        return finder;
    }

    /** The same of a list that need not be in order: its cautions say what is wrong with it, and nobody is told here. */
    Optional<StudentFinder> findLeniently(Session session, Usage usage) {
        return find(
                session, usage, RosterReader.of(Today.ids()).requiring(Set.of()).leniently());
    }

    private Optional<StudentFinder> find(Session session, Usage usage, RosterReader plain) {
        Optional<NameField> field = field(usage);
        Optional<PhotoNaming> old = TemplateOption.naming(from, usage);
        RosterReader reader = sheet == null ? plain : plain.withSheet(sheet);
        RosterResult result = reader.read(usage.path(String.valueOf(file)));
        RosterMessages messages = RosterMessages.in(session.texts().language().locale());
        if (result instanceof RefusedRoster refused) {
            session.complain(session.texts().get("roster.refused"));
            refused.problems().forEach(problem -> session.note(messages.message(problem)));
            if (refused.more() > 0) {
                session.note(messages.more(refused));
            }
            return Optional.empty();
        }
        StudentFinder finder = StudentFinder.of((Roster) result);
        StudentFinder narrow = field.map(finder::by).orElse(finder);
        return Optional.of(old.map(narrow::from).orElse(narrow));
    }

    private Optional<NameField> field(Usage usage) {
        String wanted = by;
        if (wanted == null) {
            return Optional.empty();
        }
        Optional<NameField> found = NameField.of(wanted);
        if (found.isEmpty()) {
            String known = Arrays.stream(NameField.values())
                    .map(NameField::placeholder)
                    .collect(Collectors.joining(", "));
            throw usage.wrong("usage.field", wanted, known);
        }
        return found;
    }
}
