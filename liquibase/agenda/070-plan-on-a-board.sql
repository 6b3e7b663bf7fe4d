--liquibase formatted sql
--changeset plenary:agenda/070-plan-on-a-board splitStatements:false
-- The draft may hold what cannot be held: it is shown as a conflict and keeps the agenda from being published.
alter table sessions
    drop constraint sessions_room_free,
    drop constraint sessions_kind_known,
    add constraint sessions_kind_known check (kind in (
        'opening', 'keynote', 'panel', 'presentation', 'report', 'launch', 'remarks', 'handover', 'ceremony', 'social',
        'break', 'rehearsal', 'preparation', 'closing')),
    alter column local_start drop not null,
    alter column starts_at drop not null,
    alter column ends_at drop not null,
    -- one without a start is on the list of what is still to be placed
    add constraint sessions_scheduled_whole check (num_nulls(local_start, starts_at, ends_at) in (0, 3)),
    add column description jsonb not null default '{"fallback":"en"}',
    add column mode text constraint sessions_mode_known check (mode in ('on-site', 'online', 'hybrid')),
    add column track text not null default '' constraint sessions_track_length check (length(track) <= 60),
    add column languages text not null default '' constraint sessions_languages_shape check (languages ~ '^([a-z]{2,3}( |$))*$'),
    add column interpretation text not null default ''
        constraint sessions_interpretation_shape check (interpretation ~ '^([a-z]{2,3}( |$))*$'),
    add column internal boolean not null default false;

alter table slots
    drop constraint slots_role_known,
    add constraint slots_role_known check (role in (
        'chair', 'moderator', 'speaker', 'panellist', 'interpreter', 'rapporteur', 'signatory')),
    add column minutes integer constraint slots_minutes_range check (minutes between 1 and 1440);
create unique index slots_one_chair on slots (session_id) where role = 'chair';
--rollback drop index slots_one_chair;
