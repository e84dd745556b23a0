package io.github.photospec.internal.header;

import static io.github.photospec.image.PersonalData.AUTHOR_OR_COMMENT;
import static io.github.photospec.image.PersonalData.GPS;
import static io.github.photospec.image.PersonalData.THUMBNAIL;

import io.github.photospec.image.Density.Origin;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Walks the markers of a JPEG (ISO/IEC 10918-1, annex B) from its start to its end. Metadata counts up to the first
 * scan; what follows is walked only to find the end.
 */
final class JpegReader {
    private static final int AFTER_SOI = 2;
    private static final int NONE = JpegMarkers.NONE;
    /** The marker and the length. */
    private static final int SEGMENT_HEAD = 4;

    private final Bytes file;
    private final JpegMarkers markers;
    private final HeaderBuilder header = new HeaderBuilder().endMissing(true);
    private final JpegQuality quality = new JpegQuality();
    private final IccChunks profile = new IccChunks();
    private @Nullable JpegFrame frame;
    private boolean jfif;
    private boolean exif;
    private int adobeTransform = JpegFrame.ADOBE_UNSTATED;

    JpegReader(Bytes file) {
        this.file = file;
        this.markers = new JpegMarkers(file);
    }

    Optional<Header> read() {
        int scan = readSegments();
        if (frame == null) {
            return Optional.empty();
        }
        frame.describe(header, jfif, adobeTransform);
        header.coloursStated(jfif || exif || adobeTransform != JpegFrame.ADOBE_UNSTATED);
        header.jpegQuality(quality.estimate(frame)).profile(profile.profile());
        if (scan != NONE) {
            findEnd(scan);
        }
        return header.build();
    }

    /**
     * Reads what stands before the first scan.
     *
     * @return where the first scan's marker is, or {@link #NONE} if the file ends or makes no sense before it
     */
    private int readSegments() {
        int at = AFTER_SOI;
        while (true) {
            int marker = markers.next(at);
            if (marker > at) {
                header.junk(at, marker);
            }
            at = marker;
            int code = file.u8(at + 1);
            if (at == NONE || code == JpegMarker.SOI || code == JpegMarker.EOI) {
                // A second start, or an end without a picture: decoders refuse both.
                return NONE;
            }
            if (JpegMarker.isRestart(code) || code < JpegMarker.SOF0) {
                header.junk(at, at + 2L);
                at += 2;
                continue;
            }
            int length = file.u16(at + 2);
            if (!JpegMarker.hasSegment(code) || length < 2 || !file.has(at + 2, length)) {
                return NONE;
            }
            if (code == JpegMarker.SOS) {
                return at;
            }
            readSegment(code, file.slice(at + 4, length - 2));
            at += 2 + length;
        }
    }

    private void readSegment(int code, Bytes segment) {
        if (JpegMarker.isFrame(code)) {
            frame = frame == null ? JpegFrame.read(code, segment) : frame;
            return;
        }
        switch (code) {
            case JpegMarker.DQT -> quality.readTables(segment);
            case JpegMarker.APP0 -> readJfif(segment);
            case JpegMarker.APP1 -> readExifOrXmp(segment);
            case JpegMarker.APP2 -> readProfile(segment);
            case JpegMarker.APP13 -> readPhotoshop(segment);
            case JpegMarker.APP14 -> readAdobe(segment);
            case JpegMarker.COM -> header.holds(AUTHOR_OR_COMMENT, Comments.isRemark(segment));
            default -> {
                // The other segments say nothing about the picture or the person.
            }
        }
    }

    /** JFIF 1.02, p. 5: units 0 is an aspect ratio, 1 per inch, 2 per centimetre. */
    private void readJfif(Bytes segment) {
        if (segment.matches(0, "JFXX\0")) {
            header.holds(THUMBNAIL, true);
        }
        if (!segment.matches(0, "JFIF\0")) {
            return;
        }
        jfif = true;
        int x = segment.u16(8);
        int y = segment.u16(10);
        header.holds(THUMBNAIL, segment.u8(12) * segment.u8(13) > 0);
        header.density(
                switch (segment.u8(7)) {
                    case 0 -> Densities.aspect(Origin.JFIF, x, y);
                    case 1 -> Densities.perInch(Origin.JFIF, x, y);
                    case 2 -> Densities.perCentimetre(Origin.JFIF, x, y);
                    default -> Optional.empty();
                });
    }

    private void readExifOrXmp(Bytes segment) {
        if (segment.matches(0, "Exif\0")) {
            exif = true;
            ExifReader.read(segment.from(6), Origin.EXIF, header);
        } else if (segment.matches(0, "http://ns.adobe.com/xap/1.0/\0")) {
            header.holds(GPS, Comments.hasPlace(segment));
        }
    }

    private void readProfile(Bytes segment) {
        if (IccChunks.isChunk(segment)) {
            profile.add(segment);
            header.hide(segment.start() - SEGMENT_HEAD, segment.start() + segment.length());
        }
    }

    private void readPhotoshop(Bytes segment) {
        if (PhotoshopReader.isResources(segment)) {
            PhotoshopReader.read(segment, header);
        }
    }

    /** Adobe Technical Note 5116: the transform is the twelfth byte. */
    private void readAdobe(Bytes segment) {
        if (segment.matches(0, "Adobe") && segment.has(0, 12)) {
            adobeTransform = segment.u8(11);
        }
    }

    /** Looks for the end marker from the first scan on, over all scans and the tables between them. */
    private void findEnd(int firstScan) {
        int at = firstScan;
        while (at != NONE) {
            int code = file.u8(at + 1);
            if (code == JpegMarker.EOI) {
                header.endMissing(false).trailing(file.length() - at - 2L);
                return;
            }
            if (code == JpegMarker.SOS) {
                header.oneMoreScan();
            }
            at = markers.nextAfterScan(markers.afterSegment(at, code));
        }
    }
}
