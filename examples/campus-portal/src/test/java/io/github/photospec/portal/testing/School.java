package io.github.photospec.portal.testing;

import io.github.photospec.PhotoInput;
import io.github.photospec.painting.Backdrop;
import io.github.photospec.painting.Exif;
import io.github.photospec.painting.JpegWriter;
import io.github.photospec.painting.PortraitPainter;
import io.github.photospec.painting.Sitter;
import io.github.photospec.portal.demo.PaintedPhotos;
import io.github.photospec.review.Actor;
import io.github.photospec.review.Campaign;
import io.github.photospec.review.Enrolment;
import io.github.photospec.review.Review;
import io.github.photospec.review.ReviewDesk;
import io.github.photospec.review.ReviewKey;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * A school of one test's own: see {@link Schools#open()}.
 *
 * @param campaign its campaign
 * @param students its eight students; 0 and 4 are in the first class, 1 and 5 in the second, and so on
 * @param number tells it from others
 */
public record School(
        Campaign campaign, List<Enrolment> students, int number, ReviewDesk desk, UserDetailsService users) {
    /** JPEG's marker of a comment, its length, and four bytes of it. */
    private static final short COMMENT = (short) 0xFFFE;

    private static final int MARK = 8;

    /** A student's account and key. */
    public String student(int index) {
        return students.get(index).key();
    }

    /** A student's review. */
    public ReviewKey key(int index) {
        return new ReviewKey(campaign.id(), student(index));
    }

    /** The review as it stands. */
    public Review review(int index) {
        return desk.review(Actor.office(office()), key(index));
    }

    /** The office's account. */
    public String office() {
        return "office" + number;
    }

    /** The account of the counsellor of the first two classes: of students 0, 1, 4, 5. */
    public String counsellor() {
        return "counsellor" + number;
    }

    /** The account of the counsellor of the other two. */
    public String otherCounsellor() {
        return "other" + number;
    }

    /** For a request: this account has logged in. */
    public RequestPostProcessor as(String account) {
        return SecurityMockMvcRequestPostProcessors.user(users.loadUserByUsername(account));
    }

    /** A photo that complies, a different one for every student of every school: photos are kept by what they are. */
    public byte[] photo(int index) {
        byte[] painted = PaintedPhotos.finished(index + 1L);
        ByteBuffer marked = ByteBuffer.allocate(painted.length + MARK);
        marked.put(painted, 0, 2).putShort(COMMENT).putShort((short) (MARK - 2)).putInt(number);
        return marked.put(painted, 2, painted.length - 2).array();
    }

    /** The same, telling where it was taken. */
    public static byte[] photoWithPlace(int index) {
        return JpegWriter.standard()
                .withDpi(72)
                .withExif(Exif.empty().withGps(28.2, 112.9))
                .write(PortraitPainter.standard()
                        .paint(Sitter.random(index + 1L), Backdrop.white(), 180, 240)
                        .image());
    }

    /** Hands in a student's photo. */
    public Review submit(int index) throws IOException {
        desk.submit(Actor.student(student(index)), key(index), PhotoInput.of(photo(index)));
        return review(index);
    }
}
