-- message: Số hoàn thành nhưng quá hạn không quá số đã hoàn thành (khi "đã hoàn thành" gồm cả quá hạn)
-- compare: at-most
-- blank-found: zero
-- blank-expected: zero
-- source: Phụ lục IV phần I, cột 3 và cột 4
select max(place) filter (where column_name = 'xong_qua_han') as place,
       max(amount) filter (where column_name = 'xong_qua_han') as found,
       max(amount) filter (where column_name = 'da_xong') as expected
from figure
where appendix = 'phu-luc-iv' and block = 'tong-hop' and scope <> 'row' and :late_in_done
group by scope, section
