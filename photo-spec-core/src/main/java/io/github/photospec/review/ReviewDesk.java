package io.github.photospec.review;

import io.github.photospec.PhotoChecker;
import io.github.photospec.PhotoInput;
import io.github.photospec.bulk.BulkPhoto;
import io.github.photospec.identity.PhotoNaming;
import java.io.IOException;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The service that carries photos through a school's review (审核): every rule about who may do what, and when, is checked here.
 * What a rule forbids throws {@link ReviewRefusedException} and changes nothing; what returns is kept. A store that fails
 * throws {@link ReviewStoreException}. Safe to share between threads, and several servers may work on one store.
 */
public final class ReviewDesk {
    /** As many as a page may have. */
    public static final int LARGEST_PAGE = 1000;

    private final ReviewStore reviews;
    private final PhotoStore photos;
    private final Access access;
    private final Campaigns campaigns;
    private final Submitting submitting;
    private final ManyFiles manyFiles;
    private final Deciding deciding;
    private final Recording recording;
    private final Closing closing;
    private final Purging purging;

    private ReviewDesk(ReviewStore reviews, PhotoStore photos, PhotoChecker checker, Clock clock) {
        this.reviews = reviews;
        this.photos = photos;
        this.access = new Access(reviews);
        this.campaigns = new Campaigns(reviews, access);
        Moves moves = new Moves(reviews, access, clock);
        this.submitting = new Submitting(access, moves, photos, checker, clock);
        this.manyFiles = new ManyFiles(access, moves, submitting, clock);
        this.deciding = new Deciding(reviews, access, moves);
        this.recording = new Recording(reviews, access, moves, clock);
        this.closing = new Closing(campaigns, moves, clock);
        this.purging = new Purging(reviews, photos, campaigns, access, moves, clock);
    }

    /**
     * A desk.
     *
     * @param checker checks photos before they are taken in, and knows the campaigns' specifications; not closed by this
     * @param clock tells when things happen; deadlines are the server's, never the browser's
     */
    public static ReviewDesk of(ReviewStore reviews, PhotoStore photos, PhotoChecker checker, Clock clock) {
        return new ReviewDesk(reviews, photos, checker, clock);
    }

    /** Begins a campaign. Office only. */
    public Campaign create(Actor actor, Campaign campaign) {
        return campaigns.create(actor, campaign);
    }

    /** Changes a campaign: title, specification, window, attempts. Office only; refused if it has changed since it was read. */
    public Campaign change(Actor actor, Campaign changed) {
        return campaigns.change(actor, changed);
    }

    /** A campaign; everybody may read it. */
    public Campaign campaign(String id) {
        return access.campaign(id);
    }

    /** All campaigns, by id. */
    public List<Campaign> campaigns() {
        return reviews.campaigns();
    }

    /**
     * Puts students on a campaign's list, all or none of the new ones. Those who are there already keep their reviews; what
     * differs is replaced, and what it was stands in their histories. Office only.
     *
     * @throws IllegalArgumentException if the list has one key twice
     */
    public EnrolResult enrol(Actor actor, String campaign, List<Enrolment> students) {
        return recording.enrol(actor, campaign, students);
    }

    /** A review that the actor may see. */
    public Review review(Actor actor, ReviewKey key) {
        return access.review(actor, key);
    }

    /**
     * The reviews that a query wants and the actor may see, by the students' keys. Counsellors and office.
     *
     * @param after the {@link ReviewPage#next() end} of the page before; empty for the first
     * @param limit how many at most, 1 to {@link #LARGEST_PAGE}
     */
    public ReviewPage page(Actor actor, ReviewQuery query, Optional<String> after, int limit) {
        if (limit < 1 || limit > LARGEST_PAGE) {
            throw new IllegalArgumentException("A page has 1.." + LARGEST_PAGE + " reviews, not " + limit);
        }
        if (!after.map(KeptText::isKeepable).orElse(true)) {
            throw new IllegalArgumentException("Not the end of a page");
        }
        return reviews.page(access.within(actor, query), after, limit);
    }

    /** How far each part of the school has come, of what the actor may see. Counsellors and office. */
    public List<Progress> progress(Actor actor, ReviewQuery query, Grouping grouping) {
        return reviews.count(access.within(actor, query), grouping);
    }

    /** The last second that a student has in a campaign: the window's, or the one that the office gave. */
    public ZonedDateTime lastSecond(Review review) {
        return Submitting.lastSecond(review, access.campaign(review.key().campaign()));
    }

    /** The photo that a review is about. */
    public byte[] photo(Actor actor, ReviewKey key) throws IOException {
        Review review = access.review(actor, key);
        PhotoId id = review.submission()
                .map(Submission::photo)
                .orElseThrow(() -> new ReviewRefusedException(ReviewRule.NO_PHOTO));
        return bytes(id);
    }

    /** A photo that a review is or was about. */
    public byte[] photo(Actor actor, ReviewKey key, PhotoId id) throws IOException {
        Review review = access.review(actor, key);
        Stream<PhotoId> own = Stream.concat(
                review.submission().map(Submission::photo).stream(),
                review.history().stream().flatMap(event -> event.photo().stream()));
        if (own.noneMatch(id::equals)) {
            throw new ReviewRefusedException(ReviewRule.NO_PHOTO);
        }
        return bytes(id);
    }

    private byte[] bytes(PhotoId id) throws IOException {
        return photos.get(id).orElseThrow(() -> new ReviewRefusedException(ReviewRule.NO_PHOTO));
    }

    /** Hands in a photo; see {@link #submit(Actor, ReviewKey, PhotoInput, String)}. */
    public SubmitResult submit(Actor actor, ReviewKey key, PhotoInput photo) throws IOException {
        return submitting.submit(actor, key, photo, Optional.empty());
    }

    /**
     * Hands in a photo: the student, a counsellor of the class, or the office. The photo is checked first; one that fails is
     * refused with its report and costs no attempt. One that was sent back is refused. A photo that nobody has decided about
     * is replaced.
     *
     * @param request names the request, 1 to 64 characters: one that arrives twice counts once
     * @throws IOException if the photo cannot be read or kept, or the specification's file is not in order
     */
    public SubmitResult submit(Actor actor, ReviewKey key, PhotoInput photo, String request) throws IOException {
        return submitting.submit(actor, key, photo, Optional.of(request));
    }

    /**
     * Hands in many photos, each of the student whom its file's name tells, of those whom the actor may see. Counsellors and
     * office. A student's first photo counts, and the others are refused. All of them have arrived when this is called, before the
     * first is asked for: a deadline that passes meanwhile is none of theirs.
     *
     * @param naming how the files are named
     * @return a row a file, in their order
     */
    public List<FileRow> submitAll(Actor actor, String campaign, Iterator<BulkPhoto> files, PhotoNaming naming) {
        return manyFiles.submit(actor, campaign, files, naming);
    }

    /** Approves a photo as it was seen. Counsellors and office; never the own one. */
    public Review approve(Actor actor, SeenReview seen, String note) {
        return deciding.approve(actor, seen, note);
    }

    /**
     * Sends a photo back as it was seen. Counsellors and office; never the own one.
     *
     * @param reasons at least one; {@link ReturnReason#OTHER} needs a note
     */
    public Review sendBack(Actor actor, SeenReview seen, Set<ReturnReason> reasons, String note) {
        return deciding.sendBack(actor, seen, reasons, note);
    }

    /** Approves many photos, each as it was seen, whatever becomes of the others; a row each, in their order. */
    public List<DecisionRow> approveAll(Actor actor, List<SeenReview> seen) {
        return deciding.approveAll(actor, seen);
    }

    /** Sends many photos back for the same reasons, whatever becomes of the others; a row each, in their order. */
    public List<DecisionRow> sendBackAll(Actor actor, List<SeenReview> seen, Set<ReturnReason> reasons, String note) {
        return deciding.sendBackAll(actor, seen, reasons, note);
    }

    /** Takes an approval back. Office only. */
    public Review withdraw(Actor actor, SeenReview seen, String note) {
        return deciding.withdraw(actor, seen, note);
    }

    /** Gives a student time until a last second, and as many attempts as at the beginning. Office only. */
    public Review extend(Actor actor, ReviewKey key, ZonedDateTime lastSecond, String note) {
        return recording.extend(actor, key, lastSecond, note);
    }

    /** Reports what is wrong in a record: the student, a counsellor of the class, or the office. One at a time. */
    public Review requestCorrection(Actor actor, ReviewKey key, Correction correction) {
        return recording.request(actor, key, correction);
    }

    /** Puts the reported values in place; the old ones stand in the history. Office only; never the own record. */
    public Review acceptCorrection(Actor actor, SeenReview seen, String note) {
        return recording.accept(actor, seen, note);
    }

    /** Leaves the record as it is. Office only; never the own record. */
    public Review declineCorrection(Actor actor, SeenReview seen, String note) {
        return recording.decline(actor, seen, note);
    }

    /**
     * Closes a campaign, whether or not its window is over: no photo is taken in any more, but of students whose extension
     * runs. Reviews without a photo, and with one that was sent back, expire; {@link ClosingRule} tells what becomes of those
     * that wait. May be repeated, when extensions are over or decisions are made. Office only.
     */
    public CloseResult close(Actor actor, String campaign) {
        return closing.close(actor, campaign);
    }

    /**
     * Gives up the photos that the law lets nobody keep: those of expired reviews of a closed campaign, and every older photo
     * of its other reviews. Office only.
     *
     * @throws IOException if a photo cannot be deleted; repeat it then
     */
    public PurgeResult purge(Actor actor, String campaign) throws IOException {
        return purging.purge(actor, campaign);
    }

    /**
     * Deletes photos that no review refers to, for example after a crash between keeping a photo and its review. Office only.
     *
     * @return how many
     * @throws IOException if a photo cannot be deleted; repeat it then
     */
    public int sweep(Actor actor) throws IOException {
        return purging.sweep(actor);
    }
}
