package io.github.photospec.validation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An application that is a module of its own, in a virtual machine of its own, without an expression language. */
class ModulePathTest {
    private static final Path HIBERNATE_VALIDATOR_8 = Path.of("target/hibernate-validator-8");

    private static final String MODULE = """
            module application {
                requires io.github.photospec;
                requires org.hibernate.validator;
                opens application to org.hibernate.validator;
            }
            """;

    private static final String MAIN = """
            package application;

            import io.github.photospec.validation.*;
            import jakarta.validation.*;
            import java.io.PrintStream;
            import java.util.*;
            import org.hibernate.validator.HibernateValidator;
            import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

            public final class Main {
                record Form(@CompliantPhoto(spec = "print-1inch") byte[] photo, @ResidentIdNumber String number) {}

                public static void main(String[] args) {
                    for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINA)) {
                        Validation.byProvider(HibernateValidator.class)
                                .configure()
                                .messageInterpolator(new ParameterMessageInterpolator(Set.of(locale), locale, false))
                                .buildValidatorFactory()
                                .getValidator()
                                .validate(new Form(new byte[0], "123"))
                                .stream()
                                .map(ConstraintViolation::getMessage)
                                .sorted()
                                .forEach(new PrintStream(System.out, true, java.nio.charset.StandardCharsets.UTF_8)::println);
                    }
                    System.out.println(HibernateValidator.class.getProtectionDomain().getCodeSource().getLocation());
                    System.out.println(CompliantPhoto.class.getModule().isNamed());
                }
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void the_constraints_work_with_hibernate_validator_9() throws Exception {
        List<String> path = modulePath();

        assertThat(run(path)).contains("hibernate-validator-9.");
    }

    @Test
    void the_constraints_work_with_hibernate_validator_8() throws Exception {
        assumeTrue(Files.isDirectory(HIBERNATE_VALIDATOR_8), "Maven copies Hibernate Validator 8 there");
        List<String> path = new ArrayList<>(modulePath());
        path.removeIf(entry -> entry.contains("hibernate-validator") || entry.contains("jakarta.validation-api"));
        path.add(HIBERNATE_VALIDATOR_8.toString());

        // It is an automatic module, which names nothing that it needs.
        assertThat(run(path, "--add-modules", "org.jboss.logging,com.fasterxml.classmate"))
                .contains("hibernate-validator-8/");
    }

    private String run(List<String> modulePath, String... more) throws IOException, InterruptedException {
        Path source = Files.writeString(folder.resolve("Main.java"), MAIN);
        Path descriptor = Files.writeString(folder.resolve("module-info.java"), MODULE);
        Path classes = folder.resolve("classes");
        String path = String.join(File.pathSeparator, modulePath);
        ToolProvider compiler = ToolProvider.findFirst("javac").orElseThrow();
        String[] options = {"-p", path, "-d", classes.toString(), "-proc:none", source.toString(), descriptor.toString()
        };
        assertThat(compiler.run(System.err, System.err, options)).isZero();

        Path output = folder.resolve("output.txt");
        List<String> command = new ArrayList<>(List.of(java(), "-p", classes + File.pathSeparator + path));
        command.addAll(List.of(more));
        command.addAll(List.of("-m", "application/application.Main"));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        int exit = process.waitFor();
        String printed = Files.readString(output, UTF_8);

        assertThat(exit).as(printed).isZero();
        assertThat(printed.lines())
                .containsSubsequence(
                        "3 characters; an identity number has 18",
                        "The file is empty (0 bytes)",
                        "共 3 个字符，身份证号应为18位",
                        "文件是空的（0 字节）",
                        "true");
        return printed;
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** What this test itself runs on, if that is the module path. */
    private static List<String> modulePath() {
        String path = System.getProperty("jdk.module.path", "");
        assumeTrue(!path.isEmpty(), "Maven runs this on the module path");
        return Stream.of(path.split(File.pathSeparator)).toList();
    }
}
