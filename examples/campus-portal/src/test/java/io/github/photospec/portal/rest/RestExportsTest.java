package io.github.photospec.portal.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.github.photospec.identity.NameField;
import io.github.photospec.portal.account.ApiTokens;
import io.github.photospec.portal.account.TokenScope;
import io.github.photospec.portal.audit.Audit;
import io.github.photospec.portal.audit.AuditAction;
import io.github.photospec.portal.audit.AuditDetail;
import io.github.photospec.portal.audit.AuditFact;
import io.github.photospec.portal.page.Attachment;
import io.github.photospec.portal.setup.PortalProperties;
import io.github.photospec.portal.testing.PortalTest;
import io.github.photospec.portal.testing.School;
import io.github.photospec.portal.testing.Schools;
import io.github.photospec.review.Actor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@PortalTest
class RestExportsTest {
    private final MockMvc portal;
    private final ApiTokens tokens;
    private final Audit audit;
    private final Path folder;
    private final School school;
    private final String number;

    @Autowired
    RestExportsTest(MockMvc portal, ApiTokens tokens, Audit audit, PortalProperties properties, Schools schools)
            throws Exception {
        this.portal = portal;
        this.tokens = tokens;
        this.audit = audit;
        this.folder = properties.data().resolve("tmp");
        this.school = schools.open();
        this.number = school.students().get(0).student().value(NameField.ID).orElseThrow();
        school.desk().approve(Actor.office(school.office()), school.submit(0).seen(), "");
        school.submit(1);
    }

    @Test
    void an_export_holds_the_approved_photos_named_by_their_numbers_and_lists_that_mask_them() throws Exception {
        Map<String, byte[]> files = files(export("").andExpect(status().isOk()));

        assertThat(files)
                .containsOnlyKeys("left-out.csv", "left-out.xlsx", "manifest.csv", "manifest.xlsx", "photos.zip");
        assertThat(unzip(Objects.requireNonNull(files.get("photos.zip")))).containsOnlyKeys(number + ".jpg");
        assertThat(unzip(Objects.requireNonNull(files.get("photos.zip"))).get(number + ".jpg"))
                .isEqualTo(school.photo(0));
        assertThat(text(files, "manifest.csv")).doesNotContain(number).contains("***");
        assertThat(text(files, "left-out.csv")).contains(school.student(1));
    }

    @Test
    void whoever_asks_for_full_numbers_gets_them() throws Exception {
        assertThat(text(files(export("?numbers=full")), "manifest.csv")).contains(number);
    }

    @Test
    void a_filter_leaves_the_others_out_of_the_lists_too() throws Exception {
        Map<String, byte[]> files = files(export("?state=approved"));

        assertThat(text(files, "left-out.csv")).doesNotContain(school.student(1));
        assertThat(unzip(Objects.requireNonNull(files.get("photos.zip")))).hasSize(1);
    }

    @Test
    void an_export_is_a_file_that_stands_in_the_trail_and_leaves_nothing_behind() throws Exception {
        export("")
                .andExpect(content().contentType("application/zip"))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(header().string(
                                "Content-Disposition",
                                Attachment.named(school.campaign().id() + ".zip")));

        assertThat(audit.page(Optional.empty(), school.campaign().id(), 10)).anySatisfy(entry -> {
            assertThat(entry.action()).isEqualTo(AuditAction.EXPORT);
            assertThat(entry.account()).isEqualTo("api:a test");
            assertThat(entry.detail()).contains(AuditDetail.of(AuditFact.EXPORTED_MASKED, 1));
        });
        assertThat(folder.toFile().list((any, name) -> name.startsWith("api-"))).isEmpty();
    }

    @Test
    void numbers_are_full_or_masked() throws Exception {
        export("?numbers=some")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.fields[0].field").value("numbers"));
    }

    private ResultActions export(String query) throws Exception {
        return portal.perform(get("/api/v1/campaigns/" + school.campaign().id() + "/export" + query)
                .with(Callers.with(tokens, TokenScope.OFFICE)));
    }

    private static Map<String, byte[]> files(ResultActions answer) throws IOException {
        return unzip(answer.andReturn().getResponse().getContentAsByteArray());
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(files.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> unzip(byte[] bytes) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }
}
