package io.github.photospec.portal.student;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.github.photospec.identity.NameField;
import io.github.photospec.identity.Student;
import io.github.photospec.painting.Backdrop;
import io.github.photospec.portal.demo.InventedStudents;
import io.github.photospec.portal.demo.PaintedPhotos;
import io.github.photospec.portal.testing.School;
import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What a student's browser does. */
record StudentVisit(MockMvc mvc, School school, int index) {
    private static final Pattern DRAFT = Pattern.compile("name=\"draft\" value=\"([0-9a-f-]{36})\"");

    String student() {
        return school.student(index);
    }

    /** A page of the campaign; empty text for its first one. */
    ResultActions see(String page) throws Exception {
        return open("/student/" + school.campaign().id() + page);
    }

    ResultActions open(String path) throws Exception {
        return mvc.perform(get(path).with(school.as(student())));
    }

    static String page(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    ResultActions send(String path, MultiValueMap<String, String> form) throws Exception {
        return mvc.perform(post(path).params(form).with(csrf()).with(school.as(student())));
    }

    ResultActions upload(byte[] photo) throws Exception {
        return mvc.perform(multipart("/student/{id}/photo", school.campaign().id())
                .file(new MockMultipartFile("photo", "IMG_0001.JPG", "image/jpeg", photo))
                .with(csrf())
                .with(school.as(student())));
    }

    /** Uploads a photo as a phone takes it before a wall, and answers the draft's id from the page that shows it. */
    String take() throws Exception {
        upload(phonePhoto());
        return draft();
    }

    byte[] phonePhoto() {
        return PaintedPhotos.phone(index + 1L, Backdrop.studio(new Color(0xc9, 0xd6, 0xe2)));
    }

    /** The id that the draft's page would hand in. */
    String draft() throws Exception {
        Matcher found = DRAFT.matcher(page(see("/draft")));
        if (!found.find()) {
            throw new AssertionError("Nothing to hand in");
        }
        return found.group(1);
    }

    ResultActions submit(String draft) throws Exception {
        return send("/student/" + school.campaign().id() + "/submission", form("draft", draft, "confirmed", "true"));
    }

    ResultActions fillIn() throws Exception {
        return send("/student/record", record());
    }

    /** A record that is right. */
    static MultiValueMap<String, String> record() {
        return form(
                "formerName", "",
                "namePinyin", "Wang Zihan",
                "sex", "2",
                "ethnicity", "汉族",
                "nativePlace", "湖南省长沙县",
                "politicalStatus", "03",
                "maritalStatus", "10",
                "bloodType", "",
                "phone", "13800138000",
                "email", "",
                "address", "湖南省长沙市雨花区某路1号",
                "postcode", "410004",
                "railwayStation", "长沙南",
                "bankAccount", "6222020200112233445",
                "guardians[0].name", "王大明",
                "guardians[0].relation", "父亲",
                "guardians[0].idType", "resident",
                "guardians[0].idNumber", guardianNumber());
    }

    static String guardianNumber() {
        Student somebody = InventedStudents.student(99);
        return somebody.value(NameField.ID).orElseThrow();
    }

    static MultiValueMap<String, String> form(String... namesAndValues) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            form.set(namesAndValues[at], namesAndValues[at + 1]);
        }
        return form;
    }
}
