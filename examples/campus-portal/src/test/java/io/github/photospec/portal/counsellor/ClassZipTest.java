package io.github.photospec.portal.counsellor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import io.github.photospec.identity.IdNumbers;
import io.github.photospec.identity.NameField;
import io.github.photospec.portal.audit.Audit;
import io.github.photospec.portal.audit.AuditAction;
import io.github.photospec.portal.audit.AuditDetail;
import io.github.photospec.portal.audit.AuditFact;
import io.github.photospec.portal.setup.PortalProperties;
import io.github.photospec.portal.testing.PortalTest;
import io.github.photospec.portal.testing.School;
import io.github.photospec.portal.testing.Schools;
import io.github.photospec.review.Actor;
import io.github.photospec.review.ReviewState;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@PortalTest
class ClassZipTest {
    private final MockMvc pages;
    private final Schools schools;
    private final Audit audit;
    private final PortalProperties properties;
    private School school;
    private Visitor counsellor;

    @Autowired
    ClassZipTest(MockMvc pages, Schools schools, Audit audit, PortalProperties properties) {
        this.pages = pages;
        this.schools = schools;
        this.audit = audit;
        this.properties = properties;
    }

    @BeforeEach
    void open() throws Exception {
        school = schools.open();
        counsellor = Visitor.of(pages, school, school.counsellor());
    }

    @Test
    void each_file_finds_its_student_or_says_why_not() throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("软件一班/" + id(0) + ".jpg", school.photo(0));
        files.put("软件一班/" + id(1) + ".jpg", "no photo".getBytes(StandardCharsets.UTF_8));
        files.put("软件一班/" + id(2) + ".jpg", school.photo(2));
        files.put("软件一班/合影.jpg", school.photo(5));
        files.put("again/" + id(0) + ".jpg", school.photo(4));

        MvcResult answer = upload(zip(Charset.forName("GBK"), files));
        String page = Visitor.page(counsellor.follow(answer));

        assertThat(school.review(0).state()).isEqualTo(ReviewState.SUBMITTED);
        assertThat(school.review(1).state()).isEqualTo(ReviewState.AWAITING_PHOTO);
        // A counsellor of other classes has this one.
        assertThat(school.review(2).state()).isEqualTo(ReviewState.AWAITING_PHOTO);
        assertThat(page).contains("共 5 个文件，1 张照片进入待审核", "软件一班/合影.jpg", "同一批文件里已有这名学生的另一张照片");
        assertThat(page).contains("软件一班/" + IdNumbers.mask(id(0)) + ".jpg").doesNotContain(id(0), id(1), id(2));
        assertThat(page.split("无法对应学生", -1)).hasSize(2 + 1);
        assertThat(page.split("未接收", -1)).hasSize(2 + 1);
    }

    @Test
    void where_photos_were_taken_is_not_kept() throws Exception {
        upload(zip(StandardCharsets.UTF_8, Map.of(id(0) + ".jpg", School.photoWithPlace(0))));

        byte[] kept = school.desk().photo(Actor.student(school.student(0)), school.key(0));
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
    }

    @Test
    void the_same_zip_may_come_again() throws Exception {
        byte[] zip = zip(StandardCharsets.UTF_8, Map.of(id(0) + ".jpg", school.photo(0)));
        upload(zip);

        String page = Visitor.page(counsellor.in(Locale.ENGLISH).follow(upload(zip)));

        assertThat(page).contains("was there already", "0 of 1 files");
        assertThat(school.review(0).attempts()).isEqualTo(1);
    }

    @Test
    void what_is_no_zip_is_told_so() throws Exception {
        MvcResult answer = upload("not a zip".getBytes(StandardCharsets.UTF_8));

        String problem = String.valueOf(answer.getFlashMap().get("problem"));
        assertThat(Visitor.page(counsellor.follow(answer))).contains("role=\"alert\">" + problem);
    }

    @Test
    void nothing_of_it_stays_on_the_disk_and_the_trail_tells_of_it() throws Exception {
        upload(zip(StandardCharsets.UTF_8, Map.of(id(0) + ".jpg", school.photo(0))));

        assertThat(properties.data().resolve("tmp")).isEmptyDirectory();
        assertThat(audit.page(Optional.empty(), school.counsellor(), 5)).anySatisfy(entry -> {
            assertThat(entry.action()).isEqualTo(AuditAction.ZIP);
            assertThat(entry.subject()).isEqualTo(school.campaign().id());
            assertThat(entry.detail()).contains(AuditDetail.of(AuditFact.FILES, 1, 1));
        });
    }

    @Test
    void the_page_says_how_files_must_be_named() throws Exception {
        assertThat(Visitor.page(counsellor.get(address())))
                .contains("〈身份证号〉.jpg", "200 MB")
                .doesNotContain("??");
    }

    private MvcResult upload(byte[] zip) throws Exception {
        return counsellor.perform(MockMvcRequestBuilders.multipart(address())
                .file(new MockMultipartFile("zip", "class.zip", "application/zip", zip))
                .with(csrf()));
    }

    private String address() {
        return "/reviews/" + school.campaign().id() + "/zip";
    }

    private String id(int index) {
        return school.students().get(index).student().value(NameField.ID).orElseThrow();
    }

    private static byte[] zip(Charset names, Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
