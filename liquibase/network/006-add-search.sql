--liquibase formatted sql
--changeset plenary:network/006-add-search splitStatements:false
create extension if not exists pg_trgm;
create extension if not exists unaccent;

-- A text as it is searched: small letters without accents, the forms of alef and ta marbuta as one, and without the
-- vowel signs of Arabic.
create function search_text(text) returns text language sql immutable strict parallel safe
    return translate(lower(unaccent('unaccent'::regdictionary, $1)), 'أإآٱىة' || U&'\064B\064C\064D\064E\064F\0650\0651\0652\0670',
        'اااايه');

create function search_names(jsonb) returns text language sql immutable strict parallel safe
    return (select search_text(string_agg(name.value, ' ' order by name.key))
        from jsonb_each_text($1) name where name.key <> 'fallback');

-- In Latin letters too, which the application writes: names of every script are then found from every script, and
-- trigrams work in a database whose locale knows ASCII only.
alter table organisations add column latin text not null default '';
alter table organisations add column search text not null
    generated always as (code || ' ' || coalesce(search_names(name), '') || ' ' || latin) stored;
create index organisations_search on organisations using gin (search gin_trgm_ops);

alter table people add column latin text not null default '';
alter table people add column search text not null
    generated always as (search_text(given_name || ' ' || family_name) || ' ' || latin) stored;
create index people_search on people using gin (search gin_trgm_ops);
--rollback alter table people drop column search, drop column latin; alter table organisations drop column search, drop column latin; drop function search_names(jsonb); drop function search_text(text);
