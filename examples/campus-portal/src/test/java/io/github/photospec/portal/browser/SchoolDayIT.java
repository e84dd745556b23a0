package io.github.photospec.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.photospec.identity.NameField;
import io.github.photospec.portal.demo.InventedStudents;
import io.github.photospec.portal.testing.PortalProcess;
import io.github.photospec.portal.testing.Postgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** What the notice asks of everybody, from the roster to the zip, as people do it: in a browser, on PostgreSQL. */
@Tag("long")
class SchoolDayIT {
    private static final String OFFICE_PASSWORD = PortalProcess.OFFICE_PASSWORD;
    private static final String CAMPAIGN = "cet-2026-12";
    private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

    @TempDir
    private static Path folder;

    private static Postgres database;
    private static PortalProcess portal;

    private SchoolFiles files;
    private Browser browser;
    private Looks looks;

    @BeforeAll
    static void start() throws Exception {
        assumeTrue(Browser.isInstalled(), "skipped: Debian's chromium and chromium-driver are not installed");
        assumeTrue(Postgres.starts(), "skipped: PostgreSQL does not start here");
        database = Postgres.start(folder.resolve("database"));
        Path data = Files.createDirectory(folder.resolve("data"));
        // As the script starts it, but for the archive.
        portal = PortalProcess.start(
                PortalProcess.java(
                        "-Dspring.aot.enabled=true",
                        "-jar",
                        PortalProcess.JAR.toString(),
                        "--spring.datasource.url=" + database.url(),
                        "--spring.datasource.username=postgres"),
                data);
    }

    @AfterAll
    static void stop() throws IOException {
        if (portal != null) {
            portal.close();
        }
        if (database != null) {
            database.close();
        }
    }

    @BeforeEach
    void open() throws IOException {
        files = new SchoolFiles(folder);
        browser = Browser.open(
                folder.resolve("browser"), files.camera(), portal.uri("").toString());
        looks = new Looks(browser);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void a_school_collects_its_photos() throws Exception {
        browser.desk();
        officeSetsUp();
        String code = officeHandsOutCodes();
        String counsellorCode = officeMakesACounsellor();
        browser.logOut();

        browser.phone();
        String student = InventedStudents.key(0);
        firstLogin(student, code, "my own password");
        studentFillsInTheRecord();
        studentTakesAPhoto();
        browser.logOut();

        browser.desk();
        firstLogin("liu", counsellorCode, "counsellor password");
        counsellorReturnsByKeyboard(student);
        browser.logOut();

        browser.phone();
        browser.logIn(student, "my own password");
        assertThat(browser.text()).contains("已退回", "请把头发别到耳后");
        looks.at("student-returned");
        studentPicksAPhoto();
        browser.logOut();

        browser.desk();
        browser.logIn("liu", "counsellor password");
        counsellorApprovesByKeyboard(student);
        browser.logOut();

        browser.phone();
        browser.logIn(student, "my own password");
        assertThat(browser.text()).contains("已通过");
        studentDownloads();
        browser.logOut();

        browser.desk();
        browser.logIn("office", "office password");
        officeExports();
        everyOtherPageIsLookedAt();
    }

    private void officeSetsUp() throws Exception {
        browser.go("/login");
        looks.at("login");
        firstLogin("office", OFFICE_PASSWORD, "office password");
        browser.go("/office/campaigns/new");
        browser.type("#id", CAMPAIGN);
        browser.type("#title", "2026 年下半年四六级学籍照片");
        browser.choose("#spec", "hn-student-cet-pretco");
        LocalDateTime now = LocalDateTime.now(ZoneId.of("Asia/Shanghai")).truncatedTo(ChronoUnit.SECONDS);
        browser.set("#opens", FIELD.format(now.minusHours(1)));
        browser.set("#lastSecond", FIELD.format(now.plusDays(3)));
        looks.at("office-campaign");
        browser.submit("main form.card");
        assertThat(browser.text()).contains("2026 年下半年四六级学籍照片");

        browser.go("/office/roster?campaign=" + CAMPAIGN);
        browser.file("#file", files.roster("wrong.xlsx", "430102200609019999"));
        browser.submit("main form.card");
        assertThat(browser.text()).contains("身份证号");
        looks.at("office-roster-problems");
        browser.go("/office/roster?campaign=" + CAMPAIGN);
        browser.file("#file", files.roster("right.xlsx", ""));
        browser.submit("main form.card");
        looks.at("office-roster-preview");
        browser.submit("main form");
        browser.go("/office?campaign=" + CAMPAIGN);
        assertThat(browser.text()).contains("软件");
        looks.at("office-progress");
    }

    /** The first student's code, out of the file that the counsellor gets. */
    private String officeHandsOutCodes() throws IOException {
        browser.go("/office/codes?campaign=" + CAMPAIGN);
        looks.at("office-codes");
        browser.press(
                "form:has(input[name=name][value='" + SchoolFiles.value(0, NameField.CLASS) + "']) button[value=CSV]");
        Path file = browser.downloaded(".csv");
        String line = Files.readAllLines(file).stream()
                .filter(each -> each.contains(InventedStudents.key(0)))
                .findFirst()
                .orElseThrow();
        return line.substring(line.lastIndexOf(',') + 1).replace("\"", "").strip();
    }

    private String officeMakesACounsellor() throws IOException {
        browser.go("/office/accounts");
        browser.type("#id", "liu");
        browser.type("#name", "刘老师");
        browser.submit("form:has(#id)");
        looks.at("office-accounts");
        String code = browser.find("main code, main output").getText().strip();
        browser.go("/office/accounts/liu/classes");
        browser.all("main input[type=checkbox]").forEach(box -> box.click());
        browser.submit("form:has(input[type=checkbox])");
        return code;
    }

    private void firstLogin(String account, String code, String password) throws IOException {
        browser.logIn(account, code);
        assertThat(browser.path()).startsWith("/password");
        looks.at("password");
        browser.type("#password", password);
        browser.type("#again", password);
        browser.submit("main form");
        browser.logIn(account, password);
    }

    private void studentFillsInTheRecord() throws IOException {
        looks.at("student-first");
        assertThat(browser.text()).contains("未上传");
        browser.go("/student/record");
        assertThat(browser.text()).contains("430***********").doesNotContain(id(0));
        browser.submit("main form");
        assertThat(browser.has("[aria-invalid=true]")).isTrue();
        looks.at("student-record-problems");
        browser.type("#namePinyin", "WANG ZIHAN");
        first("#sex");
        browser.type("#ethnicity", "汉族");
        browser.type("#nativePlace", "湖南长沙");
        first("#politicalStatus");
        first("#maritalStatus");
        browser.type("#phone", "13800000000");
        browser.type("#address", "湖南省长沙市岳麓区一号");
        browser.type("#postcode", "410000");
        browser.type("#guardian0-name", "王大明");
        browser.type("#guardian0-relation", "父亲");
        browser.type("#guardian0-idNumber", id(1));
        browser.submit("main form");
        assertThat(browser.has("[aria-invalid=true]")).isFalse();
        looks.at("student-recorded");
    }

    private void studentTakesAPhoto() throws IOException {
        browser.go("/student/" + CAMPAIGN + "/photo");
        looks.at("student-photo");
        browser.press("#open");
        browser.await("return document.querySelector('#video').videoWidth > 0");
        browser.await("return document.querySelector('#aim').textContent"
                + " === document.querySelector('#camera').dataset.ready");
        looks.at("student-camera");
        browser.press("#shoot");
        browser.await("return !document.querySelector('#still').hidden");
        looks.at("student-still");
        browser.click("#send");
        studentHandsIn("taken");
    }

    private void studentPicksAPhoto() throws IOException {
        browser.go("/student/" + CAMPAIGN + "/photo");
        browser.file("#chosen", files.phonePhoto("better.jpg", SchoolFiles.SITTER + 1));
        browser.submit("#pick");
        studentHandsIn("picked");
    }

    private void studentHandsIn(String name) throws IOException {
        browser.awaitPath("/draft");
        looks.at("student-draft-" + name);
        assertThat(browser.all(".compare img")).hasSize(2);
        browser.press("input[name=confirmed]");
        browser.submit("form[action$='/submission']");
        looks.at("student-submitted-" + name);
        assertThat(browser.text()).contains("待审核");
    }

    private void counsellorReturnsByKeyboard(String student) throws IOException {
        assertThat(browser.all(".photos > li")).hasSize(1);
        looks.at("counsellor-grid");
        browser.click(".photos a");
        assertThat(browser.path()).contains("/" + student);
        browser.await("return document.querySelector('#photo').naturalWidth > 0");
        looks.at("counsellor-one");
        browser.keys("r");
        if (!browser.find("input[value=ears-covered]").isSelected()) {
            browser.keys(
                    String.valueOf(browser.find("input[value=ears-covered]").getDomAttribute("data-digit")));
        }
        browser.type("#return-note", "请把头发别到耳后");
        browser.submit("#return");
        assertThat(browser.text()).contains("退回");
    }

    private void counsellorApprovesByKeyboard(String student) throws IOException {
        browser.click(".photos a");
        assertThat(browser.path()).contains("/" + student);
        browser.find("#content").sendKeys(Keys.HOME);
        browser.run("document.querySelector('#approve').scrollIntoView({block: 'center'})");
        browser.keysAway("a");
        assertThat(browser.text()).contains("通过");
        looks.at("counsellor-approved");
        browser.go("/reviews/" + CAMPAIGN + "/missing");
        assertThat(browser.text()).contains(name(1)).doesNotContain(name(0));
        looks.at("counsellor-missing");
    }

    private void studentDownloads() throws IOException {
        looks.at("student-approved");
        browser.press("a[href$='/download']");
        Path photo = browser.downloaded(".jpg");
        assertThat(photo.getFileName()).hasToString(id(0) + ".jpg");
        assertThat(Files.size(photo)).isBetween(1_000L, 102_400L);
        looks.inEnglish(List.of(
                "/student/" + CAMPAIGN,
                "/student/record",
                "/student/" + CAMPAIGN + "/draft",
                "/student/" + CAMPAIGN + "/correction",
                "/student/" + CAMPAIGN + "/exams"));
        browser.go("/student/" + CAMPAIGN + "/exams");
        int all = shown("#exams > li");
        browser.type("#wanted", "480 640");
        assertThat(shown("#exams > li")).isBetween(1, all / 4);
    }

    private int shown(String css) {
        return (int) browser.all(css).stream().filter(WebElement::isDisplayed).count();
    }

    private void officeExports() throws IOException {
        browser.go("/office/exports?campaign=" + CAMPAIGN);
        browser.submit("form.card:has(#layout)");
        browser.await("return document.querySelector('a[href*=\"photos.zip\"]') !== null");
        looks.at("office-exports");
        browser.press("a[href*='photos.zip']");
        try (ZipFile zip = new ZipFile(browser.downloaded(".zip").toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName)).containsExactly(id(0) + ".jpg");
        }
    }

    private void everyOtherPageIsLookedAt() throws IOException {
        for (String page : List.of(
                "/office/campaigns",
                "/office/campaigns/" + CAMPAIGN + "/settings",
                "/office/campaigns/" + CAMPAIGN + "/close",
                "/office/corrections",
                "/office/audit",
                "/office/accounts",
                "/office/accounts/liu/classes",
                "/reviews/" + CAMPAIGN + "/zip",
                "/reviews/" + CAMPAIGN + "?state=all",
                "/reviews?choose=")) {
            browser.go(page);
            looks.at(Looks.named(page));
        }
        looks.inEnglish(List.of(
                "/office?campaign=" + CAMPAIGN,
                "/office/roster?campaign=" + CAMPAIGN,
                "/office/exports?campaign=" + CAMPAIGN,
                "/office/campaigns/new",
                "/office/audit",
                "/reviews/" + CAMPAIGN + "?state=all",
                "/reviews/" + CAMPAIGN + "/" + InventedStudents.key(0),
                "/reviews/" + CAMPAIGN + "/missing"));
        browser.go("/office/campaigns/nothing/settings");
        assertThat(browser.text()).contains("没有这个页面", "返回首页");
        browser.photograph("failure");
    }

    private void first(String select) {
        new Select(browser.find(select)).selectByIndex(1);
    }

    private static String id(int number) {
        return SchoolFiles.value(number, NameField.ID);
    }

    private static String name(int number) {
        return SchoolFiles.value(number, NameField.NAME);
    }
}
