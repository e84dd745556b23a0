package io.github.photospec.opencv.accuracy;

import io.github.photospec.image.CieLab;

/** How different two colours look: CIEDE2000 (Sharma, Wu and Dalal, 2005); 1 is just noticeable. */
final class DeltaE {
    private static final double POW_25_7 = Math.pow(25, 7);

    private DeltaE() {}

    static double between(int rgb, int other) {
        return rgb == other ? 0 : between(CieLab.of(rgb), CieLab.of(other));
    }

    static double between(CieLab one, CieLab other) {
        double stretch = 1 + 0.5 * (1 - saturation((one.chroma() + other.chroma()) / 2));
        double firstChroma = Math.hypot(stretch * one.a(), one.b());
        double secondChroma = Math.hypot(stretch * other.a(), other.b());
        double firstHue = hue(stretch * one.a(), one.b());
        double secondHue = hue(stretch * other.a(), other.b());
        boolean grey = firstChroma * secondChroma == 0;
        double turn = grey ? 0 : Math.IEEEremainder(secondHue - firstHue, 360);
        double meanHue = grey ? firstHue + secondHue : firstHue + turn / 2;
        double meanChroma = (firstChroma + secondChroma) / 2;
        double lightness = (one.l() + other.l()) / 2 - 50;
        double bend = 1
                - 0.17 * cos(meanHue - 30)
                + 0.24 * cos(2 * meanHue)
                + 0.32 * cos(3 * meanHue + 6)
                - 0.2 * cos(4 * meanHue - 63);
        double forLightness =
                (other.l() - one.l()) / (1 + 0.015 * lightness * lightness / Math.sqrt(20 + lightness * lightness));
        double forChroma = (secondChroma - firstChroma) / (1 + 0.045 * meanChroma);
        double forHue = 2
                * Math.sqrt(firstChroma * secondChroma)
                * Math.sin(Math.toRadians(turn / 2))
                / (1 + 0.015 * meanChroma * bend);
        double angle = (mod(meanHue) - 275) / 25;
        double rotation = -2 * saturation(meanChroma) * Math.sin(Math.toRadians(60 * Math.exp(-angle * angle)));
        return Math.sqrt(Math.max(
                0,
                forLightness * forLightness + forChroma * forChroma + forHue * forHue + rotation * forChroma * forHue));
    }

    private static double saturation(double chroma) {
        double power = Math.pow(chroma, 7);
        return Math.sqrt(power / (power + POW_25_7));
    }

    private static double hue(double a, double b) {
        return mod(Math.toDegrees(Math.atan2(b, a)));
    }

    private static double mod(double degrees) {
        return (degrees % 360 + 360) % 360;
    }

    private static double cos(double degrees) {
        return Math.cos(Math.toRadians(degrees));
    }
}
