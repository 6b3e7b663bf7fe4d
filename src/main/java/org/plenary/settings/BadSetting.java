package org.plenary.settings;

/** A setting whose value cannot be used; the message says which, what was found and what is expected. */
public class BadSetting extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BadSetting(Setting setting, String found, String expected) {
        super("%s is \"%s\"; it must be %s.".formatted(setting, found, expected), null, false, false);
    }
}
