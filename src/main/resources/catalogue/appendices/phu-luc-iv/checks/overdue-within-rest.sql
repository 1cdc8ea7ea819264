-- message: Số quá hạn chưa hoàn thành không quá số được giao trừ số đã hoàn thành
-- compare: at-most
-- blank-found: zero
-- blank-expected: zero
-- source: Phụ lục IV phần I, cột 2 đến cột 5; phần còn lại là nhiệm vụ đang thực hiện trong hạn
select max(place) filter (where column_name = 'chua_xong') as place,
       max(amount) filter (where column_name = 'chua_xong') as found,
       max(amount) filter (where column_name = 'giao')
         - max(amount) filter (where column_name = 'da_xong')
         - case when :late_in_done then 0 else max(amount) filter (where column_name = 'xong_qua_han') end as expected
from figure
where appendix = 'phu-luc-iv' and block = 'tong-hop' and scope <> 'row'
group by scope, section
