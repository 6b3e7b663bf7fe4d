--liquibase formatted sql
--changeset plenary:network/007-preview-imports splitStatements:false
-- An uploaded list is mapped to the columns we know, checked row by row beside the requests, looked at, and applied.
alter table imports
    add column encoding text not null default '',
    add column header text not null default '',
    add column fields text not null default '',
    add column state text not null default 'uploaded'
        constraint imports_state_known check (state in ('uploaded', 'checking', 'checked', 'failed', 'applied')),
    add column rows_total integer not null default 0,
    add column rows_done integer not null default 0,
    add column checking_since timestamptz,
    add column added integer not null default 0,
    add column changed integer not null default 0,
    add column same integer not null default 0,
    add constraint imports_progress check (rows_done between 0 and rows_total);
update imports set state = 'applied' where applied_at is not null;
alter table imports add constraint imports_applied check ((state = 'applied') = (applied_at is not null));

create table import_rows (
    id bigint generated always as identity primary key,
    import_id uuid not null references imports on delete cascade,
    number integer not null,
    outcome text not null constraint import_rows_outcome_known check (outcome in (
        'new', 'changed', 'same', 'doubtful', 'left-out', 'wrong')),
    label text not null,
    doubt text not null,
    known_label text not null,
    changes jsonb not null,
    problems jsonb not null,
    decision text constraint import_rows_decision_known check (decision in ('same', 'new', 'skip')),
    constraint import_rows_one_per_line unique (import_id, number),
    constraint import_rows_decided check (decision is null or outcome = 'doubtful')
);
create index import_rows_outcome on import_rows (import_id, outcome, number);

-- How the columns of a list with that first row were understood the last time.
create table import_columns (
    id uuid primary key,
    kind text not null,
    header text not null,
    fields text not null,
    used_at timestamptz not null,
    constraint import_columns_one_per_header unique (kind, header)
);
--rollback drop table import_columns; drop table import_rows; alter table imports drop constraint imports_applied, drop constraint imports_progress, drop column encoding, drop column header, drop column fields, drop column state, drop column rows_total, drop column rows_done, drop column checking_since, drop column added, drop column changed, drop column same;
