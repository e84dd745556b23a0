package io.github.photospec.portal.testing;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** The clock that tests set, and what makes schools. */
@TestConfiguration(proxyBeanMethods = false)
@Import(Schools.class)
public class TestSettings {
    private static final String URL = "spring.datasource.url";

    @Bean
    @Primary
    TestClock testClock() {
        return new TestClock();
    }

    /**
     * Tests run on H2 in memory, as {@code application-test.yaml} says; with {@code -Dportal.database=postgresql} all of them run on a
     * real server, each portal with a database of its own.
     */
    @Bean
    DynamicPropertyRegistrar database(Environment environment) {
        return settings -> {
            if ("postgresql".equals(environment.getProperty("portal.database"))
                    && environment.getRequiredProperty(URL).startsWith("jdbc:h2:mem:")) {
                String url = Postgres.newDatabase();
                settings.add(URL, () -> url);
                settings.add("spring.datasource.username", () -> "postgres");
            }
        };
    }
}
