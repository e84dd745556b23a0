package io.github.photospec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.photospec.bulk.BulkChecker;
import io.github.photospec.bulk.BulkPhoto;
import io.github.photospec.fixture.ConformingPhoto;
import io.github.photospec.inspect.InspectionDepth;
import io.github.photospec.inspect.InspectionLimits;
import io.github.photospec.inspect.PhotoInspector;
import io.github.photospec.report.Report;
import io.github.photospec.report.Verdict;
import io.github.photospec.rule.Finding;
import io.github.photospec.rule.Outcome;
import io.github.photospec.rule.Reading;
import io.github.photospec.spec.PhotoSpec;
import io.github.photospec.spec.SpecCatalog;
import io.github.photospec.spec.UnknownSpecException;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PhotoCheckerTest {
    private static final String SPEC = "hn-student-cet-pretco";

    private final PhotoChecker checker = PhotoChecker.create();

    @Test
    void a_good_photo_is_undetermined_as_long_as_nobody_sees_its_face() throws IOException {
        Report report = checker.check(good(), SPEC);

        assertThat(report.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(report.findings(Outcome.FAIL)).isEmpty();
        assertThat(report.findings(Outcome.NOT_ASSESSED))
                .allSatisfy(finding -> assertThat(finding.code()).isEqualTo(Finding.Code.NO_VISION));
        assertThat(report.specId()).isEqualTo(SPEC);
    }

    @Test
    void the_same_bytes_name_and_specification_give_the_same_report() throws IOException {
        byte[] bytes = ConformingPhoto.of(spec()).bytes();

        Report first = checker.check(PhotoInput.of("a.jpg", bytes), SPEC);
        Report second = PhotoChecker.create().check(PhotoInput.of("folder/a.jpg", bytes.clone()), SPEC);

        assertThat(second).isEqualTo(first);
    }

    @Test
    void one_checker_serves_many_threads() throws Exception {
        Report alone = checker.check(good(), SPEC);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<Report> task = () -> checker.check(good(), SPEC);
            List<Future<Report>> reports =
                    threads.invokeAll(Stream.generate(() -> task).limit(40).toList());

            for (Future<Report> report : reports) {
                assertThat(report.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void an_unknown_specification_is_named_with_its_neighbours() {
        assertThatThrownBy(() -> checker.check(good(), "hn-student-cet-petco"))
                .isInstanceOf(UnknownSpecException.class)
                .hasMessageContaining("hn-student-cet-pretco");
    }

    @Test
    void a_photo_one_byte_over_the_limit_is_too_large_and_one_at_it_is_not() throws IOException {
        byte[] bytes = ConformingPhoto.of(spec()).bytes();

        assertThat(readable(bytes, new InspectionLimits(bytes.length, 43_200))).isEqualTo("yes");
        assertThat(readable(bytes, new InspectionLimits(bytes.length - 1, 43_200)))
                .isEqualTo("too-large");
        assertThat(readable(bytes, new InspectionLimits(bytes.length, 43_199))).isEqualTo("too-many-pixels");
    }

    @Test
    void whatever_the_bytes_are_the_answer_is_a_report() throws IOException {
        assertThat(readable(new byte[0], InspectionLimits.DEFAULT)).isEqualTo("empty");
        assertThat(readable(new byte[] {1, 2, 3}, InspectionLimits.DEFAULT)).isEqualTo("not-a-picture");
        assertThat(readable(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff}, InspectionLimits.DEFAULT))
                .isEqualTo("corrupt");
    }

    @Test
    void file_rules_alone_decode_nothing_and_say_so() throws IOException {
        PhotoChecker quick = PhotoChecker.of(PhotoInspector.create().withDepth(InspectionDepth.FILE));

        Report report = quick.check(good(), SPEC);

        assertThat(report.finding("width").orElseThrow().outcome()).isEqualTo(Outcome.PASS);
        assertThat(report.finding("background-lightness").orElseThrow().code()).isEqualTo(Finding.Code.NOT_DECODED);
    }

    @Test
    void rules_about_names_are_left_out_of_the_report_of_a_nameless_photo() throws IOException {
        Report report = checker.check(PhotoInput.of(ConformingPhoto.of(spec()).bytes()), SPEC);

        assertThat(report.finding("file-extension")).isEmpty();
    }

    @Test
    void the_engine_looks_only_where_the_specification_asks_about_the_person() throws IOException {
        CountingVision engine = new CountingVision();
        PhotoChecker seeing = PhotoChecker.create(engine);

        seeing.check(good(), fileRulesOf(spec()));
        assertThat(engine.looks()).isZero();

        seeing.check(good(), SPEC);
        assertThat(engine.looks()).isEqualTo(1);
    }

    @Test
    void facts_for_several_specifications_hold_what_the_engine_saw() throws IOException {
        CountingVision engine = new CountingVision();

        assertThat(PhotoChecker.create(engine).inspect(good()).portrait()).isPresent();
        assertThat(engine.looks()).isEqualTo(1);
    }

    @Test
    void a_specification_that_does_not_ask_about_the_person_gets_the_same_report_with_and_without_an_engine()
            throws IOException {
        PhotoSpec fileRules = fileRulesOf(spec());

        assertThat(PhotoChecker.create(new CountingVision()).check(good(), fileRules))
                .isEqualTo(PhotoChecker.of(PhotoInspector.create()).check(good(), fileRules));
    }

    @Test
    void a_run_over_many_photos_has_the_engine_look_only_where_a_rule_asks() throws IOException {
        CountingVision engine = new CountingVision();
        PhotoChecker seeing = PhotoChecker.create(engine);
        List<BulkPhoto> photos = List.of(new BulkPhoto("good", good()));

        BulkChecker.of(seeing, fileRulesOf(spec())).run(photos).forEachRemaining(result -> {});
        assertThat(engine.looks()).isZero();

        BulkChecker.of(seeing, spec()).run(photos).forEachRemaining(result -> {});
        assertThat(engine.looks()).isEqualTo(1);
    }

    private static PhotoSpec fileRulesOf(PhotoSpec spec) {
        return new PhotoSpec(
                spec.id(),
                spec.revision(),
                spec.title(),
                spec.scope(),
                spec.validity(),
                spec.sources(),
                spec.print(),
                spec.rules().stream().filter(rule -> !rule.usesVision()).toList(),
                spec.making(),
                spec.naming(),
                spec.notes());
    }

    private static String readable(byte[] bytes, InspectionLimits limits) throws IOException {
        Reading seen = PhotoChecker.of(PhotoInspector.create().withLimits(limits))
                .check(PhotoInput.of(bytes), SPEC)
                .finding("readable")
                .flatMap(Finding::measured)
                .orElseThrow();
        return ((Reading.Word) seen).value();
    }

    private static PhotoInput good() throws IOException {
        return PhotoInput.of(
                "430102200501011234.jpg", ConformingPhoto.of(spec()).bytes());
    }

    private static PhotoSpec spec() throws IOException {
        return SpecCatalog.bundled().require(SPEC);
    }
}
