"""Many people and meetings to invite them to, entered through the API."""
import json
import re
import time

from . import web

ORGANISATIONS = 50
DOMAINS = 200
LANGUAGES = ("fr", "es")
ALSO_IN = "en"
AT_ONCE = 10_000
PATIENCE_SECONDS = 200
EVENT = {
    "series": "regional-policy-dialogue",
    "title": {
        "en": "Dialogue on digital learning", "fr": "Dialogue sur l’apprentissage numérique",
        "es": "Diálogo sobre el aprendizaje digital"},
    "startsOn": "2031-06-02", "zone": "Europe/Tallinn", "mode": "hybrid",
    "venue": {"en": "Tallinn, House of Learning", "fr": "Tallinn, Maison du savoir"},
    "meetingUrl": "https://meet.plenary.example/room"}
SESSION = {
    "kind": "opening", "title": {"en": "Opening", "fr": "Ouverture"}, "start": "2031-06-02T09:00", "minutes": 60,
    "room": "Great Hall", "speakers": []}


class Crowd:
    def __init__(self, address, greeting):
        desk = web.Client(address)
        desk.post(re.search(r"/sign-in/\S+", greeting).group(), {})
        page = desk.post("/desk/tokens", {"name": "bench", "scope": "write", "days": "1"}).text
        self._token = re.search(r"plenary_[\w-]+", page).group()
        self._client = web.Client(address, PATIENCE_SECONDS)
        self._events = 0
        self.size = 0
        rows = [f"org-{i},Centre {i},national-centre,EE,central-and-eastern-europe" for i in range(ORGANISATIONS)]
        self._send("/organisations/imports?doubtful=new", "text/csv", "\n".join(["organisation_id,name,kind,country,region", *rows]))

    def grow(self, size):
        """More people until there are so many, half of them reading French, half Spanish."""
        while self.size < size:
            end = min(size, self.size + AT_ONCE)
            rows = [self._row(i) for i in range(self.size, end)]
            head = "organisation_id,given_name,family_name,email,language,time_zone"
            self._send("/people/imports?doubtful=new", "text/csv", "\n".join([head, *rows]))
            self.size = end

    @staticmethod
    def _row(i):
        language = LANGUAGES[i % len(LANGUAGES)]
        return f"org-{i % ORGANISATIONS},Guest{i:06},Person{i:06},{_address(i)},{language},Europe/Paris"

    def meeting(self):
        """A new one, published, to which nobody is invited yet; returns its slug."""
        self._events += 1
        slug = f"bench-campaign-{self._events}"
        self._send("/events", "application/json", json.dumps({**EVENT, "slug": slug}))
        self._send(f"/events/{slug}/sessions", "application/json", json.dumps([SESSION]))
        self._send(f"/events/{slug}/releases", "application/json", "")
        return slug

    def invite(self, slug, many):
        """Returns the seconds until the invitations are queued."""
        body = json.dumps({"people": [_address(i) for i in range(many)], "alsoIn": ALSO_IN})
        begun = time.monotonic()
        self._send(f"/events/{slug}/invitations", "application/json", body)
        return time.monotonic() - begun

    def ask(self, slug, ready):
        """Adds a ready-made set of questions; returns the form as it is then."""
        return json.loads(self._send(f"/events/{slug}/questions/ready", "application/json", json.dumps({"ready": ready})).text)

    def _send(self, path, kind, body):
        headers = {"Content-Type": kind, "Authorization": f"Bearer {self._token}"}
        return self._client.send("POST", "/api/v1" + path, body.encode(), headers)


def _address(i):
    return f"guest-{i}@centre-{i % DOMAINS}.example"
