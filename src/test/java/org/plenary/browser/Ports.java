package org.plenary.browser;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.stream.IntStream;

/** Free TCP ports of this machine, from a range that nobody else hands out. */
final class Ports {
    private static final int FIRST = 18_200;
    private static final int LAST = 18_299;

    private Ports() {}

    static int free() {
        return IntStream.rangeClosed(FIRST, LAST)
                .filter(Ports::isFree)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No port from " + FIRST + " to " + LAST + " is free"));
    }

    private static boolean isFree(int port) {
        try (ServerSocket everywhere = new ServerSocket(port);
                ServerSocket here = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return everywhere.isBound() && here.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
