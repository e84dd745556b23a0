package io.github.photospec.painting;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The Exif data of a file, as far as checks of ID photos look at it (Exif 2.32, section 4.6). Immutable. */
public final class Exif {
    /** Resolution unit: inch. */
    public static final int PER_INCH = 2;

    /** Resolution unit: centimetre. */
    public static final int PER_CENTIMETRE = 3;

    private static final int ORIENTATION = 0x0112;
    private static final int X_RESOLUTION = 0x011A;
    private static final int Y_RESOLUTION = 0x011B;
    private static final int RESOLUTION_UNIT = 0x0128;
    private static final int GPS_POINTER = 0x8825;

    private final List<TiffEntry> main;
    private final List<TiffEntry> gps;

    private Exif(List<TiffEntry> main, List<TiffEntry> gps) {
        this.main = List.copyOf(main);
        this.gps = List.copyOf(gps);
    }

    /** Exif data without any field. */
    public static Exif empty() {
        return new Exif(List.of(), List.of());
    }

    /** Says how a viewer should turn the picture, 1 to 8; the pixels stay as they are. */
    public Exif withOrientation(int orientation) {
        return with(TiffEntry.number(ORIENTATION, orientation));
    }

    /** Resolution in the given unit. */
    public Exif withResolution(int x, int y, int unit) {
        return with(TiffEntry.rationals(X_RESOLUTION, x, 1))
                .with(TiffEntry.rationals(Y_RESOLUTION, y, 1))
                .with(TiffEntry.number(RESOLUTION_UNIT, unit));
    }

    /** A place in degrees, north and east positive, stored in degrees, minutes and hundredths of seconds. */
    public Exif withGps(double latitude, double longitude) {
        Limits.require("latitude", latitude, -90, 90);
        Limits.require("longitude", longitude, -180, 180);
        return new Exif(
                main,
                List.of(
                        TiffEntry.bytes(0, 2, 3, 0, 0),
                        TiffEntry.text(1, latitude < 0 ? "S" : "N"),
                        angle(2, latitude),
                        TiffEntry.text(3, longitude < 0 ? "W" : "E"),
                        angle(4, longitude)));
    }

    private static TiffEntry angle(int tag, double degrees) {
        int hundredths = (int) Math.round(Math.abs(degrees) * 360_000);
        return TiffEntry.rationals(tag, hundredths / 360_000, 1, hundredths / 6000 % 60, 1, hundredths % 6000, 100);
    }

    private Exif with(TiffEntry added) {
        List<TiffEntry> entries = new ArrayList<>(main);
        entries.removeIf(entry -> entry.tag() == added.tag());
        entries.add(added);
        // TIFF 6.0, page 15: the fields of a directory ascend by tag.
        entries.sort(Comparator.comparingInt(TiffEntry::tag));
        return new Exif(entries, gps);
    }

    /** The APP1 segment that carries this data. */
    public JpegSegment segment() {
        byte[] tiff = tiff();
        ByteBuffer payload = ByteBuffer.allocate(6 + tiff.length);
        payload.put(JpegSegment.ascii("Exif\0\0")).put(tiff);
        return JpegSegment.of(JpegSegment.APP1, payload.array());
    }

    private byte[] tiff() {
        int header = 8;
        List<TiffEntry> directory = new ArrayList<>(main);
        if (!gps.isEmpty()) {
            directory.add(TiffEntry.offset(GPS_POINTER, 0));
            int gpsOffset = header + TiffEntry.directorySize(directory);
            directory.set(directory.size() - 1, TiffEntry.offset(GPS_POINTER, gpsOffset));
        }
        int gpsSize = gps.isEmpty() ? 0 : TiffEntry.directorySize(gps);
        ByteBuffer tiff = ByteBuffer.allocate(header + TiffEntry.directorySize(directory) + gpsSize);
        tiff.put(JpegSegment.ascii("MM\0*")).putInt(header);
        TiffEntry.writeDirectory(directory, tiff);
        if (!gps.isEmpty()) {
            TiffEntry.writeDirectory(gps, tiff);
        }
        return tiff.array();
    }
}
