package org.plenary.launcher;

import java.io.PrintStream;

/** Short lines for the person at the terminal. */
record Console(PrintStream out) {

    /** With the server's log on standard output, lines for people go to standard error. */
    static Console of(Wish wish) {
        return new Console(wish.foregroundLog() ? System.err : System.out);
    }

    void say(String line) {
        out.println(line);
        out.flush();
    }
}
