package io.github.photospec.explain;

import io.github.photospec.report.Report;
import io.github.photospec.report.ReportMessages;
import io.github.photospec.rule.Outcome;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The verdict, as nobody can overlook it. */
final class Banner implements Part {
    private static final double HEIGHT = 64;
    private static final double MARK = 34;
    private static final double PADDING = 16;
    private static final double ROUND = 12;

    private final Mark mark;
    private final TextBlock verdict;
    private final TextBlock counts;
    private final double width;

    private Banner(Mark mark, TextBlock verdict, TextBlock counts, double width) {
        this.mark = mark;
        this.verdict = verdict;
        this.counts = counts;
        this.width = width;
    }

    static Banner of(Scene scene, double width) {
        Report report = scene.report();
        double room = width - MARK - 4 * PADDING;
        TextBlock verdict = TextBlock.of(
                scene.letters(),
                capitalized(scene.messages().verdict(report.verdict())),
                TextStyle.VERDICT,
                room * 0.6,
                1);
        TextBlock counts =
                TextBlock.of(scene.letters(), counts(scene), TextStyle.COUNTS, room - verdict.width() - PADDING, 2);
        return new Banner(Mark.of(report.verdict()), verdict, counts, width);
    }

    private static String counts(Scene scene) {
        ReportMessages messages = scene.messages();
        return Stream.of(Outcome.FAIL, Outcome.WARN, Outcome.NOT_ASSESSED, Outcome.PASS)
                .map(outcome ->
                        new Count(outcome, scene.report().findings(outcome).count()))
                .filter(count -> count.times() > 0)
                .map(count -> scene.texts().get("count", messages.outcome(count.outcome()), count.times()))
                .collect(Collectors.joining(scene.texts().get("comma")));
    }

    /** The first letter large, where a writing has large ones. */
    static String capitalized(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    @Override
    public double height() {
        return HEIGHT;
    }

    @Override
    public void draw(Graphics2D graphics, double x, double y) {
        graphics.setColor(mark.colour());
        graphics.fill(new RoundRectangle2D.Double(x, y, width, HEIGHT, ROUND, ROUND));
        mark.drawInverted(graphics, x + PADDING, y + (HEIGHT - MARK) / 2, MARK);
        verdict.draw(graphics, x + MARK + 2 * PADDING, y + (HEIGHT - verdict.height()) / 2);
        counts.drawToLeftOf(graphics, x + width - PADDING, y + (HEIGHT - counts.height()) / 2);
    }

    private record Count(Outcome outcome, long times) {}
}
