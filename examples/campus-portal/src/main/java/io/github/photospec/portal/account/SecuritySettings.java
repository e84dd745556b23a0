package io.github.photospec.portal.account;

import io.github.photospec.review.Role;
import jakarta.servlet.DispatcherType;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Who may ask for which pages. What somebody may see on them, photo-spec's review desk decides. */
@Configuration(proxyBeanMethods = false)
class SecuritySettings {
    /** Nothing from elsewhere, nothing inline; pictures also from what the page has made itself, for the camera's preview. */
    private static final String CONTENT =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:;"
                    + " media-src 'self' blob:; connect-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'";

    private static final String STUDENT = Role.STUDENT.name();
    private static final String COUNSELLOR = Role.COUNSELLOR.name();
    private static final String OFFICE = Role.OFFICE.name();

    @Bean
    static PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder();
    }

    /** Other systems carry a token and no cookie, so nobody can forge a request of theirs. */
    @Bean
    @Order(1)
    SecurityFilterChain api(
            HttpSecurity http, TokenFilter tokens, @Qualifier("problemResolver") HandlerExceptionResolver problems)
            throws Exception {
        return http.securityMatcher("/api/**")
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .addFilterBefore(tokens, UsernamePasswordAuthenticationFilter.class)
                .authorizeHttpRequests(requests -> requests.requestMatchers("/api/v1/openapi", "/api/v1/openapi.yaml")
                        .permitAll()
                        .requestMatchers("/api/v1/checks", "/api/v1/photos")
                        .authenticated()
                        .anyRequest()
                        .hasRole(OFFICE))
                .exceptionHandling(failures -> failures.authenticationEntryPoint((request, response, noToken) ->
                                problems.resolveException(request, response, null, noToken))
                        .accessDeniedHandler((request, response, weakToken) ->
                                problems.resolveException(request, response, null, weakToken)))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                                .permitAll()
                                .requestMatchers("/login", "/assets/**", "/error", "/favicon.ico")
                                .permitAll()
                                .requestMatchers("/actuator/health", "/actuator/health/*")
                                .permitAll()
                                .requestMatchers("/actuator/**", "/office/**")
                                .hasRole(OFFICE)
                                .requestMatchers("/student/**")
                                .hasRole(STUDENT)
                                .requestMatchers("/reviews/**")
                                .hasAnyRole(COUNSELLOR, OFFICE)
                                .requestMatchers("/", "/password", "/photos/**")
                                .authenticated()
                                .anyRequest()
                                .denyAll())
                .formLogin(form -> form.loginPage("/login")
                        .usernameParameter("account")
                        .passwordParameter("password")
                        .failureHandler(new LoginFailed())
                        .defaultSuccessUrl("/", true))
                .logout(logout -> logout.logoutSuccessUrl("/login?problem=out"))
                .sessionManagement(Customizer.withDefaults())
                .headers(SecuritySettings::harden)
                .build();
    }

    private static void harden(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy("camera=(self), microphone=(), geolocation=()"));
    }
}
