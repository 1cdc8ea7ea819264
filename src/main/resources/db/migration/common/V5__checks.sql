-- The number of a printed figure, in plain digits; and which figures of a revision do not agree with each other.

alter table revision_figure add column amount varchar(40);

create table revision_check (
  round    varchar(80) not null,
  revision integer not null,
  number   integer not null,
  appendix varchar(60) not null,
  code     varchar(60) not null,
  place    varchar(60),
  message  text not null,
  primary key (round, revision, number),
  foreign key (round, revision) references revision (round, number)
);
