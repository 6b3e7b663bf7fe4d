--liquibase formatted sql
--changeset plenary:registrations/063-sign-up-for-sessions splitStatements:false
-- Who takes a place in a session queues on its row. It is counted by triggers, never by the application. A session that
-- was taken off the draft keeps its row as long as people have signed up.
create table session_places (
    session_id uuid primary key,
    event_id uuid not null references events on delete cascade,
    capacity integer not null,
    taken integer not null default 0 constraint session_places_counted check (taken >= 0),
    waiting integer not null default 0 constraint session_places_waiting_counted check (waiting >= 0),
    constraint session_places_of_event unique (event_id, session_id),
    constraint session_places_enough check (taken <= capacity)
);
create index session_places_waited on session_places (session_id) where waiting > 0;

create table session_signups (
    id uuid primary key,
    event_id uuid not null,
    registration_id uuid not null,
    session_id uuid not null,
    state text not null constraint session_signups_state_known check (state in ('taken', 'waiting')),
    since timestamptz not null,
    -- when they are there; none when the session is cancelled, or was moved to the time of another one of theirs
    during tstzrange,
    version integer not null default 0,
    constraint session_signups_once unique (registration_id, session_id),
    constraint session_signups_registration_of_event
        foreign key (event_id, registration_id) references registrations (event_id, id) on delete cascade,
    constraint session_signups_of_session
        foreign key (event_id, session_id) references session_places (event_id, session_id),
    constraint session_signups_one_at_a_time
        exclude using gist (registration_id with =, during with &&) where (state = 'taken')
);
create index session_signups_session on session_signups (session_id, state, since, id);

create function sessions_have_places() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        delete from session_places p where p.session_id = old.id
            and not exists (select from session_signups s where s.session_id = p.session_id);
    elsif new.places is null then
        delete from session_places where session_id = new.id;
    else
        insert into session_places (session_id, event_id, capacity) values (new.id, new.event_id, new.places)
            on conflict (session_id) do update set capacity = excluded.capacity;
    end if;
    return null;
end
$$;
create trigger sessions_have_places after insert or delete on sessions
    for each row execute function sessions_have_places();
create trigger sessions_have_other_places after update of places on sessions
    for each row when (old.places is distinct from new.places) execute function sessions_have_places();

create function session_signups_see_time() returns trigger language plpgsql as $$
begin
    new.during := (select tstzrange(r.starts_at, r.ends_at) from released_sessions r
        where r.session_id = new.session_id and not r.cancelled);
    return new;
end
$$;
create trigger session_signups_see_time before insert or update of state on session_signups
    for each row execute function session_signups_see_time();

create function session_signups_count() returns trigger language plpgsql as $$
declare
    taken_more integer := 0;
    waiting_more integer := 0;
begin
    if tg_op <> 'INSERT' then
        taken_more := - (old.state = 'taken')::integer;
        waiting_more := - (old.state = 'waiting')::integer;
    end if;
    if tg_op <> 'DELETE' then
        taken_more := taken_more + (new.state = 'taken')::integer;
        waiting_more := waiting_more + (new.state = 'waiting')::integer;
    end if;
    if taken_more <> 0 or waiting_more <> 0 then
        update session_places set taken = taken + taken_more, waiting = waiting + waiting_more
            where session_id = coalesce(new.session_id, old.session_id);
    end if;
    return null;
end
$$;
create trigger session_signups_count after insert or update or delete on session_signups
    for each row execute function session_signups_count();

-- A session that is moved takes the time of those who signed up with it, unless they are elsewhere then.
create function released_sessions_move_signups() returns trigger language plpgsql as $$
begin
    update session_signups s set during = case
        when new.cancelled or s.state = 'taken' and exists (select from session_signups other
            where other.registration_id = s.registration_id and other.id <> s.id and other.state = 'taken'
                and other.during && tstzrange(new.starts_at, new.ends_at)) then null
        else tstzrange(new.starts_at, new.ends_at) end
        where s.session_id = new.session_id;
    return null;
end
$$;
create trigger released_sessions_move_signups after update on released_sessions
    for each row when (old.starts_at <> new.starts_at or old.ends_at <> new.ends_at or old.cancelled <> new.cancelled)
    execute function released_sessions_move_signups();

-- Who does not take part any more leaves all sessions, in one order.
create function registrations_leave_sessions() returns trigger language plpgsql as $$
declare
    signup uuid;
begin
    for signup in select id from session_signups where registration_id = new.id order by session_id loop
        delete from session_signups where id = signup;
    end loop;
    return null;
end
$$;
create trigger registrations_leave_sessions after update of state, mode on registrations
    for each row when (new.state = 'cancelled' or new.state = 'waiting' and new.mode = 'on-site')
    execute function registrations_leave_sessions();

-- Whoever gives free places to those who wait looks at once, and not only when it is time to.
create function session_places_tell() returns trigger language plpgsql as $$
begin
    perform pg_notify('plenary', 'session-places ' || new.session_id);
    return null;
end
$$;
create trigger session_places_tell after update on session_places
    for each row when (new.waiting > 0 and new.taken < new.capacity) execute function session_places_tell();
--rollback drop trigger registrations_leave_sessions on registrations; drop function registrations_leave_sessions(); drop trigger released_sessions_move_signups on released_sessions; drop function released_sessions_move_signups(); drop trigger sessions_have_places on sessions; drop trigger sessions_have_other_places on sessions; drop function sessions_have_places(); drop table session_signups; drop function session_signups_see_time(); drop function session_signups_count(); drop table session_places; drop function session_places_tell();
