package io.github.photospec.portal.office;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import io.github.photospec.portal.testing.School;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/**
 * The office's browser, in a school's office.
 *
 * @param language {@code zh-CN} or {@code en}
 */
record OfficeBrowser(MockMvc mvc, School school, String language) {
    static OfficeBrowser of(MockMvc mvc, School school) {
        return new OfficeBrowser(mvc, school, "zh-CN");
    }

    OfficeBrowser inEnglish() {
        return new OfficeBrowser(mvc, school, "en");
    }

    /** An address in which {@code {}} stands for the school's campaign. */
    ResultActions open(String address) throws Exception {
        return mvc.perform(dressed(MockMvcRequestBuilders.get(address(address))));
    }

    /** The page of an address. */
    String page(String address) throws Exception {
        return text(open(address).andReturn());
    }

    /** Sends a form: names and values in turn. */
    ResultActions send(String address, String... fields) throws Exception {
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.post(address(address));
        for (int index = 0; index < fields.length; index += 2) {
            request.param(fields[index], fields[index + 1]);
        }
        return mvc.perform(dressed(request));
    }

    /** Uploads a roster. */
    ResultActions upload(String name, byte[] content) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.multipart("/office/roster")
                .file(new MockMultipartFile("file", name, "application/octet-stream", content))
                .param("campaign", school.campaign().id())
                .with(csrf())
                .with(school.as(school.office()))
                .cookie(new Cookie("language", language)));
    }

    static String text(MvcResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private String address(String address) {
        return address.replace("{}", school.campaign().id());
    }

    private MockHttpServletRequestBuilder dressed(MockHttpServletRequestBuilder request) {
        return request.with(csrf()).with(school.as(school.office())).cookie(new Cookie("language", language));
    }
}
