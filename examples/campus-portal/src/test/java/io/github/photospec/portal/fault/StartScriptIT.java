package io.github.photospec.portal.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.portal.testing.PortalProcess;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What {@code campus-portal.sh} starts is the portal, and from its second start on it starts from the archive. */
@Tag("long")
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "The script is for a POSIX shell")
class StartScriptIT {
    private static final String PREPARING = "preparing";
    private static final String DEMO_LOGIN = "demo-office";

    @TempDir
    private Path folder;

    @TempDir
    private Path data;

    private Path script;

    @BeforeEach
    void install() throws IOException {
        Files.copy(PortalProcess.JAR, folder.resolve("campus-portal.jar"));
        script = Files.copy(Path.of("campus-portal.sh"), folder.resolve("campus-portal.sh"));
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void the_second_start_takes_its_classes_from_an_archive_and_only_the_profile_demo_opens_the_demo()
            throws Exception {
        try (PortalProcess portal = PortalProcess.start(command(), data)) {
            assertThat(page(portal)).contains("<form").contains("登录");
            assertThat(log(data)).contains(PREPARING).doesNotContain(DEMO_LOGIN);
        }

        Path demo = Files.createDirectory(data.resolve("demo"));
        Path classes = data.resolve("classes.log");
        ProcessBuilder second = command();
        second.command().add("--spring.profiles.active=demo");
        second.environment().put("JAVA_OPTS", "-Xmx512m -Xlog:class+load:file=" + classes);
        try (PortalProcess portal = PortalProcess.start(second, demo)) {
            assertThat(page(portal)).contains("<form").contains("登录");
            assertThat(log(demo)).contains(DEMO_LOGIN).doesNotContain(PREPARING);
            assertThat(Files.readAllLines(classes))
                    .anyMatch(line -> line.contains(" io.github.photospec.portal.CampusPortal ")
                            && line.contains("shared objects file"));
        }
    }

    @Test
    void where_there_is_no_jar_it_says_so() throws Exception {
        Files.delete(folder.resolve("campus-portal.jar"));
        Path said = data.resolve("said.txt");

        Process process = command()
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();

        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(said).content().contains("there is no campus-portal.jar in " + folder);
    }

    private ProcessBuilder command() {
        ProcessBuilder command = new ProcessBuilder();
        command.command().add(script.toString());
        command.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return command;
    }

    private static String log(Path folder) throws IOException {
        return Files.readString(folder.resolve(PortalProcess.LOG));
    }

    private static String page(PortalProcess portal) throws IOException, InterruptedException {
        HttpResponse<String> answer = portal.client()
                .send(HttpRequest.newBuilder(portal.uri("/login")).build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }
}
