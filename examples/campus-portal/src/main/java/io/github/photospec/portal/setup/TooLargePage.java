package io.github.photospec.portal.setup;

import io.github.photospec.portal.page.Failure;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where {@link UploadLimits} leads browsers to; nobody gets there from outside. The page is that of all failures. */
@Controller
class TooLargePage {
    static final String PATH = "/too-large";

    TooLargePage() {}

    @RequestMapping(PATH)
    ModelAndView page() {
        Failure failure = Failure.TOO_LARGE;
        return new ModelAndView(
                "failure", Map.of("failure", failure.name().toLowerCase(Locale.ROOT), "refusal", ""), failure.status());
    }
}
