package io.github.photospec.internal.repair;

import static io.github.photospec.testing.HostileFiles.assertSame;
import static io.github.photospec.testing.HostileFiles.picture;
import static io.github.photospec.testing.TestJpeg.ascii;
import static io.github.photospec.testing.TestJpeg.join;
import static io.github.photospec.testing.TestPng.chunk;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.image.ImageFormat;
import io.github.photospec.image.Orientation;
import io.github.photospec.internal.decode.Webp;
import io.github.photospec.internal.header.Header;
import io.github.photospec.internal.header.Headers;
import io.github.photospec.internal.repair.Repair.Kind;
import io.github.photospec.testing.TestExif;
import io.github.photospec.testing.TestJpeg;
import io.github.photospec.testing.TestPng;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ChunkRepairTest {
    private static final byte[] PNG = TestPng.written(TestJpeg.picture(30, 40, BufferedImage.TYPE_INT_ARGB));
    private static final byte[] DENSITY = chunk("pHYs", 0, 0, 0x2e, 0x23, 0, 0, 0x2e, 0x23, 1);
    private static final byte[] AUTHOR = chunk("tEXt", ascii("Author\0Li Hua"));
    private static final byte[] SRGB = chunk("sRGB", 0);

    private static final int FLAGS_AT = 20;
    private static final int EXIF = 0x08;
    private static final int XMP = 0x04;

    /** Lying on its side, with a place and a camera. */
    private static TestExif personal() {
        TestExif place = TestExif.bigEndian().fraction(2, 28, 1, 12, 1, 0, 1);
        return TestExif.bigEndian().number(0x0112, 6).text(0x010f, "Camera").directory(0x8825, place);
    }

    @Test
    void of_a_png_words_go_and_colours_and_density_stay() {
        byte[] clean = TestPng.with(PNG, SRGB, DENSITY);

        RepairedFile stripped = ChunkRepair.png(
                TestPng.with(PNG, SRGB, AUTHOR, DENSITY, chunk("tIME", new byte[7]), chunk("prVt", new byte[900])));

        assertThat(stripped.bytes()).isEqualTo(clean);
        assertThat(stripped.repairs()).containsExactly(Repair.of(Kind.METADATA, "tEXt", "tIME", "others"));
        assertThat(stripped.refusals()).isEmpty();
    }

    @Test
    void a_clean_file_is_the_very_same_array() {
        byte[] png = TestPng.with(PNG, SRGB, DENSITY);
        byte[] webp = Webp.lossy();

        assertThat(ChunkRepair.png(png).bytes()).isSameAs(png);
        assertThat(ChunkRepair.webp(webp).bytes()).isSameAs(webp);
        assertThat(ChunkRepair.png(png).repairs()).isEmpty();
        assertThat(ChunkRepair.webp(webp).repairs()).isEmpty();
    }

    @Test
    void a_png_on_its_side_says_so_still_and_nothing_else() {
        byte[] file = TestPng.with(PNG, chunk("eXIf", personal().bytes()));

        RepairedFile stripped = ChunkRepair.png(file);

        Header header = Headers.read(stripped.bytes(), ImageFormat.PNG).orElseThrow();
        assertThat(header.orientation()).isEqualTo(Orientation.QUARTER_CLOCKWISE);
        assertThat(header.personalData()).isEmpty();
        assertThat(stripped.repairs()).containsExactly(Repair.of(Kind.METADATA, "eXIf"));
        assertSame(picture(stripped.bytes(), ImageFormat.PNG), picture(file, ImageFormat.PNG));
        assertThat(ChunkRepair.png(stripped.bytes()).bytes()).isSameAs(stripped.bytes());
    }

    @Test
    void a_density_that_only_exif_tells_stays() {
        TestExif exif = personal().number(0x0112, 1).fraction(0x011a, 300, 1).fraction(0x011b, 300, 1);

        byte[] stripped =
                ChunkRepair.png(TestPng.with(PNG, chunk("eXIf", exif.bytes()))).bytes();

        Header header = Headers.read(stripped, ImageFormat.PNG).orElseThrow();
        assertThat(Presentation.of(header)).isEqualTo(new Presentation(Orientation.UPRIGHT, OptionalInt.of(300)));
        assertThat(header.personalData()).isEmpty();
    }

    @Test
    void of_a_webp_exif_and_xmp_go_and_its_canvas_announces_them_no_more() {
        byte[] file = Webp.file(
                Webp.canvas(EXIF | XMP, 40, 24),
                Webp.frame(Webp.lossy()),
                Webp.chunk("EXIF", personal().number(0x0112, 1).bytes()),
                Webp.chunk("XMP ", ascii("<x:xmpmeta>Li Hua</x:xmpmeta>")),
                Webp.chunk("mine", new byte[3]));

        RepairedFile stripped = ChunkRepair.webp(file);

        assertThat(stripped.bytes()).isEqualTo(Webp.file(Webp.canvas(0, 40, 24), Webp.frame(Webp.lossy())));
        assertThat(stripped.repairs()).containsExactly(Repair.of(Kind.METADATA, "EXIF", "XMP", "others"));
    }

    @Test
    void a_webp_on_its_side_says_so_still_and_nothing_else() {
        byte[] file = Webp.file(
                Webp.canvas(EXIF, 40, 24),
                Webp.frame(Webp.lossy()),
                Webp.chunk("EXIF", personal().bytes()));

        byte[] stripped = ChunkRepair.webp(file).bytes();

        Header header = Headers.read(stripped, ImageFormat.WEBP).orElseThrow();
        assertThat(header.orientation()).isEqualTo(Orientation.QUARTER_CLOCKWISE);
        assertThat(header.personalData()).isEmpty();
        assertThat(stripped[FLAGS_AT]).isEqualTo((byte) EXIF);
        assertSame(picture(stripped, ImageFormat.WEBP), picture(file, ImageFormat.WEBP));
    }

    @Test
    void what_lies_behind_the_end_is_cut_off_and_counted() {
        for (byte[] file : new byte[][] {PNG, Webp.lossy()}) {
            byte[] longer = join(file, ascii("PK and more"));
            RepairedFile stripped = file == PNG ? ChunkRepair.png(longer) : ChunkRepair.webp(longer);

            assertThat(stripped.bytes()).isEqualTo(file);
            assertThat(stripped.repairs()).containsExactly(Repair.of(Kind.TRAILING_BYTES, "11"));
        }
    }

    @Test
    void a_file_that_is_cut_stays_as_it_is() {
        byte[] png = Arrays.copyOf(TestPng.with(PNG, AUTHOR), PNG.length);
        byte[] webp = Arrays.copyOf(Webp.lossy(), Webp.lossy().length - 1);

        for (RepairedFile left : new RepairedFile[] {ChunkRepair.png(png), ChunkRepair.webp(webp)}) {
            assertThat(left.repairs()).isEmpty();
            assertThat(left.refusals()).isEqualTo(Map.of(Kind.METADATA, Refusal.DAMAGED));
        }
        assertThat(ChunkRepair.png(png).bytes()).isSameAs(png);
    }
}
