--liquibase formatted sql
--changeset plenary:network/005-create-consents splitStatements:false
-- What somebody agreed to or took back, one row each time; the newest of a kind holds.
create table consents (
    id uuid primary key,
    person_id uuid not null references people on delete cascade,
    kind text not null constraint consents_kind_known check (kind in ('participant-list', 'photos', 'newsletters')),
    given boolean not null,
    recorded_at timestamptz not null,
    recorded_by text not null
);
create index consents_person on consents (person_id, kind, recorded_at desc);
--rollback drop table consents;
