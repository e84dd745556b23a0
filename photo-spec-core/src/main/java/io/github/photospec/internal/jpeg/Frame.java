package io.github.photospec.internal.jpeg;

import io.github.photospec.internal.header.Bytes;
import io.github.photospec.internal.repair.Refusal;
import java.util.ArrayList;
import java.util.List;

/**
 * A sequential frame of 8-bit samples (ISO/IEC 10918-1, B.2.2).
 *
 * @param width in samples, 1..65535
 * @param height in samples, 1..65535
 * @param unitsAcross units of a scan of several components, side by side
 * @param unitsDown rows of such units
 * @param components 1..4
 */
record Frame(int width, int height, int unitsAcross, int unitsDown, List<Component> components) {
    private static final int COMPONENTS = 6;
    private static final int COMPONENT_LENGTH = 3;
    private static final int MOST_COMPONENTS = 4;
    /** Table B.2. */
    private static final int MOST_FACTOR = 4;

    private static final int BITS = 8;

    Frame {
        components = List.copyOf(components);
    }

    /** Reads the payload of a start of frame. */
    static Frame read(Bytes segment) throws CodingException {
        int count = segment.u8(5);
        int height = segment.u16(1);
        int width = segment.u16(3);
        if (segment.u8(0) != BITS) {
            throw new CodingException(Refusal.CODING, segment.u8(0) + " bits");
        }
        boolean whole = segment.has(COMPONENTS, (long) count * COMPONENT_LENGTH);
        if (count < 1 || count > MOST_COMPONENTS || !whole || width == 0 || height == 0) {
            throw CodingException.damaged("Frame of " + width + " x " + height + " with " + count + " components");
        }
        List<Factors> factors = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            factors.add(Factors.read(segment.from(COMPONENTS + (long) i * COMPONENT_LENGTH)));
        }
        return of(width, height, factors);
    }

    /** The same with rows for columns. */
    Frame transposed() {
        List<Factors> factors = components.stream()
                .map(component -> new Factors(component.id(), component.down(), component.across(), component.table()))
                .toList();
        return of(height, width, factors);
    }

    private static Frame of(int width, int height, List<Factors> all) {
        int mostAcross = all.stream().mapToInt(Factors::across).max().orElse(1);
        int mostDown = all.stream().mapToInt(Factors::down).max().orElse(1);
        int unitsAcross = ceil(width, Zigzag.SIDE * mostAcross);
        int unitsDown = ceil(height, Zigzag.SIDE * mostDown);
        List<Component> components = new ArrayList<>();
        for (Factors factors : all) {
            int blocksAcross = ceil(ceil(width * factors.across, mostAcross), Zigzag.SIDE);
            int blocksDown = ceil(ceil(height * factors.down, mostDown), Zigzag.SIDE);
            // A component alone is never interleaved, so that nothing fills its units (A.2.2).
            boolean alone = all.size() == 1;
            components.add(new Component(
                    factors.id,
                    factors.across,
                    factors.down,
                    factors.table,
                    blocksAcross,
                    blocksDown,
                    alone ? blocksAcross : unitsAcross * factors.across,
                    alone ? blocksDown : unitsDown * factors.down));
        }
        return new Frame(width, height, unitsAcross, unitsDown, components);
    }

    private static int ceil(int value, int divisor) {
        return (value + divisor - 1) / divisor;
    }

    /** Samples on the side of what can be moved as a whole: a unit, or a block where a component is alone. */
    int unitWidth() {
        return components.size() == 1
                ? Zigzag.SIDE
                : Zigzag.SIDE
                        * components.stream().mapToInt(Component::across).max().orElse(1);
    }

    /** As {@link #unitWidth}, down. */
    int unitHeight() {
        return components.size() == 1
                ? Zigzag.SIDE
                : Zigzag.SIDE
                        * components.stream().mapToInt(Component::down).max().orElse(1);
    }

    long coefficients() {
        return components.stream().mapToLong(Component::coefficients).sum();
    }

    long codedBlocks() {
        return components.stream().mapToLong(Component::codedBlocks).sum();
    }

    private record Factors(int id, int across, int down, int table) {
        static Factors read(Bytes component) throws CodingException {
            int across = component.u8(1) >> 4;
            int down = component.u8(1) & 15;
            if (across < 1 || across > MOST_FACTOR || down < 1 || down > MOST_FACTOR) {
                throw CodingException.damaged("Sampling factors " + across + " x " + down);
            }
            return new Factors(component.u8(0), across, down, component.u8(2));
        }
    }
}
