"""Load made with wrk, and what it found."""
import re
import subprocess

from . import machine

CONNECTIONS = 16


def requests_per_second(url, seconds, headers=()):
    """One thread, as the machine's cores are shared with what is measured; any failed request ends the run."""
    command = [machine.need("wrk", "wrk"), "-t1", f"-c{CONNECTIONS}", f"-d{seconds}s", "--timeout", "10s"]
    for header in headers:
        command += ["-H", header]
    said = subprocess.run([*command, url], capture_output=True, text=True, check=True).stdout
    for trouble in ("Non-2xx", "Socket errors"):
        if trouble in said:
            raise SystemExit(f"bench: {url} failed under load:\n{said}")
    return float(re.search(r"Requests/sec:\s+([\d.]+)", said).group(1))
