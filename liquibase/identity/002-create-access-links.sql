--liquibase formatted sql
--changeset plenary:identity/002-create-access-links
create table access_links (
    digest bytea primary key constraint access_links_sha256 check (octet_length(digest) = 32),
    purpose text not null,
    subject_id uuid not null,
    generation integer not null constraint access_links_generation check (generation >= 0),
    issued_at timestamptz not null,
    expires_at timestamptz not null,
    revoked_at timestamptz,
    constraint access_links_one_per_generation unique (purpose, subject_id, generation)
);
create unique index access_links_one_valid on access_links (purpose, subject_id) where revoked_at is null;
--rollback drop table access_links;
