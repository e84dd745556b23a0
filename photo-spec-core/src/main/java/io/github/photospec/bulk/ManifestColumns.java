package io.github.photospec.bulk;

import io.github.photospec.internal.table.TableRow;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Which column of a manifest is what.
 *
 * @param path of photos' places
 * @param id of whose photos they are
 * @param spec of what they are for
 */
record ManifestColumns(int path, OptionalInt id, OptionalInt spec) {
    private static final List<String> PATHS =
            List.of("path", "file", "filename", "photo", "路径", "文件", "文件路径", "照片", "照片路径");
    private static final List<String> IDS =
            List.of("id", "idnumber", "idno", "studentno", "studentid", "证件号", "证件号码", "身份证号", "身份证号码", "学号");
    private static final List<String> SPECS = List.of("spec", "specid", "specification", "规格", "规范", "照片规格");

    /** Empty if the row is none of headings. */
    static Optional<ManifestColumns> of(TableRow row) {
        OptionalInt path = column(row, PATHS);
        return path.isPresent()
                ? Optional.of(new ManifestColumns(path.getAsInt(), column(row, IDS), column(row, SPECS)))
                : Optional.empty();
    }

    private static OptionalInt column(TableRow row, List<String> headings) {
        return IntStream.range(0, row.cells().size())
                .filter(column -> headings.contains(plain(row.cell(column).text())))
                .findFirst();
    }

    private static String plain(String heading) {
        return heading.replaceAll("[\\s\\p{Zs}\\p{Cf}_-]", "").toLowerCase(Locale.ROOT);
    }
}
