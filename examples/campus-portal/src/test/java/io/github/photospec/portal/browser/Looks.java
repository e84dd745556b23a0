package io.github.photospec.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;

/** Looks at pages, as somebody does who uses them: the pictures are kept, and what can be told by a program is. */
record Looks(Browser browser) {
    /** The same pages with longer words, and back. */
    void inEnglish(List<String> pages) throws IOException {
        browser.click("a.language");
        for (String page : pages) {
            browser.go(page);
            assertThat(browser.find("html").getDomAttribute("lang")).isEqualTo("en");
            assertThat(browser.text()).as(page).doesNotContain("??");
            at(named(page) + "-english");
        }
        browser.click("a.language");
    }

    static String named(String page) {
        return page.substring(1).replaceAll("[^a-z]+", "-");
    }

    /** A page as it is: nothing blocked, nobody shut out, no pointer needed, and no wider than the narrowest phone. */
    void at(String name) throws IOException {
        browser.photograph(name);
        assertThat(browser.complaints()).as(name).isEmpty();
        Axe.assertOpenToAll(browser);
        Keyboard.assertReachesAll(browser);
        Object width = browser.run("return window.innerWidth");
        Object height = browser.run("return window.innerHeight");
        browser.size(320, 640);
        assertThat(browser.run("return document.documentElement.scrollWidth"))
                .as("width of %s", name)
                .isEqualTo(320L);
        browser.size(((Number) width).intValue(), ((Number) height).intValue());
    }
}
