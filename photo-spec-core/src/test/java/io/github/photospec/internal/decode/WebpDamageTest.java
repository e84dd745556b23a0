package io.github.photospec.internal.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** WebP files that contradict themselves or end too soon. */
@Timeout(60)
class WebpDamageTest {
    @Test
    void a_canvas_that_is_not_the_frames_size_is_corrupt() {
        byte[] file = Webp.file(Webp.canvas(0, 41, 24), Webp.frame(Webp.lossy()));

        Decoded decoded = DecodedFiles.decode(file);

        assertThat(decoded.outcome()).isEqualTo(Decoded.Outcome.CORRUPT);
        assertThat(decoded.complaints()).containsExactly("The frame has 40 x 24 px, the canvas 41 x 24");
    }

    @Test
    void an_animation_is_unsupported() {
        byte[] file = Webp.file(Webp.canvas(2, 40, 24), Webp.chunk("ANMF", new byte[24]));

        assertThat(DecodedFiles.decode(file).outcome()).isEqualTo(Decoded.Outcome.UNSUPPORTED);
    }

    @Test
    void a_canvas_without_a_frame_is_corrupt() {
        assertThat(DecodedFiles.decode(Webp.file(Webp.canvas(0, 40, 24))).outcome())
                .isEqualTo(Decoded.Outcome.CORRUPT);
    }

    @Test
    void a_frame_that_is_no_key_frame_is_corrupt() {
        byte[] file = Webp.lossy();
        file[20] |= 1;

        assertThat(DecodedFiles.decode(file).outcome()).isEqualTo(Decoded.Outcome.CORRUPT);
    }

    @Test
    void no_cut_passes_as_whole() {
        byte[] lossless = Webp.lossless(WebpPictures.picture(9, 7, WebpPictures::speckled));
        for (byte[] file : new byte[][] {Webp.lossy(), lossless}) {
            // Behind the header of the frame; before it there is no size.
            for (int length = 30; length < file.length - 1; length++) {
                assertThat(DecodedFiles.decode(Arrays.copyOf(file, length)).outcome())
                        .isEqualTo(Decoded.Outcome.CORRUPT);
            }
        }
    }

    @Test
    void nor_does_one_whose_lengths_were_made_to_fit() {
        byte[] lossless = Webp.frameData(Webp.lossless(WebpPictures.picture(9, 7, WebpPictures::speckled)));
        byte[] lossy = Webp.frameData(Webp.lossy());
        // The last bytes of a lossy frame may not matter: its coder pads them.
        for (int length = 12; length < 90; length++) {
            byte[] first = Webp.file(Webp.chunk("VP8 ", Arrays.copyOf(lossy, length)));
            byte[] second = Webp.file(Webp.chunk("VP8L", Arrays.copyOf(lossless, length)));

            assertThat(DecodedFiles.decode(first).outcome()).as("%d", length).isEqualTo(Decoded.Outcome.CORRUPT);
            assertThat(DecodedFiles.decode(second).outcome()).isEqualTo(Decoded.Outcome.CORRUPT);
        }
    }

    @Test
    void what_follows_the_frame_may_be_cut() {
        byte[] file = Webp.file(Webp.canvas(4, 40, 24), Webp.frame(Webp.lossy()), Webp.chunk("XMP ", new byte[50]));

        assertThat(DecodedFiles.decode(Arrays.copyOf(file, file.length - 20)).outcome())
                .isEqualTo(Decoded.Outcome.WHOLE);
    }

    /** Three bits each: undone one after the other, 100 kilobytes of them would take an hour. */
    @Test
    void a_picture_with_the_same_transform_over_and_over_is_corrupt() {
        Webp.Bits bits = Webp.Bits.header(4000, 4000, false);
        for (int i = 0; i < 300_000; i++) {
            bits.put(0b101, 3);
        }

        Decoded decoded = DecodedFiles.decode(Webp.file(Webp.chunk("VP8L", bits.done())));

        assertThat(decoded.outcome()).isEqualTo(Decoded.Outcome.CORRUPT);
        assertThat(decoded.complaints()).containsExactly("The same transform twice");
    }

    @Test
    void codes_with_more_symbols_than_the_picture_has_samples_are_corrupt() {
        Webp.Bits bits = Webp.Bits.header(8, 8, false);
        // No transform and no cache, but areas of four pixels, whose codes are numbered up to 65,535.
        bits.put(0, 2);
        bits.put(1, 1);
        bits.put(0, 3);
        bits.put(0, 1);
        for (int symbol : new int[] {255, 255, 0, 0, 0}) {
            bits.single(symbol);
        }
        for (int i = 0; i < 65_536; i++) {
            bits.literals(true);
            bits.literals(false);
            bits.literals(false);
            bits.literals(false);
            bits.single(0);
        }

        Decoded decoded = DecodedFiles.decode(Webp.file(Webp.chunk("VP8L", bits.done())));

        assertThat(decoded.complaints()).containsExactly("More symbols than samples");
    }

    @Test
    void an_unknown_version_of_lossless_is_corrupt() {
        byte[] file = Webp.lossless(WebpPictures.picture(9, 7, WebpPictures::speckled));
        file[24] |= (byte) 0x20;

        assertThat(DecodedFiles.decode(file).outcome()).isEqualTo(Decoded.Outcome.CORRUPT);
    }
}
