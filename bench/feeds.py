"""Calendar feeds: the public one against nginx sending the same bytes, one's own against the public one."""
import time

from tools import Skipped, load, machine, meeting, peers, server, web

ROUNDS = 5
SECONDS = 4
WARM_UP_SECONDS = 12
QUIET_SECONDS = 3
PUBLIC = f"/calendar/events/{meeting.SLUG}.ics"


def measure(work, report):
    package = server.package(work)
    meeting.put_into(package)
    jdk = machine.jdk(17)
    with server.Plenary(package, work / "data", jdk, ["--sample"]) as plenary:
        guests = meeting.accept_all(plenary.address, plenary.greeted())
        public = web.Client(plenary.address).get(PUBLIC)
        report.note(f"the feed: {meeting.SESSIONS} sessions, {len(public.body):,} bytes")
        with peers.Nginx(work, public.body) as nginx:
            _against_nginx(plenary, nginx, guests[0], report)
        _cold(plenary, guests[1:], report)
        _against_radicale(plenary, work, public.body, report)


def _against_nginx(plenary, nginx, guest, report):
    ours, theirs, own = plenary.address + PUBLIC, nginx.feed, plenary.address + guest
    targets = {
        "Plenary, public feed, 200": (ours, ()),
        "nginx, same bytes, 200": (theirs, ()),
        "Plenary, public feed, 304": (ours, _unchanged(ours)),
        "nginx, same bytes, 304": (theirs, _unchanged(theirs)),
        "Plenary, one's own feed, 200": (own, ()),
    }
    for name, (url, headers) in targets.items():
        load.requests_per_second(url, 1 if name.startswith("nginx") else WARM_UP_SECONDS, headers)
    figures = {name: [] for name in targets}
    for _ in range(ROUNDS):
        for name, (url, headers) in targets.items():
            figures[name].append(load.requests_per_second(url, SECONDS, headers))
    for name, values in figures.items():
        report.row(name, values, "requests/s")
    full, peer_full, unchanged, peer_unchanged, personal = figures.values()
    report.ratio("public_200_vs_nginx", full, peer_full)
    report.ratio("public_304_vs_nginx", unchanged, peer_unchanged)
    report.ratio("personal_200_vs_public", personal, full)


def _unchanged(url):
    """The header by which a subscriber asks whether anything changed; the answer must be no."""
    address, _, path = url.partition("//")[2].partition("/")
    client = web.Client(f"http://{address}")
    tag = client.get("/" + path).headers["ETag"]
    if client.get("/" + path, {"If-None-Match": tag}).status != 304:
        raise SystemExit(f"bench: {url} does not answer 304")
    return (f"If-None-Match: {tag}",)


def _cold(plenary, guests, report):
    """Feeds nobody asked for before, on a warm server: processor time of the server for one of them."""
    time.sleep(QUIET_SECONDS)
    parts = {"server": [plenary.server_pid], "PostgreSQL": plenary.database_pids}
    client = web.Client(plenary.address)
    before = {part: machine.cpu_seconds(pids) for part, pids in parts.items()}
    asked = [client.get(f"{guest}?lang={language}") for guest in guests for language in meeting.LANGUAGES]
    for part, pids in parts.items():
        spent = (machine.cpu_seconds(pids) - before[part]) * 1000 / len(asked)
        report.row(f"one's own feed, first time, {part}", [spent], f"ms of processor, mean of {len(asked)}", 2)
        if part == "server":
            report.metric("personal_cold_cpu_ms", spent)


def _against_radicale(plenary, work, content, report):
    try:
        radicale = peers.Radicale(work, content)
    except Skipped as reason:
        report.missing("public_200_vs_radicale", str(reason))
        return
    with radicale:
        ours, theirs = [], []
        for _ in range(ROUNDS):
            ours.append(load.requests_per_second(plenary.address + PUBLIC, 2))
            theirs.append(load.requests_per_second(radicale.feed, 2, [radicale.AUTHORIZATION]))
    report.row("Radicale, same events, 200", theirs, "requests/s")
    report.ratio("public_200_vs_radicale", ours, theirs)
