--liquibase formatted sql
--changeset plenary:identity/004-create-api-tokens
create table api_tokens (
    id uuid primary key,
    account_id uuid not null references accounts on delete cascade,
    name text not null constraint api_tokens_named check (name <> ''),
    scope text not null constraint api_tokens_scope_known check (scope in ('read', 'write')),
    digest bytea not null constraint api_tokens_one_per_digest unique
        constraint api_tokens_sha256 check (octet_length(digest) = 32),
    made_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz,
    revoked_at timestamptz,
    constraint api_tokens_expire_later check (expires_at > made_at)
);
create index api_tokens_account on api_tokens (account_id);
--rollback drop table api_tokens;
