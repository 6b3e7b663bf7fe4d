--liquibase formatted sql
--changeset plenary:audit/001-create-trail splitStatements:false
create table audit_entries (
    id bigint generated always as identity primary key,
    transaction xid8 not null default pg_current_xact_id(),
    at timestamptz not null,
    actor text not null,
    origin text not null,
    action text not null,
    subject text not null,
    event text not null,
    before jsonb not null,
    after jsonb not null
);
create index audit_entries_subject on audit_entries (subject, id);
create index audit_entries_event on audit_entries (event, id);
create index audit_entries_transaction on audit_entries (transaction);

-- Each seal covers the entries of the transactions from the previous seal's horizon up to its own, which are all over.
create table audit_seals (
    id bigint generated always as identity primary key,
    sealed_at timestamptz not null default now(),
    horizon xid8 not null,
    entries integer not null,
    digest bytea not null
);

create function audit_refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'The audit trail is only ever added to' using errcode = 'insufficient_privilege';
end
$$;
create trigger audit_entries_append_only before update or delete on audit_entries
    for each row execute function audit_refuse_change();
create trigger audit_entries_never_emptied before truncate on audit_entries
    for each statement execute function audit_refuse_change();
create trigger audit_seals_append_only before update or delete on audit_seals
    for each row execute function audit_refuse_change();
create trigger audit_seals_never_emptied before truncate on audit_seals
    for each statement execute function audit_refuse_change();

create function audit_digest(previous bytea, since xid8, until xid8) returns bytea language sql stable as $$
    select sha256(previous || convert_to(coalesce(string_agg(
        concat_ws(chr(31), id, transaction, extract(epoch from at)::text, actor, origin, action, subject, event,
            before::text, after::text),
        chr(30) order by id), ''), 'UTF8'))
    from audit_entries where transaction >= since and transaction < until
$$;

-- Seals what no open transaction can still add to; answers how many entries it sealed.
create function audit_seal() returns integer language plpgsql as $$
declare
    latest audit_seals;
    since xid8 := '0';
    previous bytea := '';
    until xid8 := pg_snapshot_xmin(pg_current_snapshot());
    found_entries integer;
begin
    if not pg_try_advisory_xact_lock(7526310422) then
        return 0;
    end if;
    select * into latest from audit_seals order by id desc limit 1;
    if found then
        since := latest.horizon;
        previous := latest.digest;
    end if;
    select count(*) into found_entries from audit_entries where transaction >= since and transaction < until;
    if found_entries > 0 then
        insert into audit_seals (horizon, entries, digest) values (until, found_entries, audit_digest(previous, since, until));
    end if;
    return found_entries;
end
$$;

-- The first seal that no longer fits its entries, or null when the whole chain holds.
create function audit_broken_seal() returns bigint language sql stable as $$
    select min(id) from (
        select id, digest,
            audit_digest(
                coalesce(lag(digest) over chain, ''), coalesce(lag(horizon) over chain, '0'::xid8), horizon) as expected
        from audit_seals window chain as (order by id)) seals
    where digest <> expected
$$;
--rollback drop table audit_seals; drop table audit_entries; drop function audit_broken_seal(); drop function audit_seal(); drop function audit_digest(bytea, xid8, xid8); drop function audit_refuse_change();
