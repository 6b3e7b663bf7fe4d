--liquibase formatted sql
--changeset plenary:network/008-save-lists splitStatements:false
-- Choices of people that are kept under a name. Whom they name is looked up each time.
create table saved_lists (
    id uuid primary key,
    name citext not null constraint saved_lists_one_per_name unique
        constraint saved_lists_name_length check (char_length(name::text) between 1 and 100),
    filter jsonb not null constraint saved_lists_filter_shape check (jsonb_typeof(filter) = 'object'),
    saved_at timestamptz not null,
    saved_by text not null,
    version integer not null default 0
);
--rollback drop table saved_lists;
