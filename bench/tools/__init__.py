"""What the benchmarks share: the server, its peers, the load, the report."""


class Skipped(Exception):
    """Something this machine lacks, with what to do about it."""
