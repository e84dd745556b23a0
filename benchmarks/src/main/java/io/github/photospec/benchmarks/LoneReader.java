package io.github.photospec.benchmarks;

import io.github.photospec.review.Actor;
import io.github.photospec.review.Grouping;
import io.github.photospec.review.ReviewDesk;
import io.github.photospec.review.ReviewQuery;
import io.github.photospec.review.ReviewState;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** What each question costs when nobody else asks. */
final class LoneReader {
    private static final Duration WARMING = Duration.ofSeconds(3);
    private static final Duration MEASURING = Duration.ofSeconds(4);
    private static final Actor OFFICE = Actor.office("jwc");

    private final BusySchool school;
    private final Random random = new Random(1);

    LoneReader(BusySchool school) {
        this.school = school;
    }

    /** Times by question. */
    Map<String, Timings> ask() {
        ReviewDesk desk = school.desk();
        ReviewQuery all = ReviewQuery.of(BusySchool.CAMPAIGN);
        Map<String, Timings> times = new LinkedHashMap<>();
        times.put("one review", timed(() -> desk.review(OFFICE, school.key(random.nextInt(school.students())))));
        times.put("a class of 50", timed(() -> school.page(OFFICE, random.nextInt(school.classes()))));
        times.put("50 of a department", timed(() -> page(all.inDepartment(someClass()))));
        times.put("50 of a state", timed(() -> page(all.withStates(Set.of(ReviewState.AWAITING_PHOTO)))));
        times.put(
                "a part of a name, in the whole campaign",
                timed(() -> page(all.withText("生" + random.nextInt(school.students())))));
        times.put("progress by class", timed(() -> desk.progress(OFFICE, all, Grouping.CLASS)));
        return times;
    }

    private String someClass() {
        return BusySchool.schoolClass(random.nextInt(school.classes())).department();
    }

    private void page(ReviewQuery query) {
        school.desk().page(OFFICE, query, Optional.empty(), BusySchool.CLASS_SIZE);
    }

    private static Timings timed(Runnable question) {
        repeat(question, WARMING);
        return repeat(question, MEASURING);
    }

    private static Timings repeat(Runnable question, Duration time) {
        Timings timings = new Timings();
        long end = System.nanoTime() + time.toNanos();
        for (long start = System.nanoTime(); start < end; start = System.nanoTime()) {
            question.run();
            timings.add(System.nanoTime() - start);
        }
        return Timings.of(List.of(timings));
    }
}
