"""Invitees accept and send the form through HTTP, against pgbench saying to the database what the server said for them."""
import base64
import hashlib
import hmac
import os
import pathlib
import re
import subprocess
import time

from tools import crowd, machine, server
from tools.database import Database
from tools.transcript import Replay, read
from tools.visitors import Visitors

SECRET = "a-key-for-benchmarks-and-nothing-else"
ROUNDS = 3
AT_ONCE = 16
WARM_UP = 4_000
LISTENED = 2_000
A_ROUND = 2_000
PAUSE_SECONDS = 0.004
SETS = ("badge-name", "dietary", "accessibility", "interpretation")
# an invitee of every language finds these choices
CHOSEN = {"badge-name": "Ana Kask", "dietary": "vegetarian", "dietary-more": "No celery", "accessibility": "A seat near the door",
          "interpretation": "en"}


def measure(work, report):
    machine.need("pgbench", "postgresql-contrib")
    package = server.package(work)
    data = work / "data"
    settings = {"PLENARY_SECRET": SECRET, "PLENARY_PROXY": "one"}
    with server.Plenary(package, data, machine.jdk(17), settings=settings) as plenary:
        people = crowd.Crowd(plenary.address, plenary.greeted())
        database = Database(data)
        tokens, visitors = _invited(people, database, plenary.port)
        run = _Run(work, database, visitors, tokens)
        run.through_http(WARM_UP)
        peers = [f"peer_{number}" for number in range(ROUNDS)]
        database.copies(peers)
        replay = run.listen()
        _compare(run, peers, replay, report)


def _invited(people, database, port):
    """Everybody who will ever answer, their mail out of the way."""
    people.grow(WARM_UP + LISTENED + ROUNDS * A_ROUND)
    slug = people.meeting()
    form = [people.ask(slug, ready) for ready in SETS][-1]
    people.invite(slug, people.size)
    _settle(database)
    answers = [(f"q-{question['id']}", CHOSEN[question["topic"]]) for question in form["questions"]]
    rows = database.run(
        "select l.subject_id, l.generation from access_links l join invitations i on i.id = l.subject_id"
        " where l.purpose = 'invitation' and l.revoked_at is null order by i.id")
    return [_token(subject, generation) for subject, generation in rows], Visitors(port, answers)


def _settle(database):
    """Until no mail is on its way any more."""
    while database.run("select count(*) from messages where next_at is not null") != [["0"]]:
        time.sleep(0.5)


def _token(subject, generation):
    """As the server derives it from its key, so that no mail need be read."""
    digest = hmac.new(SECRET.encode(), f"invitation|{subject}|{generation}".encode(), hashlib.sha256).digest()
    return base64.urlsafe_b64encode(digest[:18]).decode().rstrip("=")


class _Run:
    def __init__(self, work, database, visitors, tokens):
        self._work, self._database, self._visitors, self._tokens = work, database, visitors, iter(tokens)
        self.errors = []

    def through_http(self, many, at_once=AT_ONCE, pause=0.0):
        """Registrations a second, and a window of time for each."""
        invitees = [next(self._tokens) for _ in range(many)]
        seconds, windows, errors = self._visitors.register(invitees, at_once, pause)
        self.errors += errors
        return many / seconds, windows

    def listen(self):
        """What the server says for one registration after the other."""
        self._database.log_statements(True)
        _, windows = self.through_http(LISTENED, 1, PAUSE_SECONDS)
        self._database.log_statements(False)
        if self.errors:
            raise SystemExit(f"bench: {len(self.errors)} registrations failed, such as: {self.errors[0]}")
        return Replay(*read(self._database.log(), windows))

    def by_pgbench(self, peer, replay):
        """Registrations a second on a copy of the database as it was before those that were listened to."""
        each = replay.size // AT_ONCE
        script = self._work / "registration.sql"
        script.write_text(replay.script)
        self._database.run(replay.table() + "checkpoint;", peer)
        before = self._count(peer)
        end, environment = self._database.connection
        command = ["pgbench", "-n", "-M", "prepared", "-c", str(AT_ONCE), "-j", "1", "-t", str(each), "-f", script,
                   "-D", "i=0", "-D", f"each={each}", *end, peer]
        done = subprocess.run(command, env=environment, text=True, capture_output=True)
        made = self._count(peer) - before
        if done.returncode or made != each * AT_ONCE:
            raise SystemExit(f"bench: pgbench made {made} registrations of {each * AT_ONCE}: {done.stderr.strip()[-2000:]}")
        return float(re.search(r"tps = ([\d.]+) \(without", done.stdout).group(1))

    def _count(self, database):
        return int(self._database.run("select count(*) from answer_sheets where sent_at is not null", database)[0][0])


def _compare(run, peers, replay, report):
    ours, theirs, slowest = [], [], []
    for peer in peers:
        rate, windows = run.through_http(A_ROUND)
        ours.append(rate)
        waits = sorted(end - began for began, end in windows)
        slowest.append(waits[len(waits) * 99 // 100] * 1000)
        theirs.append(run.by_pgbench(peer, replay))
    report.row(f"through HTTP, {AT_ONCE} at once", ours, "registrations/s")
    report.row(f"by pgbench, {AT_ONCE} at once", theirs, "registrations/s")
    report.ratio("vs_pgbench", ours, theirs)
    report.metric("p99_ms", report.row("p99_ms", slowest, "ms", 1), 1)
    report.metric("errors", len(run.errors))
    keep = os.environ.get("BENCH_SCRIPT")
    if keep:
        pathlib.Path(keep).write_text(replay.script)
    report.note(f"one registration: {replay.script.count(chr(10)) - 3} statements in two requests; listened to {replay.size} of them")
