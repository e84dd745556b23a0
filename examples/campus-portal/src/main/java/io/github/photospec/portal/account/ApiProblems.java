package io.github.photospec.portal.account;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Problems (RFC 9457) that arise before any controller is asked. */
final class ApiProblems {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ApiProblems() {}

    static void write(HttpServletResponse response, HttpStatus status, String code, String detail) throws IOException {
        ObjectNode problem = JSON.createObjectNode()
                .put("title", status.getReasonPhrase())
                .put("status", status.value())
                .put("detail", detail)
                .put("code", code);
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(problem.toString().getBytes(StandardCharsets.UTF_8));
    }
}
