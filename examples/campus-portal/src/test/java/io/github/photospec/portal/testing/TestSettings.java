package io.github.photospec.portal.testing;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** The clock that tests set, and what makes schools. */
@TestConfiguration(proxyBeanMethods = false)
@Import(Schools.class)
public class TestSettings {
    @Bean
    @Primary
    TestClock testClock() {
        return new TestClock();
    }
}
