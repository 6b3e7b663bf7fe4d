package org.plenary.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** What all browser tests of a run share: one Plenary with the sample, mail, a meeting room, a browser. */
final class Stage implements AutoCloseable {
    private static final Path DISTRIBUTION = Path.of(System.getProperty("plenary.dist", "target/plenary-0.1.0"));

    /** Where screenshots are kept. */
    static final Path PICTURES = DISTRIBUTION.resolveSibling("browser");

    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private final MeetingRoom meeting;
    private final Chromium chromium;
    private final Mailbox mail;
    private final RunningPlenary plenary;
    private final String staff;
    private final CompletableFuture<Places> places = new CompletableFuture<>();

    private Stage() {
        Path folder = folder();
        meeting = open(() -> MeetingRoom.open(folder));
        chromium = open(() -> Chromium.start(meeting));
        mail = open(Mailbox::open);
        plenary = open(() -> RunningPlenary.start(DISTRIBUTION, folder.resolve("data"), mail));
        staff = signIn(plenary.link("Sign in to the desk"));
    }

    static Stage set() {
        return new Stage();
    }

    String address() {
        return plenary.address();
    }

    Mailbox mail() {
        return mail;
    }

    Browser browser() {
        return chromium.browser();
    }

    /** The cookies of a signed-in administrator. */
    String staff() {
        return staff;
    }

    /** The link that was printed under that label when Plenary started. */
    String printed(String label) {
        return plenary.link(label);
    }

    /** Furnished by the first who asks. What fails half-way leaves half a meeting behind, and is not begun again. */
    Places places(Supplier<Places> furnishing) {
        if (!places.isDone()) {
            try {
                places.complete(furnishing.get());
            } catch (RuntimeException | AssertionError e) {
                places.completeExceptionally(e);
            }
        }
        return places.join();
    }

    private String signIn(String link) {
        try (BrowserContext context = browser().newContext()) {
            Page page = context.newPage();
            page.navigate(link);
            page.getByRole(AriaRole.MAIN).getByRole(AriaRole.BUTTON).click();
            page.waitForURL("**/desk");
            return context.storageState();
        }
    }

    private <P extends AutoCloseable> P open(Supplier<P> opening) {
        try {
            P part = opening.get();
            parts.push(part);
            return part;
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(PICTURES), "run-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        while (!parts.isEmpty()) {
            try {
                parts.pop().close();
            } catch (Exception e) {
                System.getLogger(Stage.class.getName()).log(System.Logger.Level.WARNING, "Cannot be closed", e);
            }
        }
    }
}
