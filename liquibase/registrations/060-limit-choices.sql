--liquibase formatted sql
--changeset plenary:registrations/060-limit-choices splitStatements:false
-- How many can have a choice, such as an excursion; a choice without a row is for as many as want it.
create table choice_places (
    question_id uuid not null references questions on delete cascade,
    choice text not null constraint choice_places_choice_shape check (choice ~ '^[a-z0-9-]{1,40}$'),
    capacity integer not null constraint choice_places_capacity_range check (capacity between 0 and 99999),
    taken integer not null default 0 constraint choice_places_counted check (taken >= 0),
    primary key (question_id, choice),
    constraint choice_places_enough check (taken <= capacity)
);

-- Whoever limits a choice waits for those who are choosing at this moment, and counts them too.
create function choice_places_start() returns trigger language plpgsql as $$
begin
    perform from questions where id = new.question_id for update;
    new.taken := (select count(*) from given_answers a
        where a.question_id = new.question_id and new.choice = any(string_to_array(a.value, ' ')));
    return new;
end
$$;
create trigger choice_places_start before insert on choice_places
    for each row execute function choice_places_start();

-- Who has an answer with a choice in it takes one of its places. It is counted here, never by the application.
create function given_answers_take_choices() returns trigger language plpgsql as $$
declare
    question uuid;
    before text[] := '{}';
    after text[] := '{}';
begin
    if tg_op <> 'INSERT' then
        question := old.question_id;
        before := coalesce(string_to_array(old.value, ' '), '{}');
    end if;
    if tg_op <> 'DELETE' then
        question := new.question_id;
        after := coalesce(string_to_array(new.value, ' '), '{}');
    end if;
    perform from questions where id = question for key share;
    perform from choice_places where question_id = question and choice = any(before || after)
        order by choice for no key update;
    update choice_places
        set taken = taken + (choice = any(after))::integer - (choice = any(before))::integer
        where question_id = question and (choice = any(after)) <> (choice = any(before));
    return null;
end
$$;
create trigger given_answers_take_choices after insert on given_answers
    for each row when (new.type in ('choice', 'several')) execute function given_answers_take_choices();
create trigger given_answers_take_other_choices after update of value on given_answers
    for each row when (new.type in ('choice', 'several') and old.value is distinct from new.value)
    execute function given_answers_take_choices();
create trigger given_answers_free_choices after delete on given_answers
    for each row when (old.type in ('choice', 'several')) execute function given_answers_take_choices();

-- Holds choices, each as question and key with a blank between, until the transaction ends: everybody in one order.
create function choice_places_hold(wanted text[]) returns void language plpgsql as $$
begin
    perform from questions
        where id in (select split_part(one, ' ', 1)::uuid from unnest(wanted) one) order by id for key share;
    perform from choice_places where question_id || ' ' || choice = any(wanted)
        order by question_id, choice for no key update;
end
$$;

-- Who cancels gives limited choices up, and so does who takes part in another way when only that way could choose them.
-- They find the form not sent when they come back.
create function registrations_give_up_choices() returns trigger language plpgsql as $$
declare
    answer record;
begin
    for answer in
        select a.id, (select coalesce(string_agg(kept.choice, ' ' order by kept.place), '')
                from unnest(string_to_array(a.value, ' ')) with ordinality kept (choice, place)
                where not exists (select from choice_places p
                    where p.question_id = a.question_id and p.choice = kept.choice)) as kept
        from given_answers a join questions q on q.id = a.question_id
        where a.registration_id = new.id
            and (new.state = 'cancelled' or q.shown_to = 'mode' and q.shown_value <> new.mode)
            and exists (select from choice_places p
                where p.question_id = a.question_id and p.choice = any(string_to_array(a.value, ' ')))
        order by a.question_id
    loop
        if answer.kept = '' then
            delete from given_answers where id = answer.id;
        else
            update given_answers set value = answer.kept, version = version + 1 where id = answer.id;
        end if;
        update answer_sheets set sent_at = null, version = version + 1 where registration_id = new.id;
    end loop;
    return null;
end
$$;
create trigger registrations_give_up_choices after update of state, mode on registrations
    for each row when (new.state = 'cancelled' or old.mode is distinct from new.mode)
    execute function registrations_give_up_choices();
--rollback drop trigger registrations_give_up_choices on registrations; drop function registrations_give_up_choices(); drop function choice_places_hold(text[]); drop trigger given_answers_take_choices on given_answers; drop trigger given_answers_take_other_choices on given_answers; drop trigger given_answers_free_choices on given_answers; drop function given_answers_take_choices(); drop table choice_places; drop function choice_places_start();
