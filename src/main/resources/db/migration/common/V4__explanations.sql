-- What a unit says to findings that it leaves as they are, on the sheet that came back with its workbook. An empty text
-- takes back what an earlier version of the submission said.
create table explanation (
  submission bigint not null references submission (id),
  form       varchar(60) not null,
  rule       varchar(60) not null,
  row_key    varchar(40) not null,
  text       text not null,
  primary key (submission, form, rule, row_key)
);
