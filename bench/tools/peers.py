"""The peers: nginx serving the same bytes from a file, Radicale serving the same events."""
import base64
import subprocess
import time

from . import machine, web

CONFIGURATION = """
daemon off;
worker_processes auto;
pid {home}/nginx.pid;
error_log {home}/error.log;
events {{ worker_connections 1024; }}
http {{
    access_log off;
    sendfile on;
    tcp_nopush on;
    open_file_cache max=10;
    keepalive_requests 100000000;
    types {{ }}
    default_type "text/calendar;charset=utf-8";
    client_body_temp_path {home};
    proxy_temp_path {home};
    fastcgi_temp_path {home};
    uwsgi_temp_path {home};
    scgi_temp_path {home};
    server {{
        listen 127.0.0.1:{port};
        root {home}/files;
        add_header Cache-Control "public, max-age=300, must-revalidate";
    }}
}}
"""
RADICALE = """
[server]
hosts = 127.0.0.1:{port}
[auth]
type = none
[rights]
type = authenticated
[storage]
filesystem_folder = {home}/collections
[logging]
level = error
"""
START_SECONDS = 20
STOP_SECONDS = 10


class _Peer:
    def __init__(self, home, command):
        self.port = machine.port()
        self.address = f"http://127.0.0.1:{self.port}"
        self._home = home
        self._command = command

    def __enter__(self):
        with (self._home / "output").open("w") as output:
            self._process = subprocess.Popen(self._command, stdin=subprocess.DEVNULL, stdout=output, stderr=output)
        end = time.monotonic() + START_SECONDS
        while time.monotonic() < end and self._process.poll() is None:
            try:
                self._begin()
                return self
            except OSError:
                time.sleep(0.1)
        self.__exit__()
        raise SystemExit(f"bench: {self._command[0]} did not start: {(self._home / 'output').read_text()}")

    def __exit__(self, *_):
        self._process.terminate()
        try:
            self._process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()


class Nginx(_Peer):
    """Serves the bytes as a file, with the entity tag it makes itself."""

    def __init__(self, work, content):
        home = work / "nginx"
        (home / "files").mkdir(parents=True)
        (home / "files" / "feed.ics").write_bytes(content)
        home.chmod(0o755)
        work.chmod(0o755)  # a master started as root has workers of another user
        super().__init__(home, [machine.need("nginx", "nginx-light"), "-c", home / "nginx.conf", "-p", home])
        (home / "nginx.conf").write_text(CONFIGURATION.format(home=home, port=self.port))
        self.feed = self.address + "/feed.ics"

    def _begin(self):
        web.Client(self.address).get("/feed.ics")


class Radicale(_Peer):
    """Holds the same events as a collection of its own; read as a subscriber reads it."""

    AUTHORIZATION = "Authorization: Basic " + base64.b64encode(b"bench:bench").decode()

    def __init__(self, work, content):
        home = work / "radicale"
        home.mkdir()
        command = machine.need("radicale", "radicale")
        super().__init__(home, [command, "--config", home / "config"])
        (home / "config").write_text(RADICALE.format(home=home, port=self.port))
        self._content = content
        self.feed = self.address + "/bench/feed/"

    def _begin(self):
        name, value = self.AUTHORIZATION.split(": ")
        headers = {name: value, "Content-Type": "text/calendar"}
        web.Client(self.address).send("PUT", "/bench/feed/", self._content, headers)
