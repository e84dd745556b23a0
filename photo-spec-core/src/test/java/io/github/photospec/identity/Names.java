package io.github.photospec.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.identity.NamingProblem.Code;
import java.util.List;

/** What came out of naming, as tests ask for it. */
final class Names {
    private Names() {}

    static String accepted(NamingResult result) {
        assertThat(result).isInstanceOf(PhotoName.class);
        return ((PhotoName) result).fileName();
    }

    static List<Code> refused(NamingResult result) {
        assertThat(result).isInstanceOf(RefusedName.class);
        return ((RefusedName) result)
                .problems().stream().map(NamingProblem::code).toList();
    }

    static List<Code> cautions(NamingResult result) {
        assertThat(result).isInstanceOf(PhotoName.class);
        return ((PhotoName) result).cautions().stream().map(NamingProblem::code).toList();
    }
}
