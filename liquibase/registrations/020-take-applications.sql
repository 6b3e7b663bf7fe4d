--liquibase formatted sql
--changeset plenary:registrations/020-take-applications
-- A wish to register whose address is not confirmed yet. With the confirmation the name and the address go to where
-- people are kept; without it the row goes.
create table applications (
    id uuid primary key,
    event_id uuid not null references events on delete cascade,
    email citext constraint applications_email_shape check (email ~ '^[^@\s]+@[^@\s]+$'),
    given_name text not null constraint applications_given_name_length check (char_length(given_name) <= 300),
    family_name text not null constraint applications_family_name_length check (char_length(family_name) <= 300),
    organisation text not null constraint applications_organisation_length check (char_length(organisation) between 1 and 300),
    region text not null references regions,
    language text not null constraint applications_language_known check (language in ('ar', 'zh', 'en', 'fr', 'ru', 'es')),
    zone text not null,
    asked_at timestamptz not null,
    confirmed_at timestamptz,
    invitation_id uuid references invitations on delete set null,
    version integer not null default 0,
    constraint applications_address_until_confirmed check ((email is null) = (confirmed_at is not null))
);
create index applications_email on applications (email, asked_at) where email is not null;
create index applications_invitation on applications (invitation_id) where invitation_id is not null;
create index applications_event on applications (event_id);
--rollback drop table applications;
