-- Who asks for a round's report and who answers; and what was in force for the round when a revision was made.

alter table round add column letter text;
alter table round add column subject text;
alter table round add column recipient text;
alter table round add column signer_title text;
alter table round add column signer text;

alter table revision add column terms text;
