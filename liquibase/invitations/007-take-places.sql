--liquibase formatted sql
--changeset plenary:invitations/007-take-places splitStatements:false
-- A seat on site that is kept for an invitee is a place, whether they have accepted yet or not.
create function invitations_take_places() returns trigger language plpgsql as $$
declare
    before integer := 0;
    now integer := 0;
begin
    if tg_op <> 'INSERT' then
        before := (old.seat is not distinct from 'on-site')::integer;
    end if;
    if tg_op <> 'DELETE' then
        now := (new.seat is not distinct from 'on-site')::integer;
    end if;
    if before <> now then
        update places set taken = taken + now - before where event_id = coalesce(new.event_id, old.event_id);
    end if;
    return null;
end
$$;
create trigger invitations_take_places after insert or delete on invitations
    for each row execute function invitations_take_places();
create trigger invitations_take_other_places after update of seat on invitations
    for each row when (old.seat is distinct from new.seat) execute function invitations_take_places();
update places p set
    taken = (select count(*) from invitations i where i.event_id = p.event_id and i.seat = 'on-site');
--rollback drop trigger invitations_take_places on invitations; drop trigger invitations_take_other_places on invitations; drop function invitations_take_places; update places set taken = 0;
