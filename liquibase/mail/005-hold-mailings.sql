--liquibase formatted sql
--changeset plenary:mail/005-hold-mailings splitStatements:false
-- A mailing can be held and goes on later; a message of it may be planned for a time of its own.
alter table messages
    add column mailing uuid,
    add column planned_at timestamptz,
    drop constraint messages_state_known;
update messages set planned_at = queued_at;
alter table messages
    alter column planned_at set not null,
    add constraint messages_state_known check (state in (
        'ready', 'held', 'sending', 'sent', 'captured', 'withdrawn', 'suppressed', 'failed', 'bounced')),
    add constraint messages_held_has_mailing check (state <> 'held' or mailing is not null);
create index messages_mailing on messages (mailing, state) where mailing is not null;
--rollback drop index messages_mailing; update messages set state = 'withdrawn' where state = 'held'; alter table messages drop constraint messages_held_has_mailing, drop constraint messages_state_known, drop column mailing, drop column planned_at, add constraint messages_state_known check (state in ('ready', 'sending', 'sent', 'captured', 'withdrawn', 'suppressed', 'failed', 'bounced'));
