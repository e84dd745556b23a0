package io.github.photospec.portal.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.github.photospec.portal.audit.Audit;
import io.github.photospec.portal.audit.AuditAction;
import io.github.photospec.portal.audit.AuditEntry;
import io.github.photospec.portal.photo.Originals;
import io.github.photospec.portal.testing.PortalTest;
import io.github.photospec.portal.testing.School;
import io.github.photospec.portal.testing.Schools;
import io.github.photospec.portal.testing.TestClock;
import io.github.photospec.review.Actor;
import io.github.photospec.review.ClosingRule;
import io.github.photospec.review.PhotoId;
import io.github.photospec.review.PhotoStore;
import io.github.photospec.review.ReviewState;
import io.github.photospec.review.Submission;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@PortalTest
class EndingTest {
    private final MockMvc mvc;
    private final Schools schools;
    private final TestClock clock;
    private final PhotoStore photos;
    private final Originals originals;
    private final JdbcClient database;
    private final Audit audit;
    private final HourlySweep sweep;

    @Autowired
    EndingTest(
            MockMvc mvc,
            Schools schools,
            TestClock clock,
            PhotoStore photos,
            Originals originals,
            JdbcClient database,
            Audit audit,
            HourlySweep sweep) {
        this.mvc = mvc;
        this.schools = schools;
        this.clock = clock;
        this.photos = photos;
        this.originals = originals;
        this.database = database;
        this.audit = audit;
        this.sweep = sweep;
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void the_page_says_what_closing_will_do_and_does_nothing() throws Exception {
        School school = schools.open();
        school.submit(0);
        OfficeBrowser office = OfficeBrowser.of(mvc, school);

        assertThat(office.page("/office/campaigns/{}/close"))
                .contains("7 名未上传或已退回的学生将变为“已过期”")
                .contains("1 张待审核的照片将保留");
        assertThat(office.inEnglish().page("/office/campaigns/{}/close"))
                .contains("7 students without an approved photo");
        assertThat(school.desk().campaign(school.campaign().id()).isClosed()).isFalse();
    }

    @Test
    void another_word_than_the_campaigns_id_closes_nothing() throws Exception {
        School school = schools.open();

        String page = OfficeBrowser.text(OfficeBrowser.of(mvc, school)
                .send("/office/campaigns/{}/close", "typed", "close it")
                .andExpect(status().isOk())
                .andReturn());

        assertThat(page).contains("输入的不是批次代号").contains("value=\"close it\"");
        assertThat(school.desk().campaign(school.campaign().id()).isClosed()).isFalse();
    }

    @Test
    void the_campaigns_id_closes_it() throws Exception {
        School school = schools.open();

        OfficeBrowser.of(mvc, school)
                .send(
                        "/office/campaigns/{}/close",
                        "typed",
                        " " + school.campaign().id() + " ")
                .andExpect(redirectedUrl("/office/campaigns"));

        assertThat(school.desk().campaign(school.campaign().id()).isClosed()).isTrue();
        assertThat(school.review(1).state()).isEqualTo(ReviewState.EXPIRED);
        assertThat(audit.page(Optional.empty(), school.campaign().id(), 10))
                .extracting(AuditEntry::action)
                .contains(AuditAction.CLOSE);
    }

    @Test
    void an_open_campaign_is_not_purged() throws Exception {
        School school = schools.open();
        OfficeBrowser office = OfficeBrowser.of(mvc, school);

        assertThat(office.page("/office/campaigns/{}/purge")).contains("请先关闭批次").doesNotContain("name=\"typed\"");
        office.send("/office/campaigns/{}/purge", "typed", school.campaign().id())
                .andExpect(status().isConflict());
    }

    @Test
    void purging_deletes_the_bytes_of_the_expired_and_what_they_were_made_from() throws Exception {
        School school = schools.open();
        Actor actor = Actor.office(school.office());
        PhotoId approved = photo(school, 0);
        school.desk().approve(actor, school.review(0).seen(), "");
        PhotoId expired = photo(school, 1);
        PhotoId original = originals.put(school.photo(7));
        database.sql("""
            INSERT INTO photo_draft (campaign, student, id, original, made, judgement, created_at)
            VALUES (:campaign, :student, 'draft', :original, NULL, '{}', :now)\
            """)
                .param("campaign", school.campaign().id())
                .param("student", school.student(2))
                .param("original", original.sha256())
                .param("now", OffsetDateTime.now(ZoneOffset.UTC))
                .update();
        school.desk().change(actor, school.campaign().withClosing(ClosingRule.UNDECIDED_EXPIRE));
        school.desk().close(actor, school.campaign().id());
        clock.set(Instant.now().plusSeconds(2 * 3600));

        OfficeBrowser.of(mvc, school)
                .send("/office/campaigns/{}/purge", "typed", school.campaign().id())
                .andExpect(redirectedUrl("/office/campaigns"));

        assertThat(photos.get(expired)).isEmpty();
        assertThat(photos.get(approved)).isPresent();
        assertThat(school.review(1).submission()).isEmpty();
        assertThat(originals.file(original)).isEmpty();
        assertThat(database.sql("SELECT count(*) FROM photo_draft WHERE campaign = :campaign")
                        .param("campaign", school.campaign().id())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void what_no_review_refers_to_is_swept_after_an_hour_and_not_before() throws Exception {
        PhotoId stray = photos.put(schools.open().photo(6));

        sweep.sweep();
        assertThat(photos.get(stray)).isPresent();
        clock.set(Instant.now().plusSeconds(2 * 3600));
        sweep.sweep();

        assertThat(photos.get(stray)).isEmpty();
    }

    private static PhotoId photo(School school, int index) throws Exception {
        return school.submit(index).submission().map(Submission::photo).orElseThrow();
    }
}
