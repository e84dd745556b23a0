package io.github.photospec.portal.student;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.github.photospec.identity.IdNumbers;
import io.github.photospec.identity.NameField;
import io.github.photospec.portal.audit.Audit;
import io.github.photospec.portal.audit.AuditAction;
import io.github.photospec.portal.testing.PortalTest;
import io.github.photospec.portal.testing.School;
import io.github.photospec.portal.testing.Schools;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.MultiValueMap;

@PortalTest
class RecordControllerTest {
    private final MockMvc mvc;
    private final Schools schools;
    private final StudentRecords records;
    private final Audit audit;
    private School school;
    private StudentVisit visit;

    @Autowired
    RecordControllerTest(MockMvc mvc, Schools schools, StudentRecords records, Audit audit) {
        this.mvc = mvc;
        this.schools = schools;
        this.records = records;
        this.audit = audit;
    }

    @BeforeEach
    void open() throws IOException {
        school = schools.open();
        visit = new StudentVisit(mvc, school, 0);
    }

    @Test
    void the_roster_is_shown_masked_and_cannot_be_changed() throws Exception {
        String number = school.students().get(0).student().value(NameField.ID).orElseThrow();
        String name = school.students().get(0).student().value(NameField.NAME).orElseThrow();

        String page = StudentVisit.page(visit.open("/student/record"));

        assertThat(page)
                .contains(name, IdNumbers.maskWhole(number), school.student(0), "软件2501")
                .doesNotContain(number, "value=\"" + name);
    }

    @Test
    void a_right_record_is_saved_and_audited() throws Exception {
        visit.fillIn().andExpect(redirectedUrl("/student"));

        StudentRecord saved = records.find(school.student(0)).orElseThrow();
        assertThat(saved.nativePlace()).isEqualTo("湖南省长沙县");
        assertThat(saved.namedGuardians())
                .containsExactly(new Guardian("王大明", "父亲", "resident", StudentVisit.guardianNumber()));
        assertThat(audit.page(Optional.empty(), school.student(0), 10))
                .anyMatch(line -> line.action() == AuditAction.RECORD);
    }

    @Test
    void whoever_came_from_a_photo_comes_back_to_it() throws Exception {
        MultiValueMap<String, String> form = StudentVisit.record();
        form.set("campaign", school.campaign().id());

        visit.send("/student/record", form)
                .andExpect(redirectedUrl("/student/" + school.campaign().id() + "/draft"));
    }

    @Test
    void what_is_missing_is_said_beside_its_field() throws Exception {
        String page = StudentVisit.page(
                visit.send("/student/record", StudentVisit.form()).andExpect(status().isOk()));

        assertThat(page)
                .contains("id=\"ethnicity-wrong\"", "aria-describedby=\"ethnicity-wrong\"", "请填写此项。")
                .contains("id=\"sex-wrong\"", "请从列表中选择。")
                .contains("监护人信息至少填写一位。")
                .doesNotContain("id=\"formerName-wrong\"", "id=\"bloodType-wrong\"", "id=\"email-wrong\"");
        assertThat(records.find(school.student(0))).isEmpty();
    }

    @Test
    void nothing_is_lost_when_something_is_wrong() throws Exception {
        MultiValueMap<String, String> form = StudentVisit.record();
        form.set("postcode", "4100");
        form.set("guardians[1].name", "李小红");
        form.set("guardians[1].idType", "resident");

        String page = StudentVisit.page(visit.send("/student/record", form));

        assertThat(page)
                .contains("value=\"4100\"", "邮政编码为 6 位数字。", "value=\"Wang Zihan\"", "value=\"长沙南\"")
                .contains("value=\"03\" selected", "value=\"王大明\"", "value=\"李小红\"", StudentVisit.guardianNumber())
                .contains("id=\"guardian1-relation-wrong\"", "id=\"guardian1-idNumber-wrong\"")
                .doesNotContain("id=\"guardian0-name-wrong\"");
    }

    @Test
    void a_guardians_number_must_be_one_of_the_chosen_document() throws Exception {
        MultiValueMap<String, String> form = StudentVisit.record();
        form.set("guardians[0].idType", "hong-kong-macao-permit");
        form.set("guardians[1].name", "李小红");
        form.set("guardians[1].relation", "母亲");
        form.set("guardians[1].idType", "resident");
        form.set("guardians[1].idNumber", "430102200609011235");

        String page = StudentVisit.page(visit.send("/student/record", form));

        assertThat(page).contains("id=\"guardian0-idNumber-wrong\"", "不符合“港澳居民来往内地通行证”号码的格式");
        assertThat(page).contains("id=\"guardian1-idNumber-wrong\"").contains("校验码");
    }

    @Test
    void saved_numbers_are_shown_masked_and_kept_when_they_come_back_so() throws Exception {
        visit.fillIn();
        String masked = IdNumbers.maskWhole(StudentVisit.guardianNumber());

        String page = StudentVisit.page(visit.open("/student/record"));
        MultiValueMap<String, String> form = StudentVisit.record();
        form.set("phone", "０７３１－８８８８８８８８");
        form.set("bankAccount", IdNumbers.maskWhole("6222020200112233445"));
        form.set("guardians[0].idNumber", masked);
        visit.send("/student/record", form).andExpect(redirectedUrl("/student"));

        assertThat(page).contains(masked).doesNotContain(StudentVisit.guardianNumber(), "6222020200112233445");
        StudentRecord saved = records.find(school.student(0)).orElseThrow();
        assertThat(saved.phone()).isEqualTo("0731-88888888");
        assertThat(saved.bankAccount()).isEqualTo("6222020200112233445");
        assertThat(saved.namedGuardians())
                .extracting(Guardian::idNumber)
                .containsExactly(StudentVisit.guardianNumber());
    }

    @Test
    void a_masked_number_that_was_never_saved_is_none() throws Exception {
        MultiValueMap<String, String> form = StudentVisit.record();
        form.set("guardians[0].idNumber", IdNumbers.maskWhole(StudentVisit.guardianNumber()));

        String page = StudentVisit.page(visit.send("/student/record", form));

        assertThat(page).contains("号码被星号遮盖，需要完整号码");
    }

    @Test
    void a_number_in_small_letters_and_spaces_is_saved_as_the_document_has_it() throws Exception {
        MultiValueMap<String, String> form = StudentVisit.record();
        form.set("guardians[0].idType", "chinese-passport");
        form.set("guardians[0].idNumber", " ea1234567 ");

        visit.send("/student/record", form).andExpect(redirectedUrl("/student"));

        assertThat(records.find(school.student(0)).orElseThrow().namedGuardians())
                .extracting(Guardian::idNumber)
                .containsExactly("EA1234567");
    }

    @Test
    void a_fourth_guardian_is_refused() throws Exception {
        MultiValueMap<String, String> form = StudentVisit.record();
        for (int place = 1; place < 4; place++) {
            form.set("guardians[" + place + "].name", "王" + place);
            form.set("guardians[" + place + "].relation", "亲属");
            form.set("guardians[" + place + "].idType", "chinese-passport");
            form.set("guardians[" + place + "].idNumber", "E1234567" + place);
        }

        String page = StudentVisit.page(visit.send("/student/record", form));

        assertThat(page).contains("监护人最多填写三位。");
        assertThat(records.find(school.student(0))).isEmpty();
    }

    @Test
    void english_readers_are_told_in_english() throws Exception {
        String page = StudentVisit.page(visit.send("/student/record?lang=en", StudentVisit.form()));

        assertThat(page).contains("This is needed.", "Choose one of the list.", "At least one guardian is needed.");
    }
}
