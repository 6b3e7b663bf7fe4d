--liquibase formatted sql
--changeset plenary:registrations/051-erase-registrations
-- Whose registration it was is not known any more; that there was one is.
alter table registrations
    add column erased_at timestamptz,
    add constraint registrations_erased_says_nothing check (erased_at is null or note = '');
--rollback alter table registrations drop constraint registrations_erased_says_nothing, drop column erased_at;
