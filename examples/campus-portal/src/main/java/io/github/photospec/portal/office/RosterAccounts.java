package io.github.photospec.portal.office;

import io.github.photospec.identity.IdMessages;
import io.github.photospec.identity.NameField;
import io.github.photospec.identity.RosterEntry;
import io.github.photospec.portal.account.Account;
import io.github.photospec.portal.account.Accounts;
import io.github.photospec.portal.page.Words;
import io.github.photospec.review.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whether every student of a roster can have an account, and every value be kept. */
@Component
class RosterAccounts {
    /** As much of a value as reviews keep. */
    private static final int LONGEST_VALUE = 100;

    private final Accounts accounts;
    private final Texts texts;

    RosterAccounts(Accounts accounts, Texts texts) {
        this.accounts = accounts;
        this.texts = texts;
    }

    List<RosterLine> problems(List<RosterEntry> entries) {
        Set<String> taken = taken();
        List<RosterLine> problems = new ArrayList<>();
        for (RosterEntry entry : entries) {
            String number = entry.student().value(NameField.STUDENT_NO).orElseThrow();
            if (!number.matches(Keys.ACCOUNT)) {
                problems.add(line(entry, NameField.STUDENT_NO, "office.roster.number"));
            } else if (taken.contains(number)) {
                problems.add(line(entry, NameField.STUDENT_NO, "office.roster.taken"));
            }
            for (Map.Entry<NameField, String> value : entry.student().values().entrySet()) {
                if (value.getValue().length() > LONGEST_VALUE) {
                    problems.add(line(entry, value.getKey(), "office.roster.long"));
                } else if (!isKeepable(value.getValue())) {
                    problems.add(line(entry, value.getKey(), "office.roster.character"));
                }
            }
        }
        return problems;
    }

    /** A student must not become somebody of the staff. */
    private Set<String> taken() {
        Set<String> taken = new HashSet<>(Set.of(Keys.PORTAL));
        accounts.all(Role.COUNSELLOR).stream().map(Account::id).forEach(taken::add);
        accounts.all(Role.OFFICE).stream().map(Account::id).forEach(taken::add);
        return taken;
    }

    private RosterLine line(RosterEntry entry, NameField field, String key) {
        String column = IdMessages.in(Words.locale()).name(field);
        String reason = texts.of(key, LONGEST_VALUE);
        return new RosterLine(
                entry.row(), column, texts.of("office.roster.cell", Integer.toString(entry.row()), column, reason));
    }

    /** Databases keep neither U+0000 nor half of a pair; no roster means any other control character either. */
    private static boolean isKeepable(String value) {
        return value.codePoints()
                .map(Character::getType)
                .noneMatch(type -> type == Character.CONTROL || type == Character.SURROGATE);
    }
}
