package io.github.photospec.portal.rest;

import java.util.List;

/** A parameter that has a value which it cannot have. */
final class WrongParameterException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String field;
    private final String wrong;
    private final transient List<String> details;

    /**
     * Without the value, which may be somebody's number.
     *
     * @param wrong the end of a key in {@code messages/rest.properties}
     */
    WrongParameterException(String field, String wrong, String... details) {
        super(field + " " + wrong);
        this.field = field;
        this.wrong = wrong;
        this.details = List.of(details);
    }

    String field() {
        return field;
    }

    String wrong() {
        return wrong;
    }

    List<String> details() {
        return details;
    }
}
