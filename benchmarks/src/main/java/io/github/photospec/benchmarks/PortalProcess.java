package io.github.photospec.benchmarks;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The portal in a process of its own, as its README starts it. */
final class PortalProcess implements AutoCloseable {
    static final String MEMORY = "-Xmx512m";

    private static final Duration LONGEST_START = Duration.ofMinutes(2);
    private static final long BETWEEN_LOOKS = 50;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process process;
    private final URI address;
    private final Path log;

    private PortalProcess(Process process, URI address, Path log) {
        this.process = process;
        this.address = address;
        this.log = log;
    }

    /**
     * Starts it in a folder, and waits until it says that it is well.
     *
     * @param command what starts it, for example {@link #jar}
     * @param settings its settings, as environment variables, beside its port and its folder
     */
    static PortalProcess start(List<String> command, Map<String, String> settings, Path folder)
            throws IOException, InterruptedException {
        int port = freePort();
        Path log = folder.resolve("portal.log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("SERVER_PORT", Integer.toString(port));
        builder.environment().put("PORTAL_DATA", data(folder).toString());
        builder.environment().put("PORTAL_OFFICEPASSWORD", PortalSchool.PASSWORD);
        builder.environment().putAll(settings);
        PortalProcess portal = new PortalProcess(builder.start(), URI.create("http://localhost:" + port + "/"), log);
        // Whoever stops this program stops the portal too.
        Runtime.getRuntime().addShutdownHook(new Thread(portal.process::destroy));
        portal.await();
        return portal;
    }

    /** The plainest way to start it. */
    static List<String> jar(Path jar) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                MEMORY,
                "-jar",
                jar.toAbsolutePath().toString());
    }

    /** Where its photos and exports lie. */
    static Path data(Path folder) {
        return folder.resolve("data").toAbsolutePath();
    }

    URI address() {
        return address;
    }

    /** The most memory that it ever had (VmHWM); negative where nobody counts. */
    long peakMegabytes() throws IOException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        List<String> lines = Files.isReadable(status) ? Files.readAllLines(status) : List.of();
        return lines.stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
                .findFirst()
                .orElse(-1);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private void await() throws IOException, InterruptedException {
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (!isWell()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                List<String> lines = Files.readAllLines(log);
                close();
                throw new IOException("The portal did not start:\n"
                        + String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size())));
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
    }

    private boolean isWell() throws InterruptedException {
        try {
            return client.send(
                                    HttpRequest.newBuilder(address.resolve("actuator/health"))
                                            .build(),
                                    BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
