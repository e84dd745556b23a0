package io.github.photospec.internal.jpeg;

import io.github.photospec.internal.header.Bytes;
import java.util.ArrayList;
import java.util.List;

/**
 * What a scan codes (ISO/IEC 10918-1, B.2.3).
 *
 * @param parts its components in order, 1..4
 */
record Scan(List<Part> parts) {
    /** B.2.3: more blocks are never in a unit. */
    private static final int MOST_BLOCKS_OF_UNIT = 10;

    private static final int TABLES = 4;

    Scan {
        parts = List.copyOf(parts);
    }

    /**
     * A component and its Huffman tables.
     *
     * @param component its place in the frame
     * @param dcTable 0..3
     * @param acTable 0..3
     */
    record Part(int component, int dcTable, int acTable) {}

    /** Reads the payload of a start of scan. */
    static Scan read(Bytes segment, Frame frame) throws CodingException {
        int count = segment.u8(0);
        if (count < 1 || count > frame.components().size() || !segment.has(1, 2L * count)) {
            throw CodingException.damaged("Scan of " + count + " components");
        }
        List<Part> parts = new ArrayList<>(count);
        int blocks = 0;
        for (int i = 0; i < count; i++) {
            Part part = part(segment.u8(1 + 2 * i), segment.u8(2 + 2 * i), frame);
            Component component = frame.components().get(part.component);
            blocks += component.across() * component.down();
            parts.add(part);
        }
        if (count > 1 && blocks > MOST_BLOCKS_OF_UNIT) {
            throw CodingException.damaged("A unit of " + blocks + " blocks");
        }
        return new Scan(parts);
    }

    private static Part part(int id, int tables, Frame frame) throws CodingException {
        int dc = tables >> 4;
        int ac = tables & 15;
        for (int i = 0; i < frame.components().size(); i++) {
            if (frame.components().get(i).id() == id && dc < TABLES && ac < TABLES) {
                return new Part(i, dc, ac);
            }
        }
        throw CodingException.damaged("Component " + id + " with tables " + dc + " and " + ac);
    }

    /** Visits all blocks in the order of coding (A.2). */
    void walk(Frame frame, Visitor visitor) throws CodingException {
        if (parts.size() == 1) {
            walkAlone(frame, visitor);
            return;
        }
        for (int y = 0; y < frame.unitsDown(); y++) {
            for (int x = 0; x < frame.unitsAcross(); x++) {
                visitor.unit();
                for (int i = 0; i < parts.size(); i++) {
                    walkUnit(i, frame.components().get(parts.get(i).component), x, y, visitor);
                }
            }
        }
    }

    private void walkUnit(int part, Component component, int unitX, int unitY, Visitor visitor) throws CodingException {
        for (int y = 0; y < component.down(); y++) {
            for (int x = 0; x < component.across(); x++) {
                visitor.block(part, unitX * component.across() + x, unitY * component.down() + y);
            }
        }
    }

    private void walkAlone(Frame frame, Visitor visitor) throws CodingException {
        Component component = frame.components().get(parts.get(0).component);
        for (int y = 0; y < component.blocksDown(); y++) {
            for (int x = 0; x < component.blocksAcross(); x++) {
                visitor.unit();
                visitor.block(0, x, y);
            }
        }
    }

    /** Sees blocks in the order of coding. */
    interface Visitor {
        /** A unit begins, before which a restart may stand. */
        void unit() throws CodingException;

        /** A block of this part of the scan, counted from the component's top left. */
        void block(int part, int x, int y) throws CodingException;
    }
}
