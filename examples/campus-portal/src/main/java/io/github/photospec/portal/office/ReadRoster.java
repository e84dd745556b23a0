package io.github.photospec.portal.office;

import io.github.photospec.identity.RosterEntry;
import java.util.List;

/**
 * A roster that was read.
 *
 * @param entries the students; empty if anything is wrong
 * @param problems everything that is wrong, in the order of the rows
 * @param moreProblems how many there are beyond those; empty text if none
 * @param cautions what a person should look at
 * @param moreCautions how many there are beyond those; empty text if none
 */
record ReadRoster(
        List<RosterEntry> entries,
        List<RosterLine> problems,
        String moreProblems,
        List<RosterLine> cautions,
        String moreCautions) {
    public boolean isInOrder() {
        return problems.isEmpty();
    }
}
