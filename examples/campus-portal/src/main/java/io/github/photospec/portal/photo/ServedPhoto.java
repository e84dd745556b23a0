package io.github.photospec.portal.photo;

import io.github.photospec.image.ImageFormat;
import io.github.photospec.portal.page.Attachment;
import io.github.photospec.portal.page.NotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Photos as answers: of the type that their bytes have, never of one that somebody said, and for the asker's browser alone. */
public final class ServedPhoto {
    private static final Duration WHILE = Duration.ofMinutes(30);
    private static final Duration YEAR = Duration.ofDays(365);

    /** Formats are told by fewer bytes. */
    private static final int SIGNATURE = 64;

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

    /** The same from its file, because a phone's photo is large and its connection slow. */
    public static ResponseEntity<Resource> once(Path file) throws IOException {
        try (InputStream photo = Files.newInputStream(file)) {
            return ResponseEntity.ok()
                    .contentType(type(photo.readNBytes(SIGNATURE)))
                    .cacheControl(CacheControl.noStore())
                    .body(new FileSystemResource(file));
        }
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
