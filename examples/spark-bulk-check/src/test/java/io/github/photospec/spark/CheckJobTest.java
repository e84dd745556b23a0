package io.github.photospec.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** What the command line refuses before anything runs. */
class CheckJobTest {
    private final StringWriter complaints = new StringWriter();

    @Test
    void a_manifest_and_a_place_for_results_are_needed() {
        assertThat(run("--manifest", "a.csv")).isEqualTo(2);
        assertThat(complaints.toString()).contains("--results");
    }

    @Test
    void a_partition_must_not_be_called_as_a_column_of_the_tables() {
        assertThat(run("--manifest", "a.csv", "--results", "r", "--partition-by", "school,Verdict"))
                .isEqualTo(2);
        assertThat(complaints.toString()).contains("already: Verdict\n");
    }

    @Test
    void a_run_is_named_so_that_a_folder_can_be() {
        assertThat(run("--manifest", "a.csv", "--results", "r", "--run", "../x"))
                .isEqualTo(2);
    }

    private int run(String... arguments) {
        return CheckJob.commandLine().setErr(new PrintWriter(complaints, true)).execute(arguments);
    }
}
