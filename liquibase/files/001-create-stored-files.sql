--liquibase formatted sql
--changeset plenary:files/001-create-stored-files splitStatements:false
create table stored_files (
    id uuid primary key,
    -- whose it is, and what it is for; those who asked for it know what that means
    owner uuid not null,
    purpose text not null constraint stored_files_purpose_shape check (purpose ~ '^[a-z]+(-[a-z]+)*$'),
    media_type text not null constraint stored_files_media_type_known check (media_type in (
        'image/jpeg', 'application/pdf', 'application/vnd.oasis.opendocument.text',
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document')),
    size bigint not null constraint stored_files_size_counts check (size > 0),
    sha256 text not null constraint stored_files_sha256_shape check (sha256 ~ '^[0-9a-f]{64}$'),
    name text not null constraint stored_files_name_plain
        check (length(name) between 1 and 150 and name !~ '[[:cntrl:]/\\"<>]'),
    -- where its bytes are; it stays there when another place is chosen for new ones
    shelf text not null constraint stored_files_shelf_known check (shelf in ('database', 'directory', 's3')),
    stored_at timestamptz not null
);
create index stored_files_owner on stored_files (owner);

create table file_contents (
    file_id uuid primary key references stored_files on delete cascade,
    content bytea not null
);
-- photographs and archives do not get smaller
alter table file_contents alter column content set storage external;

-- Bytes outside of the database that belong to no file, or may turn out to: written down before they are written, and
-- when their file goes. A job takes them away when they are due.
create table file_leftovers (
    file_id uuid primary key,
    shelf text not null constraint file_leftovers_shelf_outside check (shelf in ('directory', 's3')),
    due_at timestamptz not null
);
create index file_leftovers_due on file_leftovers (due_at);

create function stored_files_leave_bytes() returns trigger language plpgsql as $$
begin
    insert into file_leftovers (file_id, shelf, due_at) values (old.id, old.shelf, now())
        on conflict (file_id) do update set due_at = excluded.due_at;
    return old;
end
$$;
create trigger stored_files_leave_bytes after delete on stored_files
    for each row when (old.shelf <> 'database') execute function stored_files_leave_bytes();
--rollback drop table file_leftovers; drop table file_contents; drop table stored_files;
--rollback drop function stored_files_leave_bytes();
