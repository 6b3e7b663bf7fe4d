"""A meeting of realistic size, put into the package as its sample: the launcher enters it with its own key."""
import datetime
import json
import re

from . import web

SLUG = "bench-meeting"
SESSIONS = 40
A_DAY = 10
FIRST_DAY = 56
GUESTS = 24
LANGUAGES = ("en", "fr", "es", "ru", "zh", "ar")
STEPS = f"""
POST /api/v1/organisations/imports organisations.csv
POST /api/v1/organisations/imports presidency-organisations.csv
POST /api/v1/people/imports people.csv
POST /api/v1/people/imports speakers.csv
POST /api/v1/events bench-event.json
POST /api/v1/events/{SLUG}/sessions bench-agenda.json
POST /api/v1/events/{SLUG}/releases
POST /api/v1/events/{SLUG}/invitations bench-invitations.json
"""


def put_into(package):
    """Takes words, speakers and guests from the sample that is there."""
    sample = package / "sample"
    event = json.loads((sample / "event-2026.json").read_text())
    event.update(slug=SLUG, startsOn=_day(0), endsOn=_day((SESSIONS - 1) // A_DAY))
    guests = json.loads((sample / "invitations-2026.json").read_text())["people"][:GUESTS]
    agenda = _agenda(json.loads((sample / "agenda-2026.json").read_text()))
    for name, content in (("event", event), ("agenda", agenda), ("invitations", {"people": guests})):
        (sample / f"bench-{name}.json").write_text(json.dumps(content, ensure_ascii=False))
    (sample / "steps.txt").write_text(STEPS)


def _day(number):
    """The launcher puts the date in."""
    return f"${{today+{FIRST_DAY + number}}}"


def _agenda(pattern):
    """Four days of half-hours in one room, the sample's sessions over and over."""
    agenda = []
    for number in range(SESSIONS):
        day, half_hour = divmod(number, A_DAY)
        start = datetime.time(9 + half_hour // 2, 30 * (half_hour % 2))
        session = dict(pattern[number % len(pattern)], start=f"{_day(day)}T{start:%H:%M}", minutes=30)
        session["title"] = {tag: f"{words} ({number + 1})" for tag, words in session["title"].items()}
        agenda.append(session)
    return agenda


def accept_all(address, greeting):
    """Every guest accepts by the link in the mail; returns the paths of their own feeds."""
    desk = web.Client(address)
    desk.post(re.search(r"/sign-in/\S+", greeting).group(), {})
    return [_accept(address, link) for link in _links(desk)]


def _links(desk):
    links = []
    for mail in sorted(set(re.findall(r"/desk/mail/[0-9a-f-]{36}", desk.get("/desk/mail").text))):
        found = re.search(r"/i/[\w-]+", desk.get(mail).text)
        links += [found.group()] if found else []
    return links


def _accept(address, link):
    guest = web.Client(address)
    registration = guest.post(link, {"reply": "online"}).headers["Location"]
    page = guest.get(re.sub(r"^https?://[^/]+", "", registration)).text
    return re.search(r"/calendar/me/[\w-]+\.ics", page).group()
