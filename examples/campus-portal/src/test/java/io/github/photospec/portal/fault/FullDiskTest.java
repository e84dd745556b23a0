package io.github.photospec.portal.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import io.github.photospec.portal.testing.PortalTest;
import io.github.photospec.portal.testing.School;
import io.github.photospec.portal.testing.Schools;
import io.github.photospec.review.InMemoryPhotoStore;
import io.github.photospec.review.ReviewState;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;

/** Photos cannot be kept any more, and then can again. */
@PortalTest
@DirtiesContext
class FullDiskTest {
    private final MockMvc portal;
    private final Schools schools;
    private final FullDisk disk;

    FullDiskTest(@Autowired MockMvc portal, @Autowired Schools schools, @Autowired FullDisk disk) {
        this.portal = portal;
        this.schools = schools;
        this.disk = disk;
    }

    @Test
    void the_page_says_so_nothing_half_done_is_visible_and_it_goes_on_afterwards() throws Exception {
        School school = schools.open();
        school.submit(0);

        disk.fill(true);
        MockHttpServletResponse refused = upload(school);

        assertThat(refused.getStatus()).isEqualTo(507);
        assertThat(refused.getContentAsString()).contains("照片无法保存").contains("刚才的操作没有保存");
        assertThat(school.review(0).state()).isEqualTo(ReviewState.SUBMITTED);
        assertThat(school.review(1).state()).isEqualTo(ReviewState.AWAITING_PHOTO);

        disk.fill(false);
        assertThat(upload(school).getRedirectedUrl())
                .isEqualTo("/student/" + school.campaign().id() + "/draft");
    }

    private MockHttpServletResponse upload(School school) throws Exception {
        return portal.perform(multipart("/student/" + school.campaign().id() + "/photo")
                        .file(new MockMultipartFile("photo", school.photo(1)))
                        .with(school.as(school.student(1)))
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Settings {
        @Bean
        @Primary
        FullDisk fullDisk(Clock clock) {
            return new FullDisk(new InMemoryPhotoStore(clock));
        }
    }
}
