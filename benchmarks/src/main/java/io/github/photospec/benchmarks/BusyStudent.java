package io.github.photospec.benchmarks;

import io.github.photospec.PhotoInput;
import io.github.photospec.review.AcceptedPhoto;
import io.github.photospec.review.ReviewRefusedException;
import io.github.photospec.review.ReviewRule;
import io.github.photospec.review.SubmitResult;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;

/** Hands in a photo, every time another, for one student after the other, with a pause between. */
final class BusyStudent implements Crowd.Person {
    private static final byte[] PHOTO = Photos.upload(1);

    private static final Duration PAUSE = Duration.ofSeconds(4);

    private final BusySchool school;
    private final int first;
    private final int step;
    private final Timings submits = new Timings();

    BusyStudent(BusySchool school, int index, int all) {
        this.school = school;
        this.first = index;
        this.step = all;
    }

    @Override
    public void act(BooleanSupplier goesOn) throws IOException {
        long next = System.nanoTime()
                + (long) (PAUSE.toNanos() * ThreadLocalRandom.current().nextDouble());
        for (int student = first; goesOn.getAsBoolean(); student = (student + step) % school.students()) {
            next = Crowd.pause(next, PAUSE.toNanos());
            byte[] photo = anotherPhoto();
            long start = System.nanoTime();
            try {
                SubmitResult result =
                        school.desk().submit(school.student(student), school.key(student), PhotoInput.of(photo));
                if (!(result instanceof AcceptedPhoto)) {
                    throw new IllegalStateException("The photo was not taken in: " + result);
                }
                submits.add(System.nanoTime() - start);
            } catch (ReviewRefusedException refusal) {
                if (refusal.rule() != ReviewRule.STATE) {
                    throw refusal;
                }
            }
        }
    }

    /** The same picture with another comment: ITU-T T.81, B.2.4.5. */
    private byte[] anotherPhoto() {
        byte[] comment = new byte[16];
        ThreadLocalRandom.current().nextBytes(comment);
        return ByteBuffer.allocate(PHOTO.length + 4 + comment.length)
                .put(PHOTO, 0, 2)
                .putShort((short) 0xfffe)
                .putShort((short) (2 + comment.length))
                .put(comment)
                .put(PHOTO, 2, PHOTO.length - 2)
                .array();
    }

    Timings submits() {
        return submits;
    }
}
