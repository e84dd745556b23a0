package io.github.photospec.portal.demo;

import java.io.IOException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/**
 * The only way into the demo: whoever starts the portal with the profile {@code demo} gets it, nobody else. The profile is asked for
 * here and not by an annotation, because which beans there are may have been settled when the jar was built.
 */
@Component
class DemoStart {
    private static final Profiles DEMO = Profiles.of("demo");

    private final Environment environment;
    private final ObjectProvider<DemoSchool> school;

    DemoStart(Environment environment, ObjectProvider<DemoSchool> school) {
        this.environment = environment;
        this.school = school;
    }

    /** Before the portal looks for the office's account. */
    @EventListener(ApplicationStartedEvent.class)
    @Order(-1)
    void open() throws IOException {
        if (environment.acceptsProfiles(DEMO)) {
            school.getObject().open();
        }
    }

    @EventListener
    void welcome(ApplicationReadyEvent ready) {
        if (environment.acceptsProfiles(DEMO)
                && ready.getApplicationContext() instanceof WebServerApplicationContext web
                && web.getWebServer() != null) {
            System.out.println(DemoWelcome.text(web.getWebServer()));
        }
    }
}
