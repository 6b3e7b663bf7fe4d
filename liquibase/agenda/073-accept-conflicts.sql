--liquibase formatted sql
--changeset plenary:agenda/073-accept-conflicts splitStatements:false
create table conflict_acceptances (
    event_id uuid not null references events on delete cascade,
    -- what is in conflict with what, the same as long as it is
    conflict text not null,
    reason text not null constraint conflict_acceptances_reason_given check (btrim(reason) <> '' and length(reason) <= 500),
    accepted_by text not null,
    accepted_at timestamptz not null,
    primary key (event_id, conflict)
);
--rollback drop table conflict_acceptances;
