package org.plenary.registrations;

import org.plenary.Database;

/**
 * Takes the lock and the rule off the places, in the database of the tests, so that a test that relies on them shows
 * that it would notice: whoever reads the count does so past the row, and nothing keeps it below the capacity.
 */
final class Unlocked implements AutoCloseable {
    private Unlocked() {}

    static Unlocked places() {
        Database.change("alter table places drop constraint places_enough");
        Database.change("alter table places rename to locked_places");
        Database.change("create function read_places() returns setof locked_places language sql as"
                + " 'select * from locked_places'");
        Database.change("create view places as select * from read_places()");
        Database.change("""
                create function count_places() returns trigger language plpgsql as $$
                begin
                    update locked_places set taken = taken + new.taken - old.taken,
                        waiting = waiting + new.waiting - old.waiting, capacity = new.capacity
                        where event_id = new.event_id;
                    return new;
                end
                $$
                """);
        Database.change(
                "create trigger count_places instead of update on places for each row execute function count_places()");
        return new Unlocked();
    }

    @Override
    public void close() {
        Database.change("drop view places");
        Database.change("drop function read_places");
        Database.change("drop function count_places");
        Database.change("alter table locked_places rename to places");
        Database.change("update places set capacity = null where taken > capacity");
        Database.change("alter table places add constraint places_enough check (taken <= capacity)");
    }
}
