import java.io.BufferedReader;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * A mail server that takes everything and forgets it, but for the first mails, which it keeps in a file.
 * Arguments: port, file, how many to keep. A line "await N" on standard input is answered, when N mails have arrived
 * since the answer before, by the seconds from the first to the last of them and the number of different recipients.
 */
public final class Sink {
    private final DataOutputStream kept;
    private final int toKeep;
    private final Set<String> recipients = new HashSet<>();
    private int keptSoFar;
    private int arrived;
    private long first;
    private long last;

    private Sink(DataOutputStream kept, int toKeep) {
        this.kept = kept;
        this.toKeep = toKeep;
    }

    public static void main(String[] arguments) throws Exception {
        DataOutputStream kept = new DataOutputStream(Files.newOutputStream(Path.of(arguments[1])));
        Sink sink = new Sink(kept, Integer.parseInt(arguments[2]));
        ServerSocket door = new ServerSocket(Integer.parseInt(arguments[0]), 200, InetAddress.getLoopbackAddress());
        start(() -> sink.welcome(door));
        System.out.println("ready");
        BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = orders.readLine(); line != null; line = orders.readLine()) {
            System.out.println(sink.await(Integer.parseInt(line.split(" ")[1])));
        }
    }

    private static void start(Runnable task) {
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        thread.start();
    }

    private void welcome(ServerSocket door) {
        try {
            while (true) {
                Socket guest = door.accept();
                start(() -> serve(guest));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void serve(Socket guest) {
        try (guest) {
            guest.setTcpNoDelay(true);
            new Talk(guest.getInputStream(), new BufferedOutputStream(guest.getOutputStream())).hold();
        } catch (IOException e) {
            // the other side is gone
        }
    }

    private synchronized void begins() {
        if (first == 0) {
            first = System.nanoTime();
        }
    }

    private synchronized void takes(String recipient, byte[] mail) throws IOException {
        recipients.add(recipient);
        arrived++;
        last = System.nanoTime();
        if (keptSoFar < toKeep) {
            keptSoFar++;
            kept.writeUTF(recipient);
            kept.writeInt(mail.length);
            kept.write(mail);
            kept.flush();
        }
        notifyAll();
    }

    private synchronized String await(int wanted) throws InterruptedException {
        while (arrived < wanted) {
            wait();
        }
        String answer = (last - first) / 1e9 + " " + recipients.size() + " " + arrived;
        arrived = 0;
        first = 0;
        recipients.clear();
        return answer;
    }

    private final class Talk {
        private final InputStream in;
        private final OutputStream out;
        private final byte[] buffer = new byte[16_384];
        private final ByteArrayOutputStream line = new ByteArrayOutputStream(1_024);
        private int at;
        private int end;

        Talk(InputStream in, OutputStream out) {
            this.in = in;
            this.out = out;
        }

        void hold() throws IOException {
            say("220 sink.example");
            String recipient = "";
            for (String order = order(); !order.startsWith("QUIT"); order = order()) {
                if (order.startsWith("MAIL")) {
                    begins();
                } else if (order.startsWith("RCPT")) {
                    recipient = order.substring(order.indexOf('<') + 1, order.indexOf('>'));
                } else if (order.startsWith("DATA")) {
                    say("354 go on");
                    takes(recipient, data());
                }
                say(order.startsWith("EHLO") ? "250-sink.example\r\n250 PIPELINING" : "250 ok");
            }
            say("221 bye");
            out.flush();
        }

        private String order() throws IOException {
            line.reset();
            for (int one = next(); one != '\n'; one = next()) {
                line.write(one);
            }
            return line.toString(StandardCharsets.ISO_8859_1).toUpperCase(Locale.ROOT);
        }

        /** Up to the line with nothing but a dot; that dot is left in, as nobody reads it. */
        private byte[] data() throws IOException {
            line.reset();
            int seen = 2;
            while (true) {
                int one = next();
                line.write(one);
                seen = one == "\r\n.\r\n".charAt(seen) ? seen + 1 : one == '\r' ? 1 : 0;
                if (seen == 5) {
                    return line.toByteArray();
                }
            }
        }

        private int next() throws IOException {
            if (at == end) {
                // replies to what came together go together (RFC 2920)
                out.flush();
                end = in.read(buffer);
                at = 0;
                if (end < 0) {
                    throw new EOFException();
                }
            }
            return buffer[at++];
        }

        private void say(String answer) throws IOException {
            out.write((answer + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        }
    }
}
