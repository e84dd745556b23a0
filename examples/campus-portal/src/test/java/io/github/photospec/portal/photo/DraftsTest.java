package io.github.photospec.portal.photo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.portal.testing.PortalTest;
import io.github.photospec.report.Verdict;
import io.github.photospec.review.PhotoId;
import io.github.photospec.review.ReviewKey;
import io.github.photospec.rule.Outcome;
import io.github.photospec.spec.LocalText;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class DraftsTest {
    private static final Judgement SAID = new Judgement(
            Verdict.NON_COMPLIANT,
            List.of(new RuleLine(
                    "width", Outcome.FAIL, true, new LocalText("宽度不对", "The width is wrong"), new LocalText("", ""))),
            List.of(),
            List.of(new LocalText("没有找到人脸", "No face")),
            List.of());

    private final Drafts drafts;
    private final ReviewKey key = new ReviewKey("c" + UUID.randomUUID(), "430102200609011234");

    @Autowired
    DraftsTest(Drafts drafts) {
        this.drafts = drafts;
    }

    @Test
    void a_draft_is_read_as_it_was_saved() {
        Draft draft = draft("a", Optional.of(PhotoId.of(new byte[] {1})));

        drafts.save(draft);

        assertThat(drafts.find(key)).contains(draft);
    }

    @Test
    void the_last_one_takes_the_others_place() {
        drafts.save(draft("a", Optional.of(PhotoId.of(new byte[] {1}))));

        drafts.save(draft("b", Optional.empty()));

        assertThat(drafts.find(key)).contains(draft("b", Optional.empty()));
    }

    @Test
    void nobody_has_one_before_the_first() {
        assertThat(drafts.find(key)).isEmpty();
    }

    @Test
    void a_draft_tells_no_number() {
        assertThat(draft("a", Optional.empty()).toString()).doesNotContain("430102200609011234");
    }

    private Draft draft(String id, Optional<PhotoId> made) {
        return new Draft(key, id, Optional.empty(), made, SAID, Instant.parse("2026-11-26T10:00:00Z"));
    }
}
