package io.github.photospec.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.command.output.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

class ComplaintsTest {
    private final StringWriter err = new StringWriter();
    private final Session session = Session.of(
            new Streams(InputStream.nullInputStream(), new StringWriter(), new PrintWriter(err, true), false, false),
            Language.EN);

    @Test
    void a_defect_is_told_with_its_place_and_without_what_it_quotes() {
        int code = handle(new IllegalStateException("430102199003071234.jpg"));

        assertThat(code).isEqualTo(3);
        assertThat(err.toString())
                .contains("java.lang.IllegalStateException")
                .contains("    at " + ComplaintsTest.class.getName())
                .doesNotContain("jpg");
    }

    @Test
    void results_that_cannot_be_written_are_told() {
        assertThat(handle(new IOException("No space left on device"))).isEqualTo(3);
        assertThat(err.toString()).contains("The results cannot be written").contains("No space left on device");
    }

    @Test
    void a_closed_pipe_is_no_news() {
        assertThat(handle(new IOException("Broken pipe"))).isEqualTo(3);
        assertThat(err.toString()).isEmpty();
    }

    private int handle(Exception failure) {
        CommandLine line = PhotoSpecCommand.of(session);
        ParseResult parsed = line.parseArgs("--help");
        return new Complaints(session).handleExecutionException(failure, line, parsed);
    }
}
