--liquibase formatted sql
--changeset plenary:mail/006-index-less splitStatements:false
-- Each index is written anew for each message that comes to its end; and one that looks at the state, as that of the
-- mailings did, also for each that is leased.
drop index messages_mailing;
create index messages_mailing on messages (mailing) where mailing is not null;
drop index messages_subject;
alter table messages
    drop constraint messages_sent_once,
    add constraint messages_sent_once unique (subject_id, kind, recipient_address, revision);
--rollback drop index messages_mailing; create index messages_mailing on messages (mailing, state) where mailing is not null; create index messages_subject on messages (subject_id); alter table messages drop constraint messages_sent_once, add constraint messages_sent_once unique (kind, subject_id, recipient_address, revision);
