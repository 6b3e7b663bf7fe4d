package org.plenary.launcher;

/** The text of --help. */
final class Help {
    static final String TEXT = """
            plenary [--sample] [--foreground-log]   start Plenary; Ctrl-C stops it and its database
            plenary --warm                          make a cache for faster starts with this Java
            plenary --version
            plenary --help

              --sample          fill an empty database with a sample network and one event of each kind
              --foreground-log  write the server's log to standard output, one JSON object a line,
                                and these notes to standard error; for systemd and containers

            Settings are environment variables:

              PLENARY_PORT         port of this machine to answer on (8080)
              PLENARY_ADDRESS      address to answer on (0.0.0.0, every one)
              PLENARY_BASE_URL     address people use, as in mails (http://localhost:PORT)
              PLENARY_DATA         directory of the database, keys and logs (./data)
              PLENARY_DB_URL       a PostgreSQL of yours, jdbc:postgresql://host:5432/plenary;
                                   without it Plenary runs its own in PLENARY_DATA
              PLENARY_DB_USER      its user (plenary)
              PLENARY_DB_PASSWORD  its password
              PLENARY_SECRET       key from which links are derived, the same on every node
                                   (made once and kept in PLENARY_DATA)
              PLENARY_JAVA_OPTS    more flags for the server's Java, such as -Xmx2g
              JAVA_HOME            the Java to use (the one on the PATH)

            The exit code is 0 for --help, --version and --warm, 1 when Plenary cannot start or
            stopped by itself, 130 and 143 after Ctrl-C and SIGTERM.""";

    private Help() {}
}
