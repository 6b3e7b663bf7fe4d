--liquibase formatted sql
--changeset plenary:agenda/002-create-releases splitStatements:false
create table releases (
    event_id uuid not null references events on delete cascade,
    number integer not null constraint releases_number_positive check (number > 0),
    released_at timestamptz not null,
    released_by text not null,
    primary key (event_id, number)
);

-- The published state of each session; one that was taken off the agenda stays, cancelled.
create table released_sessions (
    session_id uuid primary key,
    event_id uuid not null references events on delete cascade,
    release integer not null,
    kind text not null,
    title jsonb not null,
    room_slug text not null,
    room_name jsonb not null,
    zone text not null,
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    speakers jsonb not null,
    cancelled boolean not null,
    ical_uid text not null constraint released_sessions_one_uid unique,
    ical_sequence integer not null constraint released_sessions_sequence check (ical_sequence >= 0),
    revised_at timestamptz not null,
    foreign key (event_id, release) references releases (event_id, number),
    constraint released_sessions_in_order check (ends_at > starts_at)
);
create index released_sessions_event on released_sessions (event_id, starts_at);

-- RFC 5546 §2.1.4: a sequence never falls; nor does the time of the last revision.
create function released_sessions_only_forward() returns trigger language plpgsql as $$
begin
    if new.ical_sequence < old.ical_sequence or new.revised_at < old.revised_at then
        raise exception 'A released session never goes back' using
            errcode = 'check_violation', constraint = 'released_sessions_only_forward';
    end if;
    return new;
end
$$;
create trigger released_sessions_only_forward before update on released_sessions
    for each row execute function released_sessions_only_forward();

create function programme_changed() returns trigger language plpgsql as $$
begin
    perform pg_notify('plenary', 'programme ' || (select slug from events where id = new.event_id));
    return new;
end
$$;
create function event_changed() returns trigger language plpgsql as $$
begin
    perform pg_notify('plenary', 'programme ' || new.slug);
    return new;
end
$$;
create trigger events_told after update on events for each row execute function event_changed();
create trigger releases_told after insert on releases for each row execute function programme_changed();
--rollback drop trigger events_told on events; drop function event_changed(); drop table released_sessions; drop table releases; drop function programme_changed(); drop function released_sessions_only_forward();
