package io.github.photospec.portal.counsellor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.portal.demo.InventedStudents;
import io.github.photospec.portal.testing.PortalTest;
import io.github.photospec.portal.testing.School;
import io.github.photospec.portal.testing.Schools;
import io.github.photospec.review.Actor;
import io.github.photospec.review.Campaign;
import io.github.photospec.review.Enrolment;
import io.github.photospec.review.SchoolClass;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PortalTest
class GridTest {
    private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");
    private static final int STUDENTS_A_SCHOOL = 1000;

    private final MockMvc pages;
    private final Schools schools;
    private School school;
    private Visitor counsellor;

    @Autowired
    GridTest(MockMvc pages, Schools schools) {
        this.pages = pages;
        this.schools = schools;
    }

    @BeforeEach
    void open() throws Exception {
        school = schools.open();
        counsellor = Visitor.of(pages, school, school.counsellor());
    }

    @Test
    void the_first_page_leads_to_the_newest_open_campaign() throws Exception {
        String address = counsellor.get("/reviews").getResponse().getRedirectedUrl();

        assertThat(address).matches("/reviews/c[0-9]+");
    }

    @Test
    void another_campaign_can_be_chosen() throws Exception {
        String page = Visitor.page(counsellor.get("/reviews?choose="));

        assertThat(page)
                .contains(
                        school.campaign().title(),
                        "/reviews/" + school.campaign().id(),
                        "进行中");
    }

    @Test
    void a_counsellor_sees_the_photos_of_the_own_classes_alone() throws Exception {
        school.submit(0);
        school.submit(2);

        String page = Visitor.page(counsellor.get(grid("")));

        assertThat(page).contains(photo(0), "loading=\"lazy\"", "待定", "免冠");
        assertThat(page).doesNotContain(photo(2), school.student(2), className(2));
    }

    @Test
    void the_office_sees_all() throws Exception {
        school.submit(0);
        school.submit(2);

        String page = Visitor.page(Visitor.of(pages, school, school.office()).get(grid("")));

        assertThat(page).contains(photo(0), photo(2));
    }

    @Test
    void those_who_wait_are_shown_first_and_others_by_their_state() throws Exception {
        school.submit(0);

        assertThat(Visitor.page(counsellor.get(grid("")))).contains(link(0)).doesNotContain(link(1));
        assertThat(Visitor.page(counsellor.get(grid("?state=awaiting-photo"))))
                .contains(link(1))
                .doesNotContain(link(0));
        assertThat(Visitor.page(counsellor.get(grid("?state=all")))).contains(link(0), link(1));
    }

    @Test
    void the_states_are_counted() throws Exception {
        school.submit(0);
        school.submit(1);

        String page = Visitor.page(counsellor.get(grid(""))).replaceAll("\\s+", " ");

        assertThat(page).contains("<span>待处理</span> <strong>2</strong>", "<span>全部</span> <strong>4</strong>");
    }

    @Test
    void classes_and_names_narrow_what_is_shown() throws Exception {
        String byClass = Visitor.page(counsellor.get(grid("?state=all&class=" + encoded(className(1)))));
        String byNumber = Visitor.page(counsellor.get(grid("?state=all&text=" + school.student(4))));
        String byOthersClass = Visitor.page(counsellor.get(grid("?state=all&class=" + encoded(className(2)))));

        assertThat(byClass).contains(link(1), link(5)).doesNotContain(link(0));
        assertThat(byNumber).contains(link(4)).doesNotContain(link(0));
        // It is none of the choices, so it counts as not chosen.
        assertThat(byOthersClass).contains(link(0), link(1)).doesNotContain(link(2));
    }

    @Test
    void a_filter_goes_along_to_the_photo() throws Exception {
        String page = Visitor.page(counsellor.get(grid("?state=all&class=" + encoded(className(1)))));

        assertThat(page).contains(link(1) + "?class=" + encoded(className(1)) + "&amp;state=all");
    }

    @Test
    void many_photos_are_paged_by_their_keys() throws Exception {
        int first = school.number() * STUDENTS_A_SCHOOL + 8;
        List<Enrolment> more = IntStream.range(0, 50)
                .mapToObj(each -> Enrolment.of(InventedStudents.student(first + each * InventedStudents.classes())))
                .toList();
        school.desk().enrol(Actor.office(school.office()), school.campaign().id(), more);

        String firstPage = Visitor.page(counsellor.get(grid("?state=all")));
        Matcher next = NEXT.matcher(firstPage);
        assertThat(next.find()).isTrue();
        String secondPage = Visitor.page(counsellor.get(next.group(1).replace("&amp;", "&")));

        assertThat(firstPage).contains(link(0)).doesNotContain(more.get(49).key());
        assertThat(firstPage.split("<li class=\"card\">", -1)).hasSize(48 + 1);
        assertThat(secondPage.split("<li class=\"card\">", -1)).hasSize(6 + 1);
        assertThat(secondPage).contains(more.get(49).key(), "回到第一页").doesNotContain("下一页");
    }

    @Test
    void a_page_that_begins_after_nonsense_is_no_failure() throws Exception {
        assertThat(Visitor.status(counsellor.get(grid("?after=%00&text=%00&state=%E7%8A%B6&department=none"))))
                .isEqualTo(200);
    }

    @Test
    void who_has_no_class_is_told_so() throws Exception {
        School elsewhere = schools.open();

        String page = Visitor.page(
                Visitor.of(pages, elsewhere, school.counsellor()).get("/reviews/" + emptyCampaign(elsewhere)));

        assertThat(page).contains("没有您负责的班级");
    }

    @Test
    void there_is_no_unknown_campaign() throws Exception {
        assertThat(Visitor.status(counsellor.get("/reviews/nowhere"))).isEqualTo(404);
    }

    @Test
    void students_stay_outside() throws Exception {
        assertThat(Visitor.status(Visitor.of(pages, school, school.student(0)).get(grid(""))))
                .isEqualTo(403);
    }

    @Test
    void the_page_speaks_english_too() throws Exception {
        school.submit(0);

        String page = Visitor.page(counsellor.in(Locale.ENGLISH).get(grid("")));

        assertThat(page).contains("Not uploaded", "to be decided", "Approve the chosen ones", "/assets/reviews.js");
        assertThat(page).doesNotContain("??");
    }

    private String emptyCampaign(School of) {
        String id = "empty" + of.number();
        school.desk()
                .create(
                        Actor.office(of.office()),
                        new Campaign(
                                id,
                                "空批次",
                                of.campaign().specId(),
                                of.campaign().specRevision(),
                                of.campaign().window(),
                                of.campaign().attempts(),
                                of.campaign().doubt(),
                                of.campaign().closing(),
                                Optional.empty(),
                                Optional.empty(),
                                0));
        return id;
    }

    private String grid(String filter) {
        return "/reviews/" + school.campaign().id() + filter;
    }

    private String link(int index) {
        return "/reviews/" + school.campaign().id() + "/" + school.student(index);
    }

    private String photo(int index) {
        return "/photos/" + school.campaign().id() + "/" + school.student(index) + "/"
                + school.review(index).submission().orElseThrow().photo().sha256();
    }

    private String className(int index) {
        return SchoolClass.of(school.students().get(index).student()).name();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
