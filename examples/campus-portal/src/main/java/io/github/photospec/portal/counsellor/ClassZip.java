package io.github.photospec.portal.counsellor;

import io.github.photospec.PhotoChecker;
import io.github.photospec.bulk.PhotoArchive;
import io.github.photospec.identity.PhotoNaming;
import io.github.photospec.portal.audit.Audit;
import io.github.photospec.portal.audit.AuditAction;
import io.github.photospec.portal.audit.AuditDetail;
import io.github.photospec.portal.audit.AuditFact;
import io.github.photospec.portal.photo.PhotoDesk;
import io.github.photospec.portal.photo.Specs;
import io.github.photospec.portal.setup.PortalProperties;
import io.github.photospec.review.Actor;
import io.github.photospec.review.Campaign;
import io.github.photospec.review.FileRow;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.web.multipart.MultipartFile;

/** Takes in a class's photos, each found by its file's name. */
@Service
class ClassZip {
    private static final String BEGINNING = "class-";
    private static final String END = ".zip";

    private final PhotoDesk desk;
    private final PhotoChecker checker;
    private final Specs specs;
    private final Audit audit;
    private final Path folder;

    ClassZip(PhotoDesk desk, PhotoChecker checker, Specs specs, Audit audit, PortalProperties properties)
            throws IOException {
        this.desk = desk;
        this.checker = checker;
        this.specs = specs;
        this.audit = audit;
        this.folder = Files.createDirectories(properties.data().resolve("tmp").toAbsolutePath());
        deleteLeftovers();
    }

    /** How files must be named in a campaign. */
    PhotoNaming naming(Campaign campaign) throws IOException {
        return specs.naming(campaign);
    }

    /**
     * Hands in the photos of a zip; nothing of it stays on the disk but the photos that were taken in.
     *
     * @throws io.github.photospec.bulk.ArchiveException if it is no zip
     */
    List<ZipLine> submit(Actor actor, Campaign campaign, MultipartFile zip) throws IOException {
        PhotoNaming naming = naming(campaign);
        Path file = Files.createTempFile(folder, BEGINNING, END);
        try {
            zip.transferTo(file);
            List<FileRow> rows = rows(actor, campaign, file, naming);
            List<ZipLine> lines = rows.stream().map(ZipLine::of).toList();
            audit.record(
                    actor.id(),
                    AuditAction.ZIP,
                    campaign.id(),
                    AuditDetail.of(AuditFact.FILES, count(lines), lines.size()));
            return lines;
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private List<FileRow> rows(Actor actor, Campaign campaign, Path file, PhotoNaming naming) throws IOException {
        try (PhotoArchive photos = PhotoArchive.open(file, "", checker.limits().maxBytes())) {
            return desk.submitAll(actor, campaign.id(), photos, naming);
        }
    }

    static long count(List<ZipLine> lines) {
        return lines.stream()
                .filter(line -> line.outcome() == ZipOutcome.ACCEPTED)
                .count();
    }

    /** Those of a process that was killed: they hold photos that nobody may keep. */
    private void deleteLeftovers() throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, BEGINNING + "*" + END)) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
    }
}
