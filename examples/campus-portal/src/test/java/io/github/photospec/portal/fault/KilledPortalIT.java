package io.github.photospec.portal.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.portal.CampusPortal;
import io.github.photospec.portal.account.Actors;
import io.github.photospec.portal.account.ApiTokens;
import io.github.photospec.portal.account.TokenScope;
import io.github.photospec.portal.demo.InventedStudents;
import io.github.photospec.portal.demo.PaintedPhotos;
import io.github.photospec.portal.testing.PortalProcess;
import io.github.photospec.review.Campaign;
import io.github.photospec.review.CampaignWindow;
import io.github.photospec.review.Enrolment;
import io.github.photospec.review.Review;
import io.github.photospec.review.ReviewDesk;
import io.github.photospec.review.ReviewKey;
import io.github.photospec.review.ReviewState;
import io.github.photospec.spec.SpecCatalog;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The portal's process is killed again and again while photos are handed in to it. */
@Tag("long")
class KilledPortalIT {
    private static final int KILLS = 4;
    private static final int STUDENTS = 400;
    private static final String CAMPAIGN = "kills";

    @TempDir
    private Path data;

    @Test
    void what_was_acknowledged_is_there_and_nothing_half_done_is() throws Exception {
        String token = prepare();
        // What students were told was kept, with the photo that each handed in.
        Map<String, byte[]> told = new ConcurrentSkipListMap<>();
        Random random = new Random(7);
        for (int kill = 0; kill < KILLS; kill++) {
            int first = kill * STUDENTS / KILLS;
            try (PortalProcess portal = PortalProcess.start(data)) {
                HandingIn students = HandingIn.begin(portal, token, CAMPAIGN, first, STUDENTS / KILLS, told);
                int enough = told.size() + 2 + random.nextInt(20);
                students.awaitTold(enough);
                portal.kill();
                students.join();
            }
        }

        assertThat(told).hasSizeGreaterThan(KILLS);
        try (ConfigurableApplicationContext portal = portal()) {
            ReviewDesk desk = portal.getBean(ReviewDesk.class);
            List<String> lost = new ArrayList<>();
            for (int number = 0; number < STUDENTS; number++) {
                String student = InventedStudents.key(number);
                Review review = desk.review(Actors.portal(), new ReviewKey(CAMPAIGN, student));
                if (review.state() == ReviewState.SUBMITTED) {
                    // Whole, or reading it would throw.
                    byte[] photo = desk.photo(Actors.portal(), review.key());
                    assertThat(photo).isEqualTo(told.getOrDefault(student, photo));
                } else if (told.containsKey(student)) {
                    lost.add(student);
                }
            }
            assertThat(lost).isEmpty();
        }
    }

    private String prepare() throws IOException {
        try (ConfigurableApplicationContext portal = portal()) {
            ReviewDesk desk = portal.getBean(ReviewDesk.class);
            ZonedDateTime now = ZonedDateTime.now(ZoneOffset.UTC);
            desk.create(
                    Actors.portal(),
                    Campaign.of(
                            CAMPAIGN,
                            "kills",
                            portal.getBean(SpecCatalog.class).require("hn-student-cet-pretco"),
                            new CampaignWindow(now.minusDays(1), now.plusDays(1))));
            desk.enrol(
                    Actors.portal(),
                    CAMPAIGN,
                    IntStream.range(0, STUDENTS)
                            .mapToObj(number -> Enrolment.of(InventedStudents.student(number)))
                            .toList());
            return portal.getBean(ApiTokens.class).create("test", TokenScope.OFFICE, "test");
        }
    }

    private ConfigurableApplicationContext portal() {
        return new SpringApplicationBuilder(CampusPortal.class)
                .run(
                        "--portal.data=" + data,
                        "--portal.office-password=chosen by the test",
                        "--server.port=0",
                        "--spring.main.banner-mode=off");
    }

    /** A photo of a student's own. */
    static byte[] photo(int number) {
        return PaintedPhotos.finished(number % 7 + 1L);
    }
}
