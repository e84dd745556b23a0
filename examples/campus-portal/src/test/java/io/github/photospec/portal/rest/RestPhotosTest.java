package io.github.photospec.portal.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.github.photospec.PhotoChecker;
import io.github.photospec.PhotoInput;
import io.github.photospec.painting.Backdrop;
import io.github.photospec.portal.account.ApiTokens;
import io.github.photospec.portal.account.TokenScope;
import io.github.photospec.portal.demo.PaintedPhotos;
import io.github.photospec.portal.testing.PortalTest;
import io.github.photospec.report.Report;
import io.github.photospec.report.ReportJson;
import io.github.photospec.report.ReportMessages;
import io.github.photospec.rule.Outcome;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.json.JsonMapper;

@PortalTest
class RestPhotosTest {
    private static final String SPEC = "hn-student-cet-pretco";
    private static final byte[] HEIC = "\0\0\0\u0014ftypheic\0\0\0\0mif1".getBytes(StandardCharsets.ISO_8859_1);

    private final MockMvc portal;
    private final ApiTokens tokens;
    private final PhotoChecker checker;

    @Autowired
    RestPhotosTest(MockMvc portal, ApiTokens tokens, PhotoChecker checker) {
        this.portal = portal;
        this.tokens = tokens;
        this.checker = checker;
    }

    @ParameterizedTest
    @EnumSource
    void either_scope_checks_photos(TokenScope scope) throws Exception {
        portal.perform(multipart("/api/v1/checks")
                        .file(photo(PaintedPhotos.finished(1)))
                        .param("spec", SPEC)
                        .with(Callers.with(tokens, scope)))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/json"))
                .andExpect(jsonPath("$.spec.id").value(SPEC))
                .andExpect(jsonPath("$.bytes").isNumber())
                .andExpect(jsonPath("$.findings[*].outcome", not(hasItem("FAIL"))));
    }

    @Test
    void the_answer_is_the_report_as_photo_spec_writes_it() throws Exception {
        byte[] photo = PaintedPhotos.phone(1, Backdrop.white());
        StringWriter expected = new StringWriter();
        ReportJson.write(
                checker.check(PhotoInput.of(photo), checker.catalog().require(SPEC)),
                "photo.jpg",
                ReportMessages.in(Locale.ENGLISH),
                expected);

        String answer = portal.perform(multipart("/api/v1/checks")
                        .file(photo(photo))
                        .param("spec", SPEC)
                        .param("language", "en")
                        .with(system()))
                .andExpect(jsonPath("$.verdict").value("NON_COMPLIANT"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        JsonMapper json = JsonMapper.shared();
        assertThat(json.readTree(answer)).isEqualTo(json.readTree(expected.toString()));
    }

    @ParameterizedTest
    @CsvSource({
        "'',,文件格式为 HEIC",
        "'fr',,文件格式为 HEIC",
        "'fr, en;q=0.5',,The file format is HEIC",
        "'en',zh,文件格式为 HEIC",
        "'zh-CN',en,The file format is HEIC"
    })
    void sentences_are_chinese_unless_english_is_preferred(String header, @Nullable String parameter, String word)
            throws Exception {
        MockMultipartHttpServletRequestBuilder request = multipart("/api/v1/checks");
        request.file(photo(HEIC)).param("spec", SPEC);
        if (!header.isEmpty()) {
            request.header("Accept-Language", header);
        }
        if (parameter != null) {
            request.param("language", parameter);
        }

        portal.perform(request.with(system()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.verdict").value("NON_COMPLIANT"))
                .andExpect(jsonPath("$.findings[?(@.outcome == 'FAIL')].message", hasItem(containsString(word))));
    }

    @Test
    void an_identity_number_in_a_files_name_is_masked() throws Exception {
        portal.perform(multipart("/api/v1/checks")
                        .file(new MockMultipartFile("photo", "430102200609010019.jpg", null, HEIC))
                        .param("spec", SPEC)
                        .with(system()))
                .andExpect(jsonPath("$.file").value("430***********0019.jpg"));
    }

    @Test
    void a_phone_photo_is_made_into_one_that_breaks_no_rule() throws Exception {
        byte[] made = portal.perform(multipart("/api/v1/photos")
                        .file(photo(PaintedPhotos.phone(3, Backdrop.white())))
                        .param("spec", SPEC)
                        .with(system()))
                .andExpect(status().isOk())
                .andExpect(content().contentType("image/jpeg"))
                .andExpect(header().string("Photo-Edits", containsString("cropped")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        Report report = checker.check(PhotoInput.of(made), checker.catalog().require(SPEC));
        assertThat(report.findings(Outcome.FAIL)).isEmpty();
    }

    @Test
    void a_photo_that_cannot_be_made_is_a_problem_with_refusals_and_findings() throws Exception {
        portal.perform(multipart("/api/v1/photos")
                        .file(photo(HEIC))
                        .param("spec", SPEC)
                        .header("Accept-Language", "en")
                        .with(system()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.code").value("not-made"))
                .andExpect(jsonPath("$.status").value(422))
                .andExpect(jsonPath("$.detail").value("No photo could be made of this one"))
                .andExpect(jsonPath("$.refusals[0].code").isNotEmpty())
                .andExpect(jsonPath("$.refusals[0].advice").isNotEmpty())
                .andExpect(jsonPath("$.findings[0].rule").isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/checks", "/api/v1/photos"})
    void an_unknown_specification_is_not_found(String path) throws Exception {
        portal.perform(multipart(path).file(photo(HEIC)).param("spec", "../x").with(system()))
                .andExpect(status().isNotFound())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.code").value("not-found"));
    }

    @Test
    void what_is_missing_or_wrong_is_named() throws Exception {
        portal.perform(multipart("/api/v1/checks").file(photo(HEIC)).with(system()))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("bad-request"))
                .andExpect(jsonPath("$.fields[*].field", contains("spec")))
                .andExpect(jsonPath("$.fields[0].message").value("缺少此参数"));
        portal.perform(multipart("/api/v1/checks").param("spec", SPEC).with(system()))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.fields[*].field", contains("photo")));
        portal.perform(multipart("/api/v1/checks")
                        .file(photo(HEIC))
                        .param("spec", SPEC)
                        .param("language", "fr")
                        .with(system()))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.fields[*].field", containsInAnyOrder("language")));
    }

    private RequestPostProcessor system() {
        return Callers.with(tokens, TokenScope.CHECK);
    }

    private static MockMultipartFile photo(byte[] bytes) {
        return new MockMultipartFile("photo", "photo.jpg", "image/jpeg", bytes);
    }
}
