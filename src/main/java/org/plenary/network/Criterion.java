package org.plenary.network;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.plenary.language.Translated;

/**
 * A way to choose people by what a component below the network knows of them, such as the events they attended. Each
 * bean of this type becomes one more choice wherever people are filtered.
 */
public interface Criterion {
    /** Name of the choice in addresses and saved lists; never one of the network's own. */
    String key();

    /** Key of its label in the message bundles. */
    String label();

    /** What can be chosen, the most wanted first. */
    List<Option> options();

    /** Whom a choice names. A value that is no longer known names nobody. */
    Set<UUID> people(String value);

    /** One choice. */
    record Option(String value, Translated label) {}
}
