--liquibase formatted sql
--changeset plenary:events/050-keep-until splitStatements:false
-- For how many days after its last day personal data of an event are kept. Since when its last day is known to be that:
-- nothing is blanked within a day of it, so that a year that was mistyped can be put right.
alter table events
    add column kept_days integer not null default 365
        constraint events_kept_days_range check (kept_days between 0 and 3650),
    add column dated_at timestamptz not null default now();

create function events_date() returns trigger language plpgsql as $$
begin
    new.dated_at := now();
    return new;
end
$$;
create trigger events_date before update of ends_on, zone on events
    for each row when (old.ends_on <> new.ends_on or old.zone <> new.zone) execute function events_date();

-- Whoever blanks what is due looks at once, and not only when it is time to.
create function events_tell_what_is_kept() returns trigger language plpgsql as $$
begin
    perform pg_notify('plenary', 'retention ' || new.id);
    return null;
end
$$;
create trigger events_tell_what_is_kept after update of kept_days, dated_at on events
    for each row when (old.kept_days <> new.kept_days or old.dated_at <> new.dated_at)
    execute function events_tell_what_is_kept();

-- What was blanked of an event because its time was over: how much of what, and never whose.
create table blankings (
    event_id uuid not null references events on delete cascade,
    what text not null,
    many integer not null constraint blankings_counted check (many > 0),
    first_at timestamptz not null,
    last_at timestamptz not null,
    primary key (event_id, what),
    constraint blankings_in_order check (last_at >= first_at)
);
--rollback drop table blankings; drop trigger events_tell_what_is_kept on events; drop function events_tell_what_is_kept; drop trigger events_date on events; drop function events_date; alter table events drop column kept_days, drop column dated_at;
