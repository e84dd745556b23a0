package io.github.photospec.internal.decode;

import java.io.InterruptedIOException;
import javax.imageio.stream.ImageInputStreamImpl;

/** Lets an image reader read {@link Spans}, and after them a short tail. */
final class SpanInput extends ImageInputStreamImpl {
    private final Spans spans;
    private final byte[] tail;

    SpanInput(Spans spans, byte[] tail) {
        this.spans = spans;
        this.tail = tail.clone();
    }

    @Override
    public int read() throws InterruptedIOException {
        bitOffset = 0;
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    /** A decoder asks for more bytes as it goes: that is where one that takes too long can be stopped. */
    @Override
    public int read(byte[] target, int offset, int wanted) throws InterruptedIOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("Interrupted while decoding");
        }
        bitOffset = 0;
        int done = 0;
        while (done < wanted && streamPos < length()) {
            int got = readPiece(target, offset + done, wanted - done);
            done += got;
            streamPos += got;
        }
        return done == 0 && wanted > 0 ? -1 : done;
    }

    private int readPiece(byte[] target, int offset, int wanted) {
        int position = (int) streamPos;
        if (position >= spans.length()) {
            int from = position - spans.length();
            int got = Math.min(wanted, tail.length - from);
            System.arraycopy(tail, from, target, offset, got);
            return got;
        }
        int piece = spans.pieceAt(position);
        int got = Math.min(wanted, spans.endOf(piece) - position);
        System.arraycopy(spans.bytes, spans.fileOffset(piece, position), target, offset, got);
        return got;
    }

    @Override
    public long length() {
        return (long) spans.length() + tail.length;
    }
}
