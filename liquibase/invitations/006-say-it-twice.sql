--liquibase formatted sql
--changeset plenary:invitations/006-say-it-twice splitStatements:false
-- Each mail says the same in this language too, below the reader's own.
alter table campaigns add column also_in text
    constraint campaigns_also_in_known check (also_in in ('ar', 'zh', 'en', 'fr', 'ru', 'es'));
--rollback alter table campaigns drop column also_in;
