package io.github.photospec.portal.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;

/** Other systems say by {@code Accept-Language} which of the two languages they prefer, and have no cookie. */
final class ApiLanguage implements HandlerInterceptor {
    private static final Set<String> SPOKEN = Set.of(Locale.CHINESE.getLanguage(), Locale.ENGLISH.getLanguage());

    /** The language of who asks; Chinese for those who do not say, or prefer neither. */
    static Locale of(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
            return Locale.CHINESE;
        }
        return Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .filter(SPOKEN::contains)
                .map(Locale::forLanguageTag)
                .findFirst()
                .orElse(Locale.CHINESE);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        LocaleContextHolder.setLocale(of(request));
        return true;
    }
}
