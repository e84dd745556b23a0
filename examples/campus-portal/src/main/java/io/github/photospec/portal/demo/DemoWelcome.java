package io.github.photospec.portal.demo;

import java.util.Locale;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Prints where the demo is and who can log in. */
@Component
@Profile("demo")
class DemoWelcome {
    DemoWelcome() {}

    @EventListener
    void print(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            StringBuilder text = new StringBuilder(String.format(
                    Locale.ROOT,
                    "%n  http://localhost:%d/    %d students, photos being painted (演示数据，照片正在生成)%n%n",
                    web.getWebServer().getPort(),
                    DemoSchool.STUDENTS));
            for (DemoLogins.Login login : DemoLogins.ALL) {
                text.append(String.format(
                        Locale.ROOT, "  %-12s %-12s %s%n", login.role().id(), login.account(), login.password()));
            }
            System.out.println(text);
        }
    }
}
