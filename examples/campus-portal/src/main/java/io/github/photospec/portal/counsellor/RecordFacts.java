package io.github.photospec.portal.counsellor;

import io.github.photospec.identity.IdMessages;
import io.github.photospec.identity.IdNumbers;
import io.github.photospec.identity.IdType;
import io.github.photospec.portal.page.Words;
import io.github.photospec.portal.student.Guardian;
import io.github.photospec.portal.student.StudentRecord;
import io.github.photospec.portal.student.StudentRecords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a student has filled in beside the roster, as it is shown: numbers masked, and nothing that was left out. */
@Component
class RecordFacts {
    /** The words of the form that the student filled in. */
    private static final String RECORD = "record.";

    private final StudentRecords records;
    private final MessageSource messages;

    RecordFacts(StudentRecords records, MessageSource messages) {
        this.records = records;
        this.messages = messages;
    }

    /** Fact by fact; empty if nothing was filled in yet. */
    List<Fact> of(String student) {
        return records.find(student).map(StudentRecord::masked).map(this::facts).orElseGet(List::of);
    }

    private List<Fact> facts(StudentRecord record) {
        List<Fact> facts = new ArrayList<>(List.of(
                fact("former-name", record.formerName()),
                fact("sex", word("sex", record.sex())),
                fact("ethnicity", record.ethnicity()),
                fact("native-place", record.nativePlace()),
                fact("political-status", word("political-status", record.politicalStatus())),
                fact("marital-status", word("marital-status", record.maritalStatus())),
                fact("phone", record.phone()),
                fact("name-pinyin", record.namePinyin()),
                fact("blood-type", word("blood-type", record.bloodType())),
                fact("address", record.address()),
                fact("postcode", record.postcode()),
                fact("email", record.email()),
                fact("railway-station", record.railwayStation()),
                fact("bank-account", record.bankAccount())));
        for (Guardian guardian : record.namedGuardians()) {
            facts.add(fact("guardian", text(guardian), record.guardians().indexOf(guardian) + 1));
        }
        facts.removeIf(fact -> fact.value().isBlank());
        return facts;
    }

    private Fact fact(String key, String value, Object... details) {
        return new Fact(messages.getMessage(RECORD + key, details, Words.locale()), IdNumbers.mask(value));
    }

    /** Codes of national standards in words. */
    private String word(String key, String code) {
        return code.isEmpty() ? "" : messages.getMessage(RECORD + key + "." + code, new Object[0], Words.locale());
    }

    private static String text(Guardian guardian) {
        return Stream.of(guardian.name(), guardian.relation(), type(guardian.idType()), guardian.idNumber())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String type(String id) {
        return Arrays.stream(IdType.values())
                .filter(type -> type.id().equals(id))
                .findFirst()
                .map(IdMessages.in(Words.locale())::name)
                .orElse("");
    }
}
