package io.github.photospec.internal.decode;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes small colour profiles: three primaries and one gamma, or a gamma for grey (ICC.1:2001). */
final class MatrixProfile {
    private final ByteArrayOutputStream data = new ByteArrayOutputStream();
    private final Map<String, int[]> tags = new LinkedHashMap<>();

    /** Adobe RGB (1998), 4.3.5: primaries adapted to D50, gamma 563/256. */
    static byte[] adobeRgb() {
        MatrixProfile profile = new MatrixProfile();
        profile.point("rXYZ", 0.60974, 0.31111, 0.01947);
        profile.point("gXYZ", 0.20528, 0.62567, 0.06087);
        profile.point("bXYZ", 0.14919, 0.06322, 0.74457);
        profile.gamma("rTRC", 563);
        profile.gamma("gTRC", 563);
        profile.gamma("bTRC", 563);
        return profile.write("RGB ");
    }

    /** Grey with a gamma, in 256ths. */
    static byte[] grey(int gamma) {
        MatrixProfile profile = new MatrixProfile();
        profile.gamma("kTRC", gamma);
        return profile.write("GRAY");
    }

    private void point(String name, double x, double y, double z) {
        tag(
                name,
                ByteBuffer.allocate(20)
                        .put(ascii("XYZ "))
                        .putInt(8, fixed(x))
                        .putInt(12, fixed(y))
                        .putInt(16, fixed(z))
                        .array());
    }

    private void gamma(String name, int gamma) {
        tag(
                name,
                ByteBuffer.allocate(16)
                        .put(ascii("curv"))
                        .putInt(8, 1)
                        .putShort(12, (short) gamma)
                        .array());
    }

    private void tag(String name, byte[] value) {
        tags.put(name, new int[] {data.size(), value.length});
        data.writeBytes(value);
    }

    private byte[] write(String space) {
        point("wtpt", 0.9642, 1, 0.8249);
        tag("cprt", ByteBuffer.allocate(12).put(ascii("text")).array());
        tag("desc", ByteBuffer.allocate(96).put(ascii("desc")).putInt(8, 1).array());
        int start = 128 + 4 + tags.size() * 12;
        ByteBuffer out = ByteBuffer.allocate(start + data.size());
        out.putInt(0, out.capacity()).putInt(8, 0x02400000);
        out.put(12, ascii("mntr")).put(16, ascii(space)).put(20, ascii("XYZ ")).put(36, ascii("acsp"));
        out.putInt(68, fixed(0.9642)).putInt(72, fixed(1)).putInt(76, fixed(0.8249));
        out.position(128);
        out.putInt(tags.size());
        tags.forEach(
                (name, place) -> out.put(ascii(name)).putInt(start + place[0]).putInt(place[1]));
        out.put(data.toByteArray());
        return out.array();
    }

    private static int fixed(double value) {
        return (int) Math.round(value * 65536);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
