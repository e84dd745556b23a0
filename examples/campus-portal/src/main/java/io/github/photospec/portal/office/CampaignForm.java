package io.github.photospec.portal.office;

import io.github.photospec.review.Campaign;
import io.github.photospec.review.CampaignWindow;
import io.github.photospec.review.ClosingRule;
import io.github.photospec.review.DoubtRule;
import io.github.photospec.spec.PhotoSpec;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * A campaign as it is typed. All of it is text, so that what is wrong can be shown as it was typed.
 *
 * @param id the campaign's id
 * @param title its title
 * @param spec the id of the specification
 * @param opens the first second, by the school's clocks
 * @param lastSecond the last one
 * @param attempts how often a student may hand in a photo
 * @param doubt a {@link DoubtRule}
 * @param closing a {@link ClosingRule}
 * @param version which version of the campaign was read
 */
record CampaignForm(
        @NotNull @Pattern(regexp = "[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?", message = "{office.campaign.id.wrong}")
        String id,

        @NotBlank @Size(max = 200) @Pattern(regexp = "\\P{Cntrl}*", message = "{office.text.wrong}")
        String title,

        @NotBlank String spec,

        @NotNull @Pattern(regexp = SchoolTime.TYPED, message = "{office.time.wrong}")
        String opens,

        @NotNull @Pattern(regexp = SchoolTime.TYPED, message = "{office.time.wrong}")
        String lastSecond,

        @NotNull @Pattern(regexp = "[1-9][0-9]?", message = "{office.campaign.attempts.wrong}")
        String attempts,

        @NotNull @Pattern(regexp = "TO_PEOPLE|REFUSED", message = "{office.choice.wrong}")
        String doubt,

        @NotNull @Pattern(regexp = "UNDECIDED_STAY|UNDECIDED_EXPIRE", message = "{office.choice.wrong}")
        String closing,

        @NotNull @Pattern(regexp = "[0-9]{1,18}", message = "{office.choice.wrong}")
        String version) {
    private static final int USUAL_DAYS = 14;
    private static final String USUAL_ATTEMPTS = "3";

    /** A new one: from tomorrow on, two weeks, to the last second of a day. */
    static CampaignForm blank(SchoolTime time) {
        ZonedDateTime tomorrow =
                time.today().plusDays(1).atStartOfDay(time.now().getZone());
        return new CampaignForm(
                "",
                "",
                "",
                time.field(tomorrow),
                time.field(tomorrow.plusDays(USUAL_DAYS).minusSeconds(1)),
                USUAL_ATTEMPTS,
                DoubtRule.TO_PEOPLE.name(),
                ClosingRule.UNDECIDED_STAY.name(),
                "0");
    }

    static CampaignForm of(Campaign campaign, SchoolTime time) {
        return new CampaignForm(
                campaign.id(),
                campaign.title(),
                campaign.specId(),
                time.field(campaign.window().opens()),
                time.field(campaign.window().lastSecond()),
                Integer.toString(campaign.attempts()),
                campaign.doubt().name(),
                campaign.closing().name(),
                Long.toString(campaign.version()));
    }

    /** Whether both are seconds of the calendar and in their order; what is no time at all is told beside its field. */
    @AssertTrue(message = "{office.campaign.window.wrong}")
    public boolean isWindow() {
        if (opens == null
                || lastSecond == null
                || !opens.matches(SchoolTime.TYPED)
                || !lastSecond.matches(SchoolTime.TYPED)) {
            return true;
        }
        Optional<LocalDateTime> first = SchoolTime.typed(opens);
        Optional<LocalDateTime> last = SchoolTime.typed(lastSecond);
        return first.isPresent()
                && last.filter(second -> !second.isBefore(first.get())).isPresent();
    }

    /** A new campaign. */
    Campaign fresh(PhotoSpec specification, SchoolTime time) {
        return Campaign.of(id, title.strip(), specification, window(time))
                .withAttempts(Integer.parseInt(attempts))
                .withDoubt(DoubtRule.valueOf(doubt))
                .withClosing(ClosingRule.valueOf(closing));
    }

    /** What a campaign becomes; in the version that was read, so that the desk sees if it has another by now. */
    Campaign changed(Campaign campaign, PhotoSpec specification, SchoolTime time) {
        return new Campaign(
                campaign.id(),
                title.strip(),
                specification.id(),
                specification.revision(),
                window(time),
                Integer.parseInt(attempts),
                DoubtRule.valueOf(doubt),
                ClosingRule.valueOf(closing),
                campaign.closedAt(),
                campaign.purgedAt(),
                Long.parseLong(version));
    }

    private CampaignWindow window(SchoolTime time) {
        return new CampaignWindow(
                time.read(opens).orElseThrow(), time.read(lastSecond).orElseThrow());
    }
}
