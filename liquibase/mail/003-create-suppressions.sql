--liquibase formatted sql
--changeset plenary:mail/003-create-suppressions splitStatements:false
-- Addresses that are not written to; what was lifted stays, so that one sees what happened to an address.
create table suppressions (
    id uuid primary key,
    address citext not null,
    reach text not null constraint suppressions_reach_known check (reach in ('everything', 'mailings')),
    reason text not null constraint suppressions_reason_known check (reason in ('hard-bounce', 'bounces', 'unsubscribed', 'by-hand')),
    note text not null,
    message_id uuid references messages on delete set null,
    since timestamptz not null,
    lifted_at timestamptz,
    lifted_note text,
    constraint suppressions_lifted_says_why check ((lifted_at is null) = (lifted_note is null)),
    constraint suppressions_lifted_later check (lifted_at >= since)
);
create unique index suppressions_one_active on suppressions (address) where lifted_at is null;
create index suppressions_newest on suppressions (since desc, id);
--rollback drop table suppressions;
