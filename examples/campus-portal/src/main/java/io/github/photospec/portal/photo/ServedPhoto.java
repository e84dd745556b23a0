package io.github.photospec.portal.photo;

import io.github.photospec.image.ImageFormat;
import io.github.photospec.portal.page.Attachment;
import io.github.photospec.portal.page.NotFoundException;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Photos as answers: of the type that their bytes have, never of one that somebody said, and for the asker's browser alone. */
public final class ServedPhoto {
    private static final Duration WHILE = Duration.ofMinutes(30);
    private static final Duration YEAR = Duration.ofDays(365);

    private ServedPhoto() {}

    /** A photo whose address changes when it does. */
    public static ResponseEntity<byte[]> forEver(byte[] photo) {
        return ResponseEntity.ok()
                .contentType(type(photo))
                .cacheControl(CacheControl.maxAge(YEAR).cachePrivate().immutable())
                .body(photo);
    }

    /** A picture that takes long to draw, and seldom changes. */
    public static ResponseEntity<byte[]> forAWhile(byte[] picture) {
        return ResponseEntity.ok()
                .contentType(type(picture))
                .cacheControl(CacheControl.maxAge(WHILE).cachePrivate())
                .body(picture);
    }

    /** A photo that will be another one tomorrow. */
    public static ResponseEntity<byte[]> once(byte[] photo) {
        return ResponseEntity.ok()
                .contentType(type(photo))
                .cacheControl(CacheControl.noStore())
                .body(photo);
    }

    /** A photo to be kept as a file of that name. */
    public static ResponseEntity<byte[]> file(byte[] photo, String name) {
        return ResponseEntity.ok()
                .contentType(type(photo))
                .cacheControl(CacheControl.noStore())
                .header("Content-Disposition", Attachment.named(name))
                .body(photo);
    }

    private static MediaType type(byte[] photo) {
        ImageFormat format = ImageFormat.detect(photo).orElseThrow(NotFoundException::new);
        return switch (format) {
            case JPEG -> MediaType.IMAGE_JPEG;
            case PNG -> MediaType.IMAGE_PNG;
            case WEBP -> MediaType.parseMediaType("image/webp");
            default -> throw new NotFoundException();
        };
    }
}
