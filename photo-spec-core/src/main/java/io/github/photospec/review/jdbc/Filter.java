package io.github.photospec.review.jdbc;

import io.github.photospec.review.ReviewQuery;
import io.github.photospec.review.SchoolClass;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a query asks for, in SQL: what the user typed goes into places, never into the text. */
final class Filter {
    /** MySQL reads backslashes in its own way, so another character is the escape. */
    private static final char ESCAPE = '!';

    private final StringBuilder sql = new StringBuilder("campaign = ?");
    private final List<String> values = new ArrayList<>();
    private boolean empty;

    Filter(ReviewQuery query) {
        values.add(query.campaign());
        classes(query);
        if (!query.states().isEmpty()) {
            in("state", query.states().stream().map(Enum::name).toList());
        }
        if (query.correctionsOnly()) {
            sql.append(" AND correction_values IS NOT NULL");
        }
        if (!query.text().isEmpty()) {
            text(query.text());
        }
        empty |= !values.stream().allMatch(Binding::isKeepable);
    }

    /** Whether nothing can be found. */
    boolean isEmpty() {
        return empty;
    }

    /** What stands behind WHERE. */
    String sql() {
        return sql.toString();
    }

    Binding bind(Binding statement) throws SQLException {
        return statement.texts(values);
    }

    private void classes(ReviewQuery query) {
        Map<String, String> parts = parts(query);
        if (query.classes().isPresent()) {
            List<String> ids = query.classes().get().stream()
                    .filter(each -> hasParts(each, query))
                    .map(ClassTable::id)
                    .sorted()
                    .toList();
            empty = ids.isEmpty();
            in("class_id", ids);
        } else if (parts.size() == 4) {
            in("class_id", List.of(ClassTable.id(wholeClass(parts))));
        } else if (!parts.isEmpty()) {
            sql.append(" AND class_id IN (SELECT id FROM photo_spec_class WHERE ")
                    .append(String.join(" = ? AND ", parts.keySet()))
                    .append(" = ?)");
            values.addAll(parts.values());
        }
    }

    private static Map<String, String> parts(ReviewQuery query) {
        Map<String, String> parts = new LinkedHashMap<>();
        query.department().ifPresent(value -> parts.put("department", value));
        query.grade().ifPresent(value -> parts.put("grade", value));
        query.major().ifPresent(value -> parts.put("major", value));
        query.schoolClass().ifPresent(value -> parts.put("name", value));
        return parts;
    }

    private static SchoolClass wholeClass(Map<String, String> parts) {
        List<String> values = List.copyOf(parts.values());
        return new SchoolClass(values.get(0), values.get(1), values.get(2), values.get(3));
    }

    private static boolean hasParts(SchoolClass each, ReviewQuery query) {
        return is(query.department(), each.department())
                && is(query.grade(), each.grade())
                && is(query.major(), each.major())
                && is(query.schoolClass(), each.name());
    }

    private static boolean is(Optional<String> wanted, String value) {
        return wanted.map(value::equals).orElse(true);
    }

    private void text(String text) {
        String literal = literal(text);
        sql.append(
                " AND (student LIKE ? ESCAPE '!' OR student_no LIKE ? ESCAPE '!' OR name LIKE ? ESCAPE '!' OR id_no = ?)");
        values.add(literal + "%");
        values.add(literal + "%");
        values.add("%" + literal + "%");
        values.add(ReviewRow.upper(text));
    }

    private static String literal(String text) {
        StringBuilder literal = new StringBuilder();
        for (int index = 0; index < text.length(); index++) {
            char c = text.charAt(index);
            if (c == '%' || c == '_' || c == ESCAPE) {
                literal.append(ESCAPE);
            }
            literal.append(c);
        }
        return literal.toString();
    }

    private void in(String column, Collection<String> wanted) {
        sql.append(" AND ")
                .append(column)
                .append(" IN (")
                .append(Binding.places(wanted))
                .append(')');
        values.addAll(wanted);
    }
}
