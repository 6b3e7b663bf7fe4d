--liquibase formatted sql
--changeset plenary:agenda/060-sign-up
-- How many can sign up for a session; left out when nobody needs to.
alter table sessions add column places integer constraint sessions_places_range check (places between 0 and 99999);
--rollback alter table sessions drop column places;
