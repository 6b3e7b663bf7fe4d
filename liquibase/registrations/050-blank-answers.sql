--liquibase formatted sql
--changeset plenary:registrations/050-blank-answers
-- What was answered is blanked when its time is over; that it was answered, when and in which wording stays.
alter table given_answers
    alter column value drop not null,
    add column blanked_at timestamptz,
    add constraint given_answers_blanked_says_nothing check ((value is null) = (blanked_at is not null));
create index given_answers_kept on given_answers (event_id, question_id) where value is not null;
--rollback delete from given_answers where value is null; drop index given_answers_kept; alter table given_answers drop constraint given_answers_blanked_says_nothing, drop column blanked_at, alter column value set not null;
