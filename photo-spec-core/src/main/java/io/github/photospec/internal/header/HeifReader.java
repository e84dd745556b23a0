package io.github.photospec.internal.header;

import io.github.photospec.image.ColourMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the primary picture's size in the boxes of HEIC and AVIF (ISO/IEC 23008-12, 9.3 and 6.5.3). */
final class HeifReader {
    private static final int BOX_HEADER = 8;
    private static final int VERSION_AND_FLAGS = 4;

    /** Far above any file seen, and far below what tiny boxes could make of a large file. */
    private static final int MOST_BOXES = 1024;

    private HeifReader() {}

    static Optional<Header> read(Bytes file) {
        Bytes meta = box(file, "meta").from(VERSION_AND_FLAGS);
        Bytes primary = box(meta, "pitm");
        Bytes properties = box(meta, "iprp");
        Bytes associations = box(properties, "ipma");
        if (primary.isEmpty() || associations.isEmpty()) {
            return Optional.empty();
        }
        long item = primary.u8(0) == 0 ? primary.u16(VERSION_AND_FLAGS) : primary.u32(VERSION_AND_FLAGS);
        HeaderBuilder header = new HeaderBuilder().colour(ColourMode.YCBCR, false, 8);
        describe(header, boxes(box(properties, "ipco")), numbersOf(item, associations));
        return header.build();
    }

    private static void describe(HeaderBuilder header, List<Bytes> properties, List<Integer> numbers) {
        for (int number : numbers) {
            if (number >= 1 && number <= properties.size()) {
                Bytes property = properties.get(number - 1);
                if (property.matches(4, "ispe")) {
                    Bytes extent = property.from(BOX_HEADER + VERSION_AND_FLAGS);
                    header.size(extent.u32(0), extent.u32(4));
                }
            }
        }
    }

    /** The numbers of an item's properties, counted from 1 (9.3.1, ItemPropertyAssociationBox). */
    private static List<Integer> numbersOf(long item, Bytes associations) {
        boolean longItems = associations.u8(0) >= 1;
        boolean longNumbers = (associations.u8(3) & 1) != 0;
        int at = VERSION_AND_FLAGS + 4;
        while (associations.has(at, 3)) {
            long id = longItems ? associations.u32(at) : associations.u16(at);
            at += longItems ? 4 : 2;
            int count = associations.u8(at++);
            if (id == item) {
                return numbers(associations.from(at), count, longNumbers);
            }
            at += longNumbers ? 2 * count : count;
        }
        return List.of();
    }

    /** The highest bit says whether the property is essential. */
    private static List<Integer> numbers(Bytes list, int count, boolean longNumbers) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            numbers.add(longNumbers ? list.u16(2 * i) & 0x7fff : list.u8(i) & 0x7f);
        }
        return numbers;
    }

    /** The content of the first box of this type; empty if there is none. */
    private static Bytes box(Bytes boxes, String type) {
        return boxes(boxes).stream()
                .filter(box -> box.matches(4, type))
                .findFirst()
                .map(box -> box.from(BOX_HEADER))
                .orElse(boxes.slice(0, 0));
    }

    /** The boxes one after another, with their headers; a damaged length ends the list. */
    private static List<Bytes> boxes(Bytes stretch) {
        List<Bytes> boxes = new ArrayList<>();
        long at = 0;
        while (stretch.has(at, BOX_HEADER) && boxes.size() < MOST_BOXES) {
            // Length 1 announces 64 bits and 0 the rest of the file: only picture data need either, and they end it.
            long length = stretch.u32((int) at);
            if (length < BOX_HEADER || !stretch.has(at, length)) {
                return boxes;
            }
            boxes.add(stretch.slice(at, length));
            at += length;
        }
        return boxes;
    }
}
