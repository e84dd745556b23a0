package io.github.photospec.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Looks for what shuts people out of a page, with axe-core. */
final class Axe {
    private static final String SCRIPT = script();

    /** All rules; only what is serious or worse, and where. */
    private static final String RUN = "const done = arguments[arguments.length - 1];"
            + " axe.run().then(found => done(found.violations"
            + " .filter(each => each.impact === 'serious' || each.impact === 'critical')"
            + " .map(each => each.id + ': ' + each.nodes.map(node => node.html).join(' | '))))"
            + " .catch(failure => done(['axe failed: ' + failure]));";

    private Axe() {}

    static void assertOpenToAll(Browser browser) {
        browser.run(SCRIPT);
        assertThat((List<?>) browser.runAsync(RUN)).as(browser.path()).isEmpty();
    }

    private static String script() {
        try (InputStream bytes = Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"))) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new IllegalStateException("A file of the class path must be readable", impossible);
        }
    }
}
