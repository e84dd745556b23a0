package io.github.photospec.portal.page;

import io.github.photospec.export.ExportMessages;
import io.github.photospec.export.LeftOutReason;
import io.github.photospec.identity.IdNumbers;
import io.github.photospec.portal.setup.PortalProperties;
import io.github.photospec.report.ReportMessages;
import io.github.photospec.report.Verdict;
import io.github.photospec.review.Grouping;
import io.github.photospec.review.ReturnReason;
import io.github.photospec.review.ReviewAction;
import io.github.photospec.review.ReviewMessages;
import io.github.photospec.review.ReviewRefusedException;
import io.github.photospec.review.ReviewState;
import io.github.photospec.review.Role;
import io.github.photospec.rule.Outcome;
import io.github.photospec.spec.LocalText;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** photo-spec's words in the language of who asks; pages call it {@code @words}. */
@Component
public class Words {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private final PortalProperties properties;

    Words(PortalProperties properties) {
        this.properties = properties;
    }

    /** The language of who asks. */
    public static Locale locale() {
        return LocaleContextHolder.getLocale();
    }

    /** A text that comes in both languages. */
    public String in(LocalText text) {
        return text.in(locale());
    }

    /** A review's state, for example {@code 待审核}. */
    public String state(ReviewState state) {
        return reviews().name(state);
    }

    /** What was done, for example {@code 退回}. */
    public String action(ReviewAction action) {
        return reviews().name(action);
    }

    /** Who somebody is. */
    public String role(Role role) {
        return reviews().name(role);
    }

    /** What reviews are counted by. */
    public String grouping(Grouping grouping) {
        return reviews().name(grouping);
    }

    /** Why a photo was sent back. */
    public String reason(ReturnReason reason) {
        return reviews().message(reason);
    }

    /** Why something was refused. */
    public String refusal(ReviewRefusedException refusal) {
        return reviews().message(refusal);
    }

    /** What the machine concluded. */
    public String verdict(Verdict verdict) {
        return reports().verdict(verdict);
    }

    /** What a rule concluded. */
    public String outcome(Outcome outcome) {
        return reports().outcome(outcome);
    }

    /** A rule's name. */
    public String rule(String id) {
        return reports().rule(id);
    }

    /** Why a photo is not in an export. */
    public String leftOut(LeftOutReason reason) {
        return ExportMessages.in(locale()).name(reason);
    }

    /** A text with every identity number in it masked. */
    public String masked(String text) {
        return IdNumbers.mask(text);
    }

    /** A moment as the school's clocks show it. */
    public String time(Instant moment) {
        return TIME.format(moment.atZone(properties.zone()));
    }

    /** The same. */
    public String time(ZonedDateTime moment) {
        return time(moment.toInstant());
    }

    private static ReviewMessages reviews() {
        return ReviewMessages.in(locale());
    }

    private static ReportMessages reports() {
        return ReportMessages.in(locale());
    }
}
