package io.github.photospec.review.jdbc;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A MariaDB of the tests' own, from the machine's packages, started when the first asks for it. */
final class MariaDbServer {
    private static final long PATIENCE_SECONDS = 60;

    private MariaDbServer() {}

    /** Skips the test where there is none. */
    static String url() {
        return OutsideServer.url("jdbc:mariadb:").orElseGet(() -> {
            assumeThat(Started.PROBLEM)
                    .as("MariaDB does not start (Debian: apt-get install mariadb-server)")
                    .isEmpty();
            return Started.URL;
        });
    }

    private static String start() throws IOException, InterruptedException {
        Path server = program("mariadbd");
        Path folder = Files.createTempDirectory("photo-spec-mariadb");
        Path log = folder.resolve("log.txt");
        Path data = folder.resolve("data");
        List<String> common = new ArrayList<>(List.of("--no-defaults", "--datadir=" + data));
        if (System.getProperty("user.name").equals("root")) {
            common.add("--user=root");
        }
        Process install = run(
                log,
                program("mariadb-install-db"),
                common,
                "--auth-root-authentication-method=normal",
                "--skip-test-db");
        if (install.waitFor() != 0) {
            throw new IOException(Files.readString(log));
        }
        int port = freePort();
        Process process = run(
                log,
                server,
                common,
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--socket=" + folder.resolve("socket"),
                "--pid-file=" + folder.resolve("pid"),
                "--innodb-buffer-pool-size=64M",
                // What a crash of the machine would lose is of no interest here.
                "--innodb-flush-log-at-trx-commit=0");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process, folder)));
        String url = "jdbc:mariadb://127.0.0.1:" + port + "/?user=root";
        await(process, url, log);
        return url;
    }

    private static Process run(Path log, Path program, List<String> common, String... more) throws IOException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(common);
        command.addAll(Arrays.asList(more));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    private static void await(Process process, String url, Path log) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!answers(url)) {
            if (System.nanoTime() > end || process.waitFor(100, TimeUnit.MILLISECONDS)) {
                throw new IOException(Files.readString(log));
            }
        }
    }

    private static boolean answers(String url) {
        try {
            DriverManager.getConnection(url).close();
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static Path program(String name) throws IOException {
        // Debian keeps the server where only root's PATH looks.
        Stream<String> path = Stream.concat(
                Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(":")), Stream.of("/usr/sbin"));
        return path.map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IOException("There is no " + name));
    }

    private static void stop(Process process, Path folder) {
        process.destroy();
        try (Stream<Path> files = process.waitFor(10, TimeUnit.SECONDS) ? Files.walk(folder) : Stream.empty()) {
            // The longest first: what is in folders before the folders.
            for (Path file :
                    files.sorted((first, second) -> second.compareTo(first)).toList()) {
                Files.delete(file);
            }
        } catch (IOException | InterruptedException e) {
            process.destroyForcibly();
        }
    }

    private static final class Started {
        private static final String URL;
        private static final String PROBLEM;

        static {
            String url = "";
            String problem = "";
            try {
                url = start();
            } catch (IOException | InterruptedException e) {
                problem = e.toString();
            }
            URL = url;
            PROBLEM = problem;
        }
    }
}
