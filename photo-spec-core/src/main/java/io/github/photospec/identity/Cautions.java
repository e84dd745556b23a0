package io.github.photospec.identity;

import io.github.photospec.identity.NamingProblem.Code;
import java.util.ArrayList;
import java.util.List;

/** What names can hold and should not. */
final class Cautions {
    private Cautions() {}

    static List<NamingProblem> of(String fileName) {
        List<NamingProblem> cautions = new ArrayList<>();
        if (fileName.chars().anyMatch(c -> "()[]（）".indexOf(c) >= 0)) {
            cautions.add(NamingProblem.of(Code.BRACKETS));
        }
        if (fileName.codePoints().anyMatch(found -> Character.getType(found) == Character.PRIVATE_USE)) {
            cautions.add(NamingProblem.of(Code.PRIVATE_USE));
        }
        return cautions;
    }
}
