package io.github.photospec.command.roster;

import io.github.photospec.command.roster.RenameJournal.Step;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Renames all files of a plan or none: every file is first put aside and then to its new name, so that two may change places
 * and a name may differ in capitals only. Where a file is at any moment is told by whether it lies aside and by the last stage
 * of the journal, so that a run that was killed can be taken back.
 */
public final class Renamer {
    private final Mover mover;

    Renamer(Mover mover) {
        this.mover = mover;
    }

    /** A renamer of files on the disk. */
    public static Renamer create() {
        return new Renamer(Renamer::move);
    }

    /**
     * Renames, and takes everything back if one file cannot be.
     *
     * @param folder that holds all the files; the undo file is written into it
     * @return the undo file
     * @throws IOException if nothing was renamed
     */
    public Path apply(Path folder, List<Renaming> renamings) throws IOException {
        RenameJournal journal = RenameJournal.create(folder, renamings);
        try {
            for (Step step : journal.steps()) {
                mover.move(step.from(), step.aside());
            }
            journal.reach(RenameJournal.ASIDE);
            for (Step step : journal.steps()) {
                Files.createDirectories(step.to().toAbsolutePath().getParent());
                mover.move(step.aside(), step.to());
            }
            return journal.file();
        } catch (IOException failure) {
            takeBack(journal, failure);
            throw failure;
        }
    }

    /**
     * Gives every file of an undo file its old name back, however far the renaming came.
     *
     * @return how many files are back
     * @throws IOException if one cannot be; what was done is kept track of, and it can be tried again
     */
    public int undo(Path journal) throws IOException {
        return undo(RenameJournal.read(journal));
    }

    private void takeBack(RenameJournal journal, IOException failure) {
        try {
            undo(journal);
            Files.deleteIfExists(journal.file());
        } catch (IOException stuck) {
            failure.addSuppressed(stuck);
        }
    }

    private int undo(RenameJournal journal) throws IOException {
        if (journal.stage().equals(RenameJournal.ASIDE)) {
            for (Step step : journal.steps()) {
                if (!exists(step.aside())) {
                    mover.move(step.to(), step.aside());
                }
            }
            journal.reach(RenameJournal.BACK);
        }
        int back = 0;
        for (Step step : journal.steps()) {
            if (exists(step.aside())) {
                mover.move(step.aside(), step.from());
                back++;
            }
        }
        return back;
    }

    private static boolean exists(Path file) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** An atomic move would replace what is there. */
    private static void move(Path from, Path to) throws IOException {
        if (exists(to)) {
            throw new FileAlreadyExistsException("");
        }
        if (!exists(from)) {
            throw new NoSuchFileException("");
        }
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Moves one file. */
    interface Mover {
        void move(Path from, Path to) throws IOException;
    }
}
