--liquibase formatted sql
--changeset plenary:invitations/001-create-invitations splitStatements:false
create table campaigns (
    id uuid primary key,
    event_id uuid not null references events,
    created_at timestamptz not null,
    created_by text not null
);

create table invitations (
    id uuid primary key,
    event_id uuid not null references events,
    person_id uuid not null references people,
    campaign_id uuid not null references campaigns,
    state text not null constraint invitations_state_known check (state in (
        'draft', 'queued', 'sent', 'bounced', 'opened', 'tentative', 'accepted', 'declined', 'delegated', 'expired',
        'revoked')),
    mode text constraint invitations_mode_known check (mode in ('on-site', 'online')),
    queued_at timestamptz,
    opened_at timestamptz,
    answered_at timestamptz,
    version integer not null default 0,
    constraint invitations_one_per_person unique (event_id, person_id),
    constraint invitations_accepted_has_mode check ((state = 'accepted') = (mode is not null)),
    constraint invitations_answered_has_time check (state not in ('accepted', 'declined') or answered_at is not null)
);
create index invitations_campaign on invitations (campaign_id);
--rollback drop table invitations; drop table campaigns;
