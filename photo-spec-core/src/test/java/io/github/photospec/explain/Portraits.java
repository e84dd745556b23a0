package io.github.photospec.explain;

import io.github.photospec.PhotoChecker;
import io.github.photospec.PhotoInput;
import io.github.photospec.fixture.PaintedVision;
import io.github.photospec.inspect.Examination;
import io.github.photospec.inspect.PhotoInspector;
import io.github.photospec.painting.Backdrop;
import io.github.photospec.painting.JpegWriter;
import io.github.photospec.painting.PaintedPortrait;
import io.github.photospec.painting.PortraitPainter;
import io.github.photospec.painting.Sitter;
import io.github.photospec.spec.PhotoSpec;
import io.github.photospec.spec.SpecCatalog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

/** Painted portraits, examined and ready to be drawn. */
final class Portraits {
    static final String NAME = "430102199003071234.jpg";

    private Portraits() {}

    static Scene scene(Sitter sitter, Backdrop backdrop, String specId) {
        return scene(examined(sitter, backdrop), specId);
    }

    static Scene scene(Examination seen, String specId) {
        PhotoSpec spec = spec(specId);
        return new Scene(seen, spec, spec.check(seen.inspection()), Lettering.of(Locale.CHINESE, InstalledFonts.get()));
    }

    static PhotoSpec spec(String id) {
        try {
            return SpecCatalog.bundled().require(id);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static Examination examined(Sitter sitter, Backdrop backdrop) {
        PaintedPortrait portrait = PortraitPainter.standard().paint(sitter, backdrop, 180, 240);
        PhotoInspector inspector = PhotoInspector.create().withVision(PaintedVision.of(portrait));
        return examined(inspector, NAME, JpegWriter.standard().withDpi(72).write(portrait.image()));
    }

    static Examination examined(PhotoInspector inspector, String name, byte[] bytes) {
        try (PhotoChecker checker = PhotoChecker.of(inspector)) {
            return checker.examine(PhotoInput.of(name, bytes));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
