-- What arrived. The same text runs on SQLite and PostgreSQL.

create table round (
  code        varchar(80) primary key,
  report      varchar(60) not null,
  period      varchar(10) not null,
  window_from date not null,
  window_to   date not null,
  units_due   date not null,
  agency_due  date not null
);

-- One file, told apart by its bytes. What the cover says is null until it was read.
create table submission (
  id           bigint primary key,
  hash         char(64) not null unique,
  file_name    varchar(400) not null,
  size         bigint not null,
  received_at  varchar(19) not null,
  sweep        bigint not null,
  seen         bigint not null,
  state        varchar(12) not null check (state in ('received', 'read', 'refused', 'validated')),
  read_under   char(64),
  read_run     bigint,
  attempts     integer not null default 0,
  round        varchar(80) references round (code),
  unit         varchar(60),
  unit_written varchar(400),
  version      integer,
  prepared_by  varchar(400),
  phone        varchar(400),
  head         varchar(400)
);
create index submission_by_run on submission (read_run);
create index submission_by_round on submission (round, unit, version);

-- One form of a submission: where it stood in the file, and what became of its rows.
create table submitted_form (
  submission  bigint not null references submission (id),
  form        varchar(60) not null,
  sheet_name  varchar(200),
  sheet       integer,
  columns     text not null,
  state       varchar(12) not null check (state in ('read', 'accepted', 'rejected')),
  rows_read   integer not null,
  rows_data   integer not null,
  rows_used   integer not null default 0,
  rows_rejected integer not null default 0,
  set_aside   text not null,
  primary key (submission, form)
);

-- How many findings there are, also of those that are not kept one by one.
create table finding_count (
  submission bigint not null references submission (id),
  form       varchar(60) not null,
  severity   varchar(8) not null,
  number     integer not null,
  primary key (submission, form, severity)
);

create table finding (
  submission bigint not null references submission (id),
  number     integer not null,
  form       varchar(60),
  sheet      varchar(200),
  cell       varchar(12),
  row_number integer,
  field      varchar(60),
  severity   varchar(8) not null check (severity in ('error', 'warning', 'note')),
  code       varchar(60) not null,
  message    text not null,
  value      text,
  expected   text,
  primary key (submission, number)
);
