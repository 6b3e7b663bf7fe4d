--liquibase formatted sql
--changeset plenary:network/002-create-imports
create table imports (
    id uuid primary key,
    kind text not null constraint imports_kind_known check (kind in ('organisations', 'people')),
    file_name text not null,
    content bytea not null,
    uploaded_at timestamptz not null,
    uploaded_by text not null,
    applied_at timestamptz
);
--rollback drop table imports;
