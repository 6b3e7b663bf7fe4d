import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.SocketFactory;

/**
 * Jakarta Mail and nothing else: sends prepared messages over so many connections that stay open.
 * Arguments: port, connections, file of the messages. A line "send N" on standard input is answered when N were sent.
 */
public final class BareLoop {
    private record Prepared(MimeMessage mail, Address[] to) {}

    /** Sockets that send what they have. */
    private static final class Prompt extends SocketFactory {
        @Override
        public Socket createSocket() throws IOException {
            Socket socket = new Socket();
            socket.setTcpNoDelay(true);
            return socket;
        }

        @Override
        public Socket createSocket(String host, int port) throws IOException {
            return to(new InetSocketAddress(host, port), null);
        }

        @Override
        public Socket createSocket(InetAddress host, int port) throws IOException {
            return to(new InetSocketAddress(host, port), null);
        }

        @Override
        public Socket createSocket(String host, int port, InetAddress from, int fromPort) throws IOException {
            return to(new InetSocketAddress(host, port), new InetSocketAddress(from, fromPort));
        }

        @Override
        public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) throws IOException {
            return to(new InetSocketAddress(host, port), new InetSocketAddress(from, fromPort));
        }

        private Socket to(InetSocketAddress there, InetSocketAddress here) throws IOException {
            Socket socket = createSocket();
            socket.bind(here);
            socket.connect(there);
            return socket;
        }
    }

    private BareLoop() {}

    public static void main(String[] arguments) throws Exception {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", "127.0.0.1");
        properties.setProperty("mail.smtp.port", arguments[0]);
        properties.setProperty("mail.smtp.localhost", "localhost");
        properties.setProperty("mail.smtp.from", "bench@plenary.example");
        // as Jakarta Mail leaves it, a mail of more than a buffer waits for the other side's delayed acknowledgement
        properties.put("mail.smtp.socketFactory", new Prompt());
        Session session = Session.getInstance(properties);
        int connections = Integer.parseInt(arguments[1]);
        List<Prepared> messages = messages(session, Path.of(arguments[2]));
        System.out.println("ready");
        BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = orders.readLine(); line != null; line = orders.readLine()) {
            send(session, connections, messages, Integer.parseInt(line.split(" ")[1]));
            System.out.println("sent");
        }
    }

    private static List<Prepared> messages(Session session, Path file) throws Exception {
        List<Prepared> messages = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
            while (true) {
                Address[] to = {new InternetAddress(in.readUTF())};
                byte[] mail = in.readNBytes(in.readInt());
                messages.add(new Prepared(new MimeMessage(session, new ByteArrayInputStream(mail)), to));
            }
        } catch (EOFException e) {
            return messages;
        }
    }

    private static void send(Session session, int connections, List<Prepared> messages, int count)
            throws InterruptedException {
        AtomicInteger next = new AtomicInteger();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            Thread thread = new Thread(() -> send(session, messages, next, count));
            threads.add(thread);
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private static void send(Session session, List<Prepared> messages, AtomicInteger next, int count) {
        try (Transport line = session.getTransport("smtp")) {
            line.connect();
            for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
                Prepared one = messages.get(i % messages.size());
                line.sendMessage(one.mail(), one.to());
            }
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
