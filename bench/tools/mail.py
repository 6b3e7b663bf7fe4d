"""Mail: a sink that takes everything, and a bare loop that sends to it what Plenary has sent before."""
import subprocess

from . import machine, server

TOOLS = server.ROOT / "bench" / "tools"
CONNECTIONS = 4
KEPT = 1_000
LIBRARIES = ("angus-mail", "angus-activation", "jakarta.mail-api", "jakarta.activation-api")


class _Tool:
    """A Java program that answers each line with a line."""

    def __init__(self, jdk, name, class_path, arguments):
        command = [f"{jdk}/bin/java", "-XX:+UseSerialGC", "-Xmx512m", "-cp", class_path, TOOLS / f"{name}.java"]
        self._process = subprocess.Popen(
            [*command, *map(str, arguments)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.answer()

    def say(self, line):
        self._process.stdin.write(line + "\n")
        self._process.stdin.flush()

    def answer(self):
        line = self._process.stdout.readline()
        if not line:
            raise SystemExit("bench: a tool for mail ended early")
        return line.split()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._process.kill()
        self._process.wait()


class Sink(_Tool):
    def __init__(self, work, jdk):
        self.port = machine.port()
        self.kept = work / "mails"
        super().__init__(jdk, "Sink", work, [self.port, self.kept, KEPT])
        self.settings = {
            "PLENARY_MAIL_SMTP_HOST": "127.0.0.1",
            "PLENARY_MAIL_SMTP_PORT": str(self.port),
            "PLENARY_MAIL_SMTP_TLS": "none",
            "PLENARY_MAIL_CONNECTIONS": str(CONNECTIONS)}

    def expect(self, mails):
        self.say(f"await {mails}")

    def arrived(self):
        """Seconds from the first to the last mail, different recipients, mails."""
        seconds, recipients, mails = self.answer()
        return float(seconds), int(recipients), int(mails)


class BareLoop(_Tool):
    """Jakarta Mail as the package brings it."""

    def __init__(self, package, jdk, sink):
        libraries = ":".join(str(package / "runtime" / "runtime" / f"{name}.jar") for name in LIBRARIES)
        super().__init__(jdk, "BareLoop", libraries, [sink.port, CONNECTIONS, sink.kept])

    def send(self, mails):
        self.say(f"send {mails}")
        self.answer()
