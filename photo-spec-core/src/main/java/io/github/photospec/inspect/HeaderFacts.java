package io.github.photospec.inspect;

import io.github.photospec.internal.header.Header;
import io.github.photospec.internal.header.IccProfile;

/** Turns a header into public facts. */
final class HeaderFacts {
    private HeaderFacts() {}

    static ImageFacts of(Header header) {
        return new ImageFacts(
                header.storedWidth(),
                header.storedHeight(),
                header.orientation(),
                header.colourMode(),
                header.alpha(),
                header.bitsPerSample(),
                header.progressive(),
                header.subsampling(),
                header.jpegQuality(),
                header.densities(),
                header.profile().map(IccProfile::description),
                header.personalData(),
                header.endMarkerMissing(),
                header.trailingBytes());
    }
}
