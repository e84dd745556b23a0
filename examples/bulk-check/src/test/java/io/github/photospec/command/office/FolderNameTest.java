package io.github.photospec.command.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FolderNameTest {
    @ParameterizedTest
    @CsvSource({
        "photos/class 1/a.jpg, class 1",
        "C:\\photos\\class 1\\a.jpg, class 1",
        "class 1/a.jpg, class 1",
        "a.jpg, ''",
        "/a.jpg, ''",
        "-, ''",
        "sent/class 1.zip!/a.jpg, class 1",
        "sent/class 1.ZIP!/photos/a.jpg, photos"
    })
    void a_photo_lies_in_a_folder_or_an_archive(String label, String folder) {
        assertThat(FolderName.of(label)).isEqualTo(folder);
    }
}
