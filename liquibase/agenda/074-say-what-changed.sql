--liquibase formatted sql
--changeset plenary:agenda/074-say-what-changed splitStatements:false
-- What a release is called, and what it changed, as its readers are told.
alter table releases
    add column name text not null default '' constraint releases_name_short check (length(name) <= 100),
    add column changes jsonb not null default '[]' constraint releases_changes_list check (jsonb_typeof(changes) = 'array');
alter table releases alter column name drop default, alter column changes drop default;
--rollback alter table releases drop column name, drop column changes;
