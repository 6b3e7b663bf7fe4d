package org.plenary.registrations;

import org.plenary.Database;

/** Takes the lock and the rule off the choices with a limit, in the database of the tests. */
final class UnlockedChoices implements AutoCloseable {
    private static final String HOLD =
            "select pg_get_functiondef(oid) from pg_proc where proname = 'choice_places_hold'";

    private final String hold = Database.column(HOLD).get(0);

    private UnlockedChoices() {}

    static UnlockedChoices off() {
        UnlockedChoices choices = new UnlockedChoices();
        Database.change("alter table choice_places drop constraint choice_places_enough");
        Database.change("create or replace function choice_places_hold(wanted text[]) returns void language plpgsql as"
                + " 'begin return; end'");
        return choices;
    }

    @Override
    public void close() {
        Database.change(hold);
        Database.change("update choice_places set capacity = taken where taken > capacity");
        Database.change("alter table choice_places add constraint choice_places_enough check (taken <= capacity)");
    }
}
