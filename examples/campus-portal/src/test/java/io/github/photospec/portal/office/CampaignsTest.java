package io.github.photospec.portal.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.github.photospec.PhotoInput;
import io.github.photospec.portal.testing.PortalTest;
import io.github.photospec.portal.testing.School;
import io.github.photospec.portal.testing.Schools;
import io.github.photospec.portal.testing.TestClock;
import io.github.photospec.review.AcceptedPhoto;
import io.github.photospec.review.Actor;
import io.github.photospec.review.Campaign;
import io.github.photospec.review.ClosingRule;
import io.github.photospec.review.DoubtRule;
import io.github.photospec.review.ReviewRefusedException;
import io.github.photospec.review.ReviewRule;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@PortalTest
class CampaignsTest {
    private final MockMvc mvc;
    private final Schools schools;
    private final TestClock clock;
    private final SchoolTime time;

    @Autowired
    CampaignsTest(MockMvc mvc, Schools schools, TestClock clock, SchoolTime time) {
        this.mvc = mvc;
        this.schools = schools;
        this.clock = clock;
        this.time = time;
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void a_campaign_is_begun_to_the_second() throws Exception {
        School school = schools.open();
        String id = "begun-" + school.number();

        send(school, "/office/campaigns", fields(id, Map.of())).andExpect(redirectedUrl("/office/campaigns"));

        Campaign campaign = school.desk().campaign(id);
        assertThat(campaign.window().opens())
                .isEqualTo(ZonedDateTime.parse("2023-03-20T08:00:00+08:00[Asia/Shanghai]"));
        assertThat(campaign.window().lastSecond())
                .isEqualTo(ZonedDateTime.parse("2023-04-03T23:59:59+08:00[Asia/Shanghai]"));
        assertThat(campaign.attempts()).isEqualTo(5);
        assertThat(campaign.doubt()).isEqualTo(DoubtRule.REFUSED);
        assertThat(campaign.closing()).isEqualTo(ClosingRule.UNDECIDED_EXPIRE);
        assertThat(OfficeBrowser.of(mvc, school).page("/office/campaigns")).contains("2023-04-03 23:59:59");
        assertThat(OfficeBrowser.of(mvc, school).page("/office/campaigns/" + id + "/settings"))
                .contains("value=\"2023-04-03T23:59:59\"");
    }

    @ParameterizedTest
    @CsvSource({
        "title, ' ', title-wrong",
        "id, Upper, id-wrong",
        "id, -hyphen, id-wrong",
        "spec, no-such-spec, spec-wrong",
        "opens, tomorrow, opens-wrong",
        "lastSecond, 2023-03-20T07:59:59, window-wrong",
        "lastSecond, 2023-02-30T00:00:00, window-wrong",
        "attempts, 0, attempts-wrong",
        "attempts, 100, attempts-wrong",
        "doubt, MAYBE, doubt-wrong",
        "closing, NEVER, closing-wrong"
    })
    void what_is_wrong_is_told_beside_its_field_and_nothing_typed_is_lost(String field, String value, String problem)
            throws Exception {
        School school = schools.open();
        String id = "wrong-" + school.number();

        String page = OfficeBrowser.text(send(school, "/office/campaigns", fields(id, Map.of(field, value)))
                .andExpect(status().isOk())
                .andReturn());

        String opens = field.equals("opens") ? value : "2023-03-20T08:00:00";
        assertThat(page).contains("id=\"" + problem + "\"").contains("value=\"" + opens + "\"");
        assertThat(school.desk().campaigns()).extracting(Campaign::id).doesNotContain(id);
    }

    @ParameterizedTest
    @CsvSource({"lastSecond, 2023-03-20T08:00:00", "attempts, 1", "attempts, 99", "lastSecond, 2023-04-03T23:59"})
    void both_ends_are_taken(String field, String value) throws Exception {
        School school = schools.open();
        String id = "ends-" + school.number();

        send(school, "/office/campaigns", fields(id, Map.of(field, value))).andExpect(status().is3xxRedirection());

        assertThat(school.desk().campaign(id).isClosed()).isFalse();
    }

    @Test
    void an_id_that_is_taken_is_told() throws Exception {
        School school = schools.open();

        String page = OfficeBrowser.text(
                send(school, "/office/campaigns", fields(school.campaign().id(), Map.of()))
                        .andReturn());

        assertThat(page).contains("已有使用这个代号的批次").contains("湖南 &lt;四六级&gt;");
        assertThat(school.desk().campaign(school.campaign().id())).isEqualTo(school.campaign());
    }

    @Test
    void a_change_that_comes_second_is_refused_and_shown_as_it_was_typed() throws Exception {
        School school = schools.open();
        String settings = "/office/campaigns/" + school.campaign().id() + "/settings";
        send(school, settings, fields(school.campaign().id(), Map.of("title", "先保存的")))
                .andExpect(redirectedUrl("/office/campaigns"));

        String page = OfficeBrowser.text(
                send(school, settings, fields(school.campaign().id(), Map.of("title", "后保存的")))
                        .andReturn());

        assertThat(page).contains("已有人修改了这个批次").contains("value=\"后保存的\"").contains("name=\"version\" value=\"0\"");
        assertThat(school.desk().campaign(school.campaign().id()).title()).isEqualTo("先保存的");
    }

    @Test
    void the_last_second_that_was_typed_counts_and_the_next_does_not() throws Exception {
        School school = schools.open();
        ZonedDateTime last = time.now().truncatedTo(ChronoUnit.SECONDS).plusHours(1);
        Actor student = Actor.student(school.student(0));
        send(
                        school,
                        "/office/campaigns/" + school.campaign().id() + "/settings",
                        fields(school.campaign().id(), Map.of("lastSecond", time.field(last), "doubt", "TO_PEOPLE")))
                .andExpect(status().is3xxRedirection());
        Instant second = last.toInstant();
        byte[] photo = school.photo(0);
        byte[] other = school.photo(1);

        clock.set(second);
        assertThat(school.desk().submit(student, school.key(0), PhotoInput.of(photo)))
                .isInstanceOf(AcceptedPhoto.class);
        clock.set(second.plusSeconds(1));
        assertThatExceptionOfType(ReviewRefusedException.class)
                .isThrownBy(() -> school.desk().submit(student, school.key(0), PhotoInput.of(other)))
                .returns(ReviewRule.TOO_LATE, ReviewRefusedException::rule);
    }

    @Test
    void the_pages_speak_english_too() throws Exception {
        OfficeBrowser office = OfficeBrowser.of(mvc, schools.open()).inEnglish();

        assertThat(office.page("/office/campaigns/new"))
                .contains("Begin a campaign")
                .contains("Last second");
        assertThat(office.page("/office/campaigns/{}/settings"))
                .contains("Photos are checked against hn-student-cet-pretco");
        assertThat(office.page("/office/campaigns")).contains("Campaigns");
    }

    private ResultActions send(School school, String address, List<String> fields) throws Exception {
        return OfficeBrowser.of(mvc, school).send(address, fields.toArray(String[]::new));
    }

    private static List<String> fields(String id, Map<String, String> others) {
        Map<String, String> fields = new LinkedHashMap<>(Map.of(
                "id", id,
                "title", "湖南 <四六级>",
                "spec", "hn-student-cet-pretco",
                "opens", "2023-03-20T08:00:00",
                "lastSecond", "2023-04-03T23:59:59",
                "attempts", "5",
                "doubt", "REFUSED",
                "closing", "UNDECIDED_EXPIRE",
                "version", "0"));
        fields.putAll(others);
        List<String> sent = new ArrayList<>();
        fields.forEach((name, value) -> {
            sent.add(name);
            sent.add(value);
        });
        return sent;
    }
}
