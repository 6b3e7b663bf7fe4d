--liquibase formatted sql
--changeset plenary:attendance/001-create-attendances
create table attendances (
    id uuid primary key,
    registration_id uuid not null references registrations,
    session_id uuid not null,
    way text not null constraint attendances_way_known check (way in ('on-site', 'online')),
    source text not null constraint attendances_source_known check (source in ('click', 'scan', 'report', 'by-hand')),
    first_in timestamptz not null,
    last_in timestamptz not null,
    constraint attendances_once unique (registration_id, session_id),
    constraint attendances_in_order check (last_in >= first_in)
);
create index attendances_session on attendances (session_id);
--rollback drop table attendances;
