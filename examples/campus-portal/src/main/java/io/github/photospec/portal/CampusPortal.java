package io.github.photospec.portal;

import java.util.Locale;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the portal. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class CampusPortal {
    /** For Spring, which makes a subclass of it. */
    protected CampusPortal() {}

    /** Starts it; the settings are in {@code application.yaml} and the README. */
    public static void main(String... arguments) {
        // Bundles fall back to the machine's language, which on a Chinese server would answer English requests in
        // Chinese.
        Locale.setDefault(Locale.ENGLISH);
        SpringApplication.run(CampusPortal.class, arguments);
    }
}
