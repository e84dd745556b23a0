package io.github.photospec.make;

import io.github.photospec.image.ImageFormat;
import io.github.photospec.inspect.HeadFacts;
import io.github.photospec.inspect.Inspection;
import io.github.photospec.inspect.PhotoInspector;
import io.github.photospec.inspect.PortraitFacts;
import io.github.photospec.inspect.Readability;
import io.github.photospec.internal.jpeg.FittedJpeg;
import io.github.photospec.internal.jpeg.Fitting;
import io.github.photospec.internal.jpeg.Misfit;
import io.github.photospec.make.Caution.Kind;
import io.github.photospec.make.Refusal.Code;
import io.github.photospec.report.Report;
import io.github.photospec.rule.Attribute;
import io.github.photospec.rule.Outcome;
import io.github.photospec.rule.Quantity;
import io.github.photospec.spec.PhotoSpec;
import io.github.photospec.vision.PortraitRenderer;
import io.github.photospec.vision.RenderedPortrait;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** The making of one photo for one specification. */
final class MakeTask {
    /** Over so much of the portrait nobody could tell the person from the background: docs/accuracy.md, making. */
    private static final double DOUBTFUL_FROM = 0.10;

    private static final double TOO_DOUBTFUL_FROM = 0.25;
    /** Clothes that differ less from the background merge with it: docs/measures.md, clothing-contrast. */
    private static final double MERGING_BELOW = 15;

    private static final String BLUR = Quantity.SHARPNESS.id();
    /** The rules that a repair without loss may satisfy. */
    private static final Set<String> ABOUT_THE_FILE = Set.of(
            Quantity.DENSITY.id(), Quantity.FILE_SIZE.id(), Attribute.FILE_EXTENSION.id(), Attribute.ORIENTATION.id());

    private final Original original;
    private final PhotoSpec spec;
    private final Report report;
    private final PhotoInspector inspector;
    private final Optional<PortraitRenderer> renderer;
    private final Ground ground;

    MakeTask(
            Original original,
            PhotoSpec spec,
            Report report,
            PhotoInspector inspector,
            Optional<PortraitRenderer> renderer,
            boolean keepingBackground) {
        this.original = original;
        this.spec = spec;
        this.report = report;
        this.inspector = inspector;
        this.renderer = renderer;
        this.ground = Ground.of(spec, report, keepingBackground);
    }

    MakeResult result() {
        if (original.inspection().readability() != Readability.YES) {
            return refused(List.of(unreadable()));
        }
        Optional<MadePhoto> repaired = repaired();
        if (repaired.isPresent()) {
            return new MakeResult(spec.id(), report, repaired, List.of());
        }
        if (renderer.isEmpty()) {
            return refused(List.of(Refusal.of(Code.NO_ENGINE)));
        }
        List<OutputSize> sizes = OutputSize.acceptedBy(spec);
        if (sizes.isEmpty()) {
            return refused(List.of(Refusal.of(Code.NO_SIZE)));
        }
        MakeResult result = make(sizes.get(0));
        for (OutputSize size : sizes.subList(1, sizes.size())) {
            if (result.photo().isEmpty()) {
                result = make(size);
            }
        }
        return result;
    }

    private MakeResult make(OutputSize size) {
        Planning planning = new CropPlanner(spec, size, ground.mayFill()).plan(original.inspection());
        if (planning instanceof CropPlan plan) {
            return make(plan);
        }
        // Whoever takes the next shot should learn everything at once.
        return refused(Stream.concat(Unmendable.in(report).stream().map(Refusal::of), Stream.of((Refusal) planning))
                .filter(reason -> !isSaidByRule(reason))
                .toList());
    }

    /** The original with every pixel as it was, if that is enough: nothing is encoded a second time without need. */
    private Optional<MadePhoto> repaired() {
        boolean mayBeEnough = original.inspection().file().format().equals(Optional.of(ImageFormat.JPEG))
                && report.findings(Outcome.FAIL).allMatch(finding -> ABOUT_THE_FILE.contains(finding.rule()));
        if (!mayBeEnough) {
            return Optional.empty();
        }
        OptionalInt density = OutputDensity.of(spec);
        PhotoFixer fixer = PhotoFixer.create();
        FixedPhoto fixed = (density.isPresent() ? fixer.withDensity(density.getAsInt()) : fixer).fix(original.bytes());
        Report check = spec.check(inspector.inspect(fixed.bytes(), Optional.empty()));
        return check.findings(Outcome.FAIL).findAny().isPresent()
                ? Optional.empty()
                : Optional.of(new MadePhoto(fixed.bytes(), fixed.edits(), Optional.empty(), List.of(), check));
    }

    /** The rule about it knows what kind of file it is, and how to come by a better one. */
    private Refusal unreadable() {
        return report.finding(Attribute.READABLE.id()).map(Refusal::of).orElseGet(() -> Refusal.of(Code.UNREADABLE));
    }

    /** A rule about faces says the same with numbers. */
    private boolean isSaidByRule(Refusal refusal) {
        return refusal.code() == Code.SEVERAL_FACES
                && Unmendable.in(report).stream()
                        .anyMatch(finding -> finding.rule().equals(Quantity.FACE_COUNT.id()));
    }

    private MakeResult make(CropPlan plan) {
        boolean replaces = ground.isToBeReplaced() || !plan.filled().isEmpty();
        MakeResult result = make(plan, replaces);
        // What is cut out may be worse than the whole background: then it is replaced after all.
        return !replaces && ground.mayFill() && Ground.isRefused(result) ? make(plan, true) : result;
    }

    private MakeResult make(CropPlan plan, boolean replaces) {
        Original.Source source = original.source(plan);
        OptionalInt colour = replaces ? ground.colour() : OptionalInt.empty();
        RenderedPortrait portrait = renderer.orElseThrow().render(source.image(), source.frame(), colour);
        Fitting fitting = OutputFile.encode(portrait.image(), spec);
        if (fitting instanceof Misfit misfit) {
            Code code = misfit.reason() == Misfit.Reason.TOO_SMALL ? Code.FILE_TOO_SMALL : Code.FILE_TOO_LARGE;
            return refused(List.of(Refusal.of(code, misfit.nearestBytes())));
        }
        FittedJpeg file = (FittedJpeg) fitting;
        Inspection made = inspector.inspect(file.bytes(), Optional.empty());
        Report check = spec.check(made);
        MadePhoto photo = new MadePhoto(
                file.bytes(),
                Edits.of(plan, colour, file, spec, original.inspection()),
                Optional.of(plan),
                cautions(portrait, made, check, replaces),
                check);
        return new MakeResult(spec.id(), report, Optional.of(photo), refusals(portrait, check));
    }

    private List<Refusal> refusals(RenderedPortrait portrait, Report check) {
        List<Refusal> refusals = new ArrayList<>();
        check.findings(Outcome.FAIL).map(Refusal::of).forEach(refusals::add);
        // A part of a blurred picture is more blurred, whatever resampling makes of its edges.
        report.finding(BLUR)
                .filter(finding -> finding.outcome() == Outcome.FAIL)
                .filter(finding -> check.findings(Outcome.FAIL)
                        .noneMatch(broken -> broken.rule().equals(BLUR)))
                .map(Refusal::of)
                .ifPresent(refusals::add);
        if (portrait.doubtfulShare() > TOO_DOUBTFUL_FROM) {
            refusals.add(Refusal.of(Code.OUTLINE));
        }
        return refusals;
    }

    private List<Caution> cautions(RenderedPortrait portrait, Inspection made, Report check, boolean replaced) {
        List<Caution> cautions = new ArrayList<>();
        if (portrait.doubtfulShare() > DOUBTFUL_FROM) {
            cautions.add(Caution.of(Kind.OUTLINE_UNCERTAIN));
        }
        boolean merges = made.portrait()
                .flatMap(PortraitFacts::head)
                .map(HeadFacts::clothingContrast)
                .filter(contrast -> contrast.isPresent() && contrast.getAsDouble() < MERGING_BELOW)
                .isPresent();
        if (replaced && merges) {
            cautions.add(Caution.of(Kind.CLOTHES_MERGE));
        }
        Unmendable.in(report).stream()
                .filter(finding -> check.findings(Outcome.FAIL)
                        .noneMatch(broken -> broken.rule().equals(finding.rule())))
                .map(Caution::of)
                .forEach(cautions::add);
        return cautions;
    }

    private MakeResult refused(List<Refusal> refusals) {
        return new MakeResult(spec.id(), report, Optional.empty(), refusals);
    }
}
