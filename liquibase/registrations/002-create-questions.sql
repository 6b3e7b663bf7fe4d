--liquibase formatted sql
--changeset plenary:registrations/002-create-questions splitStatements:false
create table questions (
    id uuid primary key,
    event_id uuid not null references events on delete cascade,
    -- where it stands on the form; none once it is removed
    position integer,
    type text not null constraint questions_type_known check (type in (
        'heading', 'text', 'long-text', 'choice', 'several', 'number', 'date', 'country', 'time-zone', 'consent')),
    -- what a ready-made question is about
    topic text constraint questions_topic_shape check (topic ~ '^[a-z]+(-[a-z]+)*$'),
    required boolean not null,
    -- last day, at the venue, to answer what is asked after registering
    closes_on date,
    asked_round integer constraint questions_round_counts check (asked_round > 0),
    shown_to text not null constraint questions_shown_to_known check (shown_to in (
        'everybody', 'mode', 'organisation', 'answer')),
    shown_value text,
    shown_question uuid,
    retention_days integer constraint questions_retention_days_range check (retention_days between 0 and 3650),
    removed_at timestamptz,
    version integer not null default 0,
    constraint questions_of_event unique (event_id, id),
    constraint questions_of_type unique (id, type),
    constraint questions_shown_question_of_event
        foreign key (event_id, shown_question) references questions (event_id, id),
    constraint questions_shown_question_other check (shown_question <> id),
    constraint questions_condition_whole check (case shown_to
        when 'everybody' then shown_value is null and shown_question is null
        when 'answer' then shown_value is not null and shown_question is not null
        else shown_value is not null and shown_question is null end),
    constraint questions_asked_later check (asked_round is null or closes_on is not null),
    constraint questions_heading_asks_nothing check (type <> 'heading' or not required),
    constraint questions_placed check ((position is null) = (removed_at is not null)),
    -- checked when the transaction ends, so that two questions can change places
    constraint questions_place_free unique (event_id, position) deferrable initially deferred
);
create unique index questions_topic_once on questions (event_id, topic) where removed_at is null;

-- What a question says. Another wording is another row, so that an answer stays with the one it was given to.
create table question_wordings (
    id uuid primary key,
    question_id uuid not null,
    type text not null,
    number integer not null constraint question_wordings_number_counts check (number > 0),
    label jsonb not null,
    hint jsonb not null,
    choices jsonb not null,
    constraint question_wordings_of_type foreign key (question_id, type) references questions (id, type)
        on delete cascade,
    constraint question_wordings_number_once unique (question_id, number),
    constraint question_wordings_of_question unique (question_id, id),
    constraint question_wordings_choices_where_due
        check ((type in ('choice', 'several')) = (jsonb_array_length(choices) > 0))
);
create function question_wordings_stay() returns trigger language plpgsql as $$
begin
    raise exception 'a question keeps the wording that answers were given to';
end
$$;
create trigger question_wordings_stay before update on question_wordings
    for each row when (old.* is distinct from new.*) execute function question_wordings_stay();
--rollback drop table question_wordings; drop function question_wordings_stay(); drop table questions;
