package io.github.photospec.bulk.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.photospec.rule.Finding;
import io.github.photospec.rule.Reading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.concurrent.TimeUnit;

/** Adds results to the end of the file. Safe to use by several threads. */
final class EntryWriter {
    /** Given to the system then: some hundred results, which outlive the process from there on. */
    private static final int BATCH_BYTES = 1 << 15;

    /** Asked of the disk then, and outlive the machine from there on; a disk takes some milliseconds. */
    private static final long SYNC_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final FileChannel file;
    private final Forms forms;
    private final ByteArrayOutputStream batch = new ByteArrayOutputStream(2 * BATCH_BYTES);
    private final Writer text = new OutputStreamWriter(batch, UTF_8);
    private long synced = System.nanoTime();

    EntryWriter(FileChannel file, Forms forms) {
        this.file = file;
        this.forms = forms;
    }

    synchronized void append(JournalKey key, JournalEntry entry) {
        if (!canBeKept(entry)) {
            return;
        }
        try {
            write(key, entry);
            boolean due = System.nanoTime() - synced > SYNC_NANOS;
            if (due || batch.size() > BATCH_BYTES) {
                flush();
            }
            if (due) {
                file.force(false);
                synced = System.nanoTime();
            }
        } catch (IOException full) {
            throw new JournalException(full);
        }
    }

    private void write(JournalKey key, JournalEntry entry) throws IOException {
        if (entry.report().isPresent()) {
            for (Finding finding : entry.report().get().findings()) {
                FindingForm form = FindingForm.of(finding);
                if (forms.add(form)) {
                    text.write(FormLine.of(form) + "\n");
                }
            }
        }
        ResultLine.write(key, entry, forms, text);
        text.flush();
    }

    /** JSON has no infinity; such a photo is checked again. */
    private static boolean canBeKept(JournalEntry entry) {
        return entry.report().stream()
                .flatMap(report -> report.findings().stream())
                .flatMap(finding -> finding.measured().stream())
                .allMatch(measured -> !(measured instanceof Reading.Amount amount) || Double.isFinite(amount.value()));
    }

    private void flush() throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(batch.toByteArray());
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
        batch.reset();
    }

    synchronized void finish() throws IOException {
        flush();
        file.force(true);
    }
}
