--liquibase formatted sql
--changeset plenary:network/050-erase-people splitStatements:false
-- Who was erased stays as somebody of an organisation, so that what is counted stays right, and has no name and no address.
alter table people
    alter column email drop not null,
    add column erased_at timestamptz,
    drop constraint people_named,
    add constraint people_named check (erased_at is not null or given_name <> '' or family_name <> ''),
    add constraint people_reached check ((email is null) = (erased_at is not null)),
    add constraint people_erased_are_nobody check (erased_at is null or given_name = '' and family_name = ''
        and honorific = '' and gender = '' and position = '' and latin = '' and not focal_point);

create function people_stay_erased() returns trigger language plpgsql as $$
begin
    raise exception 'who was erased stays so';
end
$$;
create trigger people_stay_erased before update on people
    for each row when (old.erased_at is not null and new.erased_at is null) execute function people_stay_erased();

create function person_addresses_of_known() returns trigger language plpgsql as $$
begin
    if exists (select from people where id = new.person_id and erased_at is not null) then
        raise exception 'who was erased has no address';
    end if;
    return new;
end
$$;
create trigger person_addresses_of_known before insert or update on person_addresses
    for each row execute function person_addresses_of_known();
--rollback delete from people where erased_at is not null; drop trigger person_addresses_of_known on person_addresses; drop function person_addresses_of_known; drop trigger people_stay_erased on people; drop function people_stay_erased; alter table people drop constraint people_erased_are_nobody, drop constraint people_reached, drop constraint people_named, add constraint people_named check (given_name <> '' or family_name <> ''), drop column erased_at, alter column email set not null;
