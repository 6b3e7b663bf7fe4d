--liquibase formatted sql
--changeset plenary:invitations/020-apply-openly
-- Who comes by open registration is of no organisation of the network: they are the guests of a region.
alter table organisations
    drop constraint organisations_kind_known,
    add constraint organisations_kind_known check (kind in (
        'national-centre', 'training-centre', 'regional-centre', 'higher-education-institution', 'enterprise',
        'international-organisation', 'regional-organisation', 'secretariat', 'guests'));

-- Who applied holds no seat before they answer, and, where staff approve, before they are approved.
alter table invitations
    add column openly boolean not null default false,
    add column approved boolean not null default false,
    add column applied_at timestamptz,
    add constraint invitations_approved_openly check (openly or not approved),
    drop constraint invitations_state_known,
    add constraint invitations_state_known check (state in (
        'draft', 'queued', 'sent', 'bounced', 'opened', 'tentative', 'accepted', 'declined', 'delegated', 'expired',
        'revoked', 'applied')),
    drop constraint invitations_state_has_time,
    add constraint invitations_state_has_time check (case state
        when 'draft' then drafted_at when 'queued' then queued_at when 'sent' then sent_at
        when 'bounced' then bounced_at when 'opened' then opened_at when 'tentative' then tentative_at
        when 'accepted' then accepted_at when 'declined' then declined_at when 'delegated' then delegated_at
        when 'expired' then expired_at when 'revoked' then revoked_at when 'applied' then applied_at end is not null),
    add constraint invitations_applied_openly check (state <> 'applied' or openly);
--rollback alter table invitations drop constraint invitations_applied_openly, drop constraint invitations_state_has_time, add constraint invitations_state_has_time check (case state when 'draft' then drafted_at when 'queued' then queued_at when 'sent' then sent_at when 'bounced' then bounced_at when 'opened' then opened_at when 'tentative' then tentative_at when 'accepted' then accepted_at when 'declined' then declined_at when 'delegated' then delegated_at when 'expired' then expired_at when 'revoked' then revoked_at end is not null), drop constraint invitations_state_known, add constraint invitations_state_known check (state in ('draft', 'queued', 'sent', 'bounced', 'opened', 'tentative', 'accepted', 'declined', 'delegated', 'expired', 'revoked')), drop column applied_at, drop column approved, drop column openly;
--rollback alter table organisations drop constraint organisations_kind_known, add constraint organisations_kind_known check (kind in ('national-centre', 'training-centre', 'regional-centre', 'higher-education-institution', 'enterprise', 'international-organisation', 'regional-organisation', 'secretariat'));
