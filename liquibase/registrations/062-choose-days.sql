--liquibase formatted sql
--changeset plenary:registrations/062-choose-days splitStatements:false
-- The days on which somebody who comes in person takes part online instead. Their place is theirs for all days.
create table online_days (
    registration_id uuid not null references registrations on delete cascade,
    day date not null,
    primary key (registration_id, day)
);

-- Only who comes in person has such days; what else is told as the constraint online_days_on_site.
create function online_days_on_site() returns trigger language plpgsql as $$
begin
    perform from registrations
        where id = new.registration_id and state = 'registered' and mode = 'on-site' for share;
    if not found then
        raise exception 'only who comes in person can take part online on some days' using
            errcode = 'check_violation', constraint = 'online_days_on_site';
    end if;
    return new;
end
$$;
create trigger online_days_on_site before insert on online_days
    for each row execute function online_days_on_site();

-- Who does not come in person any more has no such days.
create function registrations_forget_days() returns trigger language plpgsql as $$
begin
    delete from online_days where registration_id = new.id;
    return null;
end
$$;
create trigger registrations_forget_days after update of state, mode on registrations
    for each row when (new.state = 'cancelled' or new.mode <> 'on-site') execute function registrations_forget_days();
--rollback drop trigger registrations_forget_days on registrations; drop function registrations_forget_days(); drop table online_days; drop function online_days_on_site();
