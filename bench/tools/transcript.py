"""What the server says to the database while it does one thing, read from PostgreSQL's log, to be said again by pgbench."""
import collections
import re

LINE = re.compile(r"^(\d+\.\d+) (\d+) (\w+):  (.*)$", re.DOTALL)
SAID = re.compile(r"^(?:execute \S+|statement): (.*)$", re.DOTALL)
PARAMETER = re.compile(r"\$(\d+) = (NULL|'(?:[^']|'')*')")
PLACE = re.compile(r"\$(\d+)")
# delivery goes on by itself meanwhile, on connections of its own
DELIVERY = re.compile(r"\b(mail_nodes|mail_domains|message_attempts|suppressions)\b")
END = re.compile(r"(commit|rollback)$", re.IGNORECASE)
CLOCK_SECONDS = 0.0015
TABLE = "bench_replay"


def read(log, windows):
    """By window, of start and end, the statements with their parameters; only of those windows that are alike."""
    found = [[] for _ in windows]
    statements = iter(_statements(log))
    at, statement = 0, next(statements, None)
    while statement and at < len(windows):
        start, end = windows[at]
        if statement[0] > end + CLOCK_SECONDS:
            at += 1
            continue
        if statement[0] >= start - CLOCK_SECONDS:
            found[at].append(statement[1:])
        statement = next(statements, None)
    kinds = collections.Counter(tuple(sql for sql, _ in window) for window in found)
    usual = kinds.most_common(1)[0][0]
    return usual, [[values for _, values in window] for window in found if tuple(sql for sql, _ in window) == usual]


def _statements(log):
    """When, what and with which parameters, in order, without the transactions of delivery."""
    said = [statement for transaction in _transactions(log)
            if not any(DELIVERY.search(sql) for _, sql, _ in transaction) for statement in transaction]
    return sorted(said, key=lambda statement: statement[0])


def _transactions(log):
    """As each connection said them, each with what the pool asked before it."""
    transactions, running, last = [], {}, {}
    for entry in re.split(r"\n(?!\t)", log):
        line = LINE.match(entry.replace("\n\t", "\n"))
        if not line:
            continue
        at, process, level, text = line.groups()
        words = SAID.match(text)
        if level == "LOG" and words:
            last[process] = [float(at), words.group(1), {}]
            running.setdefault(process, []).append(last[process])
            if END.match(words.group(1)):
                transactions.append(running.pop(process))
        elif level == "DETAIL" and process in last and text.startswith(("Parameters: ", "parameters: ")):
            last[process][2].update({int(number): value for number, value in PARAMETER.findall(text)})
    return transactions


class Replay:
    """A script for pgbench that says what was said for one after the other, and the table it reads their values from."""

    def __init__(self, statements, times):
        self._columns = {}
        self._times = times
        self.size = len(times)
        self.script = "\n".join([*self._head(), *(self._line(i, sql) for i, sql in enumerate(statements))])
        self.script = self.script.replace("COLUMNS", ", ".join(self._columns.values())) + "\n"

    @staticmethod
    def _head():
        return [r"\set i :i + 1", r"\set n :client_id * :each + :i", f"select COLUMNS from {TABLE} where n = :n \\gset"]

    def _line(self, position, sql):
        flat = " ".join(sql.split())
        return PLACE.sub(lambda place: self._value(position, int(place.group(1))), flat) + ";"

    def _value(self, position, number):
        """What is the same for all stands in the statement; what differs is a parameter of it, as it was."""
        values = tuple(time[position][number] for time in self._times)
        if len(set(values)) == 1 and ":" not in values[0]:
            return values[0]
        name = self._columns.setdefault(values, f"v{len(self._columns)}")
        return f":{name}"

    def table(self):
        columns = list(self._columns.items())
        if any("NULL" in values for values, _ in columns):
            raise SystemExit("bench: a value is given for some and left out for others")
        rows = [",".join([str(n + 1), *(values[n] for values, _ in columns)]) for n in range(self.size)]
        names = ", ".join(f"{name} text" for _, name in columns)
        inserts = [
            f"insert into {TABLE} values " + ",".join(f"({row})" for row in rows[at:at + 500]) + ";"
            for at in range(0, len(rows), 500)]
        return "\n".join([f"create table {TABLE} (n integer primary key, {names});", *inserts, "vacuum analyze;"])
