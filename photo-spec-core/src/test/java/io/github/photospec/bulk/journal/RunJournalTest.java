package io.github.photospec.bulk.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.photospec.PhotoChecker;
import io.github.photospec.PhotoInput;
import io.github.photospec.bulk.journal.JournalFileException.Reason;
import io.github.photospec.fixture.ConformingPhoto;
import io.github.photospec.fixture.DrawnVision;
import io.github.photospec.fixture.Fixture;
import io.github.photospec.identity.IdReader;
import io.github.photospec.inspect.PhotoInspector;
import io.github.photospec.report.Report;
import io.github.photospec.spec.PhotoSpec;
import io.github.photospec.spec.SpecCatalog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunJournalTest {
    private static final PhotoSpec SPEC = spec("hn-student-cet-pretco");

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void place() {
        file = folder.resolve("run.jsonl");
    }

    @Test
    void every_report_comes_back_as_it_was() throws IOException {
        Map<String, PhotoSpec> specs = new TreeMap<>();
        SpecCatalog.bundled().ids().forEach(id -> specs.put(id, spec(id)));
        Map<JournalKey, Report> reports = new LinkedHashMap<>();
        PhotoInspector inspector = PhotoInspector.create().withVision(DrawnVision.frontal());
        try (RunJournal journal = RunJournal.begin(file)) {
            for (PhotoSpec spec : specs.values()) {
                PhotoSpec named = spec.naming().isPresent() ? spec.withFileNameRule(ids()) : spec;
                Fixture good = ConformingPhoto.of(spec);
                byte[] cut = Arrays.copyOf(good.bytes(), good.bytes().length / 2);
                for (boolean looking : List.of(true, false)) {
                    PhotoChecker checker = PhotoChecker.of(
                            looking ? inspector : inspector.withSha256(true).withoutVision());
                    for (byte[] bytes : List.of(good.bytes(), cut, new byte[9], new byte[0])) {
                        Report report = checker.check(PhotoInput.of("张三_430102199003071234.jpg", bytes), named);
                        JournalKey key = new JournalKey(
                                "p" + reports.size(), bytes.length, "now", JournalKey.judge(named, checker.version()));
                        reports.put(key, report);
                        journal.append(key, JournalEntry.of(report));
                    }
                }
            }
        }

        try (RunJournal journal = RunJournal.resume(file)) {
            assertThat(reports).hasSizeGreaterThan(500).allSatisfy((key, report) -> {
                PhotoSpec spec = Objects.requireNonNull(specs.get(report.specId()));
                PhotoSpec named = spec.naming().isPresent() ? spec.withFileNameRule(ids()) : spec;
                assertThat(journal.find(key, named)).contains(JournalEntry.of(report));
            });
        }
    }

    @Test
    void a_result_belongs_to_file_specification_and_engine() throws IOException {
        JournalKey key = key("a.jpg");
        write(key);

        try (RunJournal journal = RunJournal.resume(file)) {
            assertThat(journal.find(key, SPEC)).isPresent();
            assertThat(List.of(
                            new JournalKey("b.jpg", 9, "now", "judge"),
                            new JournalKey("a.jpg", 8, "now", "judge"),
                            new JournalKey("a.jpg", 9, "later", "judge"),
                            new JournalKey("a.jpg", 9, "now", "other judge")))
                    .allSatisfy(other -> assertThat(journal.find(other, SPEC)).isEmpty());
        }
    }

    @Test
    void the_last_result_of_a_photo_counts() throws IOException {
        JournalKey key = key("a.jpg");
        write(key);
        try (RunJournal journal = RunJournal.resume(file)) {
            journal.append(key, JournalEntry.tooSlow(Duration.ofSeconds(3)));
        }

        try (RunJournal journal = RunJournal.resume(file)) {
            assertThat(journal.find(key, SPEC)).contains(JournalEntry.tooSlow(Duration.ofSeconds(3)));
        }
    }

    @Test
    void wherever_a_write_was_cut_off_the_results_before_are_there_and_more_can_be_added() throws IOException {
        for (int i = 0; i < 5; i++) {
            try (RunJournal journal = RunJournal.resume(file)) {
                journal.append(key("p" + i), JournalEntry.of(report(new byte[i])));
            }
        }
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length <= whole.length; length += 7) {
            Files.write(file, Arrays.copyOf(whole, length));
            int lines = (int) Arrays.stream(new String(whole, 0, length, UTF_8).split("\n", -1))
                    .filter(line -> line.startsWith("{\"file\"") && line.endsWith("}"))
                    .count();

            write(key("more"));

            try (RunJournal journal = RunJournal.resume(file)) {
                long found = IntStream.range(0, 5)
                        .filter(i -> journal.find(key("p" + i), SPEC).isPresent())
                        .count();
                assertThat(found).as("cut to %d bytes", length).isBetween((long) lines - 1, (long) lines);
                assertThat(journal.find(key("more"), SPEC))
                        .as("cut to %d bytes", length)
                        .isPresent();
            }
        }
    }

    @Test
    void damage_in_the_middle_costs_what_it_hits() throws IOException {
        for (int i = 0; i < 5; i++) {
            try (RunJournal journal = RunJournal.resume(file)) {
                journal.append(key("p" + i), JournalEntry.of(report(new byte[0])));
            }
        }
        byte[] bytes = Files.readAllBytes(file);
        int third = new String(bytes, UTF_8).indexOf("\"p2\"");
        Arrays.fill(bytes, third, third + 40, (byte) 0);
        Files.write(file, bytes);

        try (RunJournal journal = RunJournal.resume(file)) {
            assertThat(List.of(0, 1, 3, 4))
                    .allSatisfy(
                            i -> assertThat(journal.find(key("p" + i), SPEC)).isPresent());
            assertThat(journal.find(key("p2"), SPEC)).isEmpty();
        }
    }

    @Test
    void a_form_that_was_lost_costs_checks_and_never_gives_another_finding() throws IOException {
        Report bad = report(new byte[0]);
        Report good = PhotoChecker.of(PhotoInspector.create())
                .check(PhotoInput.of("a.jpg", ConformingPhoto.of(SPEC).bytes()), SPEC);
        try (RunJournal journal = RunJournal.resume(file)) {
            journal.append(key("bad"), JournalEntry.of(bad));
            journal.append(key("good"), JournalEntry.of(good));
        }
        List<String> lines = Files.readAllLines(file);
        int first = IntStream.range(0, lines.size())
                .filter(line -> lines.get(line).startsWith("{\"form\""))
                .findFirst()
                .orElseThrow();
        lines.remove(first);
        Files.writeString(file, String.join("\n", lines) + "\n");

        try (RunJournal journal = RunJournal.resume(file)) {
            assertThat(journal.find(key("bad"), SPEC)).isEmpty();
            assertThat(journal.find(key("good"), SPEC))
                    .satisfiesAnyOf(
                            found -> assertThat(found).isEmpty(),
                            found -> assertThat(found).contains(JournalEntry.of(good)));
            journal.append(key("bad"), JournalEntry.of(bad));
        }
        try (RunJournal journal = RunJournal.resume(file)) {
            assertThat(journal.find(key("bad"), SPEC)).contains(JournalEntry.of(bad));
        }
    }

    @Test
    void what_judges_is_rules_and_engine() {
        assertThat(JournalKey.judge(SPEC, "engine"))
                .isEqualTo(JournalKey.judge(spec(SPEC.id()), "engine"))
                .isNotEqualTo(JournalKey.judge(SPEC, "engine 2"))
                .isNotEqualTo(JournalKey.judge(SPEC.acceptingUndetermined(List.of("bareheaded")), "engine"));
    }

    @Test
    void another_file_is_no_journal_and_stays_as_it_is() throws IOException {
        Files.writeString(file, "{\"file\":\"a.jpg\"}\n");

        assertThatThrownBy(() -> RunJournal.resume(file))
                .isInstanceOfSatisfying(
                        JournalFileException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.NOT_A_JOURNAL));
        assertThat(file).hasContent("{\"file\":\"a.jpg\"}\n");
    }

    @Test
    void a_journal_begins_where_nothing_is() throws IOException {
        write(key("a.jpg"));

        assertThatThrownBy(() -> RunJournal.begin(file)).isInstanceOf(FileAlreadyExistsException.class);
    }

    @Test
    void two_runs_do_not_write_one_journal() throws IOException {
        try (RunJournal journal = RunJournal.resume(file)) {
            assertThat(journal.find(key("a.jpg"), SPEC)).isEmpty();
            assertThatThrownBy(() -> RunJournal.resume(file))
                    .isInstanceOfSatisfying(
                            JournalFileException.class,
                            refused -> assertThat(refused.reason()).isEqualTo(Reason.IN_USE));
        }
    }

    @Test
    void only_its_owner_may_read_it() throws IOException {
        write(key("430102199003071234.jpg"));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(key("430102199003071234.jpg")).hasToString("JournalKey");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 511, 512, 513, 5000})
    void the_index_finds_everything_that_was_put_into_it(int count) {
        JournalIndex index = new JournalIndex();
        for (int i = 0; i < count; i++) {
            index.put(new JournalKey("p" + i, i, "now", "by"), 10L * i);
        }

        for (int i = 0; i < count; i++) {
            assertThat(index.find(new JournalKey("p" + i, i, "now", "by"))).isEqualTo(10L * i);
        }
        assertThat(index.find(new JournalKey("other", 1, "now", "by"))).isNegative();
    }

    private void write(JournalKey key) throws IOException {
        try (RunJournal journal = RunJournal.resume(file)) {
            journal.append(key, JournalEntry.of(report(new byte[9])));
        }
    }

    private static Report report(byte[] photo) throws IOException {
        return PhotoChecker.of(PhotoInspector.create()).check(PhotoInput.of("a.jpg", photo), SPEC);
    }

    private static JournalKey key(String label) {
        return new JournalKey(label, 9, "now", "judge");
    }

    private static IdReader ids() {
        return IdReader.on(LocalDate.of(2026, 11, 1));
    }

    private static PhotoSpec spec(String id) {
        try {
            return SpecCatalog.bundled().require(id);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
