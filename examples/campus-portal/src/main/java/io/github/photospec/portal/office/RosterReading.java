package io.github.photospec.portal.office;

import static io.github.photospec.identity.NameField.CLASS;
import static io.github.photospec.identity.NameField.DEPARTMENT;
import static io.github.photospec.identity.NameField.GRADE;
import static io.github.photospec.identity.NameField.ID;
import static io.github.photospec.identity.NameField.MAJOR;
import static io.github.photospec.identity.NameField.NAME;
import static io.github.photospec.identity.NameField.STUDENT_NO;

import io.github.photospec.identity.IdReader;
import io.github.photospec.identity.NameField;
import io.github.photospec.identity.RefusedRoster;
import io.github.photospec.identity.Roster;
import io.github.photospec.identity.RosterMessages;
import io.github.photospec.identity.RosterProblem;
import io.github.photospec.identity.RosterReader;
import io.github.photospec.identity.RosterResult;
import io.github.photospec.portal.page.Words;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads rosters, and finds what is wrong with them: all that the library finds, or what the portal cannot keep. */
@Component
class RosterReading {
    private static final Set<NameField> REQUIRED = EnumSet.of(STUDENT_NO, NAME, ID, DEPARTMENT, GRADE, MAJOR, CLASS);

    private final SchoolTime time;
    private final RosterAccounts accounts;

    RosterReading(SchoolTime time, RosterAccounts accounts) {
        this.time = time;
        this.accounts = accounts;
    }

    ReadRoster read(byte[] content) {
        RosterResult result =
                RosterReader.of(IdReader.on(time.today())).requiring(REQUIRED).read(content);
        if (result instanceof RefusedRoster refused) {
            return new ReadRoster(List.of(), lines(refused.problems()), more(refused), List.of(), "");
        }
        Roster roster = result.accepted().orElseThrow();
        List<RosterLine> problems = accounts.problems(roster.entries());
        return new ReadRoster(
                problems.isEmpty() ? roster.entries() : List.of(),
                problems,
                "",
                lines(roster.cautions()),
                more(roster));
    }

    private static List<RosterLine> lines(List<RosterProblem> problems) {
        return problems.stream()
                .map(problem -> new RosterLine(
                        problem.row(), problem.column(), messages().message(problem)))
                .toList();
    }

    private static String more(RefusedRoster refused) {
        return refused.more() == 0 ? "" : messages().more(refused);
    }

    private static String more(Roster roster) {
        return roster.moreCautions() == 0 ? "" : messages().more(roster);
    }

    private static RosterMessages messages() {
        return RosterMessages.in(Words.locale());
    }
}
