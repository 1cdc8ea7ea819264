-- The functions that catalogue SQL may use, as they are defined in Java for SQLite. A test holds the two together.
-- pg_c_utf8 knows the letters of Unicode whatever the collation of the database is.

-- Days off that would be worked by their weekday, and days worked that would be off.
create table unusual_day (
  day    date primary key,
  worked boolean not null
);

create function days_between(from_day date, to_day date) returns bigint
language sql immutable strict
return (to_day - from_day)::bigint;

create function is_worked(day date) returns boolean
language sql stable strict
return coalesce((select u.worked from unusual_day u where u.day = is_worked.day),
                extract(isodow from is_worked.day) < 6);

create function next_working_day(day date) returns date
language plpgsql stable strict as $$
declare
  candidate date := day;
begin
  while not is_worked(candidate) loop
    candidate := candidate + 1;
  end loop;
  return candidate;
end $$;

-- Counted by weeks: a mistyped year must not cost a walk over centuries for every row.
create function working_days_between(from_day date, to_day date) returns bigint
language plpgsql stable strict as $$
declare
  earlier date := least(from_day, to_day);
  later   date := greatest(from_day, to_day);
  days    bigint := (later - earlier) / 7 * 5;
begin
  for i in 0 .. (later - earlier) % 7 - 1 loop
    days := days + case when extract(isodow from later - i) < 6 then 1 else 0 end;
  end loop;
  select days + coalesce(sum(case when u.worked and extract(isodow from u.day) >= 6 then 1
                                    when not u.worked and extract(isodow from u.day) < 6 then -1
                                    else 0 end), 0)
  into days
  from unusual_day u
  where u.day > earlier and u.day <= later;
  return case when from_day <= to_day then days else -days end;
end $$;

-- The spelling in which all text is kept: NFC, plain single spaces, line feeds for every line break, nothing invisible.
create function spelled(given text) returns text
language plpgsql immutable strict as $$
declare
  clean text := given collate pg_c_utf8;
begin
  clean := regexp_replace(clean, '\r\n|[\u000B\u000C\r\u0085\u2028\u2029]', E'\n', 'g');
  clean := regexp_replace(
    clean, '[\u0001-\u0008\u000E-\u001F\u007F-\u009F\u00AD\u0600-\u0605\u061C\u06DD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]',
    '', 'g');
  clean := regexp_replace(clean, '[\t \u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]+', ' ', 'g');
  clean := regexp_replace(clean, ' ?\n ?', E'\n', 'g');
  clean := normalize(btrim(clean, E' \n'), nfc);
  return translate(clean, 'ÐðƉ', 'ĐđĐ');
end $$;

-- Without case and punctuation, each word with its tones as digits after its letters.
create function fold(given text) returns text
language plpgsql immutable strict as $$
declare
  parts text := normalize(lower(spelled(given) collate pg_c_utf8), nfd);
  marks constant text := U&'\0300\0301\0309\0303\0323';
  key   text := '';
  word  text := '';
  tones text := '';
  gap   boolean := false;
  part  text;
  kind  text;
begin
  -- one more turn ends the last word
  for i in 1 .. length(parts) + 1 loop
    part := substr(parts, i, 1);
    kind := case when part = '' then 'gap'
                 when part ~ '[\u0300-\u036F]' then 'mark'
                 when part collate pg_c_utf8 ~ '[[:alpha:]]' then 'letter'
                 when part = '%' or part collate pg_c_utf8 ~ '[[:digit:]]' then 'alone'
                 else 'gap' end;
    if kind = 'mark' then
      if word <> '' and position(part in marks) > 0 then
        tones := tones || position(part in marks)::text;
      elsif word <> '' then
        word := word || part;
      end if;
      continue;
    end if;
    if kind <> 'letter' and word <> '' then
      word := normalize(word, nfc);
      if word ~ '^(h|k|l|m|s|t|qu)y$' then
        word := left(word, -1) || 'i';
      end if;
      key := key || word || tones;
      word := '';
      tones := '';
    end if;
    if kind = 'gap' then
      gap := true;
      continue;
    end if;
    if gap and key <> '' then
      key := key || ' ';
    end if;
    gap := false;
    if kind = 'letter' then
      word := word || part;
    else
      key := key || part;
    end if;
  end loop;
  return key;
end $$;

-- One less the share of edits (optimal string alignment) in the longer text.
create function similarity(a text, b text) returns double precision
language plpgsql immutable strict as $$
declare
  longest constant integer := 1000;
  longer  integer := greatest(length(a), length(b));
  xs      text[] := string_to_array(a, null);
  ys      text[] := string_to_array(b, null);
  two_ago integer[];
  one_ago integer[];
  this    integer[];
begin
  if a = b then
    return 1;
  elsif longer > longest then
    return 0;
  end if;
  for j in 0 .. length(b) loop
    one_ago[j] := j;
  end loop;
  for i in 1 .. length(a) loop
    this := null;
    this[0] := i;
    for j in 1 .. length(b) loop
      this[j] := least(this[j - 1] + 1, one_ago[j] + 1,
                       one_ago[j - 1] + case when xs[i] = ys[j] then 0 else 1 end);
      if i > 1 and j > 1 and xs[i] = ys[j - 1] and xs[i - 1] = ys[j] then
        this[j] := least(this[j], two_ago[j - 2] + 1);
      end if;
    end loop;
    two_ago := one_ago;
    one_ago := this;
  end loop;
  return 1 - one_ago[length(b)]::double precision / longer;
end $$;

create type placed_text as (number double precision, place text, body text);

create function place_text(state placed_text[], body text, number bigint) returns placed_text[]
language sql immutable
return case when body is null then state
            else state || row(coalesce(number, 'infinity'::double precision), '', body)::placed_text end;

create function place_text(state placed_text[], body text, place text) returns placed_text[]
language sql immutable
return case when body is null then state
            else state || row('infinity'::double precision, coalesce(place, ''), body)::placed_text end;

create function join_paragraphs(state placed_text[]) returns text
language sql immutable as $$
  select string_agg(line, E'\n' order by number, place collate "C", body collate "C", line_number)
  from (select distinct on (fold(l.line)) l.line, l.line_number, p.number, p.place, p.body
        from unnest(state) p, string_to_table(spelled(p.body), E'\n') with ordinality l(line, line_number)
        where l.line <> ''
        order by fold(l.line), p.number, p.place collate "C", p.body collate "C", l.line_number) first_of_its_key
$$;

create aggregate paragraphs(body text, number bigint) (
  sfunc = place_text, stype = placed_text[], initcond = '{}', finalfunc = join_paragraphs);
create aggregate paragraphs(body text, place text) (
  sfunc = place_text, stype = placed_text[], initcond = '{}', finalfunc = join_paragraphs);

create function add_sources(state text[], ids text) returns text[]
language sql immutable
return case when ids is null then state else state || string_to_array(ids, ' ') end;

create function join_sources(state text[]) returns text
language sql immutable as $$
  select coalesce(string_agg(id, ' ' order by id collate "C"), '')
  from (select distinct unnest(state) as id) ids
  where id <> ''
$$;

create aggregate sources(ids text) (
  sfunc = add_sources, stype = text[], initcond = '{}', finalfunc = join_sources);
