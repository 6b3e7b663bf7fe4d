"""Figures of a run: a table for people, one line of JSON for machines."""
import json
import statistics


class Report:
    def __init__(self, name):
        self.name = name
        self._rows = []
        self._notes = []
        self._metrics = {}

    def row(self, what, values, unit, digits=0):
        """Adds a line of the table; returns the median of the rounds."""
        middle = statistics.median(values)
        spread = f"{min(values):,.{digits}f} - {max(values):,.{digits}f}" if len(values) > 1 else ""
        self._rows.append((what, f"{middle:,.{digits}f}", spread, str(len(values)), unit))
        return middle

    def metric(self, name, value, digits=3):
        self._metrics[name] = None if value is None else round(value, digits)

    def ratio(self, name, ours, theirs):
        """Round by round, as both were measured one after the other; the median is the metric."""
        self.metric(name, self.row(name, [a / b for a, b in zip(ours, theirs)], "x", 3))

    def missing(self, name, reason):
        self.metric(name, None)
        self.note(f"{name}: null, because {reason}")

    def note(self, text):
        self._notes.append(text)

    def print(self):
        head = ("figure", "median", "spread", "rounds", "unit")
        lines = [head, *self._rows]
        widths = [max(len(line[i]) for line in lines) for i in range(len(head))]
        for line in lines:
            cells = [line[0].ljust(widths[0]), line[1].rjust(widths[1]), line[2].rjust(widths[2]), line[3].rjust(widths[3])]
            print("  ".join([*cells, line[4]]).rstrip())
        for note in self._notes:
            print(note)
        print(json.dumps({"bench": self.name, "metrics": self._metrics}))
