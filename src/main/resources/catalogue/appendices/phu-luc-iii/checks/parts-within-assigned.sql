-- message: Số đang thực hiện cộng số quá hạn chưa hoàn thành không quá số được giao
-- compare: at-most
-- blank-found: zero
-- blank-expected: zero
-- source: Phụ lục III phần I, câu dưới đề mục
select max(place) filter (where column_name = 'giao') as place,
       sum(amount) filter (where column_name in ('dang_lam', 'qua_han')) as found,
       max(amount) filter (where column_name = 'giao') as expected
from figure
where appendix = 'phu-luc-iii' and block = 'ket-qua' and scope = 'block'
