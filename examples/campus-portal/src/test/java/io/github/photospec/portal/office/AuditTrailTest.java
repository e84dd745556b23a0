package io.github.photospec.portal.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.portal.audit.Audit;
import io.github.photospec.portal.audit.AuditAction;
import io.github.photospec.portal.audit.AuditDetail;
import io.github.photospec.portal.audit.AuditFact;
import io.github.photospec.portal.testing.PortalTest;
import io.github.photospec.portal.testing.School;
import io.github.photospec.portal.testing.Schools;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PortalTest
class AuditTrailTest {
    private static final Pattern OLDER = Pattern.compile("before=([0-9]+)");

    private final MockMvc mvc;
    private final Schools schools;
    private final Audit audit;

    @Autowired
    AuditTrailTest(MockMvc mvc, Schools schools, Audit audit) {
        this.mvc = mvc;
        this.schools = schools;
        this.audit = audit;
    }

    @Test
    void the_trail_of_one_account_or_subject_is_shown_alone() throws Exception {
        School school = schools.open();
        OfficeBrowser office = OfficeBrowser.of(mvc, school);
        String account = "someone-" + school.number();
        audit.record(
                account,
                AuditAction.PURGE,
                "subject-" + school.number(),
                AuditDetail.of(AuditFact.NOTE, "<photos> 430102200609010014"));
        audit.record("someone-else", AuditAction.PURGE, "another", AuditDetail.of(AuditFact.NOTE, "hidden detail"));

        String page = office.page("/office/audit?text=" + account);

        assertThat(page)
                .contains("清除照片")
                .contains("&lt;photos&gt; 430***********0014")
                .doesNotContain("hidden detail");
        assertThat(office.inEnglish().page("/office/audit?text=subject-" + school.number()))
                .contains("purged photos");
    }

    @Test
    void older_lines_are_a_page_away_and_every_line_is_on_one_page() throws Exception {
        School school = schools.open();
        OfficeBrowser office = OfficeBrowser.of(mvc, school);
        String account = "busy-" + school.number();
        for (int line = 0; line <= 100; line++) {
            audit.record(account, AuditAction.LIST, "list", AuditDetail.of(AuditFact.NOTE, "line " + line + "."));
        }

        String first = office.page("/office/audit?text=" + account);
        Matcher older = OLDER.matcher(first);

        assertThat(first).contains("line 100.").contains("line 1.").doesNotContain("line 0.");
        assertThat(older.find()).isTrue();
        assertThat(office.page("/office/audit?text=" + account + "&before=" + older.group(1)))
                .contains("line 0.")
                .doesNotContain("line 1.")
                .doesNotContain("rel=\"next\"");
    }

    @ParameterizedTest
    @EnumSource(AuditAction.class)
    void every_action_has_words_in_both_languages(AuditAction action) throws Exception {
        School school = schools.open();
        OfficeBrowser office = OfficeBrowser.of(mvc, school);
        String account = action.id() + "-" + school.number();
        audit.record(account, action, "any");

        assertThat(office.page("/office/audit?text=" + account)).doesNotContain("??");
        assertThat(office.inEnglish().page("/office/audit?text=" + account)).doesNotContain("??");
    }

    @ParameterizedTest
    @EnumSource(AuditFact.class)
    void every_fact_reads_in_the_language_of_who_asks(AuditFact fact) throws Exception {
        School school = schools.open();
        OfficeBrowser office = OfficeBrowser.of(mvc, school);
        String account = fact.id() + "-" + school.number();
        audit.record(account, AuditAction.LIST, "any", AuditDetail.of(fact, "first", "second", "third", "fourth"));

        assertThat(office.page("/office/audit?text=" + account))
                .doesNotContain("??")
                .doesNotContain("{0}");
        assertThat(office.inEnglish().page("/office/audit?text=" + account)).doesNotContain("??");
    }

    @Test
    void what_somebody_named_a_file_does_not_spoil_a_line() throws Exception {
        School school = schools.open();
        String account = "name-" + school.number();
        AuditDetail odd = AuditDetail.of(AuditFact.FILE, "a\"b\\c'{0}.csv", "\u0000x".repeat(200));

        audit.record(account, AuditAction.LIST, "any", odd);

        assertThat(OfficeBrowser.of(mvc, school).page("/office/audit?text=" + account))
                .contains("a&quot;b\\c&#39;{0}.csv");
        assertThat(audit.page(Optional.empty(), account, 1).get(0).detail())
                .hasValueSatisfying(detail ->
                        assertThat(detail.arguments().get(1)).hasSize(200).startsWith("?x"));
    }
}
