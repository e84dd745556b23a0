package io.github.photospec.command;

import io.github.photospec.bulk.BulkException;
import io.github.photospec.bulk.journal.JournalException;
import io.github.photospec.command.output.Failures;
import io.github.photospec.vision.VisionException;
import java.io.IOException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Says what went wrong, without stack traces for what a user can mend. */
final class Complaints implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private static final int FRAMES_SHOWN = 12;

    private final Session session;

    Complaints(Session session) {
        this.session = session;
    }

    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        session.complain(String.valueOf(failure.getMessage()));
        String command = failure.getCommandLine().getCommandSpec().qualifiedName();
        session.note(session.texts().get("usage.try-help", command));
        return ExitCode.USAGE;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult arguments) {
        if (failure instanceof VisionException unfit) {
            session.complain(session.texts().get("failure.vision", String.valueOf(unfit.getMessage())));
            return ExitCode.USAGE;
        }
        if (failure instanceof JournalException journal) {
            session.complain(session.texts().get("failure.journal", Failures.technical(journal.reason())));
        } else if (failure instanceof IOException output) {
            written(output);
        } else {
            defect(failure);
        }
        return ExitCode.INPUT_OUTPUT;
    }

    /** A reader that has seen enough, as {@code head}, needs no complaint. */
    private void written(IOException failure) {
        if (!"Broken pipe".equals(failure.getMessage())) {
            session.complain(session.texts().get("failure.output", Failures.technical(failure)));
        }
    }

    /** Messages of unexpected exceptions may quote file names: only their kind and place are shown. */
    private void defect(Throwable failure) {
        Throwable cause = failure instanceof BulkException && failure.getCause() != null ? failure.getCause() : failure;
        String where = failure instanceof BulkException photo ? " #" + (photo.index() + 1) : "";
        session.complain(session.texts().get("failure.defect", cause.getClass().getName() + where));
        StackTraceElement[] frames = cause.getStackTrace();
        for (int i = 0; i < Math.min(frames.length, FRAMES_SHOWN); i++) {
            session.note("    at " + frames[i]);
        }
    }
}
