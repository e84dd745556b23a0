package io.github.photospec.portal.testing;

import java.io.IOException;
import java.net.ServerSocket;

/** Where servers of tests listen. */
public final class Ports {
    private Ports() {}

    /** One that nobody listens at just now. */
    public static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
