"""The agenda: a drop on a board of 500 sessions, and the check of drafts alone, up to 10,000 sessions."""
import json
import re
import subprocess
import time

from tools import Skipped, machine, server, web

SESSIONS = 500
ROOMS = 12
DAYS = 5
PEOPLE = 300
WARM_UP = 100
ROUNDS = 100
SIZES = (500, 1_000, 2_000, 5_000, 10_000)
CHECKS = 30
EVENT = "bench-agenda"
API = f"/api/v1/events/{EVENT}"
JSON = {"Content-Type": "application/json", "Sec-Fetch-Site": "same-origin"}


def measure(work, report):
    package = server.package(work)
    jdk = machine.jdk(17)
    _check(work, package, jdk, report)
    with server.Plenary(package, work / "data", jdk, ["--sample"]) as plenary:
        desk = web.Client(plenary.address)
        desk.post(re.search(r"/sign-in/\S+", plenary.greeted()).group(), {})
        _fill(desk)
        for n in range(WARM_UP):
            _drop(desk, n)
        drops = [_drop(desk, n) for n in range(ROUNDS)]
        report.metric("drop_ms", report.row(f"drop, {SESSIONS} sessions", drops, "ms", 1))
        report.metric("drop_p95_ms", sorted(drops)[int(len(drops) * 0.95)])


def _check(work, package, jdk, report):
    classes = package / "plenary" / "WEB-INF" / "classes"
    if not classes.exists():
        raise Skipped("the package has no classes; make it: mvn -q -DskipTests package")
    path = f"{classes}:{package}/runtime/runtime/*:{package}/runtime/lib/*:{package}/server-lib/*"
    out = work / "check"
    subprocess.run([f"{jdk}/bin/javac", "-nowarn", "-proc:none", "-cp", path, "-d", out,
                    server.ROOT / "bench" / "tools" / "CheckLoop.java"], check=True)
    said = subprocess.run(
        [f"{jdk}/bin/java", "-XX:+UseSerialGC", "-Xmx512m", "-cp", f"{out}:{path}", "org.plenary.agenda.CheckLoop",
         str(CHECKS), *map(str, SIZES)], check=True, capture_output=True, text=True).stdout
    lines = [line.split() for line in said.splitlines()]
    whole = {}
    for size in SIZES:
        mine = [line for line in lines if int(line[0]) == size]
        whole[size] = report.row(f"check of {size:,}", [float(line[1]) for line in mine], "ms", 2)
        one = report.row(f"one of {size:,} moved", [float(line[2]) for line in mine], "ms", 2)
        if size in (SIZES[0], SIZES[-1]):
            report.metric(f"check_{size}_ms", whole[size])
            report.metric(f"moved_{size}_ms", one)
    first, last = SIZES[0], SIZES[-1]
    report.metric("growth_per_session", (whole[last] / last) / (whole[first] / first))
    report.note(f"conflicts found: {lines[0][3]} of {first}, {lines[-1][3]} of {last:,}")


def _fill(desk):
    event = {"slug": EVENT, "series": "annual-partnership-meeting", "title": {"en": "Bench"}, "mode": "on-site",
             "startsOn": "2031-06-02", "endsOn": "2031-06-06", "zone": "Asia/Shanghai"}
    desk.send("POST", "/api/v1/events", json.dumps(event), JSON)
    people = [f"bench-{n}@bench.example" for n in range(PEOPLE)]
    _bring(desk, "organisations", ["organisation_id,name,kind,country,region",
                                   "bench-1,Bench Institute,national-centre,EE,central-and-eastern-europe"])
    _bring(desk, "people", ["organisation_id,honorific,given_name,family_name,email,language,time_zone",
                            *(f"bench-1,,Speaker,Number {n},{email},en,Europe/Tallinn" for n, email in enumerate(people))])
    sessions = []
    for n in range(SESSIONS):
        day, slot, room = n % DAYS, n // DAYS // ROOMS, n // DAYS % ROOMS
        sessions.append({
            "kind": "panel", "title": {"en": f"Session {n}"}, "minutes": 45, "room": f"Room {room}",
            "start": f"2031-06-{2 + day:02}T{8 + slot:02}:00",
            "speakers": [{"email": people[(n * 3 + i) % len(people)], "role": role}
                         for i, role in enumerate(("moderator", "speaker", "speaker"))]})
    desk.send("POST", f"{API}/sessions", json.dumps(sessions), JSON)


def _bring(desk, kind, lines):
    desk.send("POST", f"/api/v1/{kind}/imports?doubtful=new", "\n".join(lines) + "\n",
              {"Content-Type": "text/csv", "Sec-Fetch-Site": "same-origin"})


def _drop(desk, n):
    """Milliseconds from the drop until all that changed, conflicts too, is back."""
    board = json.loads(desk.get(f"{API}/board").text)
    session = board["sessions"][n * 7 % SESSIONS]
    hour = 8 + n % 9
    wish = {"operation": "place", "sessions": [{
        "id": session["id"], "version": session["version"], "start": session["start"][:11] + f"{hour:02}:{n % 12 * 5:02}",
        "minutes": 45, "room": session["room"]}]}
    began = time.monotonic()
    desk.send("POST", f"{API}/board/steps", json.dumps(wish), JSON)
    return (time.monotonic() - began) * 1000
