package io.github.photospec.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes zip files and their manifest, and notes which photos turn out to be missing. */
final class PhotoWriter {
    private final Path draft;
    private final ExportPlan plan;
    private final Manifest manifest;
    private final Options options;
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final List<String> zips = new ArrayList<>();
    private int exported;
    private int done;

    PhotoWriter(Path draft, ExportPlan plan, Manifest manifest, Options options) {
        this.draft = draft;
        this.plan = plan;
        this.manifest = manifest;
        this.options = options;
    }

    void write(PhotoSource source) throws IOException {
        for (ZipPlan plannedZip : plan.zips()) {
            place(plannedZip);
        }
        if (options.layout() == ZipLayout.BY_CLASS) {
            Files.createDirectory(draft.resolve(ExportFiles.FOLDER));
        }
        try (ListBehind list = ListBehind.open(draft, ExportFiles.MANIFEST, manifest.title());
                FetchAhead ahead = new FetchAhead(source, plan.photos(), options.jobs())) {
            list.row(manifest.headings());
            for (ZipPlan plannedZip : plan.zips()) {
                write(plannedZip, ahead, list);
            }
            list.keep();
        }
    }

    private void write(ZipPlan plannedZip, FetchAhead ahead, ListBehind list) throws IOException {
        int before = exported;
        try (PhotoZip zip = PhotoZip.open(place(plannedZip))) {
            for (NamedPhoto photo : plannedZip.photos()) {
                Fetched fetched = ahead.next();
                Optional<OutgoingPhoto> outgoing = fetched.photo();
                if (outgoing.isPresent()) {
                    zip.add(photo.fileName(), outgoing.get().bytes());
                    list.row(manifest.row(plannedZip, photo, outgoing.get()));
                    exported++;
                }
                fetched.leftOut().ifPresent(leftOut::add);
                options.progress().advanced(++done, plan.size());
            }
            if (done == plan.size()) {
                list.finish();
            }
            // A class without photos gets no file; the one file of all is there even so.
            if (exported > before || options.layout() == ZipLayout.WHOLE) {
                zip.keep();
                zips.add(plannedZip.file());
            }
        }
    }

    /** Where a zip is written. Java refuses names that the machine's locale has no bytes for, as a server's often has for none but ASCII. */
    private Path place(ZipPlan zip) throws IOException {
        try {
            return draft.resolve(zip.file());
        } catch (InvalidPathException unwritable) {
            throw new IOException(
                    "No file can be named " + zip.file() + " where sun.jnu.encoding is "
                            + System.getProperty("sun.jnu.encoding") + ": start Java with LC_ALL=C.UTF-8",
                    unwritable);
        }
    }

    List<LeftOut> leftOut() {
        return leftOut;
    }

    List<Path> zips(Path folder) {
        return zips.stream().map(folder::resolve).toList();
    }

    int exported() {
        return exported;
    }
}
