package io.github.photospec.internal.header;

import io.github.photospec.image.Density.Origin;
import io.github.photospec.image.PersonalData;
import java.util.ArrayList;
import java.util.List;

/** Reads the image resources of an APP13 segment (Adobe Photoshop File Formats Specification, "Image Resources"). */
public final class PhotoshopReader {
    private static final String SIGNATURE = "Photoshop 3.0\0";
    private static final int RESOLUTION_INFO = 0x03ed;
    private static final int IPTC = 0x0404;
    private static final int THUMBNAIL_OF_VERSION_4 = 0x0409;
    private static final int THUMBNAIL = 0x040c;

    private static final int RESOLUTION_LENGTH = 16;

    private PhotoshopReader() {}

    static boolean isResources(Bytes segment) {
        return segment.matches(0, SIGNATURE);
    }

    static void read(Bytes segment, HeaderBuilder header) {
        visit(segment, (id, data) -> readResource(id, data, header));
    }

    /** The resolution resources of the payload of an APP13 segment; in a sound file there is at most one. */
    public static List<Bytes> resolutions(Bytes segment) {
        List<Bytes> found = new ArrayList<>(1);
        if (isResources(segment)) {
            visit(segment, (id, data) -> {
                if (id == RESOLUTION_INFO && data.has(0, RESOLUTION_LENGTH)) {
                    found.add(data);
                }
            });
        }
        return found;
    }

    private static void visit(Bytes segment, Visitor visitor) {
        int at = SIGNATURE.length();
        while (segment.matches(at, "8BIM")) {
            int id = segment.u16(at + 4);
            int nameLength = even(1 + segment.u8(at + 6));
            int data = at + 6 + nameLength + 4;
            long length = segment.u32(data - 4);
            visitor.visit(id, segment.slice(data, length));
            if (!segment.has(data, length)) {
                return;
            }
            at = data + even((int) length);
        }
    }

    private static void readResource(int id, Bytes data, HeaderBuilder header) {
        switch (id) {
            case RESOLUTION_INFO -> readResolution(data, header);
            case THUMBNAIL, THUMBNAIL_OF_VERSION_4 -> header.holds(PersonalData.THUMBNAIL, !data.isEmpty());
            case IPTC -> header.holds(PersonalData.AUTHOR_OR_COMMENT, IptcReader.hasWords(data));
            default -> {
                // The other resources say nothing about the picture or the person.
            }
        }
    }

    /**
     * ResolutionInfo: hRes, hResUnit, widthUnit, vRes, vResUnit, heightUnit. The resolutions are 16.16 fixed numbers
     * and always per inch; the units only choose how Photoshop displays them, and files do carry the same number with
     * either.
     */
    private static void readResolution(Bytes data, HeaderBuilder header) {
        if (data.has(0, RESOLUTION_LENGTH)) {
            header.density(Densities.perInch(Origin.PHOTOSHOP, data.u32(0) / 65536.0, data.u32(8) / 65536.0));
        }
    }

    private static int even(int length) {
        return length + (length & 1);
    }

    private interface Visitor {
        void visit(int id, Bytes data);
    }
}
