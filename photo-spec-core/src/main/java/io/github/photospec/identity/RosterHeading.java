package io.github.photospec.identity;

import io.github.photospec.internal.table.TableCell;
import io.github.photospec.internal.text.FileNames;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The heading of a column.
 *
 * @param shown as the list writes it, without spaces at its ends
 * @param plain without spaces, brackets and what is in them, stars and colons
 */
record RosterHeading(String shown, String plain) {
    private static final int LONGEST = 60;
    private static final Pattern DECORATION = Pattern.compile("\\([^)]*\\)|\\[[^\\]]*]|[\\s\\p{Zs}\\p{Cf}*:_.]");
    private static final List<String> ID_TYPES =
            List.of("证件类型", "证件种类", "身份证件类型", "证件类别", "idtype", "documenttype", "idcardtype");

    static RosterHeading of(TableCell cell) {
        return of(cell.text());
    }

    static RosterHeading of(String text) {
        // A line break in a cell of headings is layout.
        String shown = FileNames.tidy(text.replaceAll("\\R", " "));
        String cut = shown.length() > LONGEST ? shown.substring(0, LONGEST) : shown;
        String plain = DECORATION
                .matcher(Normalizer.normalize(cut, Normalizer.Form.NFKC))
                .replaceAll("");
        return new RosterHeading(cut, plain.toLowerCase(Locale.ROOT));
    }

    boolean isBlank() {
        return plain.isEmpty();
    }

    Optional<NameField> field() {
        return Arrays.stream(NameField.values())
                .filter(field -> field.isHeaded(plain))
                .findFirst();
    }

    boolean isExact() {
        return field().filter(field -> field.isHeadedExactly(plain)).isPresent();
    }

    boolean isIdType() {
        return ID_TYPES.contains(plain);
    }

    boolean isSame(RosterHeading other) {
        return plain.equals(other.plain);
    }
}
