--liquibase formatted sql
--changeset plenary:identity/001-create-accounts splitStatements:false
create table accounts (
    id uuid primary key,
    email citext not null constraint accounts_one_per_address unique,
    name text not null,
    language text not null,
    zone text not null,
    created_at timestamptz not null
);

-- A role holds for one event, or for all when no event is named.
create table account_roles (
    account_id uuid not null references accounts on delete cascade,
    role text not null
        constraint account_roles_known check (role in ('administrator', 'organiser', 'staff', 'check-in')),
    event text not null default '',
    primary key (account_id, role, event),
    constraint account_roles_everywhere check (role not in ('administrator', 'staff') or event = ''),
    constraint account_roles_one_event check (role <> 'check-in' or event <> '')
);

create table sign_ins (
    id uuid primary key,
    account_id uuid not null references accounts on delete cascade,
    asked_at timestamptz not null,
    used_at timestamptz
);

create table staff_sessions (
    digest bytea primary key,
    account_id uuid not null references accounts on delete cascade,
    started_at timestamptz not null,
    expires_at timestamptz not null
);
create index staff_sessions_expiry on staff_sessions (expires_at);
--rollback drop table staff_sessions; drop table sign_ins; drop table account_roles; drop table accounts;
