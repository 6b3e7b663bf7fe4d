--liquibase formatted sql
--changeset plenary:invitations/005-create-letters-of-invitation splitStatements:false
create table letters_of_invitation (
    id uuid primary key,
    invitation_id uuid not null references invitations
        constraint letters_of_invitation_one_per_invitation unique,
    event_id uuid not null references events,
    number integer not null constraint letters_of_invitation_number_counts check (number > 0),
    issued_at timestamptz not null,
    constraint letters_of_invitation_number_once unique (event_id, number)
);

-- What stands on paper in an embassy cannot change any more.
create function letters_of_invitation_stay() returns trigger language plpgsql as $$
begin
    raise exception 'a letter of invitation keeps its number and its date';
end
$$;
create trigger letters_of_invitation_stay before update on letters_of_invitation
    for each row when (old.* is distinct from new.*) execute function letters_of_invitation_stay();
--rollback drop table letters_of_invitation; drop function letters_of_invitation_stay();
