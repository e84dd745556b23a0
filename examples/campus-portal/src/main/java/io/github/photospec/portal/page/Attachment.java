package io.github.photospec.portal.page;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;

/** Says that an answer is to be kept as a file. */
public final class Attachment {
    private Attachment() {}

    /** The header {@code Content-Disposition} for a file of that name, which may be Chinese. */
    public static String named(String fileName) {
        return ContentDisposition.attachment()
                .filename(fileName, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
