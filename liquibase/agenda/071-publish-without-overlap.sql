--liquibase formatted sql
--changeset plenary:agenda/071-publish-without-overlap splitStatements:false
alter table released_sessions
    add column description jsonb not null default '{"fallback":"en"}',
    add column mode text,
    add column track text not null default '',
    add column languages text not null default '',
    add column interpretation text not null default '',
    -- that somebody accepted, with a reason, that it shares its room or its people with another one
    add column shares boolean not null default false,
    -- checked when the transaction ends, so that two sessions can change places
    add constraint released_sessions_room_free exclude using gist (
        event_id with =, room_slug with =, tstzrange(starts_at, ends_at) with &&)
        where (room_slug <> '' and not cancelled and not shares) deferrable initially deferred;

-- Whom a release announces, so that nobody is announced in two places at once, at whichever events.
create table released_parts (
    id uuid primary key,
    session_id uuid not null references released_sessions on delete cascade,
    person_id uuid not null references people,
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    shares boolean not null default false,
    constraint released_parts_once unique (session_id, person_id),
    constraint released_parts_in_order check (ends_at > starts_at),
    constraint released_parts_person_free exclude using gist (person_id with =, tstzrange(starts_at, ends_at) with &&)
        where (not shares) deferrable initially deferred
);
--rollback drop table released_parts; alter table released_sessions drop constraint released_sessions_room_free;
