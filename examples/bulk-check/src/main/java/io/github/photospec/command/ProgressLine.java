package io.github.photospec.command;

import io.github.photospec.bulk.BulkProgress;
import io.github.photospec.command.source.Photos;
import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalLong;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * How far a run is, how fast, and how long it will take; or nothing, where nobody looks. The photos are counted beside
 * the run, so that the run need not wait for it.
 */
final class ProgressLine implements BulkProgress, AutoCloseable {
    private static final int UPDATE_MILLIS = 250;

    private final @Nullable ProgressBar bar;
    private final @Nullable ErasableLine line;
    private volatile boolean closed;

    private ProgressLine(@Nullable ProgressBar bar, @Nullable ErasableLine line) {
        this.bar = bar;
        this.line = line;
    }

    static ProgressLine open(boolean shown, Session session, Photos.Place place) {
        if (!shown) {
            return new ProgressLine(null, null);
        }
        ErasableLine line = new ErasableLine(session.streams().err());
        ProgressBar bar = new ProgressBarBuilder()
                .setTaskName(session.texts().get("progress.task"))
                .setInitialMax(-1)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(UPDATE_MILLIS)
                .setConsumer(line)
                .showSpeed()
                .build();
        ProgressLine progress = new ProgressLine(bar, line);
        Thread counter = new Thread(() -> progress.count(bar, place), "photo-spec-count");
        counter.setDaemon(true);
        counter.start();
        return progress;
    }

    @Override
    public void advanced(long done, OptionalLong total) {
        if (bar != null) {
            bar.step();
        }
    }

    /** Writes lines to the same terminal; the bar comes back by itself below them. */
    void makeWay(ErasableLine.Writing lines) throws IOException {
        if (line == null) {
            lines.write();
        } else {
            line.makeWay(lines);
        }
    }

    @Override
    public void close() {
        closed = true;
        if (bar != null && line != null) {
            bar.close();
            // The bar forgets to, if the run was over before it was first drawn.
            line.close();
        }
    }

    private void count(ProgressBar counted, Photos.Place place) {
        long count = 0;
        try (Photos photos = place.open(InputStream.nullInputStream(), Integer.MAX_VALUE)) {
            while (!closed && photos.hasNext()) {
                photos.next();
                count++;
            }
            counted.maxHint(closed ? counted.getMax() : count);
        } catch (IOException unclosed) {
            // The run itself meets the same archive or manifest and tells.
            counted.maxHint(-1);
        }
    }
}
