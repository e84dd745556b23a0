package io.github.photospec.portal.nginx;

import io.github.photospec.portal.testing.Ports;
import java.io.Closeable;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An nginx with the README's settings; only its port, the portal's, and the files of its certificate are others. */
final class Nginx implements Closeable {
    private static final Path README = Path.of("README.md");
    private static final Pattern SETTINGS = Pattern.compile("```nginx\n(.*?)```", Pattern.DOTALL);
    private static final int ATTEMPTS = 100;

    private final Process process;
    private final int port;

    private Nginx(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static boolean isInstalled() {
        return command().isPresent();
    }

    static Nginx start(Path folder, Certificate certificate, int portalPort) throws IOException, InterruptedException {
        int port = Ports.free();
        Files.writeString(folder.resolve("nginx.conf"), """
                daemon off;
                # Where root starts it, it would serve as somebody who may not write here.
                user %s;
                pid nginx.pid;
                error_log nginx.log;
                events {}
                http {
                    access_log off;
                    client_body_temp_path body;
                    proxy_temp_path proxy;
                    fastcgi_temp_path fastcgi;
                    uwsgi_temp_path uwsgi;
                    scgi_temp_path scgi;
                %s}
                """.formatted(
                System.getProperty("user.name"),
                settings()
                        .replace("listen 443 ssl", "listen " + port + " ssl")
                        .replace("/etc/nginx/photos.pem", certificate.chain().toString())
                        .replace("/etc/nginx/photos.key", certificate.key().toString())
                        .replace("127.0.0.1:8080", "127.0.0.1:" + portalPort)));
        Process process = new ProcessBuilder(
                        command().orElseThrow().toString(), "-p", folder.toString(), "-c", "nginx.conf")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
        Nginx nginx = new Nginx(process, port);
        nginx.await(folder);
        return nginx;
    }

    URI uri(String path) {
        return URI.create("https://localhost:" + port + path);
    }

    @Override
    public void close() {
        process.destroy();
    }

    private void await(Path folder) throws IOException, InterruptedException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (!process.isAlive()) {
                throw new IOException("nginx ended: " + Files.readString(folder.resolve("said.txt")));
            }
            try {
                new Socket(InetAddress.getLoopbackAddress(), port).close();
                return;
            } catch (ConnectException notYet) {
                process.waitFor(100, TimeUnit.MILLISECONDS);
            }
        }
        throw new IOException("nginx does not listen");
    }

    private static Optional<Path> command() {
        return Stream.of("/usr/sbin/nginx", "/usr/bin/nginx", "/usr/local/bin/nginx")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static String settings() throws IOException {
        Matcher settings = SETTINGS.matcher(Files.readString(README));
        if (!settings.find()) {
            throw new IllegalStateException(README + " has no settings for nginx");
        }
        return settings.group(1);
    }
}
