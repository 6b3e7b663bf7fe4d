--liquibase formatted sql
--changeset plenary:registrations/061-choose-columns
-- What a member of staff sees of each registration of an event: keys of columns, and of questions, with blanks between.
create table registration_columns (
    account_id uuid not null references accounts on delete cascade,
    event_id uuid not null references events on delete cascade,
    columns text not null
        constraint registration_columns_shape check (columns ~ '^[a-z0-9_-]{1,60}( [a-z0-9_-]{1,60})*$'),
    primary key (account_id, event_id)
);
--rollback drop table registration_columns;
