package io.github.photospec.quickstart;

import io.github.photospec.PhotoInput;
import io.github.photospec.validation.PhotoExtractor;
import java.util.Objects;
import org.springframework.web.multipart.MultipartFile;

/** Finds the photo in an upload of Spring's. */
final class MultipartPhoto implements PhotoExtractor<MultipartFile> {
    @Override
    public PhotoInput photo(MultipartFile upload) {
        String name = Objects.requireNonNullElse(upload.getOriginalFilename(), "");
        return PhotoInput.of(name, upload::getInputStream);
    }
}
