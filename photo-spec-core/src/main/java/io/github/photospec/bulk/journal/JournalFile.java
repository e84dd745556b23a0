package io.github.photospec.bulk.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.photospec.bulk.journal.JournalFileException.Reason;
import io.github.photospec.internal.output.OwnerOnly;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Set;

/** The file of a journal: a heading, then forms and results, each a line of JSON. */
final class JournalFile {
    /** A change of what lines mean asks for another number. */
    static final byte[] HEADING = "{\"photo-spec-journal\":1}\n".getBytes(UTF_8);

    /** Far beyond any result; a longer line is none of ours. */
    private static final int LONGEST_LINE = 1 << 20;

    private static final int BUFFER = 1 << 16;

    private JournalFile() {}

    static FileChannel create(Path path) throws IOException {
        return open(path, StandardOpenOption.CREATE_NEW);
    }

    static FileChannel openOrCreate(Path path) throws IOException {
        return open(path, StandardOpenOption.CREATE);
    }

    private static FileChannel open(Path path, StandardOpenOption creating) throws IOException {
        return FileChannel.open(
                path, Set.of(creating, StandardOpenOption.READ, StandardOpenOption.WRITE), OwnerOnly.file(path));
    }

    /** Learns what is in the file, cuts off what is half written, and leaves the channel at the end. */
    static JournalIndex scan(FileChannel file, Forms forms) throws IOException {
        JournalIndex index = new JournalIndex();
        long whole = 0;
        // Not opened a second time: where locks are mandatory, as on Windows, our own would keep us out.
        InputStream in = new BufferedInputStream(Channels.newInputStream(file), BUFFER);
        byte[] heading = in.readNBytes(HEADING.length);
        requireHeading(heading);
        if (heading.length == HEADING.length) {
            whole = heading.length;
            whole += scan(in, whole, index, forms);
        }
        file.truncate(whole);
        file.position(whole);
        if (whole == 0) {
            file.write(ByteBuffer.wrap(HEADING));
        }
        return index;
    }

    /** Nothing, or a part of the heading: a run that was killed at once. */
    private static void requireHeading(byte[] found) throws JournalFileException {
        if (!Arrays.equals(found, Arrays.copyOf(HEADING, found.length))) {
            throw new JournalFileException(Reason.NOT_A_JOURNAL);
        }
    }

    /** How many bytes of whole lines there are. */
    private static long scan(InputStream in, long start, JournalIndex index, Forms forms) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        long length = 0;
        long whole = 0;
        for (int next = in.read(); next >= 0; next = in.read()) {
            length++;
            if (next != '\n') {
                if (line.size() < LONGEST_LINE) {
                    line.write(next);
                }
                continue;
            }
            learn(line.toString(UTF_8), start + whole, index, forms);
            whole = length;
            line.reset();
        }
        return whole;
    }

    private static void learn(String line, long offset, JournalIndex index, Forms forms) {
        if (line.startsWith(FormLine.BEGINNING)) {
            FormLine.read(line).ifPresent(forms::add);
            return;
        }
        ResultLine.readKey(line).ifPresent(key -> index.put(key, offset));
    }
}
