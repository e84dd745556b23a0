package io.github.photospec.export;

import io.github.photospec.identity.PhotoNaming;
import java.util.Locale;
import java.util.Optional;

/** How an export is made. */
record Options(
        PhotoNaming naming,
        ZipLayout layout,
        Privacy privacy,
        Locale locale,
        Optional<Conversion> conversion,
        ExportProgress progress,
        int jobs) {
    static Options of(PhotoNaming naming) {
        return new Options(
                naming,
                ZipLayout.WHOLE,
                Privacy.MASKED,
                Locale.CHINESE,
                Optional.empty(),
                ExportProgress.NONE,
                Runtime.getRuntime().availableProcessors());
    }

    Options withNaming(PhotoNaming value) {
        return new Options(value, layout, privacy, locale, conversion, progress, jobs);
    }

    Options withLayout(ZipLayout value) {
        return new Options(naming, value, privacy, locale, conversion, progress, jobs);
    }

    Options withPrivacy(Privacy value) {
        return new Options(naming, layout, value, locale, conversion, progress, jobs);
    }

    Options withLocale(Locale value) {
        return new Options(naming, layout, privacy, value, conversion, progress, jobs);
    }

    Options withConversion(Conversion value) {
        return new Options(naming, layout, privacy, locale, Optional.of(value), progress, jobs);
    }

    Options withProgress(ExportProgress value) {
        return new Options(naming, layout, privacy, locale, conversion, value, jobs);
    }

    Options withJobs(int value) {
        return new Options(naming, layout, privacy, locale, conversion, progress, value);
    }
}
