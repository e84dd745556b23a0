package io.github.photospec.command.output;

import io.github.photospec.make.MadePhoto;
import io.github.photospec.make.MakeResult;
import io.github.photospec.report.Report;

/** Counts what became of the photos of a run that makes some. */
public final class MadeTally {
    private final FailOn failOn;
    private long certain;
    private long uncertain;
    private long refused;
    private long failures;
    private boolean reached;

    /** Nothing counted yet. */
    public MadeTally(FailOn failOn) {
        this.failOn = failOn;
    }

    /** Counts one more. */
    public void add(MakeResult result) {
        if (!result.isDelivered()) {
            refused++;
            reached = true;
            return;
        }
        MadePhoto photo = result.photo().orElseThrow();
        if (photo.isCertain()) {
            certain++;
        } else {
            uncertain++;
        }
        Report report = photo.report();
        reached |= failOn.isReachedBy(report);
    }

    /** Counts a photo that could not be read, or one that could not be written. */
    public void addFailure() {
        failures++;
    }

    /** How many could not be read or written. */
    public long failures() {
        return failures;
    }

    /** Whether a photo was as bad as the exit code tells; one that was refused always is. */
    public boolean isReached() {
        return reached;
    }

    /** Whether nothing was counted. */
    public boolean isEmpty() {
        return certain + uncertain + refused + failures == 0;
    }

    /** All of it in a line. */
    public String line(Texts texts) {
        String line = texts.get("made.summary", certain, uncertain, refused);
        return failures == 0 ? line : line + texts.get("list.comma") + texts.get("made.failures", failures);
    }
}
