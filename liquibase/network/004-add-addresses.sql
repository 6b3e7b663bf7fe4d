--liquibase formatted sql
--changeset plenary:network/004-add-addresses splitStatements:false
create table person_addresses (
    person_id uuid not null references people on delete cascade,
    email citext not null constraint person_addresses_one_per_address unique
        constraint person_addresses_shape check (email ~ '^[^@\s]+@[^@\s]+$'),
    primary key (person_id, email)
);
insert into person_addresses (person_id, email) select id, email from people;

-- The preferred address is one of the person's own, and everybody has one. Checked when the transaction ends, because
-- each of the two rows needs the other.
alter table people
    drop constraint people_one_per_address,
    add constraint people_prefer_own_address foreign key (id, email) references person_addresses (person_id, email)
        deferrable initially deferred;
--rollback alter table people drop constraint people_prefer_own_address, add constraint people_one_per_address unique (email); drop table person_addresses;
