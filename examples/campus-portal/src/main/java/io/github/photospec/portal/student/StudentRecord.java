package io.github.photospec.portal.student;

import io.github.photospec.identity.IdNumbers;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the notice asks of every student beside the roster's columns. Values lose the white space at their ends; what was not
 * said is empty text. Codes are those of the national standards; the words stand in messages, for example
 * {@code record.political-status.03}.
 *
 * @param formerName 曾用名; may be empty
 * @param sex 性别, GB/T 2261.1
 * @param ethnicity 民族
 * @param nativePlace 籍贯
 * @param politicalStatus 政治面貌, GB/T 4762
 * @param maritalStatus 婚姻状况, GB/T 2261.2
 * @param postcode 邮政编码
 * @param phone 电话
 * @param namePinyin 姓名拼音
 * @param bloodType 血型; may be empty
 * @param address 通讯地址
 * @param email 电子邮箱; may be empty
 * @param railwayStation 火车到站; may be empty
 * @param bankAccount 银行账号, in full: show {@link #masked}; may be empty
 * @param guardians 监护人: three, of whom some may be {@linkplain Guardian#isEmpty nobody}
 */
public record StudentRecord(
        @Line(most = 50, needed = false) String formerName,
        @Chosen(Choice.SEX) String sex,
        @Line(most = 30) String ethnicity,
        @Line(most = 100) String nativePlace,
        @Chosen(Choice.POLITICAL_STATUS) String politicalStatus,
        @Chosen(Choice.MARITAL_STATUS) String maritalStatus,

        @Line(most = 20) @Pattern(regexp = "|[0-9]{6}", message = "{portal.record.postcode}")
        String postcode,

        @Line(most = 20) @Pattern(regexp = PHONE, message = "{portal.record.phone}")
        String phone,

        @Line(most = 100) @Pattern(regexp = PINYIN, message = "{portal.record.pinyin}")
        String namePinyin,

        @Chosen(value = Choice.BLOOD_TYPE, needed = false) String bloodType,
        @Line(most = 200) String address,

        @Line(most = 100, needed = false) @Email(message = "{portal.record.email}")
        String email,

        @Line(most = 50, needed = false) String railwayStation,

        @Pattern(regexp = "|[0-9]{12,30}", message = "{portal.record.bank}")
        String bankAccount,

        @Size(max = StudentRecord.MOST_GUARDIANS, message = "{portal.record.guardians}")
        List<@Valid Guardian> guardians) {
    static final int MOST_GUARDIANS = 3;

    /** A mobile number, one of a fixed line with its area code, or one of another country. */
    private static final String PHONE = "|1[3-9][0-9]{9}|0[0-9]{2,3}-?[0-9]{7,8}|\\+[0-9]{7,15}";

    /** With or without marks of tone. */
    private static final String PINYIN = "[\\p{IsLatin}\\p{Mn}'’ ·-]*";

    static final StudentRecord EMPTY =
            new StudentRecord("", "", "", "", "", "", "", "", "", "", "", "", "", "", List.of());

    /** Browsers leave out what was not said, and people type full-width digits. */
    public StudentRecord {
        formerName = Guardian.clean(formerName);
        sex = Guardian.clean(sex);
        ethnicity = Guardian.clean(ethnicity);
        nativePlace = Guardian.clean(nativePlace);
        politicalStatus = Guardian.clean(politicalStatus);
        maritalStatus = Guardian.clean(maritalStatus);
        postcode = narrow(postcode);
        phone = narrow(phone);
        namePinyin = Guardian.clean(namePinyin);
        bloodType = Guardian.clean(bloodType);
        address = Guardian.clean(address);
        email = Guardian.clean(email);
        railwayStation = Guardian.clean(railwayStation);
        bankAccount = narrow(bankAccount);
        guardians = three(guardians);
    }

    private static String narrow(@Nullable String typed) {
        return typed == null
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }

    private static List<Guardian> three(@Nullable List<@Nullable Guardian> some) {
        List<Guardian> all = new ArrayList<>();
        if (some != null) {
            some.forEach(guardian -> all.add(guardian == null ? Guardian.NOBODY : guardian));
        }
        while (all.size() < MOST_GUARDIANS) {
            all.add(Guardian.NOBODY);
        }
        return List.copyOf(all);
    }

    /** The guardians who are somebody. */
    public List<Guardian> namedGuardians() {
        return guardians.stream().filter(guardian -> !guardian.isEmpty()).toList();
    }

    /** Whether there is at least one guardian, as the notice asks. */
    @AssertTrue(message = "{portal.record.guardian}")
    public boolean isGuarded() {
        return !namedGuardians().isEmpty();
    }

    /** The same for a screen: without the numbers of documents and of the bank account. */
    public StudentRecord masked() {
        return with(
                IdNumbers.maskWhole(bankAccount),
                guardians.stream().map(Guardian::masked).toList());
    }

    /** The same with a saved record's numbers in place of those that come back as they were shown. */
    StudentRecord unmasked(StudentRecord saved) {
        return with(
                bankAccount.equals(IdNumbers.maskWhole(saved.bankAccount)) ? saved.bankAccount : bankAccount,
                IntStream.range(0, guardians.size())
                        .mapToObj(place -> unmasked(guardians.get(place), saved, place))
                        .toList());
    }

    /** Guardians may have changed places; of two whose numbers look the same, the one in this place. */
    private static Guardian unmasked(Guardian shown, StudentRecord saved, int place) {
        List<Guardian> candidates = new ArrayList<>(saved.guardians);
        if (place < candidates.size()) {
            candidates.add(0, candidates.get(place));
        }
        return candidates.stream()
                .map(Guardian::idNumber)
                .filter(number -> IdNumbers.maskWhole(number).equals(shown.idNumber()))
                .findFirst()
                .map(shown::withIdNumber)
                .orElse(shown);
    }

    StudentRecord with(String bank, List<Guardian> others) {
        return new StudentRecord(
                formerName,
                sex,
                ethnicity,
                nativePlace,
                politicalStatus,
                maritalStatus,
                postcode,
                phone,
                namePinyin,
                bloodType,
                address,
                email,
                railwayStation,
                bank,
                others);
    }

    /** Nothing of it. */
    @Override
    public String toString() {
        return "StudentRecord";
    }
}
