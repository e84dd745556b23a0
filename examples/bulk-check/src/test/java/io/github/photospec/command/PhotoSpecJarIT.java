package io.github.photospec.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.photospec.fixture.Zips;
import io.github.photospec.vision.VisionProvider;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarFile;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as users start it. */
class PhotoSpecJarIT {
    private static final Path JAR = Path.of(System.getProperty("photospec.jar"));

    @TempDir
    private Path folder;

    private Path spec;

    @BeforeEach
    void aSpecification() {
        spec = CommandRun.spec(folder, 100_000);
    }

    @Test
    void the_jar_runs_and_tells_its_version() throws Exception {
        assertThat(run("--version").out()).startsWith("photo-spec ");
    }

    @Test
    void each_kind_of_end_has_its_exit_code() throws Exception {
        Path good = CommandRun.write(folder.resolve("good.jpg"), Photos.jpeg());

        assertThat(run("check", good, "--spec", spec).code()).isZero();
        assertThat(run("check", CommandRun.junk(folder.resolve("bad.jpg")), "--spec", spec)
                        .code())
                .isEqualTo(1);
        assertThat(run("check", good).code()).isEqualTo(2);
        assertThat(run("check", folder.resolve("none"), "--spec", spec).code()).isEqualTo(3);
    }

    @Test
    void one_photo_is_read_from_a_pipe() throws Exception {
        Path good = CommandRun.write(folder.resolve("good.jpg"), Photos.jpeg());
        ProcessBuilder builder = builder("check", "-", "--spec", spec).redirectInput(good.toFile());

        assertThat(finished(builder).code()).isZero();
    }

    @Test
    void chinese_is_utf_8_in_pipes_also_where_the_system_speaks_ascii() throws Exception {
        CommandRun.write(inUtf8("photos/照片/张三.jpg"), Photos.jpeg());

        CommandRun run = finished(inAsciiLand(builder("check", "photos", "--spec", spec, "--lang", "zh")));

        assertThat(run.out()).contains("photos/照片/张三.jpg").contains("共 1 张照片");
        assertThat(run.code()).isZero();
    }

    @Test
    void a_name_that_cannot_be_opened_names_the_cure() throws Exception {
        CommandRun.write(inUtf8("张三.jpg"), Photos.jpeg());

        // Through a shell script: this JVM may be unable to write the name.
        CommandRun run = finished(inAsciiLand(shell("check 张三.jpg --spec small-file.yaml")));

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).contains("LC_ALL=C.UTF-8");
        assertThat(finished(inAsciiLand(shell("check 张三.jpg --spec small-file.yaml"), "C.UTF-8"))
                        .code())
                .isZero();
    }

    @Test
    void an_archive_with_chinese_names_is_read_where_the_system_speaks_ascii() throws Exception {
        Path zip = new Zips()
                .in(Charset.forName("GBK"))
                .with("张三.jpg", Photos.jpeg())
                .to(folder.resolve("z.zip"));

        CommandRun run = finished(inAsciiLand(builder("check", zip, "--spec", spec)));

        assertThat(run.out()).contains("z.zip!/张三.jpg");
        assertThat(run.code()).isZero();
    }

    @Test
    void a_reader_that_has_seen_enough_ends_the_run_quietly() throws Exception {
        for (int i = 0; i < 400; i++) {
            CommandRun.write(folder.resolve("many/" + i + ".jpg"), Photos.jpeg());
        }
        Process process = builder("check", folder.resolve("many"), "--spec", spec, "--format", "jsonl")
                .start();
        process.getInputStream().close();

        String err = text(process.getErrorStream());

        assertThat(process.waitFor()).isEqualTo(3);
        assertThat(err).isEmpty();
    }

    @Test
    void a_full_disk_is_told() throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/full")), "this system has no /dev/full");
        Path good = CommandRun.write(folder.resolve("good.jpg"), Photos.jpeg());
        Process process = builder("check", good, "--spec", spec)
                .redirectOutput(Path.of("/dev/full").toFile())
                .start();

        assertThat(text(process.getErrorStream())).contains("The results cannot be written: ");
        assertThat(process.waitFor()).isEqualTo(3);
    }

    @Test
    void a_vision_module_that_cannot_work_is_told_before_the_first_photo() throws Exception {
        Path good = CommandRun.write(folder.resolve("good.jpg"), Photos.jpeg());
        Path bare = CommandRun.spec(folder, "bare", "bareheaded: {in: [yes], source: photo-spec}");
        CommandRun.write(
                folder.resolve("META-INF/services/" + VisionProvider.class.getName()),
                BrokenVision.class.getName().getBytes(UTF_8));
        Path tests = Path.of(BrokenVision.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        String classPath = String.join(File.pathSeparator, JAR.toString(), tests.toString(), folder.toString());
        List<String> command = new ArrayList<>(List.of(
                java(), "-cp", classPath, Main.class.getName(), "check", good.toString(), "--spec", bare.toString()));

        CommandRun broken = finished(new ProcessBuilder(command));
        command.add("--no-vision");
        CommandRun unseen = finished(new ProcessBuilder(command));

        assertThat(broken.code()).isEqualTo(2);
        assertThat(broken.out()).isEmpty();
        assertThat(broken.err()).contains("--no-vision").doesNotContain("\tat ");
        assertThat(unseen.code()).isEqualTo(1);
        assertThat(unseen.err()).isEmpty();
    }

    @Test
    void a_thousand_photos_need_little_memory() throws Exception {
        Zips zips = new Zips();
        for (int i = 0; i < 1_000; i++) {
            zips.with(i + ".jpg", Arrays.copyOf(Photos.jpeg(), 200_000));
        }
        Path zip = zips.to(folder.resolve("many.zip"));
        List<String> command = new ArrayList<>(command("check", zip, "--spec", spec, "--file-rules-only"));
        command.add(1, "-Xmx32m");

        assertThat(finished(new ProcessBuilder(command)).out()).contains("1,000 photos: ");
    }

    @Test
    void the_jar_makes_photos_with_its_own_engine() throws Exception {
        Path sample = Path.of("samples", "grace-hopper.jpg").toAbsolutePath();
        Path made = folder.resolve("made");

        CommandRun run = run("make", sample, "--spec", "hn-student-cet-pretco", "-o", made, "--lang", "en");

        // Whether her cap is one is not told without a model of hair.
        assertThat(run.code()).as(run.err()).isEqualTo(1);
        assertThat(run.lines().get(0)).startsWith("made, to be looked at: ");
        BufferedImage photo = ImageIO.read(made.resolve("grace-hopper.jpg").toFile());
        assertThat(photo.getWidth()).isEqualTo(180);
        assertThat(photo.getHeight()).isEqualTo(240);
        assertThat(photo.getRGB(4, 4) & 0xffffff).isEqualTo(0xffffff);
    }

    @Test
    void native_code_and_nets_load_from_the_jar_also_if_they_were_never_unpacked() throws Exception {
        // With -cp the jar's own Enable-Native-Access does not hold, and newer JDKs warn.
        List<String> command = List.of(
                java(),
                "--enable-native-access=ALL-UNNAMED",
                "-Dorg.bytedeco.javacpp.cachedir=" + folder.resolve("cache"),
                "-cp",
                JAR + File.pathSeparator + Path.of("target/test-classes").toAbsolutePath(),
                NativeCodeMain.class.getName());

        CommandRun run = finished(new ProcessBuilder(command));

        assertThat(run.lines())
                .containsExactly(
                        "FACE_DETECTION_SHORT_RANGE read",
                        "FACE_DETECTION_FULL_RANGE read",
                        "FACE_LANDMARK read",
                        "SELFIE_SEGMENTATION read");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void the_jar_is_one_class_path_without_remains_of_signatures_and_modules() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(jar.getManifest().getMainAttributes().getValue("Multi-Release"))
                    .isEqualTo("true");
            assertThat(jar.stream().map(entry -> entry.getName()))
                    .noneMatch(name -> name.matches("META-INF/.*\\.(SF|DSA|RSA)|(.*/)?module-info\\.class"))
                    .anyMatch(name -> name.startsWith("META-INF/services/"));
        }
    }

    /** A path of UTF-8 bytes, whatever this JVM's own character set is. */
    private Path inUtf8(String name) {
        return Path.of(URI.create(URI.create(folder.toUri() + name).toASCIIString()));
    }

    private CommandRun run(Object... arguments) throws Exception {
        return finished(builder(arguments));
    }

    private ProcessBuilder builder(Object... arguments) {
        return new ProcessBuilder(command(arguments)).directory(folder.toFile());
    }

    private ProcessBuilder shell(String arguments) throws IOException {
        Path script = Files.writeString(
                folder.resolve("run.sh"), "exec '" + java() + "' -jar '" + JAR + "' " + arguments + "\n", UTF_8);
        assumeTrue(Files.exists(Path.of("/bin/sh")), "this system has no /bin/sh");
        return new ProcessBuilder("/bin/sh", script.toString()).directory(folder.toFile());
    }

    private static List<String> command(Object... arguments) {
        List<String> command = new ArrayList<>(List.of(java(), "-jar", JAR.toString()));
        Arrays.stream(arguments).map(String::valueOf).forEach(command::add);
        return command;
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static ProcessBuilder inAsciiLand(ProcessBuilder builder) {
        return inAsciiLand(builder, "C");
    }

    private static ProcessBuilder inAsciiLand(ProcessBuilder builder, String locale) {
        builder.environment().put("LANG", "C");
        builder.environment().put("LC_ALL", locale);
        return builder;
    }

    private static CommandRun finished(ProcessBuilder builder) throws Exception {
        Path err = Files.createTempFile("photo-spec", ".err");
        try {
            Process process = builder.redirectError(err.toFile()).start();
            String out = text(process.getInputStream());
            return new CommandRun(process.waitFor(), out, Files.readString(err, UTF_8));
        } finally {
            Files.delete(err);
        }
    }

    private static String text(InputStream stream) throws IOException {
        return new String(stream.readAllBytes(), UTF_8);
    }
}
