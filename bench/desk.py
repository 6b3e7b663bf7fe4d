"""The registrations of an event with 20,000 people, as an organiser pages, filters and searches through them."""
import os
import re
import subprocess
import time

from tools import machine, server, web

PEOPLE = 20_000
ORGANISATIONS = 200
WARM_UP = 60
ROUNDS = 40
EVENT = "annual-meeting-2026"
LIST = f"/desk/events/{EVENT}/registrations"
ADDRESSES = {
    "first_page_ms": "",
    "waiting_ms": "?state=waiting",
    "region_ms": "?region=africa&state=cancelled",
    "organisation_ms": "?organisation=bench-7",
    "search_ms": "?q=bruker+1234",
}
FILL = f"""
begin;
insert into organisations (id, code, kind, name, country, region, language, zone, seats, website)
    select gen_random_uuid(), 'bench-' || n, (array['enterprise', 'national-centre', 'training-centre'])[n % 3 + 1],
        jsonb_build_object('fallback', 'en', 'en', 'Bench Institute ' || n), 'EE', r.code, 'en', 'UTC', 0, ''
    from generate_series(1, {ORGANISATIONS}) n
        join lateral (select code from regions order by code offset n % (select count(*) from regions) limit 1) r on true;
insert into people (id, organisation_id, honorific, given_name, family_name, family_first, gender, position, email, language, zone, focal_point, latin)
    select gen_random_uuid(), o.id, '', 'Brucker', 'Number ' || n, false, '', '', 'bench-' || n || '@bench.example', 'en', 'UTC', false, 'brucker number ' || n
    from generate_series(1, {PEOPLE}) n join organisations o on o.code = 'bench-' || n % {ORGANISATIONS} + 1;
insert into person_addresses (person_id, email) select id, email from people where email like 'bench-%';
insert into registrations (id, event_id, person_id, mode, state, registered_at, changed_at, waiting_since)
    select gen_random_uuid(), e.id, p.id, case n % 3 when 0 then 'on-site' else 'online' end,
        case when n % 20 = 0 then 'cancelled' when n % 10 = 1 then 'waiting' else 'registered' end,
        now() - n * interval '1 minute', now(), case when n % 20 <> 0 and n % 10 = 1 then now() - n * interval '1 minute' end
    from events e, (select id, row_number() over (order by email)::integer n from people where email like 'bench-%') p
    where e.slug = '{EVENT}';
insert into questions (id, event_id, position, type, required, shown_to)
    select gen_random_uuid(), e.id, 1000, 'choice', false, 'everybody' from events e where e.slug = '{EVENT}';
insert into question_wordings (id, question_id, type, number, label, hint, choices)
    select gen_random_uuid(), q.id, q.type, 1, '{{"fallback": "en", "en": "What do you eat?"}}', '{{"fallback": "en"}}',
        '[{{"key": "vegan", "label": {{"fallback": "en", "en": "Vegan"}}}}]'
    from questions q join events e on e.id = q.event_id where e.slug = '{EVENT}';
insert into given_answers (id, event_id, registration_id, question_id, wording_id, type, value, given_at)
    select gen_random_uuid(), r.event_id, r.id, w.question_id, w.id, w.type, 'vegan', now()
    from registrations r join questions q on q.event_id = r.event_id join question_wordings w on w.question_id = q.id
        join events e on e.id = r.event_id where e.slug = '{EVENT}';
update events e set capacity = p.taken from places p where p.event_id = e.id and e.slug = '{EVENT}';
commit;
analyze;
"""


def measure(work, report):
    machine.need("psql", "postgresql-client")
    package = server.package(work)
    data = work / "data"
    with server.Plenary(package, data, machine.jdk(17), ["--sample"]) as plenary:
        desk = web.Client(plenary.address)
        desk.post(re.search(r"/sign-in/\S+", plenary.greeted()).group(), {})
        _fill(data)
        for _ in range(WARM_UP):
            for query in ADDRESSES.values():
                desk.get(LIST + query)
        for name, query in ADDRESSES.items():
            report.metric(name, report.row(LIST + query, [_milliseconds(desk, LIST + query) for _ in range(ROUNDS)], "ms", 1))
        deep = _deep(desk)
        report.metric("deep_ms", report.row("100th page", [_milliseconds(desk, deep) for _ in range(ROUNDS)], "ms", 1))
        _choose_all_columns(desk)
        report.metric("columns_ms", report.row("all columns", [_milliseconds(desk, LIST) for _ in range(ROUNDS)], "ms", 1))
        report.metric("csv_s", report.row(LIST + ".csv", [_milliseconds(desk, LIST + ".csv") / 1000 for _ in range(3)], "s", 2))


def _choose_all_columns(desk):
    """Answers among them."""
    keys = re.findall(r'name="column" value="([^"]+)"', desk.get(LIST + "/columns").text)
    desk.post(LIST + "/columns", [("do", "save")] + [("column", key) for key in keys])


def _deep(desk):
    at = LIST
    for _ in range(100):
        at = re.search(r'href="([^"]+)" rel="next"', desk.get(at).text).group(1).replace("&amp;", "&")
    return at


def _milliseconds(desk, address):
    began = time.monotonic()
    desk.get(address)
    return (time.monotonic() - began) * 1000


def _fill(data):
    port = (data / "postgres" / "postmaster.pid").read_text().split("\n")[3]
    environment = dict(os.environ, PGPASSWORD=(data / "postgres-admin.key").read_text().strip())
    command = ["psql", "-q", "-v", "ON_ERROR_STOP=1", "-h", "127.0.0.1", "-p", port, "-U", "postgres", "plenary"]
    subprocess.run(command, input=FILL, env=environment, text=True, check=True)
