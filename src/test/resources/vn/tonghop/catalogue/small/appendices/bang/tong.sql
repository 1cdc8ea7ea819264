-- traces: so = van_ban
select nguon, count(*) as so, sources(sources) as sources
from viec
group by nguon
