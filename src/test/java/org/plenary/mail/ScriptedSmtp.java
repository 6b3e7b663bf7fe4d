package org.plenary.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** A mail server that takes everything, or does to one domain what a test tells it to. */
public final class ScriptedSmtp implements AutoCloseable {
    private final ServerSocket door;
    private final Consumer<Arrived> then;
    private final Map<String, Manner> manners = new ConcurrentHashMap<>();
    private final Map<String, Integer> tries = new ConcurrentHashMap<>();
    private final List<Arrived> arrived = new CopyOnWriteArrayList<>();
    private final Set<Socket> guests = ConcurrentHashMap.newKeySet();
    private final AtomicInteger connections = new AtomicInteger();

    private volatile Duration pause = Duration.ZERO;
    private volatile boolean pipelines = true;
    private volatile boolean waitsForData;

    /** One mail that was taken. */
    public record Arrived(String from, String to, String data, Instant at) {
        public String header(String name) {
            return data.lines()
                    .takeWhile(line -> !line.isEmpty())
                    .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .findFirst()
                    .orElse("");
        }
    }

    /** How a domain is treated: the answers to RCPT and to the end of DATA, for the first tries of each recipient. */
    public record Manner(String recipient, String data, int tries, Duration delay, boolean cuts) {
        private static final Manner KIND = new Manner("", "", 0, Duration.ZERO, false);

        public static Manner refuses(String answer) {
            return new Manner(answer, "", Integer.MAX_VALUE, Duration.ZERO, false);
        }

        public static Manner defersFirst(int tries, String answer) {
            return new Manner(answer, "", tries, Duration.ZERO, false);
        }

        public static Manner refusesData(String answer) {
            return new Manner("", answer, Integer.MAX_VALUE, Duration.ZERO, false);
        }

        public static Manner cutsInDataFirst(int tries) {
            return new Manner("", "", tries, Duration.ZERO, true);
        }

        public static Manner isSlow(Duration delay) {
            return new Manner("", "", Integer.MAX_VALUE, delay, false);
        }
    }

    public ScriptedSmtp(int port, Consumer<Arrived> then) {
        this.then = then;
        try {
            door = new ServerSocket(port, 200, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        thread(this::welcome);
    }

    public ScriptedSmtp() {
        this(0, mail -> {});
    }

    public int port() {
        return door.getLocalPort();
    }

    public void treat(String domain, Manner manner) {
        manners.put(domain, manner);
    }

    /** Takes that long over each mail. */
    public void pause(Duration each) {
        pause = each;
    }

    /** Wants each command to wait for the reply to the one before. */
    public void pipelinesNot() {
        pipelines = false;
    }

    /** Says nothing to a message before it is told DATA, and then takes data even if it is for nobody. */
    public void waitsForData() {
        waitsForData = true;
    }

    public List<Arrived> arrived() {
        return List.copyOf(arrived);
    }

    public List<Arrived> arrivedAt(String domain) {
        return arrived.stream().filter(mail -> domain(mail.to()).equals(domain)).toList();
    }

    /** How many connections there were. */
    public int connections() {
        return connections.get();
    }

    /** Hangs up on everybody. */
    public void hangUp() {
        guests.forEach(ScriptedSmtp::close);
    }

    private void welcome() {
        while (!door.isClosed()) {
            try {
                Socket guest = door.accept();
                guests.add(guest);
                connections.incrementAndGet();
                thread(() -> serve(guest));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket guest) {
        try (guest) {
            guest.setTcpNoDelay(true);
            new Talk(guest).hold();
        } catch (IOException e) {
            // the other side hung up, or we did
        } finally {
            guests.remove(guest);
        }
    }

    private final class Talk {
        private final BufferedReader in;
        private final OutputStream out;
        private final Socket guest;
        private final StringBuilder unsaid = new StringBuilder();
        private String from = "";
        private String to = "";
        private boolean taken;

        Talk(Socket guest) throws IOException {
            this.guest = guest;
            in = new BufferedReader(new InputStreamReader(guest.getInputStream(), StandardCharsets.ISO_8859_1));
            out = guest.getOutputStream();
        }

        void hold() throws IOException {
            say("220 mail.example");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String verb = line.toUpperCase(Locale.ROOT);
                if (verb.startsWith("QUIT")) {
                    say("221 bye");
                    return;
                }
                answer(line, verb);
            }
        }

        private void answer(String line, String verb) throws IOException {
            if (verb.startsWith("EHLO")) {
                say("250-mail.example\r\n250 " + (pipelines ? "PIPELINING" : "8BITMIME"));
            } else if (verb.startsWith("MAIL FROM:")) {
                from = path(line);
                taken = false;
                say("250 ok", waitsForData);
            } else if (verb.startsWith("RCPT TO:")) {
                to = path(line);
                recipient();
            } else if (verb.startsWith("DATA")) {
                if (taken || waitsForData) {
                    data();
                } else {
                    say("503 5.5.1 for nobody");
                }
            } else {
                say("250 mail.example");
            }
        }

        private void recipient() throws IOException {
            Manner manner = manner();
            sleep(manner.delay());
            int tried = tries.merge(to, 1, Integer::sum);
            taken = tried > manner.tries() || manner.recipient().isEmpty();
            say(taken ? "250 ok" : manner.recipient(), waitsForData);
        }

        private Manner manner() {
            return manners.getOrDefault(domain(to), Manner.KIND);
        }

        private void data() throws IOException {
            say("354 go on");
            Manner manner = manner();
            boolean applies = tries.getOrDefault(to, 0) <= manner.tries();
            StringBuilder data = new StringBuilder();
            for (String line = in.readLine(); !".".equals(line); line = in.readLine()) {
                if (line == null || (applies && manner.cuts())) {
                    close(guest);
                    throw new IOException("cut");
                }
                data.append(line.startsWith(".") ? line.substring(1) : line).append("\r\n");
            }
            if (!taken) {
                say("554 5.5.1 for nobody");
                return;
            }
            sleep(pause);
            if (applies && !manner.data().isEmpty()) {
                say(manner.data());
                return;
            }
            Arrived mail = new Arrived(from, to, data.toString(), Instant.now());
            arrived.add(mail);
            then.accept(mail);
            say("250 2.0.0 taken as " + arrived.size());
        }

        private void say(String line) throws IOException {
            say(line, false);
        }

        private void say(String line, boolean later) throws IOException {
            unsaid.append(line).append("\r\n");
            if (!later) {
                out.write(unsaid.toString().getBytes(StandardCharsets.ISO_8859_1));
                out.flush();
                unsaid.setLength(0);
            }
        }
    }

    private static String path(String line) {
        return line.substring(line.indexOf('<') + 1, line.indexOf('>'));
    }

    private static String domain(String address) {
        return address.substring(address.indexOf('@') + 1).toLowerCase(Locale.ROOT);
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // then it is closed
        }
    }

    private static void thread(Runnable task) {
        Thread thread = new Thread(task, "scripted-smtp");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        hangUp();
    }
}
