package io.github.photospec.review;

import static io.github.photospec.review.School.ANNA;
import static io.github.photospec.review.School.CAMPAIGN;
import static io.github.photospec.review.School.COUNSELLOR;
import static io.github.photospec.review.School.LAST_SECOND;
import static io.github.photospec.review.School.OFFICE;
import static io.github.photospec.review.School.OTHER_COUNSELLOR;
import static io.github.photospec.review.School.key;
import static io.github.photospec.review.School.photo;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.PhotoInput;
import io.github.photospec.identity.NameField;
import io.github.photospec.identity.PhotoNaming;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every method of the desk, tried by everybody on a review that waits for a decision. */
class AccessTest {
    private static final ReviewKey KEY = key(ANNA);
    private static final String OK = "ok";
    private static final List<Actor> ACTORS = List.of(
            Actor.student(ANNA),
            Actor.student(School.BEN),
            COUNSELLOR,
            OTHER_COUNSELLOR,
            OFFICE,
            OFFICE.alsoStudent(ANNA));

    @TempDir
    Path directory;

    @TestFactory
    Stream<DynamicTest> everybody_may_do_what_is_theirs_and_nothing_else() {
        Map<String, List<String>> expected = new LinkedHashMap<>();
        //                              self      other student, counsellor, other one,   office, office herself
        expected.put("create", List.of("role", "role", "role", "role", OK, OK));
        expected.put("change", List.of("role", "role", "role", "role", OK, OK));
        expected.put("enrol", List.of("role", "role", "role", "role", OK, OK));
        expected.put("review", List.of(OK, "no-review", OK, "no-review", OK, OK));
        expected.put("photo", List.of(OK, "no-review", OK, "no-review", OK, OK));
        expected.put("photo of the history", List.of(OK, "no-review", OK, "no-review", OK, OK));
        expected.put("page", List.of("role", "role", OK, OK, OK, OK));
        expected.put("progress", List.of("role", "role", OK, OK, OK, OK));
        expected.put("submit", List.of(OK, "no-review", OK, "no-review", OK, OK));
        expected.put("submit many", List.of("role", "role", OK, OK, OK, OK));
        expected.put("approve", List.of("role", "role", OK, "no-review", OK, "own-photo"));
        expected.put("send back", List.of("role", "role", OK, "no-review", OK, "own-photo"));
        expected.put("approve many", List.of("role", "role", OK, OK, OK, OK));
        expected.put("send many back", List.of("role", "role", OK, OK, OK, OK));
        expected.put("withdraw", List.of("role", "role", "role", "role", "state", "own-photo"));
        expected.put("extend", List.of("role", "role", "role", "role", OK, OK));
        expected.put("request correction", List.of(OK, "no-review", OK, "no-review", OK, OK));
        expected.put("accept correction", List.of("role", "role", "role", "role", "no-correction", "own-photo"));
        expected.put("decline correction", List.of("role", "role", "role", "role", "no-correction", "own-photo"));
        expected.put("close", List.of("role", "role", "role", "role", OK, OK));
        expected.put("purge", List.of("role", "role", "role", "role", "still-open", "still-open"));
        expected.put("sweep", List.of("role", "role", "role", "role", OK, OK));
        return expected.entrySet().stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.getKey(),
                        () -> assertThat(ACTORS.stream()
                                        .map(actor -> outcome(row.getKey(), actor))
                                        .toList())
                                .isEqualTo(row.getValue())));
    }

    @Test
    void the_table_has_every_public_method_that_takes_an_actor() {
        long methods = Arrays.stream(ReviewDesk.class.getDeclaredMethods())
                .filter(method -> java.lang.reflect.Modifier.isPublic(method.getModifiers()))
                .filter(method -> method.getParameterCount() > 0 && method.getParameterTypes()[0] == Actor.class)
                .count();

        // submit twice, with and without the name of a request.
        assertThat(methods).isEqualTo(Action.ALL.size() + 1);
    }

    @Test
    void a_counsellor_sees_the_own_classes_whatever_the_query_asks_for() {
        School school = School.inCampaign(directory);
        ReviewQuery foreign = ReviewQuery.of(CAMPAIGN).in(School.NURSING);

        assertThat(school.desk.page(COUNSELLOR, foreign, Optional.empty(), 10).reviews())
                .isEmpty();
        assertThat(school.desk
                        .page(COUNSELLOR, ReviewQuery.of(CAMPAIGN), Optional.empty(), 10)
                        .reviews())
                .extracting(review -> review.key().student())
                .containsExactly(ANNA, School.BEN);
        assertThat(school.desk.page(OFFICE, foreign, Optional.empty(), 10).reviews())
                .hasSize(2);
    }

    @Test
    void a_counsellor_without_classes_sees_nothing() {
        School school = School.inCampaign(directory);
        Actor nobody = Actor.counsellor("new", Set.of());

        assertThat(school.desk
                        .page(nobody, ReviewQuery.of(CAMPAIGN), Optional.empty(), 10)
                        .reviews())
                .isEmpty();
        assertThat(school.desk.progress(nobody, ReviewQuery.of(CAMPAIGN), Grouping.DEPARTMENT))
                .isEmpty();
    }

    @Test
    void a_photo_of_somebody_else_is_not_to_be_had_by_its_id() {
        School school = School.inCampaign(directory);
        Review other = school.submit(School.NURSE, 1);
        PhotoId foreign = other.submission().orElseThrow().photo();
        school.submit(ANNA, 2);

        Refusals.assertRefused(ReviewRule.NO_PHOTO, () -> school.desk.photo(Actor.student(ANNA), KEY, foreign));
    }

    private String outcome(String action, Actor actor) {
        try {
            Path specs = Files.createDirectory(directory.resolve("school-" + System.nanoTime()));
            School school = School.inCampaign(specs);
            school.submit(ANNA, 1);
            Objects.requireNonNull(Action.ALL.get(action)).run(school, actor);
            return OK;
        } catch (ReviewRefusedException refusal) {
            return refusal.rule().id();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private interface Action {
        Map<String, Action> ALL = Stream.of(
                        named(
                                "create",
                                (school, actor) -> school.desk.create(
                                        actor,
                                        Campaign.of(
                                                "other",
                                                "另一批",
                                                school.specs.require("tiny"),
                                                new CampaignWindow(School.OPENS, LAST_SECOND)))),
                        named(
                                "change",
                                (school, actor) -> school.desk.change(
                                        actor, school.desk.campaign(CAMPAIGN).withTitle("改名"))),
                        named("enrol", (school, actor) -> school.desk.enrol(actor, CAMPAIGN, List.of())),
                        named("review", (school, actor) -> school.desk.review(actor, KEY)),
                        named("photo", (school, actor) -> school.desk.photo(actor, KEY)),
                        named(
                                "photo of the history",
                                (school, actor) -> school.desk.photo(actor, KEY, PhotoId.of(photo(1)))),
                        named(
                                "page",
                                (school, actor) ->
                                        school.desk.page(actor, ReviewQuery.of(CAMPAIGN), Optional.empty(), 10)),
                        named(
                                "progress",
                                (school, actor) ->
                                        school.desk.progress(actor, ReviewQuery.of(CAMPAIGN), Grouping.CLASS)),
                        named("submit", (school, actor) -> school.desk.submit(actor, KEY, PhotoInput.of(photo(2)))),
                        named(
                                "submit many",
                                (school, actor) -> school.desk.submitAll(
                                        actor, CAMPAIGN, Collections.emptyIterator(), PhotoNaming.of("{id}.jpg"))),
                        named(
                                "approve",
                                (school, actor) -> school.desk.approve(
                                        actor, school.review(ANNA).seen(), "")),
                        named(
                                "send back",
                                (school, actor) -> school.desk.sendBack(
                                        actor, school.review(ANNA).seen(), Set.of(ReturnReason.EYES), "")),
                        named(
                                "approve many",
                                (school, actor) -> school.desk.approveAll(
                                        actor, List.of(school.review(ANNA).seen()))),
                        named(
                                "send many back",
                                (school, actor) -> school.desk.sendBackAll(
                                        actor, List.of(school.review(ANNA).seen()), Set.of(ReturnReason.EYES), "")),
                        named(
                                "withdraw",
                                (school, actor) -> school.desk.withdraw(
                                        actor, school.review(ANNA).seen(), "")),
                        named("extend", (school, actor) -> school.desk.extend(actor, KEY, LAST_SECOND.plusDays(1), "")),
                        named(
                                "request correction",
                                (school, actor) -> school.desk.requestCorrection(
                                        actor, KEY, new Correction(Map.of(NameField.NAME, "安"), ""))),
                        named(
                                "accept correction",
                                (school, actor) -> school.desk.acceptCorrection(
                                        actor, school.review(ANNA).seen(), "")),
                        named(
                                "decline correction",
                                (school, actor) -> school.desk.declineCorrection(
                                        actor, school.review(ANNA).seen(), "")),
                        named("close", (school, actor) -> school.desk.close(actor, CAMPAIGN)),
                        named("purge", (school, actor) -> school.desk.purge(actor, CAMPAIGN)),
                        named("sweep", (school, actor) -> school.desk.sweep(actor)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

        void run(School school, Actor actor) throws java.io.IOException;

        static Map.Entry<String, Action> named(String name, Action action) {
            return Map.entry(name, action);
        }
    }
}
