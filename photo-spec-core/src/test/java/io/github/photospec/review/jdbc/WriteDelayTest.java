package io.github.photospec.review.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriteDelayTest {
    @TempDir
    Path directory;

    @Test
    void h2_in_a_file_that_answers_too_early_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> open("jdbc:h2:file:" + directory.resolve("reviews")))
                .withMessageContaining("500 ms")
                .withMessageContaining(";WRITE_DELAY=0");
    }

    @Test
    void h2_that_writes_before_it_answers_keeps_reviews_also_when_it_is_opened_again() {
        String url = "jdbc:h2:file:" + directory.resolve("reviews") + ";WRITE_DELAY=0";

        assertThat(open(url)).isEqualTo(Vendor.H2);
        assertThat(open(url)).isEqualTo(Vendor.H2);
        assertThatIllegalArgumentException().isThrownBy(() -> open(url.replace(";WRITE_DELAY=0", "")));
    }

    @Test
    void h2_in_memory_has_no_file_to_be_late_with() {
        assertThat(open("jdbc:h2:mem:write-delay")).isEqualTo(Vendor.H2);
    }

    private static Vendor open(String url) {
        try (HikariDataSource source = new HikariDataSource()) {
            source.setJdbcUrl(url);
            source.setMaximumPoolSize(1);
            return new Transactions(source).vendor();
        }
    }
}
