--liquibase formatted sql
--changeset plenary:registrations/010-wait-for-places splitStatements:false
alter table registrations
    drop constraint registrations_state_known,
    add constraint registrations_state_known check (state in ('registered', 'waiting', 'cancelled')),
    add column waiting_since timestamptz,
    add column priority integer not null default 0 constraint registrations_priority_range check (priority between 0 and 9),
    add column offered_at timestamptz,
    add column offer_ends_at timestamptz,
    add column offers integer not null default 0 constraint registrations_offers_counted check (offers >= 0),
    add column note text not null default '' constraint registrations_note_length check (char_length(note) <= 2000),
    -- a place of its own, beside those that are kept for invitees
    add column place boolean not null default false,
    add constraint registrations_waiting_has_time check ((state = 'waiting') = (waiting_since is not null)),
    add constraint registrations_offer_waits check (offer_ends_at is null or state = 'waiting' and offered_at is not null);
create index registrations_waiting on registrations (event_id, priority desc, waiting_since, id) where state = 'waiting';
create index registrations_newest on registrations (event_id, registered_at desc, id desc);
create index registrations_offered on registrations (offer_ends_at) where offer_ends_at is not null;

-- Who comes in person and has no invitee's seat takes a place of their own, and so does whoever is offered one.
create function registrations_see_place() returns trigger language plpgsql as $$
begin
    new.place := new.offer_ends_at is not null
        or new.state = 'registered' and new.mode = 'on-site' and not exists (
            select from invitations i where i.id = new.invitation_id and i.seat = 'on-site');
    return new;
end
$$;
create trigger registrations_see_place before insert or update on registrations
    for each row execute function registrations_see_place();

create function registrations_count_places() returns trigger language plpgsql as $$
declare
    places_more integer := 0;
    waiting_more integer := 0;
begin
    if tg_op <> 'INSERT' then
        places_more := - old.place::integer;
        waiting_more := - (old.state = 'waiting' and not old.place)::integer;
    end if;
    if tg_op <> 'DELETE' then
        places_more := places_more + new.place::integer;
        waiting_more := waiting_more + (new.state = 'waiting' and not new.place)::integer;
    end if;
    if places_more <> 0 or waiting_more <> 0 then
        update places set taken = taken + places_more, waiting = waiting + waiting_more
            where event_id = coalesce(new.event_id, old.event_id);
    end if;
    return null;
end
$$;
create trigger registrations_count_places after insert or update or delete on registrations
    for each row execute function registrations_count_places();
-- those who came in before their places were counted
update registrations set changed_at = changed_at where state = 'registered' and mode = 'on-site';
--rollback drop index registrations_newest; drop trigger registrations_see_place on registrations; drop trigger registrations_count_places on registrations; drop function registrations_see_place; drop function registrations_count_places; alter table registrations drop column waiting_since, drop column priority, drop column offered_at, drop column offer_ends_at, drop column offers, drop column note, drop column place, drop constraint registrations_state_known, add constraint registrations_state_known check (state in ('registered', 'cancelled'));
