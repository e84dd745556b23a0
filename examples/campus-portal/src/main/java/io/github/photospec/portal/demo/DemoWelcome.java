package io.github.photospec.portal.demo;

import java.util.Locale;
import org.springframework.boot.web.server.WebServer;

/** Says where the demo is and who can log in. */
final class DemoWelcome {
    private DemoWelcome() {}

    static String text(WebServer server) {
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "%n  http://localhost:%d/    %d students, photos being painted (演示数据，照片正在生成)%n%n",
                server.getPort(),
                DemoSchool.STUDENTS));
        for (DemoLogins.Login login : DemoLogins.ALL) {
            text.append(String.format(
                    Locale.ROOT, "  %-12s %-12s %s%n", login.role().id(), login.account(), login.password()));
        }
        return text.toString();
    }
}
