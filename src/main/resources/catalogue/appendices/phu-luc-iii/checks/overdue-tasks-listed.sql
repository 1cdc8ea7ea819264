-- message: Số quá hạn chưa hoàn thành trong câu tổng hợp bằng số dòng chi tiết ở phần II
-- compare: equals
-- blank-found: zero
-- blank-expected: zero
-- source: Phụ lục III phần I, câu dưới đề mục, và phần II
select max(place) filter (where block = 'ket-qua') as place,
       max(amount) filter (where block = 'ket-qua' and scope = 'block' and column_name = 'qua_han') as found,
       count(distinct case when block = 'qua-han' and scope = 'row' then ordinal end) as expected
from figure
where appendix = 'phu-luc-iii'
  and (block = 'qua-han' or block = 'ket-qua' and scope = 'block' and column_name = 'qua_han')
