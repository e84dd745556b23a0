package io.github.photospec.benchmarks;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long the portal says that something took, by its own meters (Prometheus).
 *
 * @param buckets how many took at most so many seconds, by seconds
 * @param seconds all together
 * @param count how many there were
 */
record PortalMeter(NavigableMap<Double, Double> buckets, double seconds, double count) {
    private static final double MILLIS = 1000;

    /** What a scrape says about a timer, whatever its tags. */
    static PortalMeter of(String scrape, String timer) {
        NavigableMap<Double, Double> buckets = new TreeMap<>();
        Matcher lines = Pattern.compile(
                        "^" + timer + "_seconds_bucket\\{.*?le=\"([^\"]+)\".*?} ([0-9.E+]+)", Pattern.MULTILINE)
                .matcher(scrape);
        while (lines.find()) {
            double bound =
                    lines.group(1).equals("+Inf") ? Double.POSITIVE_INFINITY : Double.parseDouble(lines.group(1));
            buckets.merge(bound, Double.parseDouble(lines.group(2)), Double::sum);
        }
        return new PortalMeter(buckets, sum(scrape, timer + "_seconds_sum"), sum(scrape, timer + "_seconds_count"));
    }

    private static double sum(String scrape, String name) {
        Matcher lines = Pattern.compile("^" + name + "(?:\\{.*})? ([0-9.E+-]+)", Pattern.MULTILINE)
                .matcher(scrape);
        double sum = 0;
        while (lines.find()) {
            sum += Double.parseDouble(lines.group(1));
        }
        return sum;
    }

    /** What came since an earlier scrape. */
    PortalMeter since(PortalMeter earlier) {
        NavigableMap<Double, Double> more = new TreeMap<>();
        buckets.forEach((bound, value) -> more.put(bound, value - earlier.buckets.getOrDefault(bound, 0.0)));
        return new PortalMeter(more, seconds - earlier.seconds, count - earlier.count);
    }

    double meanMillis() {
        return count == 0 ? 0 : seconds / count * MILLIS;
    }

    /** The time that this share does not exceed, in a straight line between the bounds of its bucket; 0 if there are none. */
    double quantileMillis(double share) {
        double wanted = share * count;
        double before = 0;
        double lower = 0;
        for (Map.Entry<Double, Double> bucket : buckets.entrySet()) {
            if (bucket.getValue() >= wanted && bucket.getValue() > before) {
                double upper = Double.isInfinite(bucket.getKey()) ? lower : bucket.getKey();
                return (lower + (upper - lower) * (wanted - before) / (bucket.getValue() - before)) * MILLIS;
            }
            before = bucket.getValue();
            lower = bucket.getKey();
        }
        return 0;
    }
}
