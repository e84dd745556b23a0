package io.github.photospec.portal.office;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.github.photospec.portal.testing.PortalTest;
import io.github.photospec.portal.testing.School;
import io.github.photospec.portal.testing.Schools;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PortalTest
class OfficeAccessTest {
    private final MockMvc mvc;
    private final Schools schools;

    @Autowired
    OfficeAccessTest(MockMvc mvc, Schools schools) {
        this.mvc = mvc;
        this.schools = schools;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/office",
                "/office/campaigns",
                "/office/campaigns/new",
                "/office/campaigns/{}/settings",
                "/office/campaigns/{}/close",
                "/office/campaigns/{}/purge",
                "/office/roster",
                "/office/roster/00000000-0000-0000-0000-000000000000",
                "/office/codes",
                "/office/corrections",
                "/office/exports",
                "/office/exports/any/file?name=photos.zip",
                "/office/accounts",
                "/office/accounts/office/classes",
                "/office/audit"
            })
    void nobody_but_the_office_sees_its_pages(String address) throws Exception {
        School school = schools.open();
        String own = address.replace("{}", school.campaign().id());

        for (String other : List.of(school.counsellor(), school.student(0))) {
            mvc.perform(get(own).with(school.as(other))).andExpect(status().isForbidden());
        }
        mvc.perform(get(own)).andExpect(status().is3xxRedirection());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/office/campaigns",
                "/office/campaigns/{}/settings",
                "/office/campaigns/{}/close",
                "/office/campaigns/{}/purge",
                "/office/campaigns/{}/withdrawals",
                "/office/campaigns/{}/extensions",
                "/office/roster",
                "/office/roster/00000000-0000-0000-0000-000000000000",
                "/office/codes",
                "/office/corrections",
                "/office/exports",
                "/office/accounts",
                "/office/accounts/codes",
                "/office/accounts/office/state",
                "/office/accounts/office/classes",
                "/office/tokens",
                "/office/tokens/1/revocation"
            })
    void nobody_but_the_office_sends_its_forms(String address) throws Exception {
        School school = schools.open();
        String own = address.replace("{}", school.campaign().id());

        for (String other : List.of(school.counsellor(), school.student(0))) {
            mvc.perform(post(own).with(csrf()).with(school.as(other))).andExpect(status().isForbidden());
        }
    }

    @Test
    void a_form_without_its_token_is_refused() throws Exception {
        School school = schools.open();

        mvc.perform(post("/office/campaigns/" + school.campaign().id() + "/close")
                        .param("typed", school.campaign().id())
                        .with(school.as(school.office())))
                .andExpect(status().isForbidden());
    }
}
