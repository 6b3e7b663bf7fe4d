--liquibase formatted sql
--changeset plenary:agenda/072-take-steps splitStatements:false
-- Every change of a draft, so that it can be undone and others see it at once.
create table agenda_steps (
    event_id uuid not null references events on delete cascade,
    number integer not null constraint agenda_steps_number_positive check (number > 0),
    taken_at timestamptz not null,
    taken_by text not null,
    what text not null constraint agenda_steps_what_known check (what in (
        'add', 'describe', 'remove', 'place', 'shift', 'pause', 'swap', 'split', 'move', 'move-day', 'copy-day', 'fit',
        'undo', 'redo')),
    -- the step that an undo or a redo is about
    about integer,
    state text not null constraint agenda_steps_state_known check (state in ('done', 'undone', 'cut')),
    changes jsonb not null,
    primary key (event_id, number),
    constraint agenda_steps_about foreign key (event_id, about) references agenda_steps (event_id, number),
    constraint agenda_steps_about_one check ((about is not null) = (what in ('undo', 'redo')))
);
create index agenda_steps_changes on agenda_steps using gin (changes jsonb_path_ops);

create function agenda_step_taken() returns trigger language plpgsql as $$
begin
    perform pg_notify('plenary', 'agenda ' || (select slug from events where id = new.event_id));
    return new;
end
$$;
create trigger agenda_steps_told after insert on agenda_steps for each row execute function agenda_step_taken();
--rollback drop table agenda_steps; drop function agenda_step_taken();
