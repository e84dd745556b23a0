package io.github.photospec.validation;

import io.github.photospec.report.SafeText;
import jakarta.validation.ValidationException;
import java.io.IOException;

/** A photo that could not be opened or read. */
final class UnreadPhoto {
    private UnreadPhoto() {}

    /** Systems tell the file's path in the exception, and it is often a person's identity number: the cause is a masked copy. */
    static ValidationException exception(IOException cause) {
        IOException masked = new IOException(SafeText.terminal(cause.toString()));
        masked.setStackTrace(cause.getStackTrace());
        return new ValidationException("Cannot read the photo: " + masked.getMessage(), masked);
    }
}
