package io.github.photospec.spec;

import io.github.photospec.identity.IdReader;
import io.github.photospec.identity.PhotoNaming;
import io.github.photospec.inspect.Inspection;
import io.github.photospec.inspect.InspectionWarning;
import io.github.photospec.internal.text.Digests;
import io.github.photospec.report.Report;
import io.github.photospec.report.Verdict;
import io.github.photospec.rule.Attribute;
import io.github.photospec.rule.Citation;
import io.github.photospec.rule.FileNameRule;
import io.github.photospec.rule.Finding;
import io.github.photospec.rule.Level;
import io.github.photospec.rule.PrintSize;
import io.github.photospec.rule.Rule;
import io.github.photospec.rule.Source;
import io.github.photospec.rule.Terms;
import io.github.photospec.rule.WhenAbsent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * One ID-photo specification: its rules and where they come from. Immutable and safe to share between threads; comes
 * from a file through {@link SpecReader} or {@link SpecCatalog}.
 *
 * @param id its name in kebab case, for example {@code hn-student-cet-pretco}
 * @param revision 1 and up; grows with every change of a rule
 * @param title what it is for
 * @param scope where it holds, for example {@code CN-HN college}
 * @param validity the years it was seen in force, as its sources write them
 * @param sources its documents
 * @param print the paper photo, where there is one
 * @param rules in the order in which a report lists them; {@code readable} is always among them
 * @param making what may be done to make a photo comply
 * @param naming how files are named, for example {@code {id}.jpg}
 * @param notes what the issuer asks and no rule can check
 */
public record PhotoSpec(
        String id,
        int revision,
        LocalText title,
        Optional<String> scope,
        Optional<String> validity,
        List<Source> sources,
        Optional<PrintSize> print,
        List<Rule> rules,
        Making making,
        Optional<PhotoNaming> naming,
        List<LocalText> notes) {
    /** That photos are named so is the issuer's word; that it is checked is not. */
    private static final Terms OWN_TERMS = new Terms(Level.REQUIRED, WhenAbsent.NOT_ASSESSED, Citation.OWN);

    public PhotoSpec {
        sources = List.copyOf(sources);
        rules = List.copyOf(rules);
        notes = List.copyOf(notes);
    }

    /** Judges the facts about a photo. Never throws; the same facts give the same report. */
    public Report check(Inspection inspection) {
        List<Finding> findings =
                rules.stream().flatMap(rule -> rule.check(inspection).stream()).toList();
        return new Report(inspection.file(), id, revision, Verdict.of(findings), findings, warnings(inspection));
    }

    /** A rule that speaks of an orientation makes the warning superfluous. */
    private List<InspectionWarning> warnings(Inspection inspection) {
        return rule(Attribute.ORIENTATION.id()).isEmpty()
                ? inspection.warnings()
                : inspection.warnings().stream()
                        .filter(warning -> warning.code() != InspectionWarning.Code.TURNED_BY_EXIF)
                        .toList();
    }

    /**
     * A copy that accepts it where nobody can tell whether a photo meets these rules: their findings warn then, still
     * saying that they were not assessed and why, and the verdict does not wait for them. Nothing is accepted of a photo
     * that cannot be read.
     *
     * @throws UnknownRuleException if this has no rule with one of these ids
     * @throws IllegalArgumentException if {@code readable} is among them: a photo that nobody could read must not pass
     */
    public PhotoSpec acceptingUndetermined(Collection<String> ruleIds) {
        return withRules(Acceptance.of(this, ruleIds));
    }

    /**
     * A copy that also asks that a file's name follows {@link #naming}, with identity numbers that this reader takes. Where
     * the specification has the rule {@code file-name} already, it keeps its level and source.
     *
     * @throws IllegalStateException if this says nothing about names
     */
    public PhotoSpec withFileNameRule(IdReader ids) {
        PhotoNaming template =
                naming.orElseThrow(() -> new IllegalStateException("Specification " + id + " has no naming"));
        List<Rule> asking = new ArrayList<>(rules);
        asking.removeIf(rule -> rule.id().equals(FileNameRule.ID));
        Terms terms = rule(FileNameRule.ID).map(Rule::terms).orElse(OWN_TERMS);
        asking.add(new FileNameRule(template, ids, terms));
        return withRules(asking);
    }

    private PhotoSpec withRules(List<Rule> others) {
        return new PhotoSpec(id, revision, title, scope, validity, sources, print, others, making, naming, notes);
    }

    /**
     * Tells whether reports that were kept would be given again: 64 hexadecimal digits that change with the id, the revision
     * and everything about the rules, also with what is {@linkplain #acceptingUndetermined accepted}; the same in every
     * process.
     */
    public String fingerprint() {
        return Digests.sha256((id + "\n" + revision + "\n" + rules).getBytes(StandardCharsets.UTF_8));
    }

    /** Whether a vision engine matters for a report: some rule is about the person, or the background round it. */
    public boolean usesVision() {
        return rules.stream().anyMatch(Rule::usesVision);
    }

    /** The rule with this id; empty if the specification has none. */
    public Optional<Rule> rule(String ruleId) {
        return rules.stream().filter(rule -> rule.id().equals(ruleId)).findFirst();
    }
}
