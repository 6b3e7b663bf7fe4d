--liquibase formatted sql
--changeset plenary:identity/003-create-kept-answers
-- The key begins with who sent it, so that nobody is given the answer of somebody else.
create table kept_answers (
    request_key text primary key,
    request bytea not null constraint kept_answers_sha256 check (octet_length(request) = 32),
    status integer not null constraint kept_answers_of_success check (status between 200 and 299),
    location text not null,
    body text not null,
    answered_at timestamptz not null
);
create index kept_answers_oldest on kept_answers (answered_at);
--rollback drop table kept_answers;
