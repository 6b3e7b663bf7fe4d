--liquibase formatted sql
--changeset plenary:invitations/004-write-campaigns splitStatements:false
-- What organisers write is kept by language; without any of it the mail says what every invitation says.
alter table campaigns
    add column subject jsonb not null default '{"fallback": "en"}',
    add column body jsonb not null default '{"fallback": "en"}',
    add column state text not null default 'draft'
        constraint campaigns_state_known check (state in ('draft', 'sending', 'paused', 'cancelled')),
    add column sent_at timestamptz,
    add column known_before integer not null default 0 constraint campaigns_known_positive check (known_before >= 0),
    add column held_back integer not null default 0 constraint campaigns_held_back_positive check (held_back >= 0),
    add column version integer not null default 0;
update campaigns c set state = 'sending', sent_at = c.created_at
    where exists (select from invitations i where i.campaign_id = c.id and i.state <> 'draft');
alter table campaigns add constraint campaigns_sent_has_time check ((state = 'draft') = (sent_at is null));

-- The step of the ladder with which somebody was reminded last.
alter table invitations
    add column reminded integer constraint invitations_reminded_range check (reminded between 1 and 90);

-- How many days before its deadline a delegation's invitees are reminded; at most five times.
create table reminder_ladders (
    event_id uuid primary key references events,
    days integer[] not null
        constraint reminder_ladders_few check (cardinality(days) between 1 and 5)
        constraint reminder_ladders_range check (1 <= all (days) and 90 >= all (days))
);
--rollback drop table reminder_ladders; alter table invitations drop column reminded; alter table campaigns drop column subject, drop column body, drop column state, drop column sent_at, drop column known_before, drop column held_back, drop column version;
