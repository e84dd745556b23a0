package io.github.photospec.command.output;

import static java.util.stream.Collectors.joining;

import io.github.photospec.report.ReportMessages;
import io.github.photospec.rule.Quantity;
import io.github.photospec.rule.Rule;
import io.github.photospec.rule.Source;
import io.github.photospec.rule.Terms;
import io.github.photospec.spec.PhotoSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Specifications as text for a person. */
public final class SpecText {
    private final Texts texts;
    private final ReportMessages messages;

    /** In the language of these texts. */
    public SpecText(Texts texts) {
        this.texts = texts;
        this.messages = ReportMessages.in(texts.language().locale());
    }

    /** What it is for, its size, and how well its sources are known. */
    public List<String> brief(PhotoSpec spec) {
        String sources = spec.sources().stream()
                .map(source -> source.id() + " (" + source.confidence() + ")")
                .collect(joining(texts.get("list.comma")));
        return List.of(
                spec.id() + size(spec).map(size -> "  " + size).orElse(""),
                "    " + spec.title().in(texts.language().locale()),
                "    " + texts.get("spec.sources", sources));
    }

    /** Everything: every rule with its limit and source, and every source. */
    public List<String> whole(PhotoSpec spec) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.get("spec.heading", spec.id(), String.valueOf(spec.revision())));
        lines.add(spec.title().in(texts.language().locale()));
        spec.scope().ifPresent(scope -> lines.add(texts.get("spec.scope", scope)));
        spec.validity().ifPresent(years -> lines.add(texts.get("spec.validity", years)));
        spec.print().ifPresent(print -> lines.add(texts.get("spec.print", print.width(), print.height())));
        spec.naming().ifPresent(template -> lines.add(texts.get("spec.naming", template.template())));
        section(lines, "spec.rules", spec.rules().stream().map(this::rule));
        section(lines, "spec.documents", spec.sources().stream().map(this::source));
        section(
                lines,
                "spec.notes",
                spec.notes().stream().map(note -> note.in(texts.language().locale())));
        return lines;
    }

    private void section(List<String> lines, String heading, Stream<String> content) {
        List<String> entries = content.map(line -> "  - " + line).toList();
        if (!entries.isEmpty()) {
            lines.add(texts.get(heading));
            lines.addAll(entries);
        }
    }

    private String rule(Rule rule) {
        return texts.get(
                "spec.rule",
                rule.id(),
                messages.rule(rule.id()),
                messages.demand(rule),
                weight(rule.terms()),
                rule.terms().citation().text());
    }

    private String weight(Terms terms) {
        String level = messages.level(terms.level());
        return switch (terms.whenUndetermined()) {
            case NOT_ASSESSED -> level;
            case WARN -> texts.get("spec.accepting", level);
        };
    }

    private String source(Source source) {
        List<String> parts = new ArrayList<>();
        parts.add(source.title());
        source.issuer().ifPresent(parts::add);
        source.year().ifPresent(parts::add);
        parts.add(texts.get("spec.confidence", source.confidence()));
        parts.addAll(source.urls());
        source.retrieved().ifPresent(date -> parts.add(texts.get("spec.retrieved", date)));
        return texts.get("spec.source", source.id(), String.join(texts.get("list.comma"), parts));
    }

    private Optional<String> size(PhotoSpec spec) {
        Optional<String> width = demand(spec, Quantity.WIDTH);
        Optional<String> height = demand(spec, Quantity.HEIGHT);
        return width.isPresent() && height.isPresent()
                ? Optional.of(width.get() + " x " + height.get())
                : demand(spec, Quantity.ASPECT_RATIO);
    }

    private Optional<String> demand(PhotoSpec spec, Quantity quantity) {
        return spec.rule(quantity.id()).map(messages::demand);
    }
}
