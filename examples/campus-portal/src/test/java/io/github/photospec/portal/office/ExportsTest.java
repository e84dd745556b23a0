package io.github.photospec.portal.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.github.photospec.identity.NameField;
import io.github.photospec.portal.audit.Audit;
import io.github.photospec.portal.audit.AuditAction;
import io.github.photospec.portal.audit.AuditEntry;
import io.github.photospec.portal.testing.PortalTest;
import io.github.photospec.portal.testing.School;
import io.github.photospec.portal.testing.Schools;
import io.github.photospec.portal.testing.TestClock;
import io.github.photospec.review.Actor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PortalTest
class ExportsTest {
    private static final int MOST_SECONDS = 120;

    private final MockMvc mvc;
    private final Schools schools;
    private final Exports exports;
    private final ExportFolders folders;
    private final TestClock clock;
    private final Audit audit;

    @Autowired
    ExportsTest(MockMvc mvc, Schools schools, Exports exports, ExportFolders folders, TestClock clock, Audit audit) {
        this.mvc = mvc;
        this.schools = schools;
        this.exports = exports;
        this.folders = folders;
        this.clock = clock;
        this.audit = audit;
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void the_zip_has_the_approved_photos_named_by_full_numbers_and_the_lists_mask_them() throws Exception {
        School school = approved(0, 4);
        String number = number(school, 0);

        ExportJob job = export(school);

        assertThat(job.photos()).isEqualTo(2);
        assertThat(names(file(school, job, "photos.zip")))
                .contains(number + ".jpg")
                .hasSize(2);
        String manifest = new String(file(school, job, "manifest.csv"), StandardCharsets.UTF_8);
        assertThat(manifest).contains("***").doesNotContain(number);
        assertThat(OfficeBrowser.of(mvc, school).page("/office/exports?campaign={}"))
                .contains("共导出 2 张照片")
                .contains("未通过审核 6")
                .contains("未通过审核：未上传")
                .doesNotContain("data-reload");
        assertThat(audit.page(Optional.empty(), school.office(), 20))
                .extracting(AuditEntry::action)
                .contains(AuditAction.EXPORT, AuditAction.DOWNLOAD);
    }

    @Test
    void a_filter_a_zip_a_class_and_full_numbers_are_what_was_asked_for() throws Exception {
        School school = approved(0, 1);

        ExportJob job = export(school, "layout", "BY_CLASS", "full", "true", "className", "软件2501");

        assertThat(folder(job).files())
                .extracting(ExportFile::name)
                .contains("photos/软件学院-2025-软件技术-软件2501.zip", "manifest.xlsx", "left-out.csv")
                .noneMatch(name -> name.contains("软件2502"));
        assertThat(new String(file(school, job, "manifest.csv"), StandardCharsets.UTF_8))
                .contains(number(school, 0));
    }

    @Test
    void photos_for_another_exam_are_made_on_the_way() throws Exception {
        School school = approved(0);

        ExportJob job = export(school, "spec", "cet-neea-144x192");

        assertThat(job.photos() + job.leftOut().size()).isEqualTo(8);
        assertThat(new String(file(school, job, "manifest.csv"), StandardCharsets.UTF_8))
                .startsWith("\ufeff");
    }

    @Test
    void files_are_of_fixed_types_and_not_kept_by_browsers() throws Exception {
        School school = approved(0);
        ExportJob job = export(school);

        OfficeBrowser.of(mvc, school)
                .open("/office/exports/" + job.name() + "/file?name=photos.zip")
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/zip"))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing.zip", "../photos.zip", "photos/../photos.zip", "", "/etc/passwd"})
    void what_is_not_in_the_list_is_not_found(String name) throws Exception {
        School school = approved();
        ExportJob job = export(school);

        OfficeBrowser.of(mvc, school)
                .open("/office/exports/" + job.name() + "/file?name=" + name)
                .andExpect(status().isNotFound());
        OfficeBrowser.of(mvc, school)
                .open("/office/exports/no-such-export/file?name=photos.zip")
                .andExpect(status().isNotFound());
    }

    @Test
    void exports_are_deleted_after_a_week() throws Exception {
        School school = approved();
        ExportJob job = export(school);
        Instant now = Instant.now();

        clock.set(now.plus(Duration.ofDays(7)).minusSeconds(60));
        folders.clean();
        assertThat(folders.all()).extracting(ExportFolder::name).contains(job.name());
        clock.set(now.plus(Duration.ofDays(7)).plusSeconds(60));
        folders.clean();

        assertThat(folders.all()).extracting(ExportFolder::name).doesNotContain(job.name());
    }

    @Test
    void unknown_campaigns_and_specifications_are_not_found() throws Exception {
        OfficeBrowser office = OfficeBrowser.of(mvc, schools.open());

        office.send("/office/exports", "campaign", "no-such-one").andExpect(status().isNotFound());
        office.send("/office/exports").andExpect(status().isNotFound());
        office.send("/office/exports", "campaign", "c1", "spec", "no-such-spec").andExpect(status().isNotFound());
        assertThat(office.inEnglish().page("/office/exports?campaign={}")).contains("New export");
    }

    private School approved(int... students) throws IOException {
        School school = schools.open();
        for (int student : students) {
            school.desk()
                    .approve(
                            Actor.office(school.office()),
                            school.submit(student).seen(),
                            "");
        }
        return school;
    }

    private ExportJob export(School school, String... fields) throws Exception {
        String[] all = Stream.concat(Stream.of("campaign", school.campaign().id()), Arrays.stream(fields))
                .toArray(String[]::new);
        OfficeBrowser.of(mvc, school).send("/office/exports", all).andExpect(redirectedUrl("/office/exports"));
        ExportJob job = exports.jobs().get(0);
        assertThat(job.end().get(MOST_SECONDS, TimeUnit.SECONDS)).isEqualTo(ExportJob.Stage.FINISHED);
        return job;
    }

    private ExportFolder folder(ExportJob job) throws IOException {
        return folders.all().stream()
                .filter(folder -> folder.name().equals(job.name()))
                .findFirst()
                .orElseThrow();
    }

    private byte[] file(School school, ExportJob job, String name) throws Exception {
        return OfficeBrowser.of(mvc, school)
                .open("/office/exports/" + job.name() + "/file?name=" + name)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private static List<String> names(byte[] zip) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    private static String number(School school, int index) {
        return school.students().get(index).student().value(NameField.ID).orElseThrow();
    }
}
