package io.github.photospec.portal.rest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** What docs/rest.md shows. */
final class HttpClientExample {
    private final HttpClient client = HttpClient.newHttpClient();
    private final URI portal;
    private final String token;

    HttpClientExample(URI portal, String token) {
        this.portal = portal;
        this.token = token;
    }

    /** The report as JSON, whatever the verdict. */
    String check(Path photo, String spec) throws IOException, InterruptedException {
        return client.send(form("/api/v1/checks", photo, spec), BodyHandlers.ofString())
                .body();
    }

    /** 200 and the photo, or 422 and a problem. */
    HttpResponse<byte[]> make(Path photo, String spec) throws IOException, InterruptedException {
        return client.send(form("/api/v1/photos", photo, spec), BodyHandlers.ofByteArray());
    }

    /** Also /api/v1/campaigns, …/reviews?state=approved&limit=500, …/reviews/{student}. */
    String read(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), BodyHandlers.ofString()).body();
    }

    /** Also …/export?numbers=full. */
    Path download(String path, Path file) throws IOException, InterruptedException {
        return client.send(request(path).build(), BodyHandlers.ofFile(file)).body();
    }

    /** 201 accepted, 200 repeated, 422 refused with findings, 409 refused by a rule. */
    HttpResponse<String> submit(String campaign, String student, Path photo, UUID request)
            throws IOException, InterruptedException {
        return client.send(
                request("/api/v1/campaigns/" + campaign + "/reviews/" + student + "/photo")
                        .header("Content-Type", "image/jpeg")
                        .header("Idempotency-Key", request.toString())
                        .PUT(BodyPublishers.ofFile(photo))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest form(String path, Path photo, String spec) throws IOException {
        String boundary = UUID.randomUUID().toString();
        String part = "--" + boundary + "\r\nContent-Disposition: form-data; name=";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes((part + "\"spec\"\r\n\r\n" + spec + "\r\n").getBytes(StandardCharsets.UTF_8));
        body.writeBytes((part + "\"photo\"; filename=\"photo.jpg\"\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        body.writeBytes(Files.readAllBytes(photo));
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(portal.resolve(path))
                .header("Authorization", "Bearer " + token)
                .header("Accept-Language", "en");
    }
}
