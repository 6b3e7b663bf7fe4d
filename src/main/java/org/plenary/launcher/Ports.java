package org.plenary.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.concurrent.ThreadLocalRandom;

/** Which TCP ports are free on this machine. */
final class Ports {
    private static final int FIRST = 20_000;
    private static final int END = 32_768;
    private static final int TRIES = 1_000;

    private Ports() {}

    static void claim(String address, int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getByName(address))) {
            socket.getLocalPort();
        } catch (UnknownHostException e) {
            throw new Refusal(notHere(address), e);
        } catch (IOException e) {
            if (String.valueOf(e.getMessage()).contains("annot assign")) {
                throw new Refusal(notHere(address), e);
            }
            boolean forbidden = String.valueOf(e.getMessage()).contains("ermission");
            throw new Refusal(
                    forbidden
                            ? "this user may not use port " + port + "; name one above 1023 in PLENARY_PORT."
                            : "port " + port + " is in use; stop what uses it, or name another port in PLENARY_PORT.",
                    e);
        }
    }

    private static String notHere(String address) {
        return "PLENARY_ADDRESS is \"" + address + "\"; it must be an address of this machine, or 0.0.0.0 for all.";
    }

    /** One that no connection is given by chance before it is used: systems take those from 32768 on (RFC 6335 §6). */
    static int anyFree() {
        return ThreadLocalRandom.current()
                .ints(TRIES, FIRST, END)
                .filter(Ports::isFree)
                .findFirst()
                .orElseThrow(() -> new Refusal("this machine has no free port for the database."));
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
