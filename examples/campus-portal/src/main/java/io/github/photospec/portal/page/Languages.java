package io.github.photospec.portal.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** Chinese first; English for those who chose it. The choice lies in a cookie. */
public final class Languages extends CookieLocaleResolver {
    private static final Duration KEPT = Duration.ofDays(365);

    /** The resolver. */
    public Languages() {
        super("language");
        setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
        setCookieMaxAge(KEPT);
        setCookieHttpOnly(true);
        setCookieSameSite("Lax");
    }

    /** Whatever is asked for, one of the two is kept. */
    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        super.setLocale(request, response, locale == null ? null : spoken(locale));
    }

    private static Locale spoken(Locale locale) {
        return locale.getLanguage().equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
    }
}
