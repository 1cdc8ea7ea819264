-- message: Số nhiệm vụ đã hoàn thành không quá số được giao
-- compare: at-most
-- blank-found: zero
-- blank-expected: zero
-- source: Phụ lục IV phần I, cột 2 và cột 3
select max(place) filter (where column_name = 'da_xong') as place,
       max(amount) filter (where column_name = 'da_xong') as found,
       max(amount) filter (where column_name = 'giao') as expected
from figure
where appendix = 'phu-luc-iv' and block = 'tong-hop' and scope <> 'row'
group by scope, section
