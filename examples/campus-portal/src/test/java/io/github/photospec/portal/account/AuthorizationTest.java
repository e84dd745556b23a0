package io.github.photospec.portal.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import io.github.photospec.identity.NameField;
import io.github.photospec.portal.testing.PortalTest;
import io.github.photospec.portal.testing.School;
import io.github.photospec.portal.testing.Schools;
import io.github.photospec.review.Review;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every address that the portal answers, asked for by everybody. Paths are filled with the campaign, the student and the photo of
 * somebody in a class that the asking counsellor does not have, and whom the asking student is not.
 */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuthorizationTest {
    private static final Set<String> OPEN = Set.of("/login", "/error", "/assets");
    private static final int OTHER = 2;

    private final MockMvc portal;
    private final Schools schools;
    private final List<Address> addresses;

    private School school;
    private Review foreign;

    AuthorizationTest(
            @Autowired MockMvc portal,
            @Autowired Schools schools,
            @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings)
            throws IOException {
        this.portal = portal;
        this.schools = schools;
        this.addresses = mappings.getHandlerMethods().keySet().stream()
                .flatMap(AuthorizationTest::addresses)
                .distinct()
                .sorted()
                .toList();
        this.school = schools.open();
        this.foreign = school.submit(OTHER);
    }

    @BeforeAll
    void somebody_elses_photo() throws IOException {
        school = schools.open();
        foreign = school.submit(OTHER);
    }

    @Test
    void many_addresses_are_known() {
        assertThat(addresses).hasSizeGreaterThan(40);
        for (String area : List.of("/student", "/reviews", "/office", "/photos", "/api/v1")) {
            assertThat(addresses).anyMatch(address -> address.path().startsWith(area));
        }
    }

    @TestFactory
    Stream<DynamicTest> nobody_sees_anything_without_logging_in() {
        return each(address -> !isOpen(address), address -> {
            MockHttpServletResponse answer = answer(address, null);
            if (address.isApi()) {
                assertThat(answer.getStatus()).isEqualTo(401);
            } else {
                assertThat(answer.getStatus()).isEqualTo(302);
                assertThat(answer.getRedirectedUrl()).endsWith("/login");
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> a_student_gets_no_page_of_another_role() {
        return each(
                address ->
                        address.path().startsWith("/reviews") || address.path().startsWith("/office"),
                address -> assertThat(answer(address, school.student(0)).getStatus())
                        .isEqualTo(403));
    }

    @TestFactory
    Stream<DynamicTest> a_counsellor_gets_no_page_of_another_role() {
        return each(
                address ->
                        address.path().startsWith("/student") || address.path().startsWith("/office"),
                address -> assertThat(answer(address, school.counsellor()).getStatus())
                        .isEqualTo(403));
    }

    @TestFactory
    Stream<DynamicTest> the_office_gets_no_page_of_a_student() {
        return each(
                address -> address.path().startsWith("/student"),
                address ->
                        assertThat(answer(address, school.office()).getStatus()).isEqualTo(403));
    }

    @TestFactory
    Stream<DynamicTest> a_student_gets_nothing_of_another_student() {
        return each(address -> address.names("student"), address -> {
            MockHttpServletResponse answer = answer(address, school.student(0));
            assertThat(answer.getStatus()).isBetween(400, 499);
            assertNothingOf(answer);
        });
    }

    @TestFactory
    Stream<DynamicTest> a_counsellor_gets_nothing_of_another_class() {
        return each(address -> address.names("student"), address -> {
            MockHttpServletResponse answer = answer(address, school.counsellor());
            assertThat(answer.getStatus()).isBetween(400, 499);
            assertNothingOf(answer);
        });
    }

    @TestFactory
    Stream<DynamicTest> lists_of_a_counsellor_hold_nobody_of_another_class() {
        return each(
                address -> address.path().startsWith("/reviews") && address.method() == RequestMethod.GET,
                address -> assertNothingOf(answer(address, school.counsellor())));
    }

    @TestFactory
    Stream<DynamicTest> nothing_is_changed_by_a_request_that_another_site_forged() {
        return each(address -> address.method() == RequestMethod.POST && !address.isApi(), address -> {
            MockHttpServletRequestBuilder request = request(address).with(school.as(owner(address)));
            assertThat(portal.perform(request).andReturn().getResponse().getStatus())
                    .isEqualTo(403);
        });
    }

    private String owner(Address address) {
        return address.path().startsWith("/student") ? school.student(0) : school.office();
    }

    private void assertNothingOf(MockHttpServletResponse answer) throws Exception {
        String body = answer.getContentAsString();
        assertThat(body).doesNotContain(foreign.student().value(NameField.ID).orElseThrow());
        assertThat(body).doesNotContain(foreign.student().value(NameField.NAME).orElseThrow());
        assertThat(answer.getContentType() == null || !answer.getContentType().startsWith("image/"))
                .isTrue();
    }

    private MockHttpServletResponse answer(Address address, @Nullable String account) throws Exception {
        MockHttpServletRequestBuilder request = request(address).with(csrf());
        if (account != null) {
            request.with(school.as(account));
        }
        return portal.perform(request).andReturn().getResponse();
    }

    private MockHttpServletRequestBuilder request(Address address) {
        String path = address.path()
                .replace("{campaign}", school.campaign().id())
                .replace("{student}", school.student(OTHER))
                .replace("{photo}", foreign.submission().orElseThrow().photo().sha256())
                .replaceAll("\\{[^}]+}", "1");
        return MockMvcRequestBuilders.request(
                        HttpMethod.valueOf(address.method().name()), path)
                // What decisions need, so that it is the desk that refuses them.
                .param("version", "0")
                .param("reasons", "background");
    }

    private Stream<DynamicTest> each(Predicate<Address> which, Question question) {
        List<DynamicTest> tests = new ArrayList<>();
        addresses.stream()
                .filter(which)
                .forEach(
                        address -> tests.add(DynamicTest.dynamicTest(address.toString(), () -> question.ask(address))));
        assertThat(tests).isNotEmpty();
        return tests.stream();
    }

    private static boolean isOpen(Address address) {
        return OPEN.stream().anyMatch(address.path()::startsWith)
                || address.path().startsWith("/api/v1/openapi");
    }

    private static Stream<Address> addresses(RequestMappingInfo mapping) {
        Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
        return mapping.getPatternValues().stream()
                .flatMap(path -> methods.isEmpty()
                        ? Stream.of(new Address(path, RequestMethod.GET))
                        : methods.stream().map(method -> new Address(path, method)));
    }

    /** A path with its variables, and a method. */
    private record Address(String path, RequestMethod method) implements Comparable<Address> {
        boolean isApi() {
            return path.startsWith("/api/");
        }

        boolean names(String variable) {
            return path.contains("{" + variable + "}");
        }

        @Override
        public int compareTo(Address other) {
            return toString().compareTo(other.toString());
        }

        @Override
        public String toString() {
            return path + " " + method;
        }
    }

    private interface Question {
        void ask(Address address) throws Exception;
    }
}
