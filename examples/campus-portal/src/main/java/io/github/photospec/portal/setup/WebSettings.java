package io.github.photospec.portal.setup;

import io.github.photospec.portal.account.ActorResolver;
import io.github.photospec.portal.account.FirstPassword;
import io.github.photospec.portal.page.Languages;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** What controllers get and what stands before them. */
@Configuration(proxyBeanMethods = false)
class WebSettings implements WebMvcConfigurer {
    private final ActorResolver actors;
    private final FirstPassword firstPassword;

    WebSettings(ActorResolver actors, FirstPassword firstPassword) {
        this.actors = actors;
        this.firstPassword = firstPassword;
    }

    /** Chinese until somebody chooses otherwise. */
    @Bean
    static LocaleResolver localeResolver() {
        return new Languages();
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(actors);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        LocaleChangeInterceptor switching = new LocaleChangeInterceptor();
        switching.setParamName("lang");
        switching.setIgnoreInvalidLocale(true);
        registry.addInterceptor(switching);
        registry.addInterceptor(firstPassword).excludePathPatterns("/api/**");
    }
}
