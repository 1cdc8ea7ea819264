-- Consecutive rows of a sheet as one run: a figure over all rows of a long sheet must not take a text as long.

create or replace function join_sources(state text[]) returns text
language sql immutable as $$
  select coalesce(string_agg(file || ':' || sheet || ':' || runs, ' ' order by file collate "C", sheet), '')
  from (select file, sheet,
               (select string_agg(case when upper(run) - lower(run) = 1 then lower(run)::text
                                       else lower(run) || '-' || upper(run) - 1 end, ',' order by lower(run))
                from unnest(rows) run) as runs
        from (select split_part(id, ':', 1) as file, split_part(id, ':', 2)::integer as sheet,
                     range_agg(int4range(split_part(run, '-', 1)::integer,
                                         split_part(run, '-', -1)::integer, '[]')) as rows
              from unnest(state) ids, string_to_table(ids, ' ') id, string_to_table(split_part(id, ':', 3), ',') run
              where id <> ''
              group by 1, 2) by_sheet) texts
$$;

-- array_append grows its array in place; a function that joins arrays copies it for every row
drop aggregate sources(text);
create aggregate sources(ids text) (
  sfunc = array_append, stype = text[], initcond = '{}', finalfunc = join_sources);
drop function add_sources(text[], text);
