package io.github.photospec.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One person's browser. It keeps cookies by hand, because they are for HTTPS and this goes without, and pictures, which it
 * fetches once.
 */
final class PortalBrowser {
    private static final Pattern QUEUED = Pattern.compile("\\bqueue;dur=([0-9.]+)");
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int MOST_REDIRECTS = 5;

    private final HttpClient client;
    private final URI portal;
    private final PortalTimes times;
    private final Map<String, String> cookies = new TreeMap<>();
    private final Set<String> pictures = new HashSet<>();

    PortalBrowser(HttpClient client, URI portal, PortalTimes times) {
        this.client = client;
        this.portal = portal;
        this.times = times;
    }

    void logIn(String account, String password) throws IOException, InterruptedException {
        PortalPage.Form form = get(PortalRequest.LOGIN, "/login").form("/login");
        PortalPage first = follow(
                post(PortalRequest.LOGIN, form.with("account", account).with("password", password)),
                PortalRequest.LOGIN);
        if (first.path().startsWith("/login")) {
            throw new IOException(account + " could not log in");
        }
    }

    /** A page, wherever it is by now. */
    PortalPage get(PortalRequest kind, String path) throws IOException, InterruptedException {
        return follow(path, kind);
    }

    /** Sends a form; the answer is the address that it leads to. */
    String post(PortalRequest kind, PortalPage.Form form) throws IOException, InterruptedException {
        String body = form.fields().entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = request(form.action())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
        return location(kind, send(kind, request));
    }

    /** Sends a form with a photo. */
    String upload(PortalRequest kind, PortalPage.Form form, byte[] photo) throws IOException, InterruptedException {
        return location(kind, send(kind, multipart(form.action(), form.fields(), photo)));
    }

    /** Has a photo checked, as another system with a token does. */
    void check(PortalRequest kind, String token, String spec, byte[] photo) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                multipart("/api/v1/checks", Map.of("spec", spec), photo).header("Authorization", "Bearer " + token);
        require(kind, send(kind, request), 200);
    }

    private HttpRequest.Builder multipart(String path, Map<String, String> fields, byte[] photo) {
        ByteArrayOutputStream body = new ByteArrayOutputStream(photo.length + 1024);
        fields.forEach((name, value) -> body.writeBytes(part("\"" + name + "\"\r\n\r\n" + value + "\r\n")));
        body.writeBytes(part("\"photo\"; filename=\"photo.jpg\"\r\nContent-Type: image/jpeg\r\n\r\n"));
        body.writeBytes(photo);
        body.writeBytes("\r\n--photo-spec--\r\n".getBytes(StandardCharsets.UTF_8));
        return request(path)
                .header("Content-Type", "multipart/form-data; boundary=photo-spec")
                .POST(BodyPublishers.ofByteArray(body.toByteArray()));
    }

    /** Fetches a file, and what it is. */
    byte[] download(PortalRequest kind, String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = send(kind, request(path).GET());
        require(kind, answer, 200);
        return answer.body();
    }

    /** Fetches the pictures of a page that it has not seen yet. */
    void look(PortalPage page) throws IOException, InterruptedException {
        for (String picture : page.pictures()) {
            if (picture.startsWith("/") && pictures.add(picture)) {
                download(picture.contains("/drawn") ? PortalRequest.DRAWN : PortalRequest.PICTURE, picture);
            }
        }
    }

    private PortalPage follow(String path, PortalRequest kind) throws IOException, InterruptedException {
        String here = path;
        for (int redirects = 0; redirects < MOST_REDIRECTS; redirects++) {
            HttpResponse<byte[]> answer = send(kind, request(here).GET());
            if (answer.statusCode() / 100 != 3) {
                require(kind, answer, 200);
                return new PortalPage(here, new String(answer.body(), StandardCharsets.UTF_8));
            }
            here = location(kind, answer);
        }
        throw new IOException("redirected again and again");
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(portal.resolve(path)).timeout(PATIENCE).header("Accept", "*/*");
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private HttpResponse<byte[]> send(PortalRequest kind, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        long began = System.nanoTime();
        HttpResponse<byte[]> answer = client.send(request.build(), BodyHandlers.ofByteArray());
        double millis = (System.nanoTime() - began) / 1e6;
        answer.headers().allValues("Set-Cookie").forEach(this::keep);
        if (answer.statusCode() < 400) {
            times.add(kind, millis, queued(answer));
        }
        return answer;
    }

    private void keep(String cookie) {
        String pair = cookie.split(";", 2)[0];
        int equals = pair.indexOf('=');
        cookies.put(pair.substring(0, equals), pair.substring(equals + 1));
    }

    private static double queued(HttpResponse<?> answer) {
        Matcher entries = QUEUED.matcher(String.join(",", answer.headers().allValues("Server-Timing")));
        double sum = 0;
        while (entries.find()) {
            sum += Double.parseDouble(entries.group(1));
        }
        return sum;
    }

    private String location(PortalRequest kind, HttpResponse<byte[]> answer) throws IOException {
        require(kind, answer, 302, 303);
        URI to = portal.resolve(answer.headers().firstValue("Location").orElse(""));
        return to.getRawPath() + (to.getRawQuery() == null ? "" : "?" + to.getRawQuery());
    }

    private static void require(PortalRequest kind, HttpResponse<?> answer, int... good) throws IOException {
        for (int status : good) {
            if (answer.statusCode() == status) {
                return;
            }
        }
        throw new IOException(kind.words() + " answered " + answer.statusCode());
    }

    private static byte[] part(String rest) {
        return ("--photo-spec\r\nContent-Disposition: form-data; name=" + rest).getBytes(StandardCharsets.UTF_8);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
