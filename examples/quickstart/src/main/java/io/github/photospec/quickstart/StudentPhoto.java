package io.github.photospec.quickstart;

import static io.github.photospec.validation.Undetermined.ACCEPT;

import io.github.photospec.validation.CompliantPhoto;
import io.github.photospec.validation.ResidentIdNumber;
import jakarta.validation.constraints.NotNull;
import org.springframework.web.multipart.MultipartFile;

/** What a student's form sends; undetermined photos are left to the counsellor. */
record StudentPhoto(
        @NotNull @ResidentIdNumber String idNumber,

        @NotNull @CompliantPhoto(spec = "hn-student-cet-pretco", undetermined = ACCEPT)
        MultipartFile photo) {}
