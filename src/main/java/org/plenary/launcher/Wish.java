package org.plenary.launcher;

import java.util.List;

/** What the person who typed the command asked for. */
record Wish(Action action, boolean sample, boolean foregroundLog) {
    enum Action {
        START,
        WARM,
        HELP,
        VERSION
    }

    static Wish of(List<String> arguments) {
        Wish wish = new Wish(Action.START, false, false);
        for (String argument : arguments) {
            wish = wish.and(argument);
        }
        return wish;
    }

    private Wish and(String argument) {
        return switch (argument) {
            case "--sample" -> new Wish(action, true, foregroundLog);
            case "--foreground-log" -> new Wish(action, sample, true);
            case "--warm" -> new Wish(Action.WARM, sample, foregroundLog);
            case "--help", "-h" -> new Wish(Action.HELP, sample, foregroundLog);
            case "--version" -> new Wish(Action.VERSION, sample, foregroundLog);
            default -> throw new Refusal("there is no option " + argument + "; bin/plenary --help lists them.");
        };
    }
}
