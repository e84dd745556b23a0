package io.github.photospec.opencv.internal.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.opencv.internal.natives.NativeLibrary;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.opencv.dnn.Net;

class NetReaderTest {
    /** That two at once crash is seen in one process of forty only; that nobody reads beside another is seen every time. */
    @Test
    @Timeout(60)
    void who_comes_while_a_network_is_read_waits() throws Exception {
        NativeLibrary.load();
        byte[] model = Model.FACE_LANDMARK.bytes();
        CompletableFuture<Net> read = new CompletableFuture<>();
        Thread other = new Thread(() -> read.complete(NetReader.read(model)));

        NetReader.ONE_AT_A_TIME.lock();
        try {
            other.start();
            while (!NetReader.ONE_AT_A_TIME.hasQueuedThread(other)) {
                assertThat(read).isNotDone();
                Thread.sleep(1);
            }
        } finally {
            NetReader.ONE_AT_A_TIME.unlock();
        }

        assertThat(read.get(30, TimeUnit.SECONDS).empty()).isFalse();
    }
}
