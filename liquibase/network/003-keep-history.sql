--liquibase formatted sql
--changeset plenary:network/003-keep-history splitStatements:false
create extension if not exists btree_gist;

-- What is said of an organisation holds since a day; without one, for as long as anybody knows.
alter table organisations
    add column status text not null default 'active'
        constraint organisations_status_known check (status in ('active', 'paused', 'left')),
    add column since date;

create table organisation_periods (
    id bigint generated always as identity primary key,
    organisation_id uuid not null references organisations on delete cascade,
    name jsonb not null,
    kind text not null,
    country text not null,
    region text not null references regions,
    status text not null,
    since date,
    until date,
    constraint organisation_periods_in_order check (since < until),
    constraint organisation_periods_apart
        exclude using gist (organisation_id with =, daterange(since, until) with &&)
);
insert into organisation_periods (organisation_id, name, kind, country, region, status)
    select id, name, kind, country, region, status from organisations;

-- Saying something since another day ends the period before; saying it since the same day corrects it.
create function organisations_keep_history() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and new.since is not distinct from old.since then
        update organisation_periods
            set name = new.name, kind = new.kind, country = new.country, region = new.region, status = new.status
            where organisation_id = new.id and until is null;
    else
        update organisation_periods set until = new.since where organisation_id = new.id and until is null;
        insert into organisation_periods (organisation_id, name, kind, country, region, status, since)
            values (new.id, new.name, new.kind, new.country, new.region, new.status, new.since);
    end if;
    return null;
end
$$;
create trigger organisations_keep_history
    after insert or update of name, kind, country, region, status, since on organisations
    for each row execute function organisations_keep_history();

alter table people add column since date;

-- Where somebody works and worked. The one without an end is what people say.
create table affiliations (
    id bigint generated always as identity primary key,
    person_id uuid not null references people on delete cascade,
    organisation_id uuid not null references organisations,
    position text not null,
    focal_point boolean not null,
    since date,
    until date,
    constraint affiliations_in_order check (since < until),
    constraint affiliations_apart exclude using gist (person_id with =, daterange(since, until) with &&)
);
create index affiliations_organisation on affiliations (organisation_id);
insert into affiliations (person_id, organisation_id, position, focal_point)
    select id, organisation_id, position, focal_point from people;

create function people_keep_history() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and new.since is not distinct from old.since then
        update affiliations
            set organisation_id = new.organisation_id, position = new.position, focal_point = new.focal_point
            where person_id = new.id and until is null;
    else
        update affiliations set until = new.since where person_id = new.id and until is null;
        insert into affiliations (person_id, organisation_id, position, focal_point, since)
            values (new.id, new.organisation_id, new.position, new.focal_point, new.since);
    end if;
    return null;
end
$$;
create trigger people_keep_history
    after insert or update of organisation_id, position, focal_point, since on people
    for each row execute function people_keep_history();
--rollback drop trigger people_keep_history on people; drop function people_keep_history(); drop table affiliations; alter table people drop column since; drop trigger organisations_keep_history on organisations; drop function organisations_keep_history(); drop table organisation_periods; alter table organisations drop column status, drop column since;
