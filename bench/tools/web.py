"""Single requests on one connection that stays open."""
import http.client
import urllib.parse


class Answer:
    def __init__(self, response):
        self.status = response.status
        self.headers = response.headers
        self.body = response.read()

    @property
    def text(self):
        return self.body.decode()


class Client:
    """Never follows a redirect; keeps one cookie, the one of a signed-in session."""

    def __init__(self, address, timeout=30):
        self._connection = http.client.HTTPConnection(urllib.parse.urlsplit(address).netloc, timeout=timeout)
        self._cookie = {}

    def get(self, path, headers=None):
        return self._ask("GET", path, None, headers or {})

    def post(self, path, form):
        """As a browser sends a form from a page of the same site."""
        headers = {"Content-Type": "application/x-www-form-urlencoded", "Sec-Fetch-Site": "same-origin"}
        return self._ask("POST", path, urllib.parse.urlencode(form), headers)

    def send(self, method, path, body, headers):
        return self._ask(method, path, body, headers)

    def _ask(self, method, path, body, headers):
        self._connection.request(method, path, body, {**self._cookie, **headers})
        answer = Answer(self._connection.getresponse())
        if answer.status >= 400:
            raise SystemExit(f"bench: {method} {path} was answered {answer.status}: {answer.text[:300]}")
        for cookie in answer.headers.get_all("Set-Cookie", []):
            self._cookie = {"Cookie": cookie.split(";")[0]} if cookie.startswith("plenary=") else self._cookie
        return answer
