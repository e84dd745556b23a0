package io.github.photospec.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** Looks into an export. */
record Exported(Path folder) {
    /** What is in a zip file, by names in their order. */
    Map<String, String> zip(String file) throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(folder.resolve(file).toFile())) {
            for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
                try (InputStream content = zip.getInputStream(entry)) {
                    entries.put(entry.getName(), new String(content.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return entries;
    }

    /** The rows of a list below its headings, by headings. */
    List<Map<String, String>> csv(String list) throws IOException {
        String text = Files.readString(folder.resolve(list + ".csv")).substring(1);
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().get();
        try (Reader reader = new StringReader(text);
                CSVParser rows = CSVParser.parse(reader, format)) {
            return rows.stream().map(CSVRecord::toMap).toList();
        }
    }

    /** All rows of a list, headings too. */
    List<List<String>> csvRows(String list) throws IOException {
        String text = Files.readString(folder.resolve(list + ".csv")).substring(1);
        try (Reader reader = new StringReader(text);
                CSVParser rows = CSVParser.parse(reader, CSVFormat.RFC4180)) {
            return rows.stream().map(CSVRecord::toList).toList();
        }
    }

    /** The same of the workbook. */
    List<List<String>> workbook(String list) throws IOException {
        byte[] bytes = Files.readAllBytes(folder.resolve(list + ".xlsx"));
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            return workbook.getFirstSheet().read().stream()
                    .map(row -> row.stream()
                            .map(cell -> cell == null ? "" : cell.getText())
                            .toList())
                    .toList();
        }
    }

    /** Every file's bytes by its path. */
    Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        }
        return files;
    }
}
