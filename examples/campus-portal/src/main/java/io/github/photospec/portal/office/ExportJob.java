package io.github.photospec.portal.office;

import io.github.photospec.export.ExportProgress;
import io.github.photospec.export.ExportResult;
import io.github.photospec.export.LeftOut;
import io.github.photospec.export.LeftOutReason;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;

/** An export that waits, runs, or has come to its end. Safe to share between threads. */
final class ExportJob implements ExportProgress {
    /** The others stand in the export's own list. */
    private static final int MOST_SHOWN = 100;

    private final String name;
    private final String by;
    private final CompletableFuture<Stage> end = new CompletableFuture<>();
    private volatile Stage stage = Stage.WAITING;
    private volatile int done;
    private volatile int total;
    private volatile int photos;
    private volatile List<LeftOut> leftOut = List.of();
    private volatile Map<LeftOutReason, Integer> reasons = Map.of();

    ExportJob(String name, String by) {
        this.name = name;
        this.by = by;
    }

    /** The export's folder. */
    public String name() {
        return name;
    }

    /** Who wanted it. */
    public String by() {
        return by;
    }

    public Stage stage() {
        return stage;
    }

    /** How many photos have been dealt with. */
    public int done() {
        return done;
    }

    /** Of how many; 0 if that is not known yet. */
    public int total() {
        return total;
    }

    /** How many photos are in it. */
    public int photos() {
        return photos;
    }

    /** The first of those whose photos are not in it. */
    public List<LeftOut> leftOut() {
        return leftOut;
    }

    /** How many photos are not in it, by reason. */
    public Map<LeftOutReason, Integer> reasons() {
        return reasons;
    }

    /** Comes when the export has come to its end, whichever. */
    Future<Stage> end() {
        return end;
    }

    @Override
    public void advanced(int doneNow, int ofAll) {
        done = doneNow;
        total = ofAll;
    }

    void began() {
        stage = Stage.RUNNING;
    }

    void succeeded(ExportResult result) {
        Map<LeftOutReason, Integer> counts = new EnumMap<>(LeftOutReason.class);
        result.leftOut().forEach(row -> counts.merge(row.reason(), 1, Integer::sum));
        photos = result.photos();
        reasons = counts;
        leftOut = result.leftOut().stream().limit(MOST_SHOWN).toList();
        ended(Stage.FINISHED);
    }

    void ended(Stage how) {
        stage = how;
        end.complete(how);
    }

    /** Where an export stands; in message keys by its name in small letters. */
    enum Stage {
        /** Another one runs. */
        WAITING,
        /** It is being written. */
        RUNNING,
        /** It is there. */
        FINISHED,
        /** Nothing is there; another attempt may succeed. */
        FAILED
    }
}
