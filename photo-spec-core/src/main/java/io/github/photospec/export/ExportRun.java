package io.github.photospec.export;

import io.github.photospec.internal.output.WholeFolder;
import io.github.photospec.internal.table.ListFile;
import io.github.photospec.internal.text.CodePointOrder;
import io.github.photospec.review.Actor;
import io.github.photospec.review.Campaign;
import io.github.photospec.review.PhotoStore;
import io.github.photospec.review.ReviewDesk;
import io.github.photospec.review.ReviewQuery;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** One export from beginning to end. */
record ExportRun(ReviewDesk desk, PhotoStore photos, Options options) {
    ExportResult write(Actor actor, ReviewQuery query, Path target) throws IOException {
        Campaign campaign = desk.campaign(query.campaign());
        ExportMessages messages = ExportMessages.in(options.locale());
        try (WholeFolder folder = WholeFolder.open(target, ExportFiles::isExport)) {
            Candidates candidates = Candidates.read(desk, actor, query);
            Columns columns = new Columns(messages, options.privacy(), candidates.fields());
            ExportPlan plan = ExportPlan.of(
                    candidates.list(), options.layout(), options.naming(), new ZipNames(messages.nameless()));
            Manifest manifest = new Manifest(columns, campaign, options.conversion());
            PhotoWriter writer = new PhotoWriter(folder.draft(), plan, manifest, options);
            writer.write(new PhotoSource(photos, options.conversion()));
            List<LeftOut> leftOut = sorted(plan.leftOut(), writer.leftOut());
            write(folder.draft(), new Absence(columns), leftOut);
            Interruption.check();
            folder.keepDurably();
            return new ExportResult(target, writer.zips(target), writer.exported(), leftOut);
        }
    }

    private static List<LeftOut> sorted(List<LeftOut> planned, List<LeftOut> found) {
        return Stream.concat(planned.stream(), found.stream())
                .sorted(Comparator.comparing(row -> row.key().student(), CodePointOrder.INSTANCE))
                .toList();
    }

    private static void write(Path draft, Absence absence, List<LeftOut> leftOut) throws IOException {
        try (ListFile list = ListFile.open(draft, ExportFiles.LEFT_OUT, absence.title())) {
            list.row(absence.headings());
            for (LeftOut row : leftOut) {
                list.row(absence.row(row));
            }
            list.keep();
        }
    }
}
