--liquibase formatted sql
--changeset plenary:invitations/002-create-delegations splitStatements:false
-- What a delegation of a kind of organisation begins with at an event. A number left out is as many as needed.
create table usual_seats (
    id uuid primary key,
    event_id uuid not null references events,
    kind text not null,
    on_site integer constraint usual_seats_on_site_positive check (on_site >= 0),
    online integer constraint usual_seats_online_positive check (online >= 0),
    closes_at timestamptz not null,
    constraint usual_seats_one_per_kind unique (event_id, kind)
);

-- What is held is counted by the trigger on invitations, never by the application.
create table delegations (
    id uuid primary key,
    event_id uuid not null references events,
    organisation_id uuid not null references organisations,
    quota_on_site integer constraint delegations_on_site_positive check (quota_on_site >= 0),
    quota_online integer constraint delegations_online_positive check (quota_online >= 0),
    held_on_site integer not null default 0 constraint delegations_on_site_counted check (held_on_site >= 0),
    held_online integer not null default 0 constraint delegations_online_counted check (held_online >= 0),
    closes_at timestamptz not null,
    version integer not null default 0,
    constraint delegations_one_per_organisation unique (event_id, organisation_id),
    constraint delegations_of_event unique (event_id, id),
    constraint delegations_on_site_enough check (held_on_site <= quota_on_site),
    constraint delegations_online_enough check (held_online <= quota_online)
);
create index delegations_organisation on delegations (organisation_id);
create index delegations_closing on delegations (closes_at);

create table focal_points (
    id uuid primary key,
    delegation_id uuid not null references delegations on delete cascade,
    person_id uuid not null references people,
    letters integer not null default 0,
    mailed_at timestamptz,
    constraint focal_points_one_per_person unique (delegation_id, person_id)
);
create index focal_points_person on focal_points (person_id);
--rollback drop table focal_points; drop table delegations; drop table usual_seats;
