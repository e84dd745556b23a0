package io.github.photospec.portal.testing;

import java.io.Closeable;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The portal in a process of its own, as a school starts it. */
public final class PortalProcess implements Closeable {
    /** The jar, where a build leaves it. */
    public static final Path JAR = Path.of(System.getProperty("portal.jar", "target/campus-portal.jar"));
    /** What it says lies in its folder under this name. */
    public static final String LOG = "portal.log";
    /** What the office logs in with first. */
    public static final String OFFICE_PASSWORD = "chosen by the test";

    private static final int ATTEMPTS = 600;

    private final Process process;
    private final int port;
    private final HttpClient client = HttpClient.newHttpClient();

    private PortalProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** From the jar. */
    public static PortalProcess start(Path data) throws IOException, InterruptedException {
        return start(java("-jar", JAR.toString()), data);
    }

    /** The Java that runs the tests, with as much memory as the README gives the portal. */
    public static ProcessBuilder java(String... arguments) {
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m");
        java.command().addAll(List.of(arguments));
        return java;
    }

    /** By a command, to which the settings are added. */
    public static PortalProcess start(ProcessBuilder builder, Path data) throws IOException, InterruptedException {
        int port = Ports.free();
        List<String> command = new ArrayList<>(builder.command());
        command.add("--server.port=" + port);
        command.add("--portal.data=" + data);
        command.add("--portal.office-password=" + OFFICE_PASSWORD);
        Process process = builder.command(command)
                .redirectErrorStream(true)
                .redirectOutput(data.resolve(LOG).toFile())
                .start();
        PortalProcess portal = new PortalProcess(process, port);
        portal.awaitHealth();
        return portal;
    }

    /** The address of a page. */
    public URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    /** For requests to it. */
    public HttpClient client() {
        return client;
    }

    /** As the system does when memory is out, or a person when nothing else helps. */
    public void kill() throws InterruptedException {
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
}
