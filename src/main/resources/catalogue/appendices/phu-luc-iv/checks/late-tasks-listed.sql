-- message: Số hoàn thành nhưng quá hạn bằng số dòng chi tiết ở phần II
-- compare: equals
-- blank-found: zero
-- blank-expected: zero
-- source: Phụ lục IV phần I cột 4, phần II và dòng Tổng cộng của phần II
with muc as (
  select section, max(place) as place, sum(amount) as so
  from figure
  where appendix = 'phu-luc-iv' and block = 'tong-hop' and column_name = 'xong_qua_han' and scope = 'section'
  group by section
),
dong as (
  select section, count(distinct ordinal) as so
  from figure
  where appendix = 'phu-luc-iv' and block = 'qua-han-da-xong' and scope = 'row'
  group by section
),
tong as (
  select max(place) filter (where block = 'tong-hop') as place,
         sum(amount) filter (where block = 'tong-hop' and column_name = 'xong_qua_han') as so,
         sum(amount) filter (where block = 'qua-han-da-xong' and column_name = 'count') as dem
  from figure
  where appendix = 'phu-luc-iv' and scope = 'block' and column_name in ('xong_qua_han', 'count')
)
select m.place, m.so as found, coalesce(d.so, 0) as expected
from muc m left join dong d on d.section = m.section
union all
select place, so, dem from tong
