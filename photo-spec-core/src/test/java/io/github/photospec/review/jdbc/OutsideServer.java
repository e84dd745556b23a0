package io.github.photospec.review.jdbc;

import java.util.Optional;

/** A server that tests do not start: {@code -Dphotospec.it.jdbc-url=jdbc:postgresql://host/db?user=u&password=p}. */
final class OutsideServer {
    private OutsideServer() {}

    /** Its URL, if it is one of this kind. Tests make schemas or databases of their own in it. */
    static Optional<String> url(String prefix) {
        return Optional.ofNullable(System.getProperty("photospec.it.jdbc-url")).filter(url -> url.startsWith(prefix));
    }
}
