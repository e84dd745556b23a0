package io.github.photospec.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives made by code. */
public final class Zips {
    private final Map<String, byte[]> entries = new LinkedHashMap<>();
    private Charset charset = StandardCharsets.UTF_8;

    /** One more entry. */
    public Zips with(String name, byte[] bytes) {
        entries.put(name, bytes);
        return this;
    }

    /** Names in this character set, without the mark for UTF-8. */
    public Zips in(Charset value) {
        charset = value;
        return this;
    }

    /** Writes the archive. */
    public Path to(Path file) {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out, charset)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
            zip.finish();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return file;
    }
}
