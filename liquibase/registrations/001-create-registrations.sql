--liquibase formatted sql
--changeset plenary:registrations/001-create-registrations
create table registrations (
    id uuid primary key,
    event_id uuid not null references events,
    person_id uuid not null references people,
    invitation_id uuid constraint registrations_one_per_invitation unique references invitations,
    mode text not null constraint registrations_mode_known check (mode in ('on-site', 'online')),
    state text not null constraint registrations_state_known check (state in ('registered', 'cancelled')),
    registered_at timestamptz not null,
    changed_at timestamptz not null,
    version integer not null default 0,
    constraint registrations_one_per_person unique (event_id, person_id)
);
create index registrations_person on registrations (person_id);
--rollback drop table registrations;
