package io.github.photospec.portal.student;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.github.photospec.PhotoChecker;
import io.github.photospec.PhotoInput;
import io.github.photospec.identity.NameField;
import io.github.photospec.portal.audit.Audit;
import io.github.photospec.portal.audit.AuditAction;
import io.github.photospec.portal.testing.PortalTest;
import io.github.photospec.portal.testing.School;
import io.github.photospec.portal.testing.Schools;
import io.github.photospec.report.Verdict;
import io.github.photospec.review.Actor;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@PortalTest
class DownloadControllerTest {
    private final MockMvc mvc;
    private final Schools schools;
    private final PhotoChecker checker;
    private final Audit audit;
    private School school;
    private StudentVisit visit;

    @Autowired
    DownloadControllerTest(MockMvc mvc, Schools schools, PhotoChecker checker, Audit audit) {
        this.mvc = mvc;
        this.schools = schools;
        this.checker = checker;
        this.audit = audit;
    }

    @BeforeEach
    void open() throws IOException {
        school = schools.open();
        visit = new StudentVisit(mvc, school, 0);
    }

    @Test
    void the_file_is_named_by_the_whole_number() throws Exception {
        school.submit(0);
        String number = school.students().get(0).student().value(NameField.ID).orElseThrow();

        MockHttpServletResponse file =
                visit.see("/download").andExpect(status().isOk()).andReturn().getResponse();

        assertThat(file.getContentType()).isEqualTo("image/jpeg");
        assertThat(file.getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains(number + ".jpg");
        assertThat(file.getContentAsByteArray()).isEqualTo(school.photo(0));
        assertThat(audit.page(Optional.empty(), school.student(0), 10))
                .anyMatch(line -> line.action() == AuditAction.DOWNLOAD
                        && line.detail().toString().contains("hn-student-cet-pretco")
                        && !line.detail().toString().contains(number));
    }

    @Test
    void another_exams_photo_is_made_from_the_original() throws Exception {
        visit.fillIn();
        visit.submit(visit.take());

        byte[] photo = visit.see("/download?spec=guet-freshman-2025")
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        // 180 x 240 pixels would have to be enlarged, which nobody does.
        assertThat(checker.check(PhotoInput.of(photo), checker.catalog().require("guet-freshman-2025"))
                        .verdict())
                .isNotEqualTo(Verdict.NON_COMPLIANT);
    }

    @Test
    void an_original_that_belongs_to_another_photo_is_not_used() throws Exception {
        visit.fillIn();
        visit.submit(visit.take());
        school.desk().submit(Actor.office(school.office()), school.key(0), PhotoInput.of(school.photo(3)));

        visit.see("/download?spec=guet-freshman-2025")
                .andExpect(redirectedUrl("/student/" + school.campaign().id() + "/exams"))
                .andExpect(flash().attributeExists("refusals", "failed"));
    }

    @Test
    void the_page_lists_exams_with_their_sizes() throws Exception {
        school.submit(0);

        String page = StudentVisit.page(visit.see("/exams").andExpect(status().isOk()));

        assertThat(page).contains("download?spec=cet-neea-144x192", "不低于 144 像素", "不低于 192 像素");
        assertThat(StudentVisit.page(visit.see("/exams?lang=en"))).contains("The photo for other exams", "width");
    }

    @Test
    void without_a_photo_there_is_nothing_to_download() throws Exception {
        visit.see("/download").andExpect(status().isNotFound());
        visit.see("/exams").andExpect(status().isNotFound());
        visit.see("/download?spec=ncre").andExpect(status().isNotFound());
    }

    @Test
    void an_exam_that_nobody_knows_is_not_found() throws Exception {
        school.submit(0);

        visit.see("/download?spec=no-such-exam").andExpect(status().isNotFound());
    }
}
