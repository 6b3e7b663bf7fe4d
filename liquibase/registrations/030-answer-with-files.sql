--liquibase formatted sql
--changeset plenary:registrations/030-answer-with-files splitStatements:false
alter table questions drop constraint questions_type_known;
alter table questions add constraint questions_type_known check (type in (
    'heading', 'text', 'long-text', 'choice', 'several', 'number', 'date', 'country', 'time-zone', 'consent', 'file',
    'photo'));

-- Which question of which registration a file was brought for; it stays as long as an answer or the draft names it.
create table answer_files (
    file_id uuid primary key references stored_files on delete cascade,
    event_id uuid not null,
    registration_id uuid not null,
    question_id uuid not null,
    constraint answer_files_registration_of_event
        foreign key (event_id, registration_id) references registrations (event_id, id) on delete cascade,
    constraint answer_files_question_of_event
        foreign key (event_id, question_id) references questions (event_id, id),
    constraint answer_files_of_question unique (registration_id, question_id, file_id)
);

alter table given_answers drop constraint given_answers_of_type;
alter table given_answers add constraint given_answers_of_type check (case type
    when 'text' then length(value) between 1 and 500
    when 'long-text' then length(value) between 1 and 4000
    when 'choice' then value ~ '^[a-z0-9-]{1,40}$'
    when 'several' then value ~ '^[a-z0-9-]{1,40}( [a-z0-9-]{1,40})*$'
    when 'number' then value ~ '^-?[0-9]{1,15}(\.[0-9]{1,6})?$'
    when 'date' then value ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'
    when 'country' then value ~ '^[A-Z]{2}$'
    when 'time-zone' then value ~ '^[A-Za-z0-9_+/-]{1,60}$'
    when 'consent' then value = 'yes'
    when 'file' then value ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
    when 'photo' then value ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
    else false end);
-- nobody can answer with the file of another question, or of somebody else
alter table given_answers add column file_id uuid
    generated always as (case when type in ('file', 'photo') then value::uuid end) stored;
alter table given_answers add constraint given_answers_own_file
    foreign key (registration_id, question_id, file_id) references answer_files (registration_id, question_id, file_id)
    deferrable initially deferred;

-- When a transaction ends, files that neither an answer nor the draft names any more are gone.
create function answer_files_tidy() returns trigger language plpgsql as $$
begin
    delete from answer_files f where f.registration_id = old.registration_id
        and not exists (select from given_answers a
            where a.registration_id = f.registration_id and a.file_id = f.file_id)
        and not exists (select from answer_sheets s where s.registration_id = f.registration_id
            and s.draft -> f.question_id::text @> to_jsonb(f.file_id::text));
    return null;
end
$$;
create constraint trigger given_answers_tidy_files after update or delete on given_answers
    deferrable initially deferred for each row when (old.file_id is not null) execute function answer_files_tidy();
create constraint trigger answer_sheets_tidy_files after update or delete on answer_sheets
    deferrable initially deferred for each row when (old.draft is not null) execute function answer_files_tidy();

create function answer_files_go() returns trigger language plpgsql as $$
begin
    delete from stored_files where id = old.file_id;
    return null;
end
$$;
create trigger answer_files_go after delete on answer_files for each row execute function answer_files_go();
--rollback delete from given_answers where type in ('file', 'photo');
--rollback delete from questions where type in ('file', 'photo');
--rollback set constraints all immediate;
--rollback drop trigger given_answers_tidy_files on given_answers;
--rollback drop trigger answer_sheets_tidy_files on answer_sheets;
--rollback alter table given_answers drop column file_id;
--rollback delete from stored_files where id in (select file_id from answer_files);
--rollback drop table answer_files;
--rollback drop function answer_files_tidy();
--rollback drop function answer_files_go();
--rollback alter table given_answers drop constraint given_answers_of_type;
--rollback alter table given_answers add constraint given_answers_of_type check (case type
--rollback     when 'text' then length(value) between 1 and 500
--rollback     when 'long-text' then length(value) between 1 and 4000
--rollback     when 'choice' then value ~ '^[a-z0-9-]{1,40}$'
--rollback     when 'several' then value ~ '^[a-z0-9-]{1,40}( [a-z0-9-]{1,40})*$'
--rollback     when 'number' then value ~ '^-?[0-9]{1,15}(\.[0-9]{1,6})?$'
--rollback     when 'date' then value ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'
--rollback     when 'country' then value ~ '^[A-Z]{2}$'
--rollback     when 'time-zone' then value ~ '^[A-Za-z0-9_+/-]{1,60}$'
--rollback     when 'consent' then value = 'yes'
--rollback     else false end);
--rollback alter table questions drop constraint questions_type_known;
--rollback alter table questions add constraint questions_type_known check (type in (
--rollback     'heading', 'text', 'long-text', 'choice', 'several', 'number', 'date', 'country', 'time-zone', 'consent'));
