package org.plenary.mail;

import jakarta.mail.Authenticator;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.plenary.settings.Tls;

/**
 * The mail server that takes our mail.
 *
 * @param self the name by which we greet it
 */
record Relay(String host, int port, Tls tls, Optional<String> user, String password, String self) {
    private static final Duration REACH = Duration.ofSeconds(10);

    Session session() {
        Properties properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.host", host);
        properties.setProperty("mail.smtp.port", String.valueOf(port));
        // else every connection asks the name service who we are, and waits for it
        properties.setProperty("mail.smtp.localhost", self);
        properties.setProperty("mail.smtp.auth", String.valueOf(user.isPresent()));
        // with a password but no user it would sign in as the user of the operating system
        user.ifPresent(name -> properties.setProperty("mail.smtp.user", name));
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(tls == Tls.STARTTLS));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(tls == Tls.STARTTLS));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.quitwait", "false");
        return Session.getInstance(properties, authenticator());
    }

    private Authenticator authenticator() {
        return new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(user.orElse(""), password);
            }
        };
    }

    /** A socket of our own, so that its patience can follow the phases of a delivery. */
    Socket connect() throws IOException {
        int patience = (int) REACH.toMillis();
        Socket socket = new Socket();
        try {
            socket.connect(new InetSocketAddress(host, port), patience);
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(patience);
            return tls == Tls.TLS ? secured(socket) : socket;
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    private SSLSocket secured(Socket plain) throws IOException {
        SSLSocket socket =
                (SSLSocket) ((SSLSocketFactory) SSLSocketFactory.getDefault()).createSocket(plain, host, port, true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }
}
