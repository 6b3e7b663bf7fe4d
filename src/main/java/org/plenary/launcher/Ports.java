package org.plenary.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;

/** Which TCP ports are free on this machine. */
final class Ports {
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

    static int anyFree() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new Refusal("this machine has no free port for the database.", e);
        }
    }
}
