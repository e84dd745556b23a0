package io.github.photospec.portal.office;

import io.github.photospec.review.Progress;
import io.github.photospec.review.ReviewState;
import io.github.photospec.review.SchoolClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * How far one part of the school has come.
 *
 * @param campaign in which campaign
 * @param progress the part and its numbers
 */
record ProgressRow(String campaign, Progress progress) {
    /** What the reviews' page calls every state. */
    private static final String ALL = "all";

    /** The part's name; empty text for the whole school, or where the school does not say. */
    public String label() {
        return label(progress.group());
    }

    static String label(SchoolClass of) {
        return Stream.of(of.department(), of.grade(), of.major(), of.name())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    public long count(ReviewState state) {
        return progress.count(state);
    }

    public long total() {
        return progress.total();
    }

    public long approved() {
        return count(ReviewState.APPROVED);
    }

    /** How many hundredths are approved, cut off, so that it says 100 only when all are. */
    public long approvedPercent() {
        return total() == 0 ? 0 : 100 * approved() / total();
    }

    /** The parts of a bar, side by side; states that nobody is in have none. */
    public List<BarPart> bar() {
        List<BarPart> parts = new ArrayList<>();
        long before = 0;
        for (ReviewState state : ReviewState.values()) {
            long count = count(state);
            if (count > 0) {
                parts.add(BarPart.of(state, before, count, total()));
            }
            before += count;
        }
        return parts;
    }

    /** Where these reviews are. */
    public String link() {
        return link(ALL);
    }

    /** Where those of them are that are in a state. */
    public String link(ReviewState state) {
        return link(state.id());
    }

    private String link(String state) {
        return uri().queryParam("state", "{state}")
                .encode()
                .buildAndExpand(values(state))
                .toUriString();
    }

    private UriComponentsBuilder uri() {
        UriComponentsBuilder uri = UriComponentsBuilder.fromPath("/reviews/{campaign}");
        SchoolClass group = progress.group();
        add(uri, "department", group.department());
        add(uri, "grade", group.grade());
        add(uri, "major", group.major());
        add(uri, "class", group.name());
        return uri;
    }

    private static void add(UriComponentsBuilder uri, String name, String value) {
        if (!value.isEmpty()) {
            uri.queryParam(name, "{" + name + "}");
        }
    }

    private Map<String, String> values(String state) {
        SchoolClass group = progress.group();
        return Map.of(
                "campaign", campaign,
                "department", group.department(),
                "grade", group.grade(),
                "major", group.major(),
                "class", group.name(),
                "state", state);
    }
}
