package io.github.photospec.spark;

/** What {@code spark-submit --class} names. */
public final class Main {
    private Main() {}

    /** Runs the job; a run that fails, and no other, ends the process with another code than 0. */
    public static void main(String[] arguments) {
        int code = CheckJob.commandLine().execute(arguments);
        // In YARN's cluster mode every exit of one's own counts as a failure.
        if (code != 0) {
            System.exit(code);
        }
    }
}
