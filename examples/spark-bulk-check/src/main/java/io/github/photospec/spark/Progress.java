package io.github.photospec.spark;

import io.github.photospec.report.Verdict;
import java.io.Serializable;
import org.apache.spark.SparkContext;
import org.apache.spark.util.LongAccumulator;

/**
 * How far a run has come, as Spark's pages show it. A task that is tried again counts again: what a run found is counted in
 * its tables.
 */
final class Progress implements Serializable {
    private static final long serialVersionUID = 1L;

    private final LongAccumulator known;
    private final LongAccumulator problems;
    private final LongAccumulator compliant;
    private final LongAccumulator nonCompliant;
    private final LongAccumulator undetermined;

    Progress(SparkContext spark) {
        known = spark.longAccumulator("photos known already");
        problems = spark.longAccumulator("photos without a report");
        compliant = spark.longAccumulator("photos compliant");
        nonCompliant = spark.longAccumulator("photos non-compliant");
        undetermined = spark.longAccumulator("photos undetermined");
    }

    void known() {
        known.add(1);
    }

    void problem() {
        problems.add(1);
    }

    void judged(Verdict verdict) {
        LongAccumulator counter = switch (verdict) {
            case COMPLIANT -> compliant;
            case NON_COMPLIANT -> nonCompliant;
            case UNDETERMINED -> undetermined;
        };
        counter.add(1);
    }

    /** One line. */
    @Override
    public String toString() {
        long checked = compliant.value() + nonCompliant.value() + undetermined.value();
        return checked + " photos checked (" + nonCompliant.value() + " non-compliant, " + undetermined.value()
                + " undetermined), " + problems.value() + " without a report, " + known.value() + " known already";
    }
}
