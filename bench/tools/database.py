"""The database that a Plenary of the benchmarks runs for itself, as its owner sees it."""
import os
import subprocess

from . import machine

NAME = "plenary"


class Database:
    def __init__(self, data):
        machine.need("psql", "postgresql-client")
        self._log = data / "log" / "postgres.log"
        self._port = (data / "postgres" / "postmaster.pid").read_text().split("\n")[3]
        self._password = (data / "postgres-admin.key").read_text().strip()

    @property
    def connection(self):
        """For any client of PostgreSQL: the end of its command, and its environment."""
        return ["-h", "127.0.0.1", "-p", self._port, "-U", "postgres"], dict(os.environ, PGPASSWORD=self._password)

    def run(self, sql, database=NAME):
        """Returns the rows of the last statement, columns as text."""
        end, environment = self.connection
        command = ["psql", "-qAtX", "-F", "\t", "-v", "ON_ERROR_STOP=1", *end, database]
        done = subprocess.run(command, input=sql, env=environment, text=True, capture_output=True)
        if done.returncode:
            raise SystemExit(f"bench: psql said {done.stderr.strip()[:1000]}")
        return [line.split("\t") for line in done.stdout.splitlines()]

    def copies(self, names):
        """Copies of the database as it is; whoever is connected to it is cut off for a moment."""
        self.run(f"alter database {NAME} allow_connections false", "postgres")
        try:
            self.run(
                f"select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = '{NAME}'", "postgres")
            for name in names:
                self.run(f"create database {name} template {NAME}", "postgres")
        finally:
            self.run(f"alter database {NAME} allow_connections true", "postgres")

    def log_statements(self, on):
        settings = [("log_statement", "'all'"), ("log_line_prefix", "'%n %p '")]
        for name, value in settings:
            self.run(f"alter system set {name} = {value}" if on else f"alter system reset {name}")
        self.run("select pg_reload_conf()")

    def log(self):
        return self._log.read_text(errors="replace")
