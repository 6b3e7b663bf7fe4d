--liquibase formatted sql
--changeset plenary:agenda/001-create-sessions splitStatements:false
create extension if not exists btree_gist;

create table sessions (
    id uuid primary key,
    event_id uuid not null references events on delete cascade,
    kind text not null constraint sessions_kind_known check (kind in (
        'opening', 'keynote', 'panel', 'presentation', 'report', 'launch', 'remarks', 'handover', 'break', 'closing')),
    title jsonb not null,
    room_id uuid,
    zone text not null,
    local_start text not null
        constraint sessions_local_start_shape check (local_start ~ '^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$'),
    minutes integer not null constraint sessions_minutes_positive check (minutes between 1 and 1440),
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    version integer not null default 0,
    constraint sessions_room_of_event foreign key (event_id, room_id) references rooms (event_id, id),
    constraint sessions_length check (ends_at = starts_at + make_interval(mins => minutes)),
    -- checked when the transaction ends, so that two sessions can change places
    constraint sessions_room_free exclude using gist (room_id with =, tstzrange(starts_at, ends_at) with &&)
        where (room_id is not null) deferrable initially deferred
);
create index sessions_event on sessions (event_id, starts_at);

create table slots (
    id uuid primary key,
    session_id uuid not null references sessions on delete cascade,
    person_id uuid not null references people,
    role text not null constraint slots_role_known check (role in (
        'moderator', 'speaker', 'panellist', 'interpreter', 'rapporteur', 'signatory')),
    position integer not null,
    constraint slots_once_per_role unique (session_id, person_id, role)
);
create index slots_person on slots (person_id);
--rollback drop table slots; drop table sessions;
