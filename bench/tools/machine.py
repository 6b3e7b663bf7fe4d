"""The machine: its Javas, its free ports, what its processes use, the Debian packages a benchmark needs."""
import glob
import os
import pathlib
import re
import shutil
import socket
import subprocess

from . import Skipped

FIRST_PORT = int(os.environ.get("BENCH_PORT", "18300"))
PORTS = 100
TICKS = os.sysconf("SC_CLK_TCK")
_given = set()


def port():
    """A port nobody listens on, and which was not given before in this run."""
    for candidate in range(FIRST_PORT, FIRST_PORT + PORTS):
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            if candidate not in _given and not _taken(probe, candidate):
                _given.add(candidate)
                return candidate
    raise Skipped(f"no port is free from {FIRST_PORT} on; name another first one in BENCH_PORT")


def _taken(probe, candidate):
    try:
        probe.bind(("127.0.0.1", candidate))
        return False
    except OSError:
        return True


def jdk(release):
    """Home of a JDK of that release, from BENCH_JDK<release>, JAVA_HOME or the usual place; else None."""
    named = [os.environ.get(f"BENCH_JDK{release}"), os.environ.get("JAVA_HOME")]
    for home in [*named, *sorted(glob.glob(f"/usr/lib/jvm/*{release}*"))]:
        if home and _release(home) == release:
            return home
    return None


def _release(home):
    java = pathlib.Path(home) / "bin" / "java"
    if not java.exists():
        return None
    said = subprocess.run([java, "-version"], capture_output=True, text=True).stderr
    found = re.search(r'version "(\d+)', said)
    return int(found.group(1)) if found else None


def need(command, package):
    """Path of the command; installs the Debian package where this user may, else says what to do."""
    path = _find(command)
    if not path and os.geteuid() == 0 and shutil.which("apt-get"):
        quiet = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
        subprocess.run(
            ["apt-get", "install", "-y", "-qq", "--no-install-recommends", package],
            env=quiet, stdin=subprocess.DEVNULL, capture_output=True)
        path = _find(command)
        if path and pathlib.Path("/etc/init.d", command).exists():
            subprocess.run(["service", command, "stop"], capture_output=True)
    if not path:
        raise Skipped(f"{command} is missing; install it: apt-get install {package}")
    return path


def _find(command):
    return shutil.which(command, path=os.environ["PATH"] + ":/usr/sbin:/usr/local/sbin")


def children(pid):
    """The process and all below it."""
    tasks = glob.glob(f"/proc/{pid}/task/*/children")
    below = [int(child) for task in tasks for child in pathlib.Path(task).read_text().split()]
    return [pid, *(grandchild for child in below for grandchild in children(child))]


def cpu_seconds(pids):
    """User and system time so far."""
    total = 0
    for pid in pids:
        fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        total += int(fields[11]) + int(fields[12])
    return total / TICKS


def memory_mb(pid, field="Rss"):
    """Resident memory; Pss counts what processes share in parts."""
    text = pathlib.Path(f"/proc/{pid}/smaps_rollup").read_text()
    return int(re.search(rf"^{field}:\s+(\d+) kB", text, re.MULTILINE).group(1)) / 1024
