package io.github.photospec.bulk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.photospec.report.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The page in a browser; what it looks like is left in {@code target/report-pages}. */
class ReportInBrowserTest {
    /** Two pages of cards, two classes. */
    private static final int PHOTOS = 90;

    private static final String HOSTILE =
            "hostile/<img src=x onerror=\"window.harmed=1\"></script><script>window.harmed=1</script>\u2028\ud800.jpg";

    private static final String LOADED =
            "return [...document.querySelectorAll('#cards img')].slice(0, 3).every(i => i.naturalWidth > 0)";

    @TempDir
    private static Path folder;

    private static Browser browser;
    private static Path page;

    @BeforeAll
    static void openBrowser() throws IOException {
        assumeTrue(Browser.isInstalled(), "needs /usr/bin/chromium and /usr/bin/chromedriver");
        try (ReportFolder report = ReportFolder.open(folder.resolve("report"), "学籍照片检查", Locale.CHINESE)) {
            SampleSchool.fill(report, PHOTOS);
            report.add(SampleSchool.named(PHOTOS, HOSTILE), "<b>class</b>");
            page = report.finish().get(0);
        }
        browser = Browser.open(folder.resolve("profile"));
    }

    @AfterAll
    static void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void onADesk() {
        browser.size(1280, 900);
    }

    @AfterEach
    void nothing_is_complained_of_and_nothing_was_harmed() {
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.run("return String(window.harmed)")).isEqualTo("undefined");
    }

    @Test
    void filters_leave_what_they_name_and_stand_in_the_address() throws IOException {
        browser.show(page, "");
        browser.photograph("desktop-zh");

        browser.click("[data-verdict=non-compliant]");

        long failing = SampleSchool.count(PHOTOS, Verdict.NON_COMPLIANT);
        assertThat(browser.text("#shown")).isEqualTo("显示 " + failing + " 张，共 91 张");
        browser.click("[data-rule='fail:ears-visible']");
        assertThat(cards()).isLessThan(failing).isPositive();
        assertThat(browser.hash()).isEqualTo("#verdict=non-compliant&rule=fail:ears-visible");
        browser.click("#clear");
        browser.click("[data-class='高一（2）班']");
        assertThat(cards()).isEqualTo(PHOTOS - SampleSchool.CLASS_SIZE);
        browser.find("#words").sendKeys("0050");
        browser.await("return document.querySelectorAll('#cards li').length === 1");
        assertThat(browser.text("#cards")).contains("0050.jpg");
    }

    @Test
    void an_address_brings_its_view_back() {
        browser.show(page, "#verdict=error&class=" + "高一（1）班" + "&lang=en");

        assertThat(browser.text("#shown")).isEqualTo("2 of 91 photos");
        assertThat(browser.text("#cards")).contains("Unreadable", "there is no such file");
    }

    @Test
    void thumbnails_load_when_they_are_scrolled_to() {
        browser.show(page, "");

        browser.run("document.getElementById('results').scrollIntoView()");

        browser.await(LOADED);
        String last = "[...document.querySelectorAll('#cards img')].pop()";
        assertThat(browser.run("return " + last + ".naturalWidth")).isEqualTo(0L);
        browser.run(last + ".scrollIntoView()");
        browser.await("return " + last + ".naturalWidth > 0");
    }

    @Test
    void the_language_is_switched() throws IOException {
        browser.show(page, "#verdict=non-compliant");
        assertThat(browser.text("main")).contains("各班进度", "不合格", "办法：");

        browser.click("button[lang=en]");

        assertThat(browser.text("main")).contains("Progress by class", "Non-compliant", "What to do:");
        assertThat(browser.text("main")).doesNotContain("不合格", "办法：");
        browser.photograph("desktop-en");
    }

    @Test
    void hostile_names_are_text() {
        browser.show(page, "#q=hostile");

        assertThat(browser.text("#cards h3")).isEqualTo("script>\\u2028\\ud800.jpg");
        assertThat(browser.text("main")).contains("<b>class</b>");
        browser.click("#cards .open");
        assertThat(browser.text("#detail"))
                .contains("<img src=x onerror=\"window.harmed=1\"></script><script>window.harmed=1</script>\\u2028");
    }

    @Test
    void a_photo_is_looked_at_and_the_keys_lead_on() throws IOException {
        browser.show(page, "");
        browser.find("[data-photo='5']").sendKeys(Keys.ENTER);
        assertThat(browser.text("#detail")).contains("第 6 张，共 91 张");

        browser.find("#detail").sendKeys(Keys.ARROW_RIGHT);
        browser.find("#detail .next").click();
        browser.find("#detail .next").sendKeys(Keys.ARROW_LEFT);

        assertThat(browser.text("#detail .position")).isEqualTo("第 7 张，共 91 张");
        browser.photograph("detail");
        browser.find("#detail").sendKeys(Keys.ESCAPE);
        browser.await("return !document.getElementById('detail').open");
        assertThat(browser.hash()).isEmpty();
    }

    @Test
    void lists_lead_to_their_photos() throws IOException {
        browser.show(page, "");

        browser.click("[data-view=same-photo]");
        browser.photograph("list");
        browser.click("#list [data-photo='5']");

        assertThat(browser.text("#detail .position")).isEqualTo("第 2 张，共 2 张");
        assertThat(browser.text("#list")).doesNotContain(SampleSchool.number(3)).contains("999***********0003.jpg");
    }

    @Test
    void a_page_is_turned_and_back_turns_it_back() {
        browser.show(page, "");

        browser.click("[data-step=next]");

        assertThat(cards()).isEqualTo(PHOTOS + 1 - 60);
        browser.run("history.back()");
        browser.await("return document.querySelectorAll('#cards li').length === 60");
    }

    @Test
    void nothing_is_cut_off_at_320_pixels() throws IOException {
        browser.size(320, 700);
        for (String hash : new String[] {"", "#lang=en", "#lang=en&list=no-photo", "#photo=7"}) {
            browser.show(page, hash);
            assertThat(browser.run("return document.documentElement.scrollWidth"))
                    .as(hash)
                    .isEqualTo(320L);
        }
        browser.show(page, "");
        browser.photograph("phone-320");
        browser.size(390, 844);
        browser.show(page, "#lang=en&photo=7");
        browser.photograph("phone-390-detail");
    }

    @Test
    void a_print_shows_all_that_the_filter_leaves_and_no_controls() throws IOException {
        browser.show(page, "#class=" + "高一（1）班");
        browser.run("dispatchEvent(new Event('beforeprint'))");

        assertThat(cards()).isEqualTo(SampleSchool.CLASS_SIZE);
        browser.await("return [...document.querySelectorAll('#cards img')].every(i => i.naturalWidth > 0)");
        browser.run("dispatchEvent(new Event('afterprint'))");
        browser.print("print-zh");
        browser.show(page, "#verdict=non-compliant,undetermined&lang=en");
        browser.print("print-en");
    }

    @Test
    void every_control_has_a_name() {
        browser.show(page, "");

        Object nameless = browser.run("return [...document.querySelectorAll('button, select, input')].filter(c =>"
                + " !c.textContent.trim() && !c.getAttribute('aria-label') && !c.closest('label')).length");

        assertThat(nameless).isEqualTo(0L);
        assertThat(Map.of("lang", browser.run("return document.documentElement.lang")))
                .containsEntry("lang", "zh");
    }

    private static long cards() {
        return ((Number) browser.run("return document.querySelectorAll('#cards li').length")).longValue();
    }
}
