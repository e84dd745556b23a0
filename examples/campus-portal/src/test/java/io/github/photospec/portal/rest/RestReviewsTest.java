package io.github.photospec.portal.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.github.photospec.identity.NameField;
import io.github.photospec.portal.account.ApiTokens;
import io.github.photospec.portal.account.TokenScope;
import io.github.photospec.portal.testing.PortalTest;
import io.github.photospec.portal.testing.School;
import io.github.photospec.portal.testing.Schools;
import io.github.photospec.review.Actor;
import io.github.photospec.review.ReturnReason;
import io.github.photospec.review.Review;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.web.util.UriComponentsBuilder;

@PortalTest
class RestReviewsTest {
    private final MockMvc portal;
    private final ApiTokens tokens;
    private final School school;

    @Autowired
    RestReviewsTest(MockMvc portal, ApiTokens tokens, Schools schools) throws Exception {
        this.portal = portal;
        this.tokens = tokens;
        this.school = schools.open();
    }

    @Test
    void campaigns_are_listed_with_their_windows() throws Exception {
        ask("/api/v1/campaigns")
                .andExpect(status().isOk())
                .andExpect(
                        jsonPath("$.campaigns[*].id", hasItem(school.campaign().id())))
                .andExpect(jsonPath("$.campaigns[*].lastSecond", hasItem(containsString("+08:00"))))
                .andExpect(jsonPath("$.campaigns[*].closedAt", hasSize(0)));
    }

    @Test
    void pages_hold_every_student_once_in_the_order_of_their_keys() throws Exception {
        List<String> keys = new ArrayList<>();
        List<Integer> sizes = new ArrayList<>();
        String next = "";
        do {
            String page = ask("/api/v1/campaigns/{c}/reviews?limit=3&after=" + next)
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
            List<String> found = JsonPath.read(page, "$.reviews[*].student.key");
            keys.addAll(found);
            sizes.add(found.size());
            List<String> nexts = JsonPath.read(page, "$[?(@.next)].next");
            next = nexts.isEmpty() ? "" : nexts.get(0);
        } while (!next.isEmpty());

        assertThat(sizes).containsExactly(3, 3, 2);
        assertThat(keys)
                .containsExactlyElementsOf(
                        school.students().stream().map(student -> student.key()).toList());
    }

    @Test
    void reviews_are_found_by_state_department_and_class() throws Exception {
        school.submit(1);
        String ofClass =
                school.students().get(1).student().value(NameField.CLASS).orElseThrow();

        ask("/api/v1/campaigns/{c}/reviews?state=submitted")
                .andExpect(jsonPath("$.reviews[*].student.key", contains(school.student(1))))
                .andExpect(jsonPath("$.reviews[0].photo.sha256").isNotEmpty())
                .andExpect(jsonPath("$.reviews[0].history").doesNotExist())
                .andExpect(jsonPath("$.next").doesNotExist());
        ask("/api/v1/campaigns/{c}/reviews?state=submitted,approved&class=" + ofClass)
                .andExpect(jsonPath("$.reviews", hasSize(1)));
        ask("/api/v1/campaigns/{c}/reviews?class=" + ofClass).andExpect(jsonPath("$.reviews", hasSize(2)));
        ask("/api/v1/campaigns/{c}/reviews?department=nowhere").andExpect(jsonPath("$.reviews", hasSize(0)));
    }

    @Test
    void identity_numbers_are_masked_everywhere() throws Exception {
        String number = school.students().get(0).student().value(NameField.ID).orElseThrow();
        Review review = school.submit(0);
        school.desk()
                .sendBack(Actor.office(school.office()), review.seen(), Set.of(ReturnReason.OTHER), "number " + number);

        ask("/api/v1/campaigns/{c}/reviews/" + school.student(0))
                .andExpect(jsonPath("$.student.idNumber", containsString("***")))
                .andExpect(jsonPath("$.returned.note", containsString("***")))
                .andExpect(content().string(not(containsString(number))));
        ask("/api/v1/campaigns/{c}/reviews").andExpect(content().string(not(containsString(number))));
    }

    @Test
    void one_review_tells_its_state_reasons_note_verdict_last_second_and_history() throws Exception {
        Review review = school.submit(2);
        school.desk()
                .sendBack(
                        Actor.office(school.office()),
                        review.seen(),
                        Set.of(ReturnReason.EARS_COVERED),
                        "again please");

        ask("/api/v1/campaigns/{c}/reviews/" + school.student(2))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("returned"))
                .andExpect(jsonPath("$.stateName").value("已退回"))
                .andExpect(jsonPath("$.attempts").value(1))
                .andExpect(jsonPath("$.photo.verdict").value("UNDETERMINED"))
                .andExpect(jsonPath("$.returned.reasons[0].code").value("ears-covered"))
                .andExpect(jsonPath("$.returned.reasons[0].message").isNotEmpty())
                .andExpect(jsonPath("$.returned.note").value("again please"))
                .andExpect(jsonPath("$.lastSecond", containsString("+08:00")))
                .andExpect(jsonPath("$.history[*].action", contains("enrol", "submit", "return")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/campaigns/none/reviews",
                "/api/v1/campaigns/none/reviews/1",
                "/api/v1/campaigns/none/export",
                "/api/v1/campaigns/{c}/reviews/1",
                "/api/v1/campaigns/{c}/reviews/1/photo",
                "/api/v1/campaigns/{c}/reviews/%20",
                "/api/v1/campaigns/{c}/reviews/12345678901234567890123456789012345678901234567890123456789012345",
                "/api/v1/nothing"
            })
    void what_there_is_not_is_not_found(String path) throws Exception {
        ask(path)
                .andExpect(status().isNotFound())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.code").isNotEmpty())
                .andExpect(jsonPath("$.detail").isNotEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0, limit",
        "limit=1001, limit",
        "limit=ten, limit",
        "state=lost, state",
        "after=%00, after",
        "class=%0A, class",
        "department=%1F, department"
    })
    void a_wrong_parameter_is_named(String query, String field) throws Exception {
        portal.perform(get(URI.create("/api/v1/campaigns/" + school.campaign().id() + "/reviews?" + query))
                        .with(Callers.with(tokens, TokenScope.OFFICE)))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("bad-request"))
                .andExpect(jsonPath("$.fields[*].field", contains(field)))
                .andExpect(jsonPath("$.fields[0].message").isNotEmpty());
    }

    private ResultActions ask(String path) throws Exception {
        String full = path.replace("{c}", school.campaign().id());
        String encoded = UriComponentsBuilder.fromUriString(full).encode().toUriString();
        return portal.perform(
                get(URI.create(full.contains("%") ? full : encoded)).with(Callers.with(tokens, TokenScope.OFFICE)));
    }
}
