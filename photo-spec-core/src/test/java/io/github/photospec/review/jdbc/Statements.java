package io.github.photospec.review.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Notes what is asked through a data source, with the values in their places. */
final class Statements {
    private final List<String> asked = new ArrayList<>();

    /** What was asked so far, in order. */
    List<String> asked() {
        return List.copyOf(asked);
    }

    void forget() {
        asked.clear();
    }

    DataSource in(DataSource source) {
        return Proxies.of(DataSource.class, (self, method, arguments) -> {
            Object result = Proxies.pass(method, source, arguments);
            return result instanceof Connection connection ? connection(connection) : result;
        });
    }

    private Connection connection(Connection connection) {
        return Proxies.of(Connection.class, (self, method, arguments) -> {
            Object result = Proxies.pass(method, connection, arguments);
            return result instanceof PreparedStatement statement ? statement(statement, (String) arguments[0]) : result;
        });
    }

    private PreparedStatement statement(PreparedStatement statement, String sql) {
        List<String> values = new ArrayList<>();
        return Proxies.of(PreparedStatement.class, (self, method, arguments) -> {
            switch (method.getName()) {
                case "setString" -> values.add("'" + arguments[1] + "'");
                case "setLong" -> values.add(arguments[1].toString());
                case "executeQuery" -> asked.add(filled(sql, values));
                default -> {}
            }
            return Proxies.pass(method, statement, arguments);
        });
    }

    private static String filled(String sql, List<String> values) {
        StringBuilder filled = new StringBuilder();
        int next = 0;
        for (int index = 0; index < sql.length(); index++) {
            filled.append(sql.charAt(index) == '?' ? values.get(next++) : String.valueOf(sql.charAt(index)));
        }
        return filled.toString();
    }
}
