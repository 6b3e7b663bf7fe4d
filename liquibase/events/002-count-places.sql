--liquibase formatted sql
--changeset plenary:events/002-count-places splitStatements:false
-- How many can come in person; left out for as many as want to. An offer from the waiting list stands so many hours.
alter table events
    add column capacity integer constraint events_capacity_range check (capacity between 0 and 99999),
    add column offer_hours integer not null default 48 constraint events_offer_hours_range check (offer_hours between 1 and 720);

-- Who takes a place on site queues on the row of the event. It is counted by triggers, never by the application.
create table places (
    event_id uuid primary key references events on delete cascade,
    capacity integer,
    taken integer not null default 0 constraint places_counted check (taken >= 0),
    waiting integer not null default 0 constraint places_waiting_counted check (waiting >= 0),
    constraint places_enough check (taken <= capacity)
);
insert into places (event_id) select id from events;

create function events_have_places() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        insert into places (event_id, capacity) values (new.id, new.capacity);
    else
        update places set capacity = new.capacity where event_id = new.id;
    end if;
    return null;
end
$$;
create trigger events_have_places after insert on events for each row execute function events_have_places();
create trigger events_have_other_places after update of capacity on events
    for each row when (old.capacity is distinct from new.capacity) execute function events_have_places();

-- Whoever gives the places to those who wait looks at once, and not only when it is time to.
create function places_tell() returns trigger language plpgsql as $$
begin
    perform pg_notify('plenary', 'places ' || new.event_id);
    return null;
end
$$;
create trigger places_tell after update on places for each row
    when (new.waiting > 0 and (new.capacity is null or new.taken < new.capacity)
        and (new.taken < old.taken or new.capacity is distinct from old.capacity or new.waiting > old.waiting))
    execute function places_tell();
--rollback drop table places; drop function places_tell; drop trigger events_have_places on events; drop trigger events_have_other_places on events; drop function events_have_places; alter table events drop column capacity, drop column offer_hours;
