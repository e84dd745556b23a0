package io.github.photospec.portal.rest;

import io.github.photospec.review.Actor;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the description of the interface begins with; the rest of it is read from the controllers. */
@Configuration(proxyBeanMethods = false)
class OpenApiSettings {
    static final String TOKEN = "token";

    static {
        // Who acts is told by the token, not by a parameter.
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class);
    }

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Campus portal")
                        .version("1")
                        .description("Checks and makes ID photos, hands them in, and reads what became of them."
                                + " Sentences are Chinese unless Accept-Language prefers English."
                                + " Failures are problems as RFC 9457 has them, with a code for programs."))
                .components(new Components()
                        .addSecuritySchemes(
                                TOKEN,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .description("A token of the academic office's making. Its scope is check"
                                                + " (checks and photos alone) or office (everything).")));
    }
}
