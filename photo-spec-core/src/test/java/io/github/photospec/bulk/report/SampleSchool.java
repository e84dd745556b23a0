package io.github.photospec.bulk.report;

import io.github.photospec.PhotoChecker;
import io.github.photospec.PhotoInput;
import io.github.photospec.bulk.BulkPhoto;
import io.github.photospec.bulk.BulkResult;
import io.github.photospec.explain.Thumbnail;
import io.github.photospec.fixture.PaintedVision;
import io.github.photospec.image.SrgbImage;
import io.github.photospec.inspect.Examination;
import io.github.photospec.inspect.PhotoInspector;
import io.github.photospec.painting.Backdrop;
import io.github.photospec.painting.HairStyle;
import io.github.photospec.painting.Hat;
import io.github.photospec.painting.JpegWriter;
import io.github.photospec.painting.PaintedPortrait;
import io.github.photospec.painting.PortraitPainter;
import io.github.photospec.painting.Sitter;
import io.github.photospec.report.Report;
import io.github.photospec.report.Verdict;
import io.github.photospec.rule.Finding;
import io.github.photospec.rule.Reading;
import io.github.photospec.spec.PhotoSpec;
import io.github.photospec.spec.SpecCatalog;
import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/** A school of painted students, whose photos were checked: some are good, and some have the faults that photos have. */
final class SampleSchool {
    static final int CLASS_SIZE = 48;

    /** Of so many photos in a row. */
    private static final int PERIOD = 20;

    private static final Color GREY_WALL = new Color(178, 184, 190);
    private static final List<Checked> PHOTOS = photos();

    private SampleSchool() {}

    /** A photo's place in the school decides what is wrong with it; every twentieth could not be opened. */
    static BulkResult result(int index) {
        String label = "2026级/" + group(index) + "/" + number(index) + ".jpg";
        if (index % PERIOD == PERIOD - 1) {
            return failed(index, label);
        }
        Checked checked = PHOTOS.get(index % PHOTOS.size());
        return of(index, label, varied(checked.report(), index), Optional.of(checked.thumbnail()));
    }

    static BulkResult failed(int index, String label) {
        return new BulkResult(
                index,
                photo(label),
                Optional.empty(),
                Optional.of(new NoSuchFileException(label)),
                Optional.empty(),
                Optional.empty());
    }

    /** A good photo under another name. */
    static BulkResult named(int index, String label) {
        return of(
                index, label, PHOTOS.get(0).report(), Optional.of(PHOTOS.get(0).thumbnail()));
    }

    static BulkResult of(int index, String label, Report report, Optional<Thumbnail> thumbnail) {
        return new BulkResult(index, photo(label), Optional.of(report), Optional.empty(), thumbnail, Optional.empty());
    }

    static String group(int index) {
        int number = index / CLASS_SIZE;
        return List.of("高一", "高二", "高三").get(number / 20 % 3) + "（" + (number % 20 + 1 + number / 60 * 20) + "）班";
    }

    /** Looks like somebody's, and is nobody's: no division has this code. */
    static String number(int index) {
        return String.format(Locale.ROOT, "999999%d%04d%04d", 2008 + index % 3, 101 + index % 28, index % 10000);
    }

    /** A whole report of so many photos, with classes that miss some and two lists. */
    static void fill(ReportFolder report, int photos) throws IOException {
        for (int i = 0; i < photos; i++) {
            report.add(result(i), group(i));
        }
        for (int i = 0; i < photos; i += CLASS_SIZE) {
            report.expect(group(i), CLASS_SIZE + i / CLASS_SIZE % 4);
        }
        report.expect("高三（99）班", 45);
        report.add(new OfficeList(
                "no-photo",
                "没有照片的学生",
                "名单上有、但没有交照片的学生。请通知班主任补交。",
                List.of("姓名", "班级", "身份证号"),
                List.of(
                        OfficeList.Row.of("欧阳小明", "高一（2）班", "999999200801011234"),
                        OfficeList.Row.of("张三", "高三（99）班", "999999200902021234"))));
        report.add(new OfficeList(
                "same-photo",
                "重复的照片",
                "同一张照片用于多名学生，请核对。",
                List.of("文件", "相同于"),
                List.of(new OfficeList.Row(List.of(number(3) + ".jpg", number(5) + ".jpg"), List.of(3L, 5L)))));
    }

    private static BulkPhoto photo(String label) {
        return new BulkPhoto(label, PhotoInput.of("photo.jpg", new byte[0]));
    }

    /** Every camera measures a little different: so do the sentences. */
    private static Report varied(Report report, int index) {
        Random random = new Random(index);
        List<Finding> findings = new ArrayList<>();
        for (Finding found : report.findings()) {
            Optional<Reading> measured = found.measured().map(reading -> varied(reading, random));
            findings.add(new Finding(
                    found.rule(),
                    found.outcome(),
                    found.level(),
                    found.code(),
                    measured,
                    found.unit(),
                    found.limits(),
                    found.allowed(),
                    found.citation()));
        }
        return new Report(
                report.file(), report.specId(), report.specRevision(), report.verdict(), findings, report.warnings());
    }

    private static Reading varied(Reading reading, Random random) {
        return reading instanceof Reading.Amount amount && amount.value() != Math.rint(amount.value())
                ? Reading.of(amount.value() * (0.98 + 0.04 * random.nextDouble()))
                : reading;
    }

    private static List<Checked> photos() {
        List<Checked> photos = new ArrayList<>();
        for (int seed = 1; seed <= 5; seed++) {
            photos.add(checked(Sitter.random(seed), Backdrop.white(), 180, 240, true));
        }
        photos.add(checked(Sitter.random(12), Backdrop.plain(GREY_WALL), 180, 240, true));
        photos.add(checked(Sitter.random(13).withHairStyle(HairStyle.BOB), Backdrop.white(), 180, 240, true));
        photos.add(checked(Sitter.random(14).withHat(Hat.CAP), Backdrop.studio(GREY_WALL), 180, 240, true));
        photos.add(checked(Sitter.random(15), Backdrop.white(), 240, 180, true));
        photos.add(checked(Sitter.random(16).withYaw(25), Backdrop.bricks(1), 180, 240, true));
        photos.add(checked(Sitter.random(17).withRoll(11), Backdrop.white(), 180, 240, true));
        photos.add(checked(Sitter.random(18), Backdrop.white(), 180, 240, false));
        photos.add(checked(Sitter.random(19).withHairStyle(HairStyle.LONG), Backdrop.foliage(2), 300, 400, true));
        return photos;
    }

    private static Checked checked(Sitter sitter, Backdrop backdrop, int width, int height, boolean seen) {
        PaintedPortrait portrait = PortraitPainter.standard().paint(sitter, backdrop, width, height);
        PhotoInspector inspector = PhotoInspector.create();
        byte[] jpeg = JpegWriter.standard().withDpi(72).write(portrait.image());
        try (PhotoChecker checker =
                PhotoChecker.of(seen ? inspector.withVision(PaintedVision.of(portrait)) : inspector)) {
            Examination examined = checker.examine(PhotoInput.of(number(1) + ".jpg", jpeg));
            PhotoSpec spec = SpecCatalog.bundled().require("hn-student-cet-pretco");
            SrgbImage image = examined.image().orElseThrow();
            return new Checked(spec.check(examined.inspection()), Thumbnail.of(image));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** How many of the first photos have this verdict. */
    static long count(int photos, Verdict verdict) {
        long count = 0;
        for (int i = 0; i < photos; i++) {
            Optional<Report> report = result(i).report();
            count += report.isPresent() && report.get().verdict() == verdict ? 1 : 0;
        }
        return count;
    }

    private record Checked(Report report, Thumbnail thumbnail) {}
}
