package io.github.photospec.make;

import io.github.photospec.report.Report;
import io.github.photospec.report.Verdict;
import java.util.List;
import java.util.Optional;

/** A photo that was made, with everything that was done to it and what a check of it says. Immutable. */
public final class MadePhoto {
    private final byte[] bytes;
    private final List<Edit> edits;
    private final Optional<CropPlan> crop;
    private final List<Caution> cautions;
    private final Report report;

    /** The bytes are not copied. */
    MadePhoto(byte[] bytes, List<Edit> edits, Optional<CropPlan> crop, List<Caution> cautions, Report report) {
        this.bytes = bytes;
        this.edits = List.copyOf(edits);
        this.crop = crop;
        this.cautions = List.copyOf(cautions);
        this.report = report;
    }

    /** The file: a new array each time. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** What was done, in that order; empty if the photo was right as it came. */
    public List<Edit> edits() {
        return edits;
    }

    /** What was cut out; empty if every pixel stayed as it was. */
    public Optional<CropPlan> crop() {
        return crop;
    }

    /** What a person should look at. */
    public List<Caution> cautions() {
        return cautions;
    }

    /** What a check of the made photo says, against the specification it was made for. */
    public Report report() {
        return report;
    }

    /** Whether it can be used without anybody looking: it complies, and nothing is uncertain. */
    public boolean isCertain() {
        return report.verdict() == Verdict.COMPLIANT && cautions.isEmpty();
    }

    /** Never the bytes: they show a person. */
    @Override
    public String toString() {
        return "MadePhoto[" + bytes.length + " bytes, " + report.verdict() + "]";
    }
}
