package io.github.photospec.quickstart;

import io.github.photospec.PhotoChecker;
import io.github.photospec.PhotoInput;
import io.github.photospec.report.Report;
import java.io.IOException;
import java.nio.file.Path;

/** Checks one file and prints its verdict. */
public final class Quickstart {
    private Quickstart() {}

    /**
     * Prints the verdict of one photo.
     *
     * @param args the photo's path
     */
    @SuppressWarnings("SystemOut") // An example's purpose is to print.
    public static void main(String[] args) throws IOException {
        try (PhotoChecker checker = PhotoChecker.create()) {
            Report report = checker.check(PhotoInput.of(Path.of(args[0])), "hn-student-cet-pretco");
            System.out.println(report.verdict());
        }
    }
}
