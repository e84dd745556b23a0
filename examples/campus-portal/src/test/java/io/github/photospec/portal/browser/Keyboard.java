package io.github.photospec.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.openqa.selenium.Keys;

/** Goes through a page by the tabulator key alone, as somebody does who has no pointer. */
final class Keyboard {
    /** Fields for dates are several stops each, of which the last has a mark of its own. */
    private static final int STOPS_EACH = 8;

    /** Everything that can be used, in the page's order; of a group of radio buttons one is a stop. */
    private static final String FIND = """
            window.stops = [...document.querySelectorAll(
                'a[href], button, input, select, textarea, summary, [tabindex="0"]')]
              .filter(each => !each.disabled && each.tabIndex >= 0 && each.checkVisibility({visibilityProperty: true}))
              .filter((each, index, all) => each.type !== 'radio'
                || all.findIndex(other => other.type === 'radio' && other.name === each.name) === index);
            if (document.activeElement) { document.activeElement.blur(); }
            return window.stops.map(each => each.outerHTML.slice(0, 120));
            """;

    /** Which of them has the focus, and whether that can be seen. */
    private static final String WHERE = """
            const now = document.activeElement;
            const index = window.stops.findIndex(each => each === now
              || each.type === 'radio' && now.type === 'radio' && each.name === now.name);
            const style = getComputedStyle(now);
            const box = now.getBoundingClientRect();
            return {
              index: index,
              seen: (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0 || style.boxShadow !== 'none')
                && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth
            };
            """;

    private Keyboard() {}

    static void assertReachesAll(Browser browser) {
        List<?> all = (List<?>) browser.run(FIND);
        Set<String> unseen = new TreeSet<>();
        all.forEach(each -> unseen.add(String.valueOf(each)));
        for (int stop = 0; stop < all.size() * STOPS_EACH && !unseen.isEmpty(); stop++) {
            browser.focused(Keys.TAB);
            Map<?, ?> now = (Map<?, ?>) browser.run(WHERE);
            int index = ((Number) Objects.requireNonNull(now.get("index"))).intValue();
            if (index >= 0 && Boolean.TRUE.equals(now.get("seen"))) {
                unseen.remove(String.valueOf(all.get(index)));
            }
        }
        browser.run("document.activeElement.blur(); scrollTo(0, 0)");
        assertThat(unseen)
                .as("never seen to have the keyboard's focus on %s", browser.path())
                .isEmpty();
    }
}
