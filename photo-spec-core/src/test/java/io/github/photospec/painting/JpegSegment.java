package io.github.photospec.painting;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A marker segment of a JPEG file: what lies between the start of the image and its compressed data. Immutable. */
public final class JpegSegment {
    /** JFIF header. */
    public static final int APP0 = 0xE0;

    /** Exif data. */
    public static final int APP1 = 0xE1;

    /** Adobe's colour transform. */
    public static final int APP14 = 0xEE;

    /** Comment. */
    public static final int COM = 0xFE;

    /** JFIF density unit: the numbers are an aspect ratio only. */
    public static final int ASPECT_ONLY = 0;

    /** JFIF density unit: dots per inch. */
    public static final int PER_INCH = 1;

    /** JFIF density unit: dots per centimetre. */
    public static final int PER_CENTIMETRE = 2;

    private static final int LONGEST = 65_533;

    private final int marker;
    private final byte[] payload;

    private JpegSegment(int marker, byte[] payload) {
        this.marker = marker;
        this.payload = payload;
    }

    /** Any segment: marker is the byte after 0xFF, the payload excludes the length field. */
    public static JpegSegment of(int marker, byte[] payload) {
        Limits.require("marker", marker, 0xC0, 0xFE);
        Limits.require("payload length", payload.length, 0, LONGEST);
        return new JpegSegment(marker, payload.clone());
    }

    /** A JFIF 1.01 header with a density in the given unit. */
    public static JpegSegment jfif(int unit, int x, int y) {
        ByteBuffer header = ByteBuffer.allocate(14);
        header.put(ascii("JFIF\0")).put((byte) 1).put((byte) 1).put((byte) unit);
        header.putShort((short) x).putShort((short) y).put((byte) 0).put((byte) 0);
        return of(APP0, header.array());
    }

    /** A comment in UTF-8. */
    public static JpegSegment comment(String text) {
        return of(COM, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adobe's marker: transform 0 for CMYK or RGB, 1 for YCbCr, 2 for YCCK. */
    static JpegSegment adobe(int transform) {
        ByteBuffer data = ByteBuffer.allocate(12);
        data.put(ascii("Adobe")).putShort((short) 100).putShort((short) 0).putShort((short) 0);
        return of(APP14, data.put((byte) transform).array());
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** The byte after 0xFF that tells what the segment is. */
    public int marker() {
        return marker;
    }

    /** A copy of the content, without marker and length field. */
    public byte[] payload() {
        return payload.clone();
    }

    /** Length in a file, marker and length field included. */
    int size() {
        return payload.length + 4;
    }

    void writeTo(ByteBuffer target) {
        target.put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (payload.length + 2))
                .put(payload);
    }
}
