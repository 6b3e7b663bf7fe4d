--liquibase formatted sql
--changeset plenary:papers/001-create-papers splitStatements:false
create table papers (
    id uuid primary key,
    event_id uuid not null references events,
    -- empty once the registration is erased: the number stays given
    registration_id uuid references registrations on delete set null,
    kind text not null
        constraint papers_kind_known check (kind in ('visa-letter', 'confirmation', 'badge', 'certificate')),
    number integer not null constraint papers_number_counts check (number > 0),
    -- keyed, so that nobody finds out by trying what a paper said
    said bytea not null constraint papers_said_sha256 check (octet_length(said) = 32),
    issued_at timestamptz not null,
    replaces uuid constraint papers_replaced_once unique references papers,
    replaced_at timestamptz,
    revoked_at timestamptz,
    constraint papers_number_once unique (event_id, kind, number)
);
create unique index papers_one_holds on papers (registration_id, kind) where replaced_at is null and revoked_at is null;
create index papers_registration on papers (registration_id);

-- What somebody holds in their hands cannot change any more, only cease to hold.
create function papers_stay() returns trigger language plpgsql as $$
begin
    if (new.id, new.event_id, new.kind, new.number, new.said, new.issued_at, new.replaces)
            is distinct from (old.id, old.event_id, old.kind, old.number, old.said, old.issued_at, old.replaces)
        or old.replaced_at is not null and new.replaced_at is distinct from old.replaced_at
        or old.revoked_at is not null and new.revoked_at is distinct from old.revoked_at
        or new.registration_id is not null and new.registration_id is distinct from old.registration_id then
        raise exception 'a paper keeps its number and what it says';
    end if;
    return new;
end
$$;
create trigger papers_stay before update on papers for each row execute function papers_stay();
--rollback drop table papers; drop function papers_stay();
