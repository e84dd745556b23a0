package io.github.photospec.portal.student;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.github.photospec.painting.Backdrop;
import io.github.photospec.painting.JpegWriter;
import io.github.photospec.portal.demo.PaintedPhotos;
import io.github.photospec.portal.photo.Originals;
import io.github.photospec.portal.testing.PngPhoto;
import io.github.photospec.portal.testing.PortalTest;
import io.github.photospec.portal.testing.School;
import io.github.photospec.portal.testing.Schools;
import io.github.photospec.portal.testing.TestClock;
import io.github.photospec.review.Actor;
import io.github.photospec.review.PhotoId;
import io.github.photospec.review.PhotoStore;
import io.github.photospec.review.ReturnReason;
import io.github.photospec.review.Review;
import io.github.photospec.review.ReviewAction;
import io.github.photospec.review.ReviewState;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@PortalTest
class StudentDayTest {
    private static final int TOO_LARGE = (20 << 20) + 1;

    private final MockMvc mvc;
    private final Schools schools;
    private final TestClock clock;
    private final Originals originals;
    private final PhotoStore store;
    private School school;
    private StudentVisit visit;
    private String address;

    @Autowired
    StudentDayTest(MockMvc mvc, Schools schools, TestClock clock, Originals originals, PhotoStore store) {
        this.mvc = mvc;
        this.schools = schools;
        this.clock = clock;
        this.originals = originals;
        this.store = store;
    }

    @BeforeEach
    void open() throws IOException {
        school = schools.open();
        visit = new StudentVisit(mvc, school, 0);
        address = "/student/" + school.campaign().id();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void the_page_for_taking_a_photo_has_both_ways_and_the_camera() throws Exception {
        String page = StudentVisit.page(visit.see("/photo").andExpect(status().isOk()));

        assertThat(page)
                .contains("capture=\"user\"", "enctype=\"multipart/form-data\"", "/assets/capture.js", "_csrf")
                .contains("data-dark=\"光线太暗，请面向光源。\"", "180 像素")
                .doesNotContain("style=", "onclick");
        visit.open("/assets/capture.js").andExpect(status().isOk());
    }

    @Test
    void a_phones_photo_becomes_a_finished_one_and_is_handed_in() throws Exception {
        visit.fillIn();

        visit.upload(visit.phonePhoto()).andExpect(redirectedUrl(address + "/draft"));
        String page = StudentVisit.page(visit.see("/draft"));
        visit.see("/draft/original")
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "image/jpeg"))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"));
        byte[] made = visit.see("/draft/made").andReturn().getResponse().getContentAsByteArray();
        visit.submit(visit.draft())
                .andExpect(redirectedUrl(address))
                .andExpect(flash().attribute("good", "student.submitted"));

        assertThat(page).contains("处理前", "处理后", "裁剪并调整为 180×240 像素", "背景换成", "符合要求的", "这是我本人的近期照片");
        Review review = school.review(0);
        assertThat(review.state()).isEqualTo(ReviewState.SUBMITTED);
        assertThat(review.submission().orElseThrow().photo()).isEqualTo(PhotoId.of(made));
        assertThat(StudentVisit.page(visit.see("/draft"))).contains("这张照片已提交").doesNotContain("name=\"draft\"");
    }

    @Test
    void a_request_that_comes_twice_counts_once() throws Exception {
        visit.fillIn();
        String draft = visit.take();

        visit.submit(draft);
        visit.submit(draft).andExpect(flash().attribute("good", "student.submitted"));

        assertThat(school.review(0).history())
                .filteredOn(event -> event.action() == ReviewAction.SUBMIT)
                .hasSize(1);
    }

    @Test
    void two_clicks_at_once_are_one_request() throws Exception {
        visit.fillIn();
        String draft = visit.take();
        ExecutorService two = Executors.newFixedThreadPool(2);

        List<Future<ResultActions>> answers =
                two.invokeAll(List.of(() -> visit.submit(draft), () -> visit.submit(draft)));
        two.shutdown();

        for (Future<ResultActions> answer : answers) {
            answer.get().andExpect(flash().attribute("good", "student.submitted"));
        }
        assertThat(school.review(0).attempts()).isEqualTo(1);
    }

    @Test
    void a_png_is_kept_without_its_metadata_and_shown_beside_what_was_made_of_it() throws Exception {
        byte[] png = PngPhoto.of(visit.phonePhoto(), "Li Hua");

        visit.upload(png);

        assertThat(StudentVisit.page(visit.see("/draft"))).contains("处理后").contains("处理前");
        byte[] kept = visit.see("/draft/original")
                .andExpect(status().isOk())
                .andExpect(content().contentType(MediaType.IMAGE_PNG))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(new String(png, StandardCharsets.ISO_8859_1)).contains("Li Hua");
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Li Hua");
        visit.see("/draft/made").andExpect(status().isOk());
    }

    @Test
    void a_picture_that_metadata_cannot_be_taken_out_of_is_not_kept() throws Exception {
        byte[] photo = visit.phonePhoto();

        visit.upload(Arrays.copyOf(PngPhoto.of(photo, "Li Hua"), 5000));

        assertThat(StudentVisit.page(visit.see("/draft"))).doesNotContain("处理前");
        visit.see("/draft/original").andExpect(status().isNotFound());
    }

    @Test
    void without_a_record_the_photo_waits_until_it_is_filled_in() throws Exception {
        String draft = visit.take();

        visit.submit(draft)
                .andExpect(redirectedUrl(
                        "/student/record?campaign=" + school.campaign().id()))
                .andExpect(flash().attribute("bad", "record.needed"));
        assertThat(school.review(0).state()).isEqualTo(ReviewState.AWAITING_PHOTO);

        visit.fillIn();
        visit.submit(draft).andExpect(flash().attribute("good", "student.submitted"));
    }

    @Test
    void whoever_does_not_confirm_hands_nothing_in() throws Exception {
        visit.fillIn();
        String draft = visit.take();

        visit.send(address + "/submission", StudentVisit.form("draft", draft))
                .andExpect(redirectedUrl(address + "/draft"))
                .andExpect(flash().attribute("bad", "draft.unconfirmed"));

        assertThat(school.review(0).state()).isEqualTo(ReviewState.AWAITING_PHOTO);
    }

    @Test
    void what_was_seen_is_handed_in_and_nothing_newer() throws Exception {
        visit.fillIn();
        String first = visit.take();
        visit.upload(school.photo(0));

        visit.submit(first).andExpect(flash().attribute("bad", "draft.other"));

        assertThat(school.review(0).state()).isEqualTo(ReviewState.AWAITING_PHOTO);
    }

    @Test
    void a_photo_that_is_right_already_stays_as_it_is() throws Exception {
        byte[] right = PaintedPhotos.finished(1);
        visit.upload(right);

        byte[] made = visit.see("/draft/made").andReturn().getResponse().getContentAsByteArray();

        assertThat(StudentVisit.page(visit.see("/draft"))).contains("没有改动");
        assertThat(made).isEqualTo(right);
    }

    @Test
    void the_last_second_counts_and_the_next_is_refused() throws Exception {
        visit.fillIn();
        String draft = visit.take();
        StudentVisit late = new StudentVisit(mvc, school, 1);
        late.fillIn();
        String lateDraft = late.take();
        Instant last = school.campaign().window().lastSecond().toInstant();

        clock.set(last);
        visit.submit(draft).andExpect(flash().attribute("good", "student.submitted"));
        clock.set(last.plusSeconds(1));
        late.submit(lateDraft)
                .andExpect(redirectedUrl(address + "/draft"))
                .andExpect(flash().attributeExists("refusal"));

        assertThat(school.review(0).state()).isEqualTo(ReviewState.SUBMITTED);
        assertThat(school.review(1).state()).isEqualTo(ReviewState.AWAITING_PHOTO);
    }

    @Test
    void after_the_approval_no_other_photo_is_asked_for() throws Exception {
        visit.fillIn();
        visit.submit(visit.take());
        String before = StudentVisit.page(visit.see("/draft"));

        school.desk().approve(Actor.office(school.office()), school.review(0).seen(), "");

        assertThat(before).contains(address + "/photo\"");
        assertThat(StudentVisit.page(visit.see("/draft"))).contains("这张照片已提交").doesNotContain(address + "/photo\"");
    }

    @Test
    void a_photo_that_was_returned_is_refused_in_the_readers_language() throws Exception {
        visit.fillIn();
        visit.submit(visit.take());
        school.desk()
                .sendBack(Actor.office(school.office()), school.review(0).seen(), Set.of(ReturnReason.BACKGROUND), "");

        String again = visit.take();

        visit.submit(again).andExpect(flash().attribute("refusal", "这张照片已被退回过，请重新拍摄"));
    }

    @Test
    void a_draft_whose_photo_is_gone_asks_for_another() throws Exception {
        visit.fillIn();
        String draft = visit.take();
        byte[] made = visit.see("/draft/made").andReturn().getResponse().getContentAsByteArray();
        Files.delete(originals.file(PhotoId.of(made)).orElseThrow());
        // Another test may have handed in the very same photo.
        store.delete(PhotoId.of(made), clock.instant().plusSeconds(1));

        visit.submit(draft).andExpect(flash().attribute("bad", "draft.gone"));

        assertThat(StudentVisit.page(visit.see("/draft"))).contains("请重新拍摄").doesNotContain("name=\"draft\"");
        visit.see("/draft/made").andExpect(status().isNotFound());
    }

    @Test
    void heic_gets_advice_and_no_error() throws Exception {
        byte[] heic = Arrays.copyOf("\0\0\0\30ftypheic\0\0\0\0mif1heic".getBytes(StandardCharsets.ISO_8859_1), 4096);

        visit.upload(heic).andExpect(redirectedUrl(address + "/draft"));

        assertThat(StudentVisit.page(visit.see("/draft").andExpect(status().isOk())))
                .contains("这张照片不能使用", "JPEG")
                .doesNotContain("name=\"draft\"", "<figure");
    }

    @Test
    void a_photo_of_a_wall_says_what_is_missing() throws Exception {
        BufferedImage wall = new BufferedImage(600, 800, BufferedImage.TYPE_INT_RGB);
        Backdrop.studio(Color.LIGHT_GRAY).paintOn(wall);

        visit.upload(JpegWriter.standard().write(wall));

        assertThat(StudentVisit.page(visit.see("/draft"))).contains("没有找到人脸");
    }

    @Test
    void what_is_longer_than_a_photo_may_be_gets_advice() throws Exception {
        byte[] large = Arrays.copyOf(visit.phonePhoto(), TOO_LARGE);

        visit.upload(large);

        assertThat(StudentVisit.page(visit.see("/draft"))).contains("文件过大", "请先把照片存小一些");
    }

    @Test
    void no_file_is_said_on_the_page() throws Exception {
        visit.upload(new byte[0])
                .andExpect(redirectedUrl(address + "/photo"))
                .andExpect(flash().attribute("bad", "capture.none"));
    }

    @Test
    void without_a_photo_there_is_nothing_to_look_at_or_to_hand_in() throws Exception {
        visit.fillIn();

        visit.see("/draft").andExpect(redirectedUrl(address + "/photo"));
        visit.submit("").andExpect(flash().attribute("bad", "draft.other"));
        visit.see("/draft/made").andExpect(status().isNotFound());
        visit.see("/draft/original").andExpect(status().isNotFound());
    }

    @Test
    void the_draft_is_told_in_english_too() throws Exception {
        visit.take();

        assertThat(StudentVisit.page(visit.see("/draft?lang=en")))
                .contains("Before", "After", "What was changed", "180 x 240", "This is me, and the photo is recent.")
                .doesNotContain("处理前");
    }
}
