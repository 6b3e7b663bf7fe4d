"""Plenary as it is shipped: a copy of the package, started by its own launcher on data of its own."""
import http.client
import os
import pathlib
import re
import shutil
import subprocess
import time

from . import Skipped, machine

ROOT = pathlib.Path(__file__).resolve().parents[2]
GLANCE_SECONDS = 0.02
START_SECONDS = 120
STOP_SECONDS = 40


def package(work):
    """A copy of the package, so that a sample or a cache of a run never gets into the original."""
    found = sorted(ROOT.glob("target/plenary-*/bin/plenary"))
    if not found:
        raise Skipped("there is no package; make it: mvn -q -DskipTests package")
    copy = work / "package"
    shutil.copytree(found[-1].parents[1], copy)
    return copy


class Plenary:
    """A running Plenary; to be used in a with statement."""

    def __init__(self, package, data, jdk, arguments=(), settings=None):
        self.port = machine.port()
        self.address = f"http://127.0.0.1:{self.port}"
        self._data = data
        self._output = data.parent / f"{data.name}-{self.port}.out"
        self._command = [package / "bin" / "plenary", *arguments]
        self._environment = dict(
            os.environ,
            JAVA_HOME=jdk,
            PLENARY_PORT=str(self.port),
            PLENARY_ADDRESS="127.0.0.1",
            PLENARY_BASE_URL=self.address,
            PLENARY_DATA=str(data),
            **(settings or {}))

    def __enter__(self):
        self._began = time.monotonic()
        with self._output.open("w") as output:
            self._process = subprocess.Popen(
                self._command, env=self._environment, stdin=subprocess.DEVNULL, stdout=output, stderr=output)
        return self

    def __exit__(self, *_):
        self._process.terminate()
        try:
            self._process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            for pid in reversed(machine.children(self._process.pid)):
                os.kill(pid, 9)

    def ready(self):
        """Seconds from the start of the process until /health/ready says 200."""
        while self._look() != 200:
            self._alive()
            time.sleep(GLANCE_SECONDS)
        return time.monotonic() - self._began

    def greeted(self):
        """What the launcher printed, when all it does at a start is done."""
        while "Ctrl-C stops it." not in self._output.read_text():
            self._alive()
            time.sleep(GLANCE_SECONDS)
        return self._output.read_text()

    def _alive(self):
        if self._process.poll() is not None or time.monotonic() - self._began > START_SECONDS:
            raise Skipped(f"Plenary did not start: {self._output.read_text().strip()}")

    def _look(self):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=5)
        try:
            connection.request("GET", "/health/ready")
            return connection.getresponse().status
        except OSError:
            return 0
        except http.client.HTTPException:
            return 0
        finally:
            connection.close()

    @property
    def launcher_pid(self):
        return self._process.pid

    @property
    def server_pid(self):
        return int(re.search(r"\d+", (self._data / "plenary.pid").read_text()).group())

    @property
    def database_pids(self):
        return machine.children(int((self._data / "postgres" / "postmaster.pid").read_text().split()[0]))


def warm(package, data, jdk):
    """Makes the cache of JDK 25; returns what the launcher said."""
    environment = dict(os.environ, JAVA_HOME=jdk, PLENARY_DATA=str(data))
    done = subprocess.run(
        [package / "bin" / "plenary", "--warm"],
        env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True)
    if done.returncode:
        raise Skipped(f"bin/plenary --warm failed: {done.stderr.strip()}")
    return done.stdout
