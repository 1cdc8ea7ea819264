-- What was consolidated, revision by revision; never changed afterwards.

create table revision (
  round        varchar(80) not null references round (code),
  number       integer not null,
  content_hash char(64) not null,
  made_at      varchar(19) not null,
  settings     text not null,
  primary key (round, number)
);

create table revision_block (
  round    varchar(80) not null,
  revision integer not null,
  appendix varchar(60) not null,
  block    varchar(60) not null,
  gaps     text not null,
  primary key (round, revision, appendix, block),
  foreign key (round, revision) references revision (round, number)
);

create table revision_row (
  round    varchar(80) not null,
  revision integer not null,
  appendix varchar(60) not null,
  block    varchar(60) not null,
  ordinal  integer not null,
  section  varchar(200),
  cells    text not null,
  sources  text not null,
  primary key (round, revision, appendix, block, ordinal),
  foreign key (round, revision, appendix, block) references revision_block (round, revision, appendix, block)
);

-- Where each figure of a revision was printed.
create table revision_figure (
  round    varchar(80) not null,
  revision integer not null,
  sheet    varchar(40) not null,
  cell     varchar(12) not null,
  appendix varchar(60) not null,
  block    varchar(60) not null,
  column_name varchar(60) not null,
  scope    varchar(8) not null check (scope in ('row', 'section', 'block')),
  section  varchar(200),
  ordinal  integer not null,
  value    text not null,
  primary key (round, revision, sheet, cell, column_name),
  foreign key (round, revision) references revision (round, number)
);

-- Who did what, when.
create table journal (
  id     bigint primary key,
  at     varchar(19) not null,
  actor  varchar(200) not null,
  action varchar(60) not null,
  subject varchar(400) not null,
  detail text not null
);
