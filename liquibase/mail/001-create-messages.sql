--liquibase formatted sql
--changeset plenary:mail/001-create-messages splitStatements:false
create extension if not exists citext;

create table messages (
    id uuid primary key,
    kind text not null,
    subject_id uuid not null,
    revision integer not null,
    event text not null,
    recipient_name text not null,
    recipient_address citext not null constraint messages_address_shape check (recipient_address ~ '^[^@\s]+@[^@\s]+$'),
    language text not null,
    state text not null
        constraint messages_state_known check (state in ('ready', 'sending', 'sent', 'captured', 'withdrawn', 'failed')),
    attempts integer not null default 0,
    queued_at timestamptz not null,
    next_at timestamptz not null,
    locked_until timestamptz,
    sent_at timestamptz,
    last_error text,
    constraint messages_sent_once unique (kind, subject_id, recipient_address, revision),
    constraint messages_sent_has_time check ((state in ('sent', 'captured')) = (sent_at is not null))
);
create index messages_due on messages (next_at) where state in ('ready', 'sending');
create index messages_newest on messages (queued_at desc, id);
create index messages_subject on messages (subject_id);
--rollback drop table messages;
