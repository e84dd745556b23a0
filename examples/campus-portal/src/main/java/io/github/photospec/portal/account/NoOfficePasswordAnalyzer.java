package io.github.photospec.portal.account;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at the start what is missing, instead of a stack trace. */
final class NoOfficePasswordAnalyzer extends AbstractFailureAnalyzer<NoOfficePasswordException> {
    /** For Spring's factories. */
    NoOfficePasswordAnalyzer() {}

    @Override
    protected FailureAnalysis analyze(Throwable root, NoOfficePasswordException cause) {
        return new FailureAnalysis(
                cause.getMessage() + "。教务处还没有账号，也没有设置初始密码。",
                "Start it once with the environment variable PORTAL_OFFICE_PASSWORD: the account \"office\" begins with it"
                        + " and chooses another at its first login. To try the portal with invented data, start it with"
                        + " --spring.profiles.active=demo.",
                cause);
    }
}
