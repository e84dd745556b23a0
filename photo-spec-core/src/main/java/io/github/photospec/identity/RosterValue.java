package io.github.photospec.identity;

import io.github.photospec.internal.table.TableCell;
import io.github.photospec.internal.text.FileNames;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** What stands in a cell, as it is meant. */
final class RosterValue {
    /** The digits that Excel keeps of a number (Excel specifications and limits). */
    private static final int KEPT_DIGITS = 15;

    private static final int LONGEST_SCALE = 45;

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,400}(?:\\.[0-9]{1,400})?(?:[eE][+-]?[0-9]{1,3})?");
    private static final Pattern EXPONENT = Pattern.compile("[0-9](?:\\.[0-9]{1,20})?[eE]\\+?[0-9]{1,3}");
    private static final Pattern ERROR = Pattern.compile("#(?:N/A|REF!|VALUE!|NAME\\?|DIV/0!|NULL!|NUM!)");

    private RosterValue() {}

    /** A cell's text; of a number its digits, without exponent and without zeros behind the point. */
    static String text(TableCell cell) {
        if (!cell.isNumber() || !NUMBER.matcher(cell.text()).matches()) {
            return FileNames.tidy(cell.text());
        }
        BigDecimal number = new BigDecimal(cell.text());
        // 1E999 would be a thousand characters, and is nobody's number.
        return Math.abs(number.scale()) > LONGEST_SCALE
                ? cell.text()
                : number.stripTrailingZeros().toPlainString();
    }

    /** Whether the last digits of a number are gone, or cannot be relied upon. */
    static boolean hasLostDigits(TableCell cell) {
        String text = cell.isNumber() ? text(cell) : cell.text().strip();
        return cell.isNumber()
                ? text.length() > KEPT_DIGITS
                : EXPONENT.matcher(text).matches();
    }

    static boolean isError(String text) {
        return ERROR.matcher(text).matches();
    }

    /** A value as lists and names of files have it. */
    static String written(NameField field, String text) {
        String value = NamePart.written(field, Cleaning.withoutSpreadsheetMark(FileNames.tidy(text)));
        return field == NameField.NAME ? closed(value) : value;
    }

    /** Equal for values that are meant to be the same. */
    static String key(NameField field, String value) {
        return FileNames.key(written(field, value));
    }

    /** Equal for names that are meant to be the same. */
    static String nameKey(String name) {
        return key(NameField.NAME, name);
    }

    /** Lists space names of two characters out to the width of three: 张　三 is 张三. */
    private static String closed(String name) {
        boolean isHan = name.codePoints()
                .allMatch(found -> Character.isIdeographic(found)
                        || Character.isSpaceChar(found)
                        || Character.isWhitespace(found));
        return isHan ? name.replaceAll("[\\s\\p{Zs}]", "") : name;
    }
}
