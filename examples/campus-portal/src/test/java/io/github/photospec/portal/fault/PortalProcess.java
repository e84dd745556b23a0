package io.github.photospec.portal.fault;

import java.io.Closeable;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The portal's jar in a process of its own, as a school starts it. */
final class PortalProcess implements Closeable {
    private static final Path JAR = Path.of(System.getProperty("portal.jar", "target/campus-portal.jar"));
    private static final int ATTEMPTS = 600;

    private final Process process;
    private final int port;
    private final HttpClient client = HttpClient.newHttpClient();

    private PortalProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static PortalProcess start(Path data) throws IOException, InterruptedException {
        int port = freePort();
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-jar",
                        JAR.toString(),
                        "--server.port=" + port,
                        "--portal.data=" + data,
                        "--portal.office-password=chosen by the test"))
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("portal.log").toFile())
                .start();
        PortalProcess portal = new PortalProcess(process, port);
        portal.awaitHealth();
        return portal;
    }

    URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    HttpClient client() {
        return client;
    }

    /** As the system does when memory is out, or a person when nothing else helps. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private void awaitHealth() throws IOException, InterruptedException {
        HttpRequest health = HttpRequest.newBuilder(uri("/actuator/health")).build();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (!process.isAlive()) {
                throw new IOException("The portal ended with " + process.exitValue());
            }
            try {
                if (client.send(health, BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (ConnectException notYet) {
                // It starts.
            }
            process.waitFor(100, TimeUnit.MILLISECONDS);
        }
        throw new IOException("The portal does not answer");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
