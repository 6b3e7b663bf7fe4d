--liquibase formatted sql
--changeset plenary:events/020-open-registration
-- Whether anybody may register, until when at the venue (else until the event is over), and whether staff approve it.
alter table events
    add column open_registration boolean not null default false,
    add column open_until date,
    add column open_approval boolean not null default true,
    add constraint events_open_until_in_time check (open_until <= ends_on);
--rollback alter table events drop column open_registration, drop column open_until, drop column open_approval;
