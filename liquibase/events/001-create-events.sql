--liquibase formatted sql
--changeset plenary:events/001-create-events splitStatements:false
create table series (
    slug text primary key constraint series_slug_shape check (slug ~ '^[a-z0-9][a-z0-9-]*$'),
    name jsonb not null
);
insert into series (slug, name) values
    ('annual-partnership-meeting', '{"fallback":"en","en":"Annual Partnership Meeting","fr":"Réunion annuelle du partenariat","es":"Reunión Anual de la Alianza","ru":"Ежегодная встреча партнёров","zh":"年度伙伴会议","ar":"الاجتماع السنوي للشراكة"}'),
    ('regional-policy-dialogue', '{"fallback":"en","en":"Regional High-Level Policy Dialogue","fr":"Dialogue régional de haut niveau sur les politiques","es":"Diálogo Regional de Alto Nivel sobre Políticas","ru":"Региональный диалог высокого уровня по вопросам политики","zh":"区域高级别政策对话","ar":"الحوار الإقليمي رفيع المستوى بشأن السياسات"}');

create table events (
    id uuid primary key,
    slug text not null constraint events_one_per_slug unique
        constraint events_slug_shape check (slug ~ '^[a-z0-9][a-z0-9-]{2,}$'),
    series text not null references series,
    region text references regions,
    title jsonb not null,
    summary jsonb not null,
    starts_on date not null,
    ends_on date not null,
    zone text not null,
    mode text not null constraint events_mode_known check (mode in ('on-site', 'online', 'hybrid')),
    venue jsonb not null,
    meeting_url text not null constraint events_meeting_https check (meeting_url = '' or meeting_url like 'https://%'),
    published_at timestamptz,
    version integer not null default 0,
    constraint events_days_in_order check (ends_on >= starts_on)
);

create table rooms (
    id uuid primary key,
    event_id uuid not null references events on delete cascade,
    slug text not null constraint rooms_slug_shape check (slug ~ '^[a-z0-9][a-z0-9-]*$'),
    name jsonb not null,
    position integer not null,
    constraint rooms_one_per_slug unique (event_id, slug),
    constraint rooms_of_event unique (event_id, id)
);
--rollback drop table rooms; drop table events; drop table series;
