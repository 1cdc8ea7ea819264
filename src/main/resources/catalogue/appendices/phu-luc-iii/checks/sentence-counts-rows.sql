-- message: Tổng số nhiệm vụ được giao trong câu tổng hợp bằng số dòng của bảng
-- compare: equals
-- blank-found: zero
-- blank-expected: zero
-- source: Phụ lục III phần I, câu dưới đề mục
select max(place) filter (where scope = 'block' and column_name = 'giao') as place,
       max(amount) filter (where scope = 'block' and column_name = 'giao') as found,
       count(distinct case when scope = 'row' then ordinal end) as expected
from figure
where appendix = 'phu-luc-iii' and block = 'ket-qua'
