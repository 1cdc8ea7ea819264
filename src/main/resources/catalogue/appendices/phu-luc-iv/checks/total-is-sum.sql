-- message: Tổng cộng I+II bằng cộng các mục
-- compare: equals
-- blank-found: zero
-- blank-expected: zero
-- source: Phụ lục IV phần I, dòng Tổng cộng I+II
select max(place) filter (where scope = 'block') as place,
       sum(amount) filter (where scope = 'block') as found,
       sum(amount) filter (where scope = 'section') as expected
from figure
where appendix = 'phu-luc-iv' and block = 'tong-hop'
  and column_name in ('giao', 'da_xong', 'xong_qua_han', 'chua_xong')
group by column_name
