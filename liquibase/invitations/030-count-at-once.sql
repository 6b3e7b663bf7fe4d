--liquibase formatted sql
--changeset plenary:invitations/030-count-at-once splitStatements:false
-- Counted once for all rows of a statement: a mailing to ten thousand changed the same row of places ten thousand times.
drop trigger invitations_count_seats on invitations;
drop trigger invitations_count_moved_seats on invitations;
drop trigger invitations_take_places on invitations;
drop trigger invitations_take_other_places on invitations;
drop function invitations_take_places();

create or replace function invitations_count_seats() returns trigger language plpgsql as $$
declare
    moved text := case tg_op
        when 'INSERT' then 'select delegation_id, event_id, seat, 1 as more from news where seat is not null'
        when 'DELETE' then 'select delegation_id, event_id, seat, -1 as more from olds where seat is not null'
        else 'select i.delegation_id, i.event_id, i.seat, i.more
            from news n join olds o on o.id = n.id
            cross join lateral (values (n.delegation_id, n.event_id, n.seat, 1), (o.delegation_id, o.event_id, o.seat, -1))
                as i (delegation_id, event_id, seat, more)
            where (n.seat is distinct from o.seat or n.delegation_id <> o.delegation_id) and i.seat is not null' end;
begin
    if tg_op = 'UPDATE' then
        if not exists (select from news n join olds o on o.id = n.id
                where n.seat is distinct from o.seat or n.delegation_id <> o.delegation_id) then
            return null;
        end if;
    end if;
    execute 'update delegations d set
            held_on_site = d.held_on_site + m.on_site,
            held_online = d.held_online + m.online
        from (select delegation_id, coalesce(sum(more) filter (where seat = ''on-site''), 0) as on_site,
                coalesce(sum(more) filter (where seat = ''online''), 0) as online
            from (' || moved || ') i group by delegation_id) m
        where d.id = m.delegation_id and (m.on_site <> 0 or m.online <> 0)';
    -- a seat on site that is kept for an invitee is a place, whether they have accepted yet or not
    execute 'update places p set taken = p.taken + m.on_site
        from (select event_id, sum(more) as on_site from (' || moved || ') i where seat = ''on-site'' group by event_id) m
        where p.event_id = m.event_id and m.on_site <> 0';
    return null;
end
$$;
create trigger invitations_count_new_seats after insert on invitations
    referencing new table as news for each statement execute function invitations_count_seats();
create trigger invitations_count_moved_seats after update on invitations
    referencing old table as olds new table as news for each statement execute function invitations_count_seats();
create trigger invitations_count_lost_seats after delete on invitations
    referencing old table as olds for each statement execute function invitations_count_seats();
-- no rollback: what is counted is the same as before, only in another way
