--liquibase formatted sql
--changeset plenary:network/001-create-network splitStatements:false
create table regions (
    code text primary key constraint regions_code_shape check (code ~ '^[a-z][a-z-]*$'),
    name jsonb not null,
    position integer not null
);
insert into regions (code, position, name) values
    ('africa', 1, '{"fallback":"en","en":"Africa","fr":"Afrique","es":"África","ru":"Африка","zh":"非洲","ar":"أفريقيا"}'),
    ('arab-states', 2, '{"fallback":"en","en":"Arab States","fr":"États arabes","es":"Estados Árabes","ru":"Арабские государства","zh":"阿拉伯国家","ar":"الدول العربية"}'),
    ('central-and-eastern-europe', 3, '{"fallback":"en","en":"Central and Eastern Europe","fr":"Europe centrale et orientale","es":"Europa Central y Oriental","ru":"Центральная и Восточная Европа","zh":"中东欧","ar":"أوروبا الوسطى والشرقية"}'),
    ('central-asia', 4, '{"fallback":"en","en":"Central Asia","fr":"Asie centrale","es":"Asia Central","ru":"Центральная Азия","zh":"中亚","ar":"آسيا الوسطى"}'),
    ('east-asia', 5, '{"fallback":"en","en":"East Asia","fr":"Asie de l’Est","es":"Asia Oriental","ru":"Восточная Азия","zh":"东亚","ar":"شرق آسيا"}'),
    ('latin-america', 6, '{"fallback":"en","en":"Latin America and the Caribbean","fr":"Amérique latine et Caraïbes","es":"América Latina y el Caribe","ru":"Латинская Америка и Карибский бассейн","zh":"拉丁美洲和加勒比","ar":"أمريكا اللاتينية ومنطقة البحر الكاريبي"}'),
    ('south-asia', 7, '{"fallback":"en","en":"South Asia","fr":"Asie du Sud","es":"Asia Meridional","ru":"Южная Азия","zh":"南亚","ar":"جنوب آسيا"}'),
    ('south-east-asia', 8, '{"fallback":"en","en":"South-East Asia","fr":"Asie du Sud-Est","es":"Asia Sudoriental","ru":"Юго-Восточная Азия","zh":"东南亚","ar":"جنوب شرق آسيا"}');

create table organisations (
    id uuid primary key,
    code text not null constraint organisations_one_per_code unique
        constraint organisations_code_shape check (code ~ '^[a-z0-9][a-z0-9-]*$'),
    kind text not null constraint organisations_kind_known check (kind in (
        'national-centre', 'training-centre', 'regional-centre', 'higher-education-institution', 'enterprise',
        'international-organisation', 'regional-organisation', 'secretariat')),
    name jsonb not null,
    country text not null constraint organisations_country_shape check (country ~ '^[A-Z]{2}$'),
    region text not null references regions,
    language text not null,
    zone text not null,
    seats integer not null constraint organisations_seats_positive check (seats >= 0),
    website text not null,
    version integer not null default 0
);

create table people (
    id uuid primary key,
    organisation_id uuid not null references organisations,
    honorific text not null,
    given_name text not null,
    family_name text not null,
    family_first boolean not null,
    gender text not null constraint people_gender_known check (gender in ('', 'female', 'male', 'other')),
    position text not null,
    email citext not null constraint people_one_per_address unique
        constraint people_email_shape check (email ~ '^[^@\s]+@[^@\s]+$'),
    language text not null,
    zone text not null,
    focal_point boolean not null,
    version integer not null default 0,
    constraint people_named check (given_name <> '' or family_name <> '')
);
create index people_organisation on people (organisation_id);
--rollback drop table people; drop table organisations; drop table regions;
