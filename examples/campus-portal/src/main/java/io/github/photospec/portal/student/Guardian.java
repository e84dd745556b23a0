package io.github.photospec.portal.student;

import io.github.photospec.identity.IdNumbers;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who answers for a student (监护人). Values lose the white space at their ends; what was not said is empty text.
 *
 * @param name 姓名
 * @param relation what they are to the student, for example {@code 母亲}
 * @param idType the id of an {@link io.github.photospec.identity.IdType}
 * @param idNumber the number of that document, in full: show {@link #masked} instead
 */
@SoundGuardian
public record Guardian(
        @Line(most = 50, needed = false) String name,
        @Line(most = 20, needed = false) String relation,
        String idType,
        String idNumber) {
    static final Guardian NOBODY = new Guardian("", "", "", "");

    /** Browsers leave out what was not said. */
    public Guardian {
        name = clean(name);
        relation = clean(relation);
        idType = clean(idType);
        idNumber = clean(idNumber);
    }

    static String clean(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** Whether nobody is described; a document alone describes nobody. */
    public boolean isEmpty() {
        return name.isEmpty() && relation.isEmpty() && idNumber.isEmpty();
    }

    /** The same for a screen. */
    public Guardian masked() {
        return withIdNumber(IdNumbers.maskWhole(idNumber));
    }

    Guardian withIdNumber(String value) {
        return new Guardian(name, relation, idType, value);
    }

    /** Nothing of it. */
    @Override
    public String toString() {
        return "Guardian";
    }
}
