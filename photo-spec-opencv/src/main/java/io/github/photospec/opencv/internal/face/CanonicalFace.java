package io.github.photospec.opencv.internal.face;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The face that MediaPipe's landmarks are defined on: x to the face's left, y up, z towards the viewer. Read from the
 * protocol buffer {@code GeometryPipelineMetadata}, whose only message with so many numbers
 * holds x, y, z, u, v of every vertex.
 */
public final class CanonicalFace {
    private static final int VALUES = 5;
    private static final int COUNT = Mesh.SIZE * VALUES;
    private static final int DEEPEST = 3;

    private final float[] vertices;

    private CanonicalFace(float[] vertices) {
        this.vertices = vertices;
    }

    /** Reads the geometry file. */
    public static CanonicalFace read(byte[] file) {
        ByteBuffer buffer = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        float[] vertices = find(buffer, 0);
        if (vertices.length == 0) {
            throw new IllegalArgumentException("The geometry file has no list of " + Mesh.SIZE + " vertices");
        }
        return new CanonicalFace(vertices);
    }

    /** Coordinate 0 (x), 1 (y) or 2 (z) of a landmark, in centimetres. */
    double coordinate(int landmark, int axis) {
        return vertices[landmark * VALUES + axis];
    }

    /** Walks the fields: the list is a message's numbers of four bytes, one a field. Looks into messages long enough. */
    private static float[] find(ByteBuffer message, int depth) {
        float[] numbers = new float[COUNT];
        int count = 0;
        while (message.hasRemaining()) {
            int wireType = (int) (varint(message) & 7);
            int length = switch (wireType) {
                case 0 -> skipVarint(message);
                case 1 -> Long.BYTES;
                case 5 -> Float.BYTES;
                default -> (int) varint(message);
            };
            if (length < 0 || length > message.remaining()) {
                return new float[0];
            }
            ByteBuffer field = message.slice().limit(length).order(ByteOrder.LITTLE_ENDIAN);
            message.position(message.position() + length);
            if (wireType == 5 && count < COUNT) {
                numbers[count++] = field.getFloat();
            }
            float[] inside = length > COUNT * Float.BYTES && depth < DEEPEST ? find(field, depth + 1) : new float[0];
            if (inside.length > 0) {
                return inside;
            }
        }
        return count == COUNT ? numbers : new float[0];
    }

    private static int skipVarint(ByteBuffer message) {
        varint(message);
        return 0;
    }

    private static long varint(ByteBuffer message) {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE && message.hasRemaining(); shift += 7) {
            byte next = message.get();
            value |= (next & 0x7fL) << shift;
            if (next >= 0) {
                return value;
            }
        }
        return value;
    }
}
