--liquibase formatted sql
--changeset plenary:network/009-merge-people splitStatements:false
-- Two people who turned out to be one. What is needed to undo it is kept for a while.
create table merges (
    id uuid primary key,
    kept_id uuid not null,
    gone_id uuid not null,
    kept_name text not null,
    gone_name text not null,
    kept_before jsonb,
    kept_version integer not null default 0,
    gone jsonb,
    merged_at timestamptz not null,
    merged_by text not null,
    undone_at timestamptz,
    forgotten_at timestamptz,
    constraint merges_of_two check (kept_id <> gone_id),
    constraint merges_kept_until_forgotten
        check ((forgotten_at is null) = (gone is not null and kept_before is not null)),
    constraint merges_undone_in_time check (undone_at >= merged_at)
);
-- nobody is merged into two others
create unique index merges_gone_once on merges (gone_id) where undone_at is null;
create index merges_merged on merges (merged_at) where forgotten_at is null;

-- Which rows of the one who went became the other's, and those that could not stay, as they were.
create table merge_rows (
    id bigint generated always as identity primary key,
    merge_id uuid not null references merges on delete cascade,
    relation text not null,
    row_id text not null,
    was jsonb,
    constraint merge_rows_once unique (merge_id, relation, row_id)
);

-- Who was said to be two people is not asked about again.
create table distinct_people (
    person_id uuid not null references people on delete cascade,
    other_id uuid not null references people on delete cascade,
    primary key (person_id, other_id),
    constraint distinct_people_in_order check (person_id < other_id)
);
create index distinct_people_other on distinct_people (other_id);

-- A merge writes the history of both itself.
create or replace function people_keep_history() returns trigger language plpgsql as $$
begin
    if coalesce(current_setting('plenary.merging', true), '') = 'on' then
        return null;
    end if;
    if tg_op = 'UPDATE' and new.since is not distinct from old.since then
        update affiliations
            set organisation_id = new.organisation_id, position = new.position, focal_point = new.focal_point
            where person_id = new.id and until is null;
    else
        update affiliations set until = new.since where person_id = new.id and until is null;
        insert into affiliations (person_id, organisation_id, position, focal_point, since)
            values (new.id, new.organisation_id, new.position, new.focal_point, new.since);
    end if;
    return null;
end
$$;
--rollback drop table distinct_people; drop table merge_rows; drop table merges;
