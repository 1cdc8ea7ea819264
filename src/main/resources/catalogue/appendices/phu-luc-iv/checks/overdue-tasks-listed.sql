-- message: Số quá hạn chưa hoàn thành bằng số dòng chi tiết ở phần III
-- compare: equals
-- blank-found: zero
-- blank-expected: zero
-- source: Phụ lục IV phần I cột 5, phần III và dòng Tổng số của phần III
with muc as (
  select section, max(place) as place, sum(amount) as so
  from figure
  where appendix = 'phu-luc-iv' and block = 'tong-hop' and column_name = 'chua_xong' and scope = 'section'
  group by section
),
dong as (
  select section, count(distinct ordinal) as so
  from figure
  where appendix = 'phu-luc-iv' and block = 'qua-han-chua-xong' and scope = 'row'
  group by section
),
tong as (
  select max(place) filter (where block = 'tong-hop') as place,
         sum(amount) filter (where block = 'tong-hop' and column_name = 'chua_xong') as so,
         sum(amount) filter (where block = 'qua-han-chua-xong' and column_name = 'count') as dem
  from figure
  where appendix = 'phu-luc-iv' and scope = 'block' and column_name in ('chua_xong', 'count')
)
select m.place, m.so as found, coalesce(d.so, 0) as expected
from muc m left join dong d on d.section = m.section
union all
select place, so, dem from tong
