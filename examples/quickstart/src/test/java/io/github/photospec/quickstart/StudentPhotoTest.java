package io.github.photospec.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import io.github.photospec.fixture.ConformingPhoto;
import io.github.photospec.spec.SpecCatalog;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A form with a photo, through Spring's whole chain, without an expression language. */
class StudentPhotoTest {
    /** The example of GB 11643-1999, annex A. */
    private static final String NUMBER = "11010519491231002X";

    private static final Path SAMPLES = Path.of("../bulk-check/samples");

    private final AnnotationConfigApplicationContext application =
            new AnnotationConfigApplicationContext(ValidationSetup.class);
    private final List<StudentPhoto> stored = new ArrayList<>();
    private final MockMvc server = MockMvcBuilders.standaloneSetup(new StudentPhotoController(stored::add))
            .setValidator(application.getBean(LocalValidatorFactoryBean.class))
            .build();

    @AfterEach
    void closeTheApplication() {
        application.close();
    }

    @Test
    void a_photo_that_complies_is_stored() throws Exception {
        byte[] photo = ConformingPhoto.of(SpecCatalog.bundled().require("hn-student-cet-pretco"))
                .bytes();

        JsonNode answer = send(NUMBER, "photo.jpg", photo, Locale.CHINA);

        assertThat(answer.get("code").asInt()).isEqualTo(200);
        assertThat(stored).extracting(StudentPhoto::idNumber).containsExactly(NUMBER);
    }

    @Test
    void a_photo_that_does_not_is_answered_in_the_language_of_the_request() throws Exception {
        byte[] photo = Files.readAllBytes(SAMPLES.resolve("wrong-size.jpg"));

        JsonNode chinese = send(NUMBER, "photo.jpg", photo, Locale.CHINA);
        JsonNode english = send(NUMBER, "photo.jpg", photo, Locale.UK);

        assertThat(chinese.get("code").asInt()).isEqualTo(500);
        assertThat(chinese.get("msg").asString()).startsWith("宽 200 像素");
        assertThat(english.get("msg").asString()).startsWith("The width is 200 px");
        assertThat(english.get("data").get(0).asString()).isEqualTo("width");
        assertThat(stored).isEmpty();
    }

    @Test
    void a_wrong_number_and_an_empty_upload_are_both_told() throws Exception {
        JsonNode answer = send("110105194912310021", "photo.jpg", new byte[0], Locale.CHINA);

        assertThat(answer.get("msg").asString().lines()).startsWith("校验码：与其他各位不符，至少有一位填错", "文件是空的（0 字节）");
        assertThat(answer.get("data").get(0).asString()).isEqualTo("readable");
    }

    private JsonNode send(String number, String name, byte[] photo, Locale locale) throws Exception {
        String answer = server.perform(multipart("/student/photo")
                        .file(new MockMultipartFile("photo", name, "image/jpeg", photo))
                        .param("idNumber", number)
                        .locale(locale))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        return JsonMapper.shared().readTree(answer);
    }
}
