--liquibase formatted sql
--changeset plenary:events/060-choose-days
-- Whether those who come in person say on which days they do, and on which they take part online.
alter table events add column per_day boolean not null default false;
--rollback alter table events drop column per_day;
