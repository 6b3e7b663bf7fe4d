--liquibase formatted sql
--changeset plenary:mail/002-lease-fairly splitStatements:false
-- next_at is null once a message has come to its end; leasing changes nothing that an index looks at.
alter table messages
    add column bulk boolean not null default false,
    add column domain text not null generated always as (lower(split_part(recipient_address::text, '@', 2))) stored,
    add column leased_by integer,
    add column said text,
    alter column next_at drop not null,
    drop constraint messages_state_known,
    drop constraint messages_sent_has_time;
update messages set next_at = null where state not in ('ready', 'sending');
alter table messages
    add constraint messages_state_known check (state in (
        'ready', 'sending', 'sent', 'captured', 'withdrawn', 'suppressed', 'failed', 'bounced')),
    add constraint messages_sent_has_time check ((state in ('sent', 'captured', 'bounced')) = (sent_at is not null)),
    add constraint messages_open_is_due check ((state in ('ready', 'sending')) = (next_at is not null)),
    add constraint messages_sending_is_leased check (state <> 'sending' or locked_until is not null);
alter table messages set (fillfactor = 60);
drop index messages_due;
create index messages_due on messages (next_at, id) where next_at is not null and not bulk;
create index messages_due_bulk on messages (domain, next_at, id) where next_at is not null and bulk;

create table message_attempts (
    message_id uuid not null references messages on delete cascade,
    number integer not null constraint message_attempts_number check (number > 0),
    begun_at timestamptz not null,
    ended_at timestamptz not null,
    outcome text not null constraint message_attempts_outcome_known check (outcome in (
        'sent', 'captured', 'refused', 'deferred', 'lost', 'unreached', 'unwritten', 'interrupted')),
    answer text not null,
    primary key (message_id, number),
    constraint message_attempts_in_order check (ended_at >= begun_at)
);

-- Domains that are given a rest, and how many messages of the present minute they had.
create table mail_domains (
    domain text primary key,
    troubles integer not null default 0 constraint mail_domains_troubles check (troubles >= 0),
    rest_until timestamptz,
    minute timestamptz,
    taken integer not null default 0
);

-- Nodes that hold leases, by the number under which they are present.
create table mail_nodes (
    presence integer primary key,
    since timestamptz not null,
    trouble text,
    trouble_at timestamptz,
    constraint mail_nodes_trouble_has_time check ((trouble is null) = (trouble_at is null))
);
--rollback drop table mail_nodes; drop table mail_domains; drop table message_attempts; delete from messages where state in ('suppressed', 'bounced'); drop index messages_due; drop index messages_due_bulk; alter table messages drop constraint messages_open_is_due, drop constraint messages_sending_is_leased, drop column bulk, drop column domain, drop column leased_by, drop column said; update messages set next_at = queued_at where next_at is null; alter table messages alter column next_at set not null; create index messages_due on messages (next_at) where state in ('ready', 'sending');
