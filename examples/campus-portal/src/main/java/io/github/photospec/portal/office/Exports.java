package io.github.photospec.portal.office;

import io.github.photospec.export.ExportPackage;
import io.github.photospec.make.PhotoMaker;
import io.github.photospec.portal.audit.Audit;
import io.github.photospec.portal.audit.AuditAction;
import io.github.photospec.portal.audit.AuditDetail;
import io.github.photospec.portal.audit.AuditFact;
import io.github.photospec.portal.page.Words;
import io.github.photospec.portal.photo.Specs;
import io.github.photospec.portal.setup.PortalProperties;
import io.github.photospec.review.Actor;
import io.github.photospec.review.Campaign;
import io.github.photospec.review.PhotoStore;
import io.github.photospec.review.ReviewDesk;
import io.github.photospec.review.ReviewQuery;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Writes exports in the background, one at a time; it remembers them while it runs, and the exports are folders. */
@Service
class Exports {
    private static final Logger LOG = LoggerFactory.getLogger(Exports.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss-SSS", Locale.ROOT);
    private static final int MOST_REMEMBERED = 50;
    private static final int SECONDS_TO_STOP = 10;

    private final ReviewDesk desk;
    private final PhotoStore photos;
    private final PhotoMaker maker;
    private final Specs specs;
    private final ExportFolders folders;
    private final SchoolTime time;
    private final Audit audit;
    private final int conversions;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> new Thread(work, "export"));
    private final List<ExportJob> jobs = new CopyOnWriteArrayList<>();

    Exports(
            ReviewDesk desk,
            PhotoStore photos,
            PhotoMaker maker,
            Specs specs,
            ExportFolders folders,
            SchoolTime time,
            Audit audit,
            PortalProperties properties) {
        this.desk = desk;
        this.photos = photos;
        this.maker = maker;
        this.specs = specs;
        this.folders = folders;
        this.time = time;
        this.audit = audit;
        // Half of what photos may take, because uploads go on meanwhile.
        this.conversions = Math.max(1, properties.jobs() / 2);
    }

    /**
     * Begins an export, or puts it behind the one that runs.
     *
     * @throws IOException if a specification's file is not in order, or there is no place to write to
     */
    ExportJob begin(Actor actor, ExportForm form) throws IOException {
        Campaign campaign = desk.campaign(form.campaign());
        ExportPackage what = what(campaign, form);
        ExportJob job = new ExportJob(campaign.id() + "-" + TIME.format(time.now()), actor.id());
        folders.prepare();
        audit.record(actor.id(), AuditAction.EXPORT, campaign.id(), detail(campaign, form, job));
        jobs.add(0, job);
        while (jobs.size() > MOST_REMEMBERED) {
            jobs.remove(jobs.size() - 1);
        }
        worker.execute(() -> run(actor, what.withProgress(job), form.query(), job));
        return job;
    }

    /** Those of this process, the newest first. */
    List<ExportJob> jobs() {
        return List.copyOf(jobs);
    }

    private ExportPackage what(Campaign campaign, ExportForm form) throws IOException {
        ExportPackage what = ExportPackage.of(desk, photos, specs.naming(campaign))
                .withLayout(form.zipLayout())
                .withLocale(Words.locale());
        what = form.hasFullNumbers() ? what.withFullNumbers() : what;
        return form.spec().isEmpty() ? what : what.withJobs(conversions).converting(maker, specs.require(form.spec()));
    }

    private void run(Actor actor, ExportPackage what, ReviewQuery query, ExportJob job) {
        job.began();
        try {
            job.succeeded(what.write(actor, query, folders.place(job.name())));
        } catch (IOException | RuntimeException failure) {
            // Told on the page; without the message, because drivers quote rows in theirs.
            LOG.warn("The export {} failed: {}", job.name(), failure.getClass().getName());
            job.ended(ExportJob.Stage.FAILED);
        }
    }

    private static AuditDetail detail(Campaign campaign, ExportForm form, ExportJob job) {
        return AuditDetail.of(
                form.hasFullNumbers() ? AuditFact.EXPORT_FULL : AuditFact.EXPORT_MASKED,
                job.name(),
                form.spec().isEmpty() ? campaign.specId() : form.spec());
    }

    /** An export that is cut off leaves nothing in its place. */
    @PreDestroy
    void stop() throws InterruptedException {
        worker.shutdownNow();
        if (!worker.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
            LOG.warn("An export still runs while the portal stops");
        }
    }

    /** The job that wrote a folder; empty if another process did. */
    Optional<ExportJob> job(String name) {
        return jobs.stream().filter(job -> job.name().equals(name)).findFirst();
    }
}
