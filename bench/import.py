"""Bringing in a list of 10,000 people: the preview against bare reading of the same file by the CSV library."""
import csv
import io
import re
import subprocess
import time

from tools import Skipped, machine, server, web

ROWS = 10_000
ORGANISATIONS = 200
ROUNDS = 5
WARM_UP = 2
BARE_ROUNDS = 40
GLANCE_SECONDS = 0.02
BOUNDARY = "plenary-bench"
LOOKED_AT = {"found_s": "/desk/network/people?q=fatu+popesku", "duplicates_s": "/desk/network/duplicates"}
GIVEN = "Ana Luc Mei Omar Ines Yusuf Olga Pablo Nadia Kofi Rania Jun Maria Tariq Elena Samuel Fatou Ivan Leila Diego"
FAMILY = "Kask Morel Wang Farouk Sousa Demir Petrova Lopez Haddad Mensah Nasser Sato Rossi Khan Popescu Okafor Diop"


def measure(work, report):
    package = server.package(work)
    jdk = machine.jdk(17)
    people = work / "people.csv"
    people.write_text(_people("Director"))
    with server.Plenary(package, work / "data", jdk, ["--sample"]) as plenary:
        desk = web.Client(plenary.address)
        desk.post(re.search(r"/sign-in/\S+", plenary.greeted()).group(), {})
        _apply(desk, _checked(desk, "organisations", _organisations()))
        for _ in range(WARM_UP):
            _checked(desk, "people", people.read_text())
        bare = _bare(package, jdk, people)
        fresh = [_seconds(desk, people.read_text()) for _ in range(ROUNDS)]
        report.metric("preview_new_s", report.row(f"preview of {ROWS:,} new people", fresh, "s", 2))
        applying = time.monotonic()
        _apply(desk, _checked(desk, "people", people.read_text()))
        report.metric("applied_s", report.row("preview and applying", [time.monotonic() - applying], "s", 2))
        for name, address in LOOKED_AT.items():
            desk.get(address)
            report.metric(name, report.row(address, [_looking(desk, address) for _ in range(ROUNDS)], "s", 3))
        known = [_seconds(desk, _people("Rector")) for _ in range(ROUNDS)]
        report.metric("preview_known_s", report.row(f"preview of {ROWS:,} known people, all changed", known, "s", 2))
    rates = [ROWS / seconds for seconds in fresh]
    report.row("preview", rates, "rows/s")
    report.row("bare reading of the same file", bare, "rows/s")
    report.ratio("preview_vs_bare_csv", rates, bare[-ROUNDS:])


def _seconds(desk, content):
    began = time.monotonic()
    _checked(desk, "people", content)
    return time.monotonic() - began


def _looking(desk, address):
    began = time.monotonic()
    desk.get(address)
    return time.monotonic() - began


def _checked(desk, kind, content):
    """Uploads a list as the form does, and looks until its preview is there; returns the address of that."""
    part = f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="'
    body = f'{part}kind"\r\n\r\n{kind}\r\n{part}file"; filename="list.csv"\r\nContent-Type: text/csv\r\n\r\n{content}\r\n--{BOUNDARY}--\r\n'
    headers = {"Content-Type": f"multipart/form-data; boundary={BOUNDARY}", "Sec-Fetch-Site": "same-origin"}
    at = desk.send("POST", "/desk/network/imports", body.encode(), headers).headers["Location"]
    at = re.sub(r"^https?://[^/]+", "", at)
    page = desk.get(at)
    while page.headers["Refresh"]:
        time.sleep(GLANCE_SECONDS)
        page = desk.get(at)
    rows = content.count("\n") - 1
    if f"<dd>{rows:,}</dd>" not in page.text:
        raise SystemExit(f"bench: the preview of {rows} rows does not say so")
    return at


def _apply(desk, at):
    desk.post(at + "/application", {})


def _organisations():
    rows = [["organisation_id", "name", "kind", "country", "region"]]
    rows += [[_code(number), f"Bench Institute {number}", "training-centre", "KE", "africa"] for number in range(ORGANISATIONS)]
    return _written(rows)


def _people(position):
    given, family = GIVEN.split(), FAMILY.split()
    rows = [["organisation_id", "given_name", "family_name", "position", "email", "language", "time_zone"]]
    for number in range(ROWS):
        place = number // ORGANISATIONS
        rows.append([
            _code(number % ORGANISATIONS),
            given[place % len(given)],
            f"{family[place // len(given)]} {family[number % len(family)]}",
            position,
            f"person-{number}@bench.example",
            "en",
            "Africa/Nairobi"])
    return _written(rows)


def _code(number):
    return f"ke-bench-{number:03}"


def _written(rows):
    text = io.StringIO()
    csv.writer(text).writerows(rows)
    return text.getvalue()


def _bare(package, jdk, people):
    library = sorted(package.rglob("fastcsv-*.jar"))
    if not library:
        raise Skipped("the package has no CSV library")
    program = server.ROOT / "bench" / "tools" / "BareCsv.java"
    command = [f"{jdk}/bin/java", "-cp", library[0], program, people, str(BARE_ROUNDS)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return [float(rate) for rate in done.stdout.split()]
