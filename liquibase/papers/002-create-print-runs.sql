--liquibase formatted sql
--changeset plenary:papers/002-create-print-runs
create table print_runs (
    id uuid primary key,
    event_id uuid not null references events,
    kind text not null
        constraint print_runs_kind_known check (kind in ('visa-letter', 'confirmation', 'badge', 'certificate')),
    sheet text not null constraint print_runs_sheet_known check (sheet in ('a4-8', 'a4-4', 'letter-8')),
    state text not null
        constraint print_runs_state_known check (state in ('waiting', 'printing', 'ready', 'failed')),
    total integer not null constraint print_runs_total_counted check (total > 0),
    done integer not null default 0 constraint print_runs_done_counted check (done between 0 and total),
    ordered_by text not null,
    ordered_at timestamptz not null,
    tries integer not null default 0 constraint print_runs_tries_counted check (tries >= 0),
    -- whoever prints it says so again and again; another one takes it over when nobody does
    leased_until timestamptz,
    expires_at timestamptz not null,
    constraint print_runs_printing_leased check ((state = 'printing') = (leased_until is not null))
);
create index print_runs_newest on print_runs (event_id, ordered_at desc, id desc);
create index print_runs_open on print_runs (ordered_at) where state in ('waiting', 'printing');

-- For whom, in the order in which they are printed, and why somebody got none.
create table print_run_places (
    run_id uuid not null references print_runs on delete cascade,
    place integer not null constraint print_run_places_counted check (place > 0),
    registration_id uuid references registrations on delete set null,
    obstacle text,
    primary key (run_id, place)
);
create index print_run_places_registration on print_run_places (registration_id);

create table print_run_files (
    run_id uuid primary key references print_runs on delete cascade,
    content bytea not null,
    papers integer not null constraint print_run_files_papers_counted check (papers > 0)
);
--rollback drop table print_run_files; drop table print_run_places; drop table print_runs;
