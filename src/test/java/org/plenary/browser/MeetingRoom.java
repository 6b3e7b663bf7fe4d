package org.plenary.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** The service where the online meetings take place: another site, which the browser reaches on this machine. */
final class MeetingRoom implements AutoCloseable {
    static final String HOST = "meet.plenary.example";
    static final String ADDRESS = "https://" + HOST + "/dialogue";
    static final String WELCOME = "You are in the meeting";

    private static final String PASSWORD = "browser-tests";

    private final HttpsServer server;

    private MeetingRoom(HttpsServer server) {
        this.server = server;
    }

    static MeetingRoom open(Path folder) {
        try {
            HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), Ports.free()), 0);
            server.setHttpsConfigurator(new HttpsConfigurator(certified(folder.resolve("meeting-room.p12"))));
            server.createContext("/", MeetingRoom::welcome);
            server.start();
            return new MeetingRoom(server);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("The meeting room cannot be opened", e);
        }
    }

    int port() {
        return server.getAddress().getPort();
    }

    private static void welcome(HttpExchange exchange) throws IOException {
        byte[] page = ("<!doctype html><html lang=\"en\"><title>Meeting</title><link rel=\"icon\" href=\"data:,\"><h1>"
                        + WELCOME + "</h1></html>")
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html;charset=UTF-8");
        exchange.sendResponseHeaders(200, page.length);
        exchange.getResponseBody().write(page);
        exchange.close();
    }

    private static SSLContext certified(Path keys) throws IOException, GeneralSecurityException {
        Files.deleteIfExists(keys);
        Commands.run(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair -keyalg EC -alias room -validity 2 -storetype PKCS12",
                "-dname CN=" + HOST,
                "-storepass " + PASSWORD,
                "-keystore " + keys);
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keys)) {
            store.load(in, PASSWORD.toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(store, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
