-- order: so
-- giao, dang_lam và qua_han cộng lại thành câu tổng số dưới đề mục
-- traces: giao = so
-- traces: dang_lam = so
-- traces: qua_han = thoi_han
select ky,
       so,
       'Nhiệm vụ số ' || so || ': ' || noi_dung as noi_dung,
       don_vi_chu_tri,
       ket_qua,
       kho_khan,
       1 as giao,
       case when xong is null and qua_han = 0 then 1 else 0 end as dang_lam,
       qua_han,
       sources
from nhiem_vu
