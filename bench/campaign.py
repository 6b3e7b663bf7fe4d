"""Invitations into a local mail sink, against Jakarta Mail alone sending the same mails over as many connections."""
import math
import re
import subprocess
import time

from tools import crowd, machine, mail, server

ROUNDS = 3
SMALL = 1_000
USUAL = 10_000
LARGE = (100_000, 30_000)
SECONDS = 270


def measure(work, report):
    begun = time.monotonic()
    package = server.package(work)
    jdk = machine.jdk(17)
    with mail.Sink(work, jdk) as sink:
        with server.Plenary(package, work / "data", jdk, settings=sink.settings) as plenary:
            people = crowd.Crowd(plenary.address, plenary.greeted())
            run = _Run(plenary, sink, people, jdk)
            importing = time.monotonic()
            people.grow(USUAL)
            importing = time.monotonic() - importing
            run.campaign(SMALL)
            with mail.BareLoop(package, jdk, sink) as bare:
                _against_bare(run, bare, report)
            _growth(run, importing, begun, report)


class _Run:
    def __init__(self, plenary, sink, people, jdk):
        self._plenary, self._sink, self._people, self._jdk = plenary, sink, people, jdk

    def campaign(self, many):
        """Seconds for queuing, and seconds from the first mail to the last."""
        self._people.grow(many)
        slug = self._people.meeting()
        self._sink.expect(many)
        queuing = self._people.invite(slug, many)
        return queuing, self._arrived(many, many)

    def bare(self, loop, many):
        self._sink.expect(many)
        loop.send(many)
        return self._arrived(many, mail.KEPT)

    def _arrived(self, many, different):
        seconds, recipients, mails = self._sink.arrived()
        if (recipients, mails) != (different, many):
            raise SystemExit(f"bench: {mails} mails to {recipients} recipients, not {many} to {different}")
        return seconds

    def heap_mb(self):
        """What the server still needs after everything else was collected."""
        said = subprocess.run(
            [f"{self._jdk}/bin/jcmd", str(self._plenary.server_pid), "GC.class_histogram"],
            capture_output=True, text=True, check=True).stdout
        return int(re.search(r"^Total\s+\d+\s+(\d+)", said, re.MULTILINE).group(1)) / 1024 / 1024

    def resident_mb(self):
        return machine.memory_mb(self._plenary.server_pid)


def _against_bare(run, loop, report):
    # as many of each first: a Java that has not compiled its work yet measures its compilers
    run.bare(loop, USUAL)
    run.campaign(USUAL)
    small = run.campaign(SMALL)[1]
    before = run.heap_mb(), run.resident_mb()
    ours, theirs, queuing = [], [], []
    for _ in range(ROUNDS):
        theirs.append(USUAL / run.bare(loop, USUAL))
        queued, seconds = run.campaign(USUAL)
        queuing.append(queued)
        ours.append(USUAL / seconds)
    after = run.heap_mb(), run.resident_mb()
    report.row("Plenary, invitations", ours, "mails/s")
    report.row("Jakarta Mail alone, the same mails", theirs, "mails/s")
    report.ratio("vs_bare_loop", ours, theirs)
    report.metric("queue_10000_s", report.row(f"queuing {USUAL:,}", queuing, "s", 2))
    for name, one, other in zip(("heap after a collection", "resident"), before, after):
        report.row(f"server, {name}, after {SMALL:,}", [one], "MB", 1)
        report.row(f"server, {name}, after {ROUNDS} x {USUAL:,}", [other], "MB", 1)
    report.metric("heap_growth_mb", after[0] - before[0], 1)
    run.known = {SMALL: small, USUAL: sorted(USUAL / rate for rate in ours)[ROUNDS // 2]}
    run.a_round = sorted(queuing)[ROUNDS // 2] + run.known[USUAL]


def _growth(run, importing, begun, report):
    """How the time grows with the number; the largest that fits."""
    known = dict(run.known)
    for many in LARGE:
        left = SECONDS - (time.monotonic() - begun)
        if (importing + run.a_round) * many / USUAL < left:
            known[many] = run.campaign(many)[1]
            break
    largest = max(known)
    for many, seconds in sorted(known.items()):
        report.row(f"{many:,} invitations, first to last", [seconds], "s", 2)
    report.note(f"growth from {SMALL:,} to {largest:,}; 100,000 is measured where it fits in five minutes")
    report.metric("growth_exponent", math.log(known[largest] / known[SMALL]) / math.log(largest / SMALL), 2)
