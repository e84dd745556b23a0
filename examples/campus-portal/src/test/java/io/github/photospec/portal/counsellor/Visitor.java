package io.github.photospec.portal.counsellor;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import io.github.photospec.portal.testing.School;
import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Somebody of a school at a desk. */
record Visitor(MockMvc pages, School school, String account, Locale language) {
    static Visitor of(MockMvc pages, School school, String account) {
        return new Visitor(pages, school, account, Locale.SIMPLIFIED_CHINESE);
    }

    Visitor in(Locale value) {
        return new Visitor(pages, school, account, value);
    }

    MvcResult get(String address) throws Exception {
        return perform(MockMvcRequestBuilders.get(URI.create(address)));
    }

    /** Sends a form; names and values by turns. */
    MvcResult post(String address, String... fields) throws Exception {
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.request(HttpMethod.POST, URI.create(address));
        for (int index = 0; index < fields.length; index += 2) {
            request.param(fields[index], fields[index + 1]);
        }
        return perform(request.with(csrf()));
    }

    /** Goes where an answer leads to, and takes along what it says there. */
    MvcResult follow(MvcResult answer) throws Exception {
        String address = answer.getResponse().getRedirectedUrl();
        if (address == null) {
            throw new AssertionError("Leads nowhere: " + answer.getResponse().getStatus());
        }
        return perform(MockMvcRequestBuilders.get(URI.create(address)).flashAttrs(answer.getFlashMap()));
    }

    MvcResult perform(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        Cookie chosen = new Cookie("language", language.toLanguageTag());
        return pages.perform(request.with(school.as(account)).cookie(chosen)).andReturn();
    }

    /** The page of an answer. */
    static String page(MvcResult answer) throws Exception {
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    static int status(MvcResult answer) {
        return answer.getResponse().getStatus();
    }
}
