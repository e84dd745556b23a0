package io.github.photospec.spec;

import io.github.photospec.identity.InvalidNamingException;
import io.github.photospec.identity.NamingProblem;
import io.github.photospec.identity.PhotoNaming;
import java.util.List;
import java.util.stream.Stream;

/** Looks at the template of file names, and whether there is one where a rule asks for it. */
final class NamingComplaints {
    private static final String KEY = "naming";

    private NamingComplaints() {}

    static void add(SpecDraft spec, Complaints complaints) {
        String template = spec.naming();
        if (template != null) {
            problems(template)
                    .forEach(problem -> complaints.add(
                            spec.places().of(KEY), ProblemCode.BAD_NAMING, arguments(template, problem)));
        }
        boolean named = template != null || (spec.base() == null && !spec.isRoot()) || inherits(spec);
        if (!named) {
            spec.rules().stream()
                    .filter(FileNameRuleDraft.class::isInstance)
                    .forEach(rule -> complaints.add(
                            rule.places().self(),
                            ProblemCode.NO_NAMING,
                            rule.places().path()));
        }
    }

    private static boolean inherits(SpecDraft spec) {
        PhotoSpec base = spec.base();
        return base != null && base.naming().isPresent();
    }

    /** A specification speaks of files, wherever they lie: a rule never sees the folders. */
    private static List<NamingProblem> problems(String template) {
        int folder = template.indexOf('/');
        try {
            PhotoNaming.of(template);
            return folder < 0 ? List.of() : List.of(slash(folder + 1));
        } catch (InvalidNamingException e) {
            return e.problems();
        }
    }

    private static NamingProblem slash(int place) {
        List<String> details = List.of(Integer.toString(place), "U+002F");
        return new NamingProblem(NamingProblem.Code.TEMPLATE_CHARACTER, details, List.of());
    }

    /** The sentence for the code of the third argument is filled with those behind it. */
    private static String[] arguments(String template, NamingProblem problem) {
        return Stream.concat(Stream.of(KEY, template, problem.code().id()), problem.details().stream())
                .toArray(String[]::new);
    }
}
