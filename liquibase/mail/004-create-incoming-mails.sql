--liquibase formatted sql
--changeset plenary:mail/004-create-incoming-mails splitStatements:false
-- Mail that came in, known again by source_key; what is not done waits for a person.
create table incoming_mails (
    id uuid primary key,
    source_key text not null constraint incoming_mails_read_once unique,
    kind text not null constraint incoming_mails_kind_known check (kind in (
        'dead', 'given-up', 'refused', 'delayed', 'auto-reply', 'other')),
    sender text not null,
    subject text not null,
    body text not null,
    address citext not null,
    status text not null,
    words text not null,
    message_id uuid references messages on delete set null,
    received_at timestamptz not null,
    done_at timestamptz,
    constraint incoming_mails_done_later check (done_at >= received_at)
);
create index incoming_mails_newest on incoming_mails (received_at desc, id);
create index incoming_mails_waiting on incoming_mails (received_at desc, id) where done_at is null;
create index incoming_mails_message on incoming_mails (message_id);
create index incoming_mails_soft on incoming_mails (address, received_at) where kind in ('given-up', 'delayed');

-- One row: when the mailbox was looked into last, and what was in the way.
create table mailbox_readings (
    only_one boolean primary key default true constraint mailbox_readings_only_one check (only_one),
    looked_at timestamptz not null,
    trouble text not null
);
--rollback drop table mailbox_readings; drop table incoming_mails;
