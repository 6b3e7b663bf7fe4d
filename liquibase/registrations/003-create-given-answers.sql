--liquibase formatted sql
--changeset plenary:registrations/003-create-given-answers splitStatements:false
alter table registrations add constraint registrations_of_event unique (event_id, id);

create table given_answers (
    id uuid primary key,
    event_id uuid not null,
    registration_id uuid not null,
    question_id uuid not null,
    wording_id uuid not null,
    type text not null,
    value text not null,
    given_at timestamptz not null,
    version integer not null default 0,
    constraint given_answers_one_per_question unique (registration_id, question_id),
    constraint given_answers_registration_of_event
        foreign key (event_id, registration_id) references registrations (event_id, id) on delete cascade,
    constraint given_answers_question_of_event
        foreign key (event_id, question_id) references questions (event_id, id),
    constraint given_answers_wording_of_question
        foreign key (question_id, wording_id) references question_wordings (question_id, id),
    constraint given_answers_type_of_question foreign key (question_id, type) references questions (id, type),
    constraint given_answers_of_type check (case type
        when 'text' then length(value) between 1 and 500
        when 'long-text' then length(value) between 1 and 4000
        when 'choice' then value ~ '^[a-z0-9-]{1,40}$'
        when 'several' then value ~ '^[a-z0-9-]{1,40}( [a-z0-9-]{1,40})*$'
        when 'number' then value ~ '^-?[0-9]{1,15}(\.[0-9]{1,6})?$'
        when 'date' then value ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'
        when 'country' then value ~ '^[A-Z]{2}$'
        when 'time-zone' then value ~ '^[A-Za-z0-9_+/-]{1,60}$'
        when 'consent' then value = 'yes'
        else false end)
);
create index given_answers_question on given_answers (question_id);

-- Only what the wording offers can be chosen.
create function given_answers_choose_known() returns trigger language plpgsql as $$
begin
    if exists (
        select from unnest(string_to_array(new.value, ' ')) as chosen
        where not exists (
            select from question_wordings w, jsonb_array_elements(w.choices) as choice
            where w.id = new.wording_id and choice ->> 'key' = chosen)) then
        raise exception 'an answer is one of the choices of its question';
    end if;
    return new;
end
$$;
create trigger given_answers_choose_known before insert or update of value, wording_id on given_answers
    for each row when (new.type in ('choice', 'several')) execute function given_answers_choose_known();

-- What a participant has filled in of the form: what was typed and not sent yet, and when it was sent last.
create table answer_sheets (
    registration_id uuid primary key references registrations on delete cascade,
    draft jsonb,
    drafted_at timestamptz,
    sent_at timestamptz,
    version integer not null default 0,
    constraint answer_sheets_draft_dated check ((draft is null) = (drafted_at is null))
);
--rollback drop table answer_sheets; drop table given_answers; drop function given_answers_choose_known();
--rollback alter table registrations drop constraint registrations_of_event;
