--liquibase formatted sql
--changeset plenary:invitations/003-hold-seats splitStatements:false
alter table invitations
    add column delegation_id uuid,
    add column seat text constraint invitations_seat_known check (seat in ('on-site', 'online')),
    add column decline_reason text not null default ''
        constraint invitations_reason_length check (char_length(decline_reason) <= 500),
    add column passed_to uuid references invitations,
    add column letters integer not null default 0,
    add column drafted_at timestamptz,
    add column sent_at timestamptz,
    add column bounced_at timestamptz,
    add column tentative_at timestamptz,
    add column accepted_at timestamptz,
    add column declined_at timestamptz,
    add column delegated_at timestamptz,
    add column expired_at timestamptz,
    add column revoked_at timestamptz,
    alter column campaign_id drop not null;

-- Who was invited before there were delegations has a seat in one without a quota, until the event is over.
insert into delegations (id, event_id, organisation_id, closes_at)
    select gen_random_uuid(), e.id, p.organisation_id, (e.ends_on + 1)::timestamp at time zone e.zone
    from (select distinct i.event_id, p.organisation_id from invitations i join people p on p.id = i.person_id) p
        join events e on e.id = p.event_id;
update invitations i set
    delegation_id = d.id,
    seat = case when i.state in ('queued', 'sent', 'accepted')
        then coalesce(i.mode, case e.mode when 'online' then 'online' else 'on-site' end) end,
    letters = case i.state when 'draft' then 0 else 1 end,
    drafted_at = c.created_at,
    queued_at = case when i.state <> 'draft' then coalesce(i.queued_at, c.created_at) end,
    sent_at = case when i.state not in ('draft', 'queued') then coalesce(i.queued_at, c.created_at) end,
    accepted_at = case i.state when 'accepted' then i.answered_at end,
    declined_at = case i.state when 'declined' then i.answered_at end
    from people p, delegations d, events e, campaigns c
    where p.id = i.person_id and d.event_id = i.event_id and d.organisation_id = p.organisation_id
        and e.id = i.event_id and c.id = i.campaign_id;
update delegations d set
    held_on_site = (select count(*) from invitations i where i.delegation_id = d.id and i.seat = 'on-site'),
    held_online = (select count(*) from invitations i where i.delegation_id = d.id and i.seat = 'online');

alter table invitations
    alter column delegation_id set not null,
    alter column drafted_at set not null,
    drop constraint invitations_answered_has_time,
    add constraint invitations_of_delegation foreign key (event_id, delegation_id) references delegations (event_id, id),
    add constraint invitations_hold_a_seat check ((seat is not null)
        = (state in ('queued', 'sent', 'bounced', 'opened', 'tentative', 'accepted'))),
    -- a seat on site is also good for taking part online, as long as there is no seat online
    add constraint invitations_seat_fits check (mode is null or seat = mode or seat = 'on-site'),
    add constraint invitations_passed_to_somebody check ((state = 'delegated') = (passed_to is not null)),
    add constraint invitations_state_has_time check (case state
        when 'draft' then drafted_at when 'queued' then queued_at when 'sent' then sent_at
        when 'bounced' then bounced_at when 'opened' then opened_at when 'tentative' then tentative_at
        when 'accepted' then accepted_at when 'declined' then declined_at when 'delegated' then delegated_at
        when 'expired' then expired_at when 'revoked' then revoked_at end is not null);
create index invitations_delegation on invitations (delegation_id);

-- Two who take the last seat at once queue on the row of the delegation; its check then lets one of them through.
create function invitations_count_seats() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' and old.seat is not null then
        update delegations set
            held_on_site = held_on_site - (old.seat = 'on-site')::integer,
            held_online = held_online - (old.seat = 'online')::integer
            where id = old.delegation_id;
    end if;
    if tg_op <> 'DELETE' and new.seat is not null then
        update delegations set
            held_on_site = held_on_site + (new.seat = 'on-site')::integer,
            held_online = held_online + (new.seat = 'online')::integer
            where id = new.delegation_id;
    end if;
    return null;
end
$$;
create trigger invitations_count_seats after insert or delete on invitations
    for each row execute function invitations_count_seats();
create trigger invitations_count_moved_seats after update of seat, delegation_id on invitations
    for each row when (old.seat is distinct from new.seat or old.delegation_id <> new.delegation_id)
    execute function invitations_count_seats();
--rollback drop trigger invitations_count_moved_seats on invitations; drop trigger invitations_count_seats on invitations; drop function invitations_count_seats(); drop index invitations_delegation; alter table invitations drop constraint invitations_state_has_time, drop constraint invitations_passed_to_somebody, drop constraint invitations_seat_fits, drop constraint invitations_hold_a_seat, drop constraint invitations_of_delegation, drop column delegation_id, drop column seat, drop column decline_reason, drop column passed_to, drop column letters, drop column drafted_at, drop column sent_at, drop column bounced_at, drop column tentative_at, drop column accepted_at, drop column declined_at, drop column delegated_at, drop column expired_at, drop column revoked_at, alter column campaign_id set not null, add constraint invitations_answered_has_time check (state not in ('accepted', 'declined') or answered_at is not null);
