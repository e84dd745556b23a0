package io.github.photospec.portal.photo;

import io.github.photospec.PhotoInput;
import io.github.photospec.make.Edit;
import io.github.photospec.make.FixedPhoto;
import io.github.photospec.make.PhotoFixer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;

/** Photos as they are kept: where and with what they were taken is nobody's business. No pixel is touched. */
final class WithoutMetadata {
    private static final PhotoFixer FIXER = PhotoFixer.create();

    /** What is kept to be made into others need not stand upright, and phones' photos seldom do. */
    private static final PhotoFixer AS_TAKEN = FIXER.keepingOrientation();

    private WithoutMetadata() {}

    /** The bytes of a photo as it was taken; empty if it is neither JPEG nor PNG nor WebP, or so damaged that nothing can be taken out of it. */
    static Optional<byte[]> of(PhotoInput photo) throws IOException {
        FixedPhoto fixed = AS_TAKEN.fix(photo);
        boolean tells = fixed.unfixed().stream().anyMatch(left -> left.kind() == Edit.Kind.METADATA_REMOVED);
        return tells ? Optional.empty() : Optional.of(fixed.bytes());
    }

    /** The bytes of a photo that is finished, upright if it can be turned; what cannot be stripped is as it came, for the check to judge. */
    static byte[] bytes(PhotoInput photo) throws IOException {
        return FIXER.fix(photo).bytes();
    }

    /** The same photo, stripped when somebody reads it. */
    static PhotoInput reading(PhotoInput photo) {
        return PhotoInput.of(photo.name().orElse(""), () -> new ByteArrayInputStream(bytes(photo)));
    }
}
