package io.github.photospec.export;

import io.github.photospec.review.Campaign;
import io.github.photospec.review.PhotoId;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The list of what is in the zip files: which photo under which name, and who approved it when. */
final class Manifest {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss xxx", Locale.ROOT);

    private final Columns columns;
    private final ZoneId zone;
    private final String specId;
    private final String specRevision;

    /** Photos comply with the specification that they were made for, or else with the one that they were approved by. */
    Manifest(Columns columns, Campaign campaign, Optional<Conversion> conversion) {
        this.columns = columns;
        this.zone = campaign.window().lastSecond().getZone();
        this.specId = conversion.map(to -> to.spec().id()).orElse(campaign.specId());
        this.specRevision =
                String.valueOf(conversion.map(to -> to.spec().revision()).orElse(campaign.specRevision()));
    }

    String title() {
        return columns.messages().title(ExportFiles.MANIFEST);
    }

    List<String> headings() {
        return columns.headings(
                "zip",
                "file",
                "bytes",
                "sha256",
                "spec",
                "revision",
                "reviewer",
                "approved",
                "stored-sha256",
                "remarks");
    }

    List<String> row(ZipPlan zip, NamedPhoto photo, OutgoingPhoto outgoing) {
        Candidate candidate = photo.candidate();
        Privacy privacy = columns.privacy();
        return columns.cells(
                candidate.key(),
                candidate.student(),
                privacy.text(zip.file()),
                privacy.fileName(photo),
                String.valueOf(outgoing.bytes().length),
                outgoing.sha256(),
                specId,
                specRevision,
                privacy.text(candidate.reviewer()),
                TIME.format(candidate.approved().atZone(zone)),
                outgoing.original().map(PhotoId::sha256).orElse(""),
                columns.messages().remarks(outgoing.cautions()));
    }
}
