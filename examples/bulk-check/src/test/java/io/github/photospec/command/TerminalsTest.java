package io.github.photospec.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalsTest {
    @Test
    void pipes_and_files_get_utf_8() {
        assertThat(charset(false, Map.of("sun.stdout.encoding", "GBK"))).isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void a_terminal_gets_its_own_character_set() {
        assertThat(charset(true, Map.of("sun.stdout.encoding", "GBK"))).isEqualTo(Charset.forName("GBK"));
        assertThat(charset(true, Map.of("stdout.encoding", "GB18030", "native.encoding", "GBK")))
                .isEqualTo(Charset.forName("GB18030"));
    }

    @Test
    void a_windows_console_without_an_encoding_of_its_own_gets_the_systems() {
        assertThat(charset(true, Map.of("native.encoding", "GBK"))).isEqualTo(Charset.forName("GBK"));
    }

    @Test
    void a_terminal_that_claims_ascii_gets_utf_8() {
        assertThat(charset(true, Map.of("native.encoding", "ANSI_X3.4-1968"))).isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void an_encoding_that_nobody_knows_is_passed_over() {
        assertThat(charset(true, Map.of("stdout.encoding", "cp-none"))).isEqualTo(StandardCharsets.UTF_8);
    }

    private static Charset charset(boolean terminal, Map<String, String> properties) {
        return Terminals.charset(terminal, properties::get);
    }
}
