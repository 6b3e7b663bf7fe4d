--liquibase formatted sql
--changeset plenary:registrations/021-approve-registrations
-- Each step of the decision has a number, so that of two people who decide at once one is told.
alter table registrations
    drop constraint registrations_state_known,
    add constraint registrations_state_known check (state in ('registered', 'waiting', 'pending', 'cancelled')),
    add column represents text not null default '' constraint registrations_represents_length check (char_length(represents) <= 300),
    add column approval text not null default 'none' constraint registrations_approval_known check (approval in (
        'none', 'pending', 'asked', 'approved', 'again', 'refused')),
    add column approval_since timestamptz,
    add column approval_words text not null default '' constraint registrations_words_length check (char_length(approval_words) <= 2000),
    add column approval_reply text not null default '' constraint registrations_reply_length check (char_length(approval_reply) <= 2000),
    add column approval_round integer not null default 0 constraint registrations_round_counts check (approval_round >= 0),
    add constraint registrations_pending_undecided check (state <> 'pending' or approval in ('pending', 'asked')),
    add constraint registrations_refused_out check (approval <> 'refused' or state = 'cancelled'),
    add constraint registrations_said_to_somebody check (approval not in ('asked', 'refused') or approval_words <> ''),
    add constraint registrations_approval_has_time check ((approval = 'none') = (approval_since is null));
create index registrations_to_approve on registrations (event_id, registered_at desc, id desc)
    where approval in ('pending', 'again');
--rollback drop index registrations_to_approve; alter table registrations drop constraint registrations_approval_has_time, drop constraint registrations_said_to_somebody, drop constraint registrations_refused_out, drop constraint registrations_pending_undecided, drop column approval_round, drop column approval_reply, drop column approval_words, drop column approval_since, drop column approval, drop column represents, drop constraint registrations_state_known, add constraint registrations_state_known check (state in ('registered', 'waiting', 'cancelled'));
