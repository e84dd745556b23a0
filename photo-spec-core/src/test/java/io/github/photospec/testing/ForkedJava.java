package io.github.photospec.testing;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Programs of the tests in a process of their own, to be killed or to have a small heap. */
public final class ForkedJava {
    private ForkedJava() {}

    /** A process yet to be started, that runs a class of the tests; options go before it. */
    public static ProcessBuilder of(List<String> options, Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", classPath(), main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }

    /** Surefire runs tests on the module path, into which it patches them; the other process has all on its class path. */
    private static String classPath() {
        Stream<String> own = Stream.of("classes", "test-classes")
                .map(folder -> Path.of("target", folder).toAbsolutePath().toString());
        Stream<String> others = Stream.of("jdk.module.path", "surefire.test.class.path", "java.class.path")
                .map(System::getProperty)
                .filter(Objects::nonNull);
        return String.join(File.pathSeparator, Stream.concat(own, others).toList());
    }
}
