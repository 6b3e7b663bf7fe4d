package org.plenary.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The system's Chromium. It reaches this machine and nothing else. */
final class Chromium implements AutoCloseable {
    private static final String INSTALL = "install -y chromium";
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    /**
     * Playwright's own list, which ours replaces, and the two panes under the address bar: each new window would load
     * them for a person who begins to type there, which takes longer than most pages.
     */
    private static final String WITHOUT = String.join(
            ",",
            "AcceptCHFrame",
            "AvoidUnnecessaryBeforeUnloadCheckSync",
            "DestroyProfileOnBrowserClose",
            "DialMediaRouteProvider",
            "GlobalMediaControls",
            "HttpsUpgrades",
            "LensOverlay",
            "MediaRouter",
            "PaintHolding",
            "ThirdPartyStoragePartitioning",
            "Translate",
            "AutoDeElevate",
            "WebUIOmniboxPopup",
            "WebUIOmniboxAimPopup");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** @throws Missing when there is none and it cannot be installed */
    static Chromium start(MeetingRoom meeting) {
        Path executable = find().or(Chromium::install).orElseThrow(Missing::new);
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--disable-features=" + WITHOUT,
                                "--host-resolver-rules=MAP " + MeetingRoom.HOST + ":443 127.0.0.1:" + meeting.port()
                                        + ", MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1")));
        return new Chromium(playwright, browser);
    }

    Browser browser() {
        return browser;
    }

    private static Optional<Path> find() {
        return NAMES.stream()
                .flatMap(name -> folders().map(folder -> folder.resolve(name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Stream<Path> folders() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator)).map(Path::of);
    }

    private static Optional<Path> install() {
        if (!Files.exists(Path.of("/etc/debian_version"))) {
            return Optional.empty();
        }
        boolean isRoot = "root".equals(System.getProperty("user.name"));
        String apt = isRoot ? "apt-get " : "sudo -n apt-get ";
        boolean isInstalled = Commands.succeeds(apt + INSTALL)
                // a fresh machine has no lists of packages
                || (Commands.succeeds(apt + "update") && Commands.succeeds(apt + INSTALL));
        return isInstalled ? find() : Optional.empty();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    /** There is no Chromium, and the one line says what to do about it. */
    static final class Missing extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Missing() {
            super(
                    "There is no Chromium: install the package chromium (apt-get install chromium), or leave the browser"
                            + " tests out with -DskipBrowserTests",
                    null,
                    false,
                    false);
        }
    }
}
