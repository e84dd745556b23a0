package io.github.photospec.testing;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** An EXIF block made by code: one directory, with what it points to. */
public final class TestExif {
    private static final int STRUCTURE_HEADER = 8;
    private static final int ENTRY_LENGTH = 12;

    private final ByteOrder order;
    private final Map<Integer, Entry> entries = new TreeMap<>();
    private Optional<TestExif> next = Optional.empty();

    private TestExif(ByteOrder order) {
        this.order = order;
    }

    public static TestExif bigEndian() {
        return new TestExif(ByteOrder.BIG_ENDIAN);
    }

    public static TestExif littleEndian() {
        return new TestExif(ByteOrder.LITTLE_ENDIAN);
    }

    public TestExif text(int tag, String text) {
        byte[] value = (text + "\0").getBytes(StandardCharsets.US_ASCII);
        return entry(tag, 2, value.length, value);
    }

    public TestExif number(int tag, int value) {
        byte[] stored = new byte[2];
        view(stored).putShort((short) value);
        return entry(tag, 3, 1, stored);
    }

    public TestExif fraction(int tag, int... parts) {
        byte[] stored = new byte[parts.length * 4];
        Arrays.stream(parts).forEach(view(stored)::putInt);
        return entry(tag, 5, parts.length / 2, stored);
    }

    public TestExif entry(int tag, int type, int count, byte[] value) {
        entries.put(tag, new Entry(type, count, ByteBuffer.wrap(value), Optional.empty()));
        return this;
    }

    public TestExif directory(int tag, TestExif directory) {
        entries.put(tag, new Entry(4, 1, ByteBuffer.allocate(4), Optional.of(directory)));
        return this;
    }

    public TestExif next(TestExif directory) {
        next = Optional.of(directory);
        return this;
    }

    /** The whole structure, from its byte order on. */
    public byte[] bytes() {
        byte[] room = new byte[60_000];
        ByteBuffer structure = view(room);
        structure.put((order == ByteOrder.BIG_ENDIAN ? "MM" : "II").getBytes(StandardCharsets.US_ASCII));
        structure.putShort((short) 42).putInt(STRUCTURE_HEADER);
        int end = write(structure, STRUCTURE_HEADER);
        return Arrays.copyOf(room, end);
    }

    /** Writes the directory, then its values, then the directories it points to; answers where that ends. */
    private int write(ByteBuffer structure, int start) {
        structure.putShort(start, (short) entries.size());
        int at = start + 2;
        int free = at + entries.size() * ENTRY_LENGTH + 4;
        for (Map.Entry<Integer, Entry> line : entries.entrySet()) {
            Entry entry = line.getValue();
            structure.putShort(at, line.getKey().shortValue()).putShort(at + 2, (short) entry.type);
            structure.putInt(at + 4, entry.count);
            if (entry.directory.isPresent()) {
                structure.putInt(at + 8, free);
                free = entry.directory.get().write(structure, free);
            } else if (entry.value.capacity() <= 4) {
                structure.put(at + 8, entry.value, 0, entry.value.capacity());
            } else {
                structure.putInt(at + 8, free);
                structure.put(free, entry.value, 0, entry.value.capacity());
                free += entry.value.capacity();
            }
            at += ENTRY_LENGTH;
        }
        if (next.isEmpty()) {
            return free;
        }
        structure.putInt(at, free);
        return next.get().write(structure, free);
    }

    private ByteBuffer view(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(order);
    }

    private record Entry(int type, int count, ByteBuffer value, Optional<TestExif> directory) {}
}
