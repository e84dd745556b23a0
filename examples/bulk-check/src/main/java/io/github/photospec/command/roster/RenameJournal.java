package io.github.photospec.command.roster;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What is going to be renamed, on the disk before the first file is, so that it can be taken back whatever happens meanwhile.
 * A line of JSON a file, {@code ["from","aside","to"]}, with paths in the folder of the journal; then a word for each stage
 * that is over. Its owner alone can read it.
 */
final class RenameJournal {
    /** Every file lies aside, under a name that nothing else has. */
    static final String ASIDE = "aside";
    /** Every file lies aside again, on its way back. */
    static final String BACK = "back";

    private static final int MOST = 10_000;
    private static final long LARGEST = 1L << 30;

    private final Path file;
    private final List<Step> steps;
    private String stage;

    private RenameJournal(Path file, List<Step> steps, String stage) {
        this.file = file;
        this.steps = List.copyOf(steps);
        this.stage = stage;
    }

    /** Writes the journal of these renamings into a folder that holds all of them. */
    static RenameJournal create(Path folder, List<Renaming> renamings) throws IOException {
        Path file = newFile(folder);
        String mark = String.valueOf(file.getFileName()).replace(".jsonl", "");
        List<Step> steps = new ArrayList<>();
        StringBuilder lines = new StringBuilder();
        for (int index = 0; index < renamings.size(); index++) {
            Renaming renaming = renamings.get(index);
            Step step = new Step(
                    renaming.from(), renaming.from().resolveSibling(mark + "-" + index + ".tmp"), renaming.to());
            steps.add(step);
            lines.append(step.line(folder)).append('\n');
        }
        RenameJournal journal = new RenameJournal(file, steps, "");
        journal.append(lines.toString());
        force(folder);
        return journal;
    }

    /**
     * Reads a journal.
     *
     * @throws IOException if it is none
     */
    static RenameJournal read(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new IOException("no undo file");
        }
        Path folder = Objects.requireNonNull(file.toAbsolutePath().normalize().getParent());
        List<Step> steps = new ArrayList<>();
        String stage = "";
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (line.equals(ASIDE) || line.equals(BACK)) {
                stage = line;
            } else {
                steps.add(Step.of(line, folder));
            }
        }
        return new RenameJournal(file, steps, stage);
    }

    Path file() {
        return file;
    }

    List<Step> steps() {
        return steps;
    }

    String stage() {
        return stage;
    }

    /** Remembers that a stage is over. */
    void reach(String value) throws IOException {
        append(value + "\n");
        stage = value;
    }

    private void append(String text) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private static Path newFile(Path folder) throws IOException {
        for (int number = 1; number <= MOST; number++) {
            Path file = folder.resolve(".photo-spec-rename-" + number + ".jsonl");
            try {
                return Files.createFile(file, forOwnerAlone());
            } catch (FileAlreadyExistsException taken) {
                // An earlier run's: the next number.
            }
        }
        throw new IOException("too many undo files");
    }

    private static FileAttribute<?>[] forOwnerAlone() {
        Set<String> views = FileSystems.getDefault().supportedFileAttributeViews();
        return views.contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /** The name of a new file is on the disk when its folder is; Windows has no such thing, and needs none. */
    private static void force(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notPossible) {
            // Then the file system's own journal must do.
        }
    }

    /**
     * One file's way.
     *
     * @param aside where it lies between its names
     */
    record Step(Path from, Path aside, Path to) {
        String line(Path folder) {
            JsonArray line = new JsonArray();
            for (Path path : List.of(from, aside, to)) {
                line.add(folder.toAbsolutePath()
                        .normalize()
                        .relativize(path.toAbsolutePath().normalize())
                        .toString());
            }
            return line.toString();
        }

        static Step of(String line, Path folder) throws IOException {
            try {
                List<Path> paths = new ArrayList<>();
                for (JsonElement path : JsonParser.parseString(line).getAsJsonArray()) {
                    paths.add(inside(folder, path.getAsString()));
                }
                return new Step(paths.get(0), paths.get(1), paths.get(2));
            } catch (JsonParseException
                    | IllegalStateException
                    | IllegalArgumentException
                    | IndexOutOfBoundsException e) {
                throw new IOException("no undo file", e);
            }
        }

        /** A journal that somebody else wrote must not move files of other folders. */
        private static Path inside(Path folder, String path) throws IOException {
            Path whole = folder.resolve(path).normalize();
            if (!whole.startsWith(folder) || whole.equals(folder)) {
                throw new IOException("no undo file");
            }
            return whole;
        }
    }
}
