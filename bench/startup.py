"""From the start of the process to /health/ready, on data that exist; and the memory after the first requests."""
import urllib.request

from tools import machine, server

ROUNDS = 5
PAGES = ("/", "/events/annual-meeting-2026", "/events/annual-meeting-2026/programme", "/calendar/all.ics")
VISITS = 5
MEMORY = (("server, resident", "MB"), ("server, launcher and PostgreSQL", "MB (proportional set size)"))


def measure(work, report):
    package = server.package(work)
    data = work / "data"
    jdks = {17: machine.jdk(17), 25: machine.jdk(25)}
    _fill(package, data, jdks)
    if jdks[25]:
        server.warm(package, work / "warm", jdks[25])
    rounds = {release: [_round(package, data, home) for _ in range(ROUNDS)] for release, home in jdks.items() if home}
    for release, name in ((17, "ready_s_jdk17"), (25, "ready_s_jdk25_aot")):
        if release in rounds:
            report.metric(name, report.row(name, [one[0] for one in rounds[release]], "s", 2))
        else:
            report.missing(name, f"there is no JDK {release}; name its home in BENCH_JDK{release}")
    for release, ones in rounds.items():
        for place, (what, unit) in enumerate(MEMORY, start=1):
            middle = report.row(f"{what}, JDK {release}", [one[place] for one in ones], unit)
            if place == 1 and release == min(rounds):
                report.metric("rss_mb", middle, 0)


def _fill(package, data, jdks):
    with server.Plenary(package, data, jdks[17] or jdks[25], ["--sample"]) as plenary:
        plenary.greeted()


def _round(package, data, jdk):
    with server.Plenary(package, data, jdk) as plenary:
        ready = plenary.ready()
        plenary.greeted()
        for page in PAGES * VISITS:
            urllib.request.urlopen(plenary.address + page).read()
        everything = [plenary.launcher_pid, plenary.server_pid, *plenary.database_pids]
        whole = sum(machine.memory_mb(pid, "Pss") for pid in everything)
        return ready, machine.memory_mb(plenary.server_pid), whole
