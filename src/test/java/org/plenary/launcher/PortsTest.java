package org.plenary.launcher;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {
    @Test
    void aFreePortCanBeClaimed() {
        assertThatCode(() -> Ports.claim("127.0.0.1", Ports.anyFree())).doesNotThrowAnyException();
    }

    @Test
    void aPortThatIsInUseIsRefusedAlsoWhenItIsUsedOnOneAddressOnly() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            refuses("127.0.0.1", other.getLocalPort(), inUse(other));
            refuses("0.0.0.0", other.getLocalPort(), inUse(other));
        }
    }

    @Test
    void anAddressOfAnotherMachineIsRefused() {
        refuses(
                "192.0.2.1",
                Ports.anyFree(),
                "PLENARY_ADDRESS is \"192.0.2.1\"; it must be an address of this machine, or 0.0.0.0 for all.");
    }

    @Test
    void whatIsNoAddressIsRefused() {
        refuses(
                "all of them",
                Ports.anyFree(),
                "PLENARY_ADDRESS is \"all of them\"; it must be an address of this machine, or 0.0.0.0 for all.");
    }

    private static String inUse(ServerSocket other) {
        return "port " + other.getLocalPort() + " is in use; stop what uses it, or name another port in PLENARY_PORT.";
    }

    private static void refuses(String address, int port, String line) {
        assertThatThrownBy(() -> Ports.claim(address, port))
                .isInstanceOf(Refusal.class)
                .hasMessage(line);
    }
}
