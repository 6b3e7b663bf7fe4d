"""Invitees with a browser each: they accept, are led to the form, and send it. Many at once on connections that stay open."""
import asyncio
import re
import time
import urllib.parse

LENGTH = re.compile(rb"\r\nContent-Length: (\d+)", re.IGNORECASE)
LOCATION = re.compile(rb"\r\nLocation: (?:https?://[^/]+)?(\S+)", re.IGNORECASE)


class Visitors:
    def __init__(self, port, answers):
        self._port = port
        self._form = urllib.parse.urlencode([*answers, ("do", "send")])
        self._visits = 0

    def register(self, tokens, at_once, pause=0.0):
        """Returns the seconds for all of them, a window of time for each, and what went wrong."""
        return asyncio.run(self._register(list(tokens), at_once, pause))

    async def _register(self, tokens, at_once, pause):
        waiting = iter(tokens)
        windows, errors = [], []
        began = time.monotonic()
        await asyncio.gather(*(self._one_by_one(waiting, windows, errors, pause) for _ in range(at_once)))
        return time.monotonic() - began, windows, errors

    async def _one_by_one(self, waiting, windows, errors, pause):
        reader, writer = await asyncio.open_connection("127.0.0.1", self._port)
        for token in waiting:
            began = time.time()
            trouble = await self._visit(reader, writer, token)
            windows.append((began, time.time()))
            errors += [trouble] if trouble else []
            await asyncio.sleep(pause)
        writer.close()

    async def _visit(self, reader, writer, token):
        self._visits += 1
        status, form = await self._post(reader, writer, f"/i/{token}", "reply=on-site")
        if status != 303 or not form.endswith("/form"):
            return f"accepting was answered {status} {form}"
        status, page = await self._post(reader, writer, form, self._form)
        return "" if status == 303 and not page.endswith("/form") else f"the form was answered {status} {page}"

    async def _post(self, reader, writer, path, body):
        # another address for each visitor, since one address may only open so many links a minute
        visitor = f"10.{self._visits >> 16 & 255}.{self._visits >> 8 & 255}.{self._visits & 255}"
        writer.write((
            f"POST {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nSec-Fetch-Site: same-origin\r\nX-Forwarded-For: {visitor}\r\n"
            f"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {len(body)}\r\n\r\n{body}").encode())
        head = await reader.readuntil(b"\r\n\r\n")
        length = LENGTH.search(head)
        await reader.readexactly(int(length.group(1)) if length else 0)
        location = LOCATION.search(head)
        return int(head.split(b" ", 2)[1]), urllib.parse.urlsplit(location.group(1).decode()).path if location else ""
