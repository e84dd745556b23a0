package io.github.photospec.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactSheetTest {
    private static final Thumbnail PHOTO = Thumbnail.of(ThumbnailTest.grey(180, 240));

    @TempDir
    private Path folder;

    @Test
    void hostile_words_are_escaped_in_html() throws IOException {
        String html = html(new SheetEntry(
                "<script>alert(1)</script>\u202e\"'&.jpg",
                "</figcaption><img src=x onerror=alert(2)>",
                List.of(new SheetPicture(PHOTO, "<b>caption</b>"))));

        assertThat(html)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;\\u202e&quot;&#39;&amp;.jpg")
                .doesNotContain("<script", "<img src=x", "<b>caption")
                .contains("Content-Security-Policy\" content=\"default-src 'none'; img-src data:;");
    }

    @Test
    void identity_numbers_are_masked_wherever_they_stand() throws IOException {
        String number = "430102199003071234";

        String html = html(new SheetEntry(number + ".jpg", "see " + number, List.of(new SheetPicture(PHOTO, number))));

        assertThat(html).doesNotContain(number).contains("430***********1234.jpg");
    }

    @Test
    void a_page_for_browsers_needs_nothing_else() throws IOException {
        String html = html(
                SheetEntry.of("a.jpg", "", PHOTO),
                new SheetEntry(
                        "b.jpg", "", List.of(new SheetPicture(PHOTO, "before"), new SheetPicture(PHOTO, "after"))),
                new SheetEntry("c.jpg", "", List.of()));

        assertThat(html.split("src=\"data:image/jpeg;base64,/9j/", -1)).hasSize(1 + 3);
        assertThat(html).contains("<p>before</p>", "<p>after</p>", "No picture", "Photos: 3", "@page { size: A4");
        assertThat(html).doesNotContain("http://", "https://", "<script");
    }

    @Test
    void two_thousand_photos_are_not_kept_in_memory() throws IOException {
        Path file = folder.resolve("sheet.html");
        // Together 460 MB, of the 512 MB that a test run has.
        try (ContactSheet sheet = ContactSheet.open(file, "many", Locale.ENGLISH)) {
            for (int i = 0; i < 2000; i++) {
                sheet.add(SheetEntry.of(i + ".jpg", "", Thumbnail.of(ThumbnailTest.grey(240, 240))));
            }
            sheet.finish();
        }

        assertThat(file).isNotEmptyFile();
    }

    @Test
    void two_hundred_pictures_fill_a_page_and_one_more_begins_the_next() throws IOException {
        assertThat(names(png(Collections.nCopies(200, SheetEntry.of("a.jpg", "why", PHOTO)))))
                .containsExactly("sheet.png");
        assertThat(names(png(Collections.nCopies(201, SheetEntry.of("a.jpg", "why", PHOTO)))))
                .containsExactly("sheet.png", "sheet-2.png");
    }

    @Test
    void an_entry_with_two_pictures_is_as_wide_as_two() throws IOException {
        SheetEntry pair = new SheetEntry(
                "a.jpg", "", List.of(new SheetPicture(PHOTO, "before"), new SheetPicture(PHOTO, "after")));

        BufferedImage ten = ImageIO.read(png(Collections.nCopies(10, SheetEntry.of("a.jpg", "", PHOTO)))
                .get(0)
                .toFile());
        BufferedImage fivePairs =
                ImageIO.read(png(Collections.nCopies(5, pair)).get(0).toFile());
        BufferedImage sixPairs =
                ImageIO.read(png(Collections.nCopies(6, pair)).get(0).toFile());

        assertThat(fivePairs.getWidth()).isEqualTo(ten.getWidth());
        assertThat(sixPairs.getHeight()).isGreaterThan(fivePairs.getHeight() + 240);
    }

    @Test
    void a_page_that_is_full_is_forgotten() throws IOException {
        try (ContactSheet sheet = ContactSheet.open(folder.resolve("sheet.png"), "", Locale.ENGLISH)) {
            WeakReference<Thumbnail> first = addOne(sheet);
            for (int i = 0; i < 200; i++) {
                sheet.add(SheetEntry.of("a.jpg", "", PHOTO));
            }

            for (int i = 0; i < 50 && first.get() != null; i++) {
                System.gc();
            }
            assertThat(first.get()).isNull();
        }
    }

    @Test
    void words_stay_on_their_card() throws IOException {
        String longest = "averylongnamewithoutspaces".repeat(20);

        BufferedImage page = ImageIO.read(png(Collections.nCopies(
                        10,
                        new SheetEntry(longest, "一二三四五六七八九十".repeat(40), List.of(new SheetPicture(PHOTO, longest)))))
                .get(0)
                .toFile());

        int[] right = page.getRGB(page.getWidth() - 20, 0, 1, page.getHeight(), null, 0, 1);
        int[] bottom = page.getRGB(0, page.getHeight() - 20, page.getWidth(), 1, null, 0, page.getWidth());
        assertThat(right).containsOnly(Color.WHITE.getRGB());
        assertThat(bottom).containsOnly(Color.WHITE.getRGB());
        assertThat(page.getHeight()).isLessThan(600);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sheet.html", "sheet.PNG"})
    void nothing_is_there_before_the_end_and_nothing_without_it(String name) throws IOException {
        Path file = folder.resolve(name);
        try (ContactSheet sheet = ContactSheet.open(file, "title", Locale.CHINESE)) {
            sheet.add(SheetEntry.of("a.jpg", "", PHOTO));
            assertThat(file).doesNotExist();
        }

        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sheet.html", "sheet.png"})
    void a_sheet_without_photos_says_so(String name) throws IOException {
        Path file = folder.resolve(name);
        try (ContactSheet sheet = ContactSheet.open(file, "title", Locale.ENGLISH)) {
            assertThat(sheet.finish()).containsExactly(file);
            assertThat(sheet.entries()).isZero();
        }

        assertThat(file).isNotEmptyFile();
    }

    @Test
    void a_name_that_is_neither_is_refused() {
        assertThat(ContactSheet.canBe(Path.of("a.HTML"))).isTrue();
        assertThat(ContactSheet.canBe(Path.of("a.jpg"))).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ContactSheet.open(folder.resolve("a.jpg"), "", Locale.ENGLISH));
    }

    @Test
    void a_folder_that_is_not_there_is_told_at_once() {
        assertThatIOException()
                .isThrownBy(() -> ContactSheet.open(folder.resolve("none/sheet.png"), "", Locale.ENGLISH));
    }

    @Test
    void an_entry_has_at_most_two_pictures() {
        SheetPicture picture = new SheetPicture(PHOTO, "");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SheetEntry("a", "", List.of(picture, picture, picture)));
    }

    private static WeakReference<Thumbnail> addOne(ContactSheet sheet) throws IOException {
        Thumbnail thumbnail = Thumbnail.of(ThumbnailTest.grey(30, 40));
        sheet.add(SheetEntry.of("first.jpg", "", thumbnail));
        return new WeakReference<>(thumbnail);
    }

    private String html(SheetEntry... entries) throws IOException {
        Path file = folder.resolve("sheet.html");
        return Files.readString(written(file, List.of(entries)).get(0));
    }

    private List<Path> png(List<SheetEntry> entries) throws IOException {
        return written(folder.resolve("sheet.png"), entries);
    }

    private static List<Path> written(Path file, List<SheetEntry> entries) throws IOException {
        try (ContactSheet sheet = ContactSheet.open(file, "title", Locale.ENGLISH)) {
            for (SheetEntry entry : entries) {
                sheet.add(entry);
            }
            return sheet.finish();
        }
    }

    private static List<String> names(List<Path> files) {
        assertThat(files).allSatisfy(file -> assertThat(file).isNotEmptyFile());
        return files.stream().map(file -> file.getFileName().toString()).toList();
    }
}
