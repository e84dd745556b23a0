package io.github.photospec.portal.rest;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What stands before the interface's controllers, and before no others. */
@Configuration(proxyBeanMethods = false)
class RestSettings implements WebMvcConfigurer {
    RestSettings() {}

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new ApiLanguage()).addPathPatterns("/api/**");
    }
}
