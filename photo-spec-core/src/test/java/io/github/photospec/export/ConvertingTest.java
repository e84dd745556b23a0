package io.github.photospec.export;

import static io.github.photospec.export.School.ALL;
import static io.github.photospec.export.School.OFFICE;
import static io.github.photospec.export.School.SOFTWARE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.PhotoChecker;
import io.github.photospec.PhotoInput;
import io.github.photospec.fixture.DrawnSitter;
import io.github.photospec.fixture.DrawnVision;
import io.github.photospec.identity.NameField;
import io.github.photospec.inspect.PhotoInspector;
import io.github.photospec.make.PhotoMaker;
import io.github.photospec.report.Verdict;
import io.github.photospec.review.PhotoId;
import io.github.photospec.spec.PhotoSpec;
import io.github.photospec.spec.SpecCatalog;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertingTest {
    private static final String SPEC = """
            id: other-exam
            revision: 7
            title: {zh: 另一考试, en: Another exam}
            rules:
              format: {in: [jpeg], source: photo-spec}
              width: {equals: 90, source: photo-spec}
              height: {equals: 120, source: photo-spec}
              background-lightness: {min: 0.9, source: photo-spec}
              head-height: {min: 0.55, max: 0.7, source: photo-spec}
              crown-margin: {min: 0.07, max: 0.13, source: photo-spec}
            make: {background: "#ffffff", background-replacement: allowed}
            naming: "{candidateNo}.jpg"
            """;

    private final School school = new School();

    @TempDir
    private Path around;

    @Test
    void photos_are_made_for_another_specification_and_named_by_it() throws IOException {
        byte[] original = DrawnSitter.roomy().file("png");
        school.approved(School.key(1), School.student(1, SOFTWARE).with(NameField.CANDIDATE_NO, "K-1"), original);
        school.approved(
                School.key(2), School.student(2, SOFTWARE).with(NameField.CANDIDATE_NO, "K-2"), School.photo(2));
        PhotoSpec spec = spec();
        Path folder = around.resolve("export");

        ExportResult result;
        try (PhotoMaker maker = PhotoMaker.create(DrawnVision.frontal())) {
            result = school.export().converting(maker, spec).write(OFFICE, ALL, folder);
        }

        byte[] made = photo(folder, "K-1.jpg");
        assertThat(PhotoChecker.of(PhotoInspector.create().withVision(DrawnVision.frontal()))
                        .check(PhotoInput.of(made), spec)
                        .verdict())
                .isEqualTo(Verdict.COMPLIANT);
        assertThat(new Exported(folder).csv("manifest"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("规格", "other-exam")
                        .containsEntry("规格版本", "7")
                        .containsEntry("SHA-256", PhotoId.of(made).sha256())
                        .containsEntry("通过审核的照片的 SHA-256", PhotoId.of(original).sha256()));
        assertThat(result.leftOut()).singleElement().satisfies(row -> {
            assertThat(row.reason()).isEqualTo(LeftOutReason.NOT_MADE);
            assertThat(row.refusals()).isNotEmpty();
        });
        assertThat(new Exported(folder).csv("left-out"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("原因说明")).startsWith("无法按该规格制作照片："));
    }

    private PhotoSpec spec() throws IOException {
        Path specs = Files.createDirectory(around.resolve("specs"));
        Files.writeString(specs.resolve("other-exam.yaml"), SPEC);
        return SpecCatalog.empty().withDirectory(specs).require("other-exam");
    }

    private static byte[] photo(Path folder, String name) throws IOException {
        try (ZipFile zip = new ZipFile(folder.resolve("photos.zip").toFile())) {
            ZipEntry entry = zip.getEntry(name);
            try (InputStream content = zip.getInputStream(entry)) {
                return content.readAllBytes();
            }
        }
    }
}
