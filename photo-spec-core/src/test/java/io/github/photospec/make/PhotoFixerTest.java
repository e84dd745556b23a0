package io.github.photospec.make;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.PhotoInput;
import io.github.photospec.fixture.DrawnSitter;
import io.github.photospec.image.ImageFormat;
import io.github.photospec.make.FixedPhoto.Reason;
import io.github.photospec.make.FixedPhoto.Unfixed;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PhotoFixerTest {
    private final PhotoFixer fixer = PhotoFixer.create();

    @Test
    void what_lies_behind_a_picture_is_cut_off_and_counted() throws IOException {
        byte[] jpeg = clean();

        FixedPhoto fixed = fixer.fix(PhotoInput.of("a.jpg", Arrays.copyOf(jpeg, jpeg.length + 7)));

        assertThat(fixed.bytes()).isEqualTo(jpeg);
        assertThat(fixed.edits()).containsExactly(Edit.of(Edit.Kind.TRAILING_BYTES_REMOVED, 7));
        assertThat(fixed.unfixed()).isEmpty();
    }

    @Test
    void an_extension_of_another_format_is_an_edit_and_a_missing_name_is_none() throws IOException {
        FixedPhoto lying = fixer.fix(PhotoInput.of("a.png", clean()));
        FixedPhoto nameless = fixer.fix(PhotoInput.of(clean()));

        assertThat(lying.edits()).containsExactly(Edit.of(Edit.Kind.EXTENSION_CORRECTED, "jpg"));
        assertThat(nameless.edits()).isEmpty();
    }

    @Test
    void other_formats_are_left_as_they_are_and_say_so() throws IOException {
        byte[] png = DrawnSitter.roomy().file("png");

        FixedPhoto fixed = fixer.fix(PhotoInput.of("a.png", png));

        assertThat(fixed.bytes()).isEqualTo(png);
        assertThat(fixed.format()).contains(ImageFormat.PNG);
        assertThat(fixed.unfixed()).containsExactly(new Unfixed(Edit.Kind.METADATA_REMOVED, Reason.NOT_JPEG));
        assertThat(MakeMessages.in(Locale.CHINESE).unfixed(fixed.unfixed().get(0)))
                .isEqualTo("没有修复：只有 JPEG 文件可以无损修复");
    }

    @Test
    void whatever_the_bytes_are_there_is_an_answer() throws IOException {
        byte[] jpeg = clean();

        for (int length = 0; length < jpeg.length; length += 97) {
            assertThat(fixer.withDensity(72).fix(PhotoInput.of(Arrays.copyOf(jpeg, length))))
                    .isNotNull();
        }
    }

    private byte[] clean() throws IOException {
        return fixer.fix(PhotoInput.of(DrawnSitter.roomy().file("jpg"))).bytes();
    }
}
