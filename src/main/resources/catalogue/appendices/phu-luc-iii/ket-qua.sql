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
       sources,
       case when xong is null and qua_han = 0 then sources else '' end as dang_lam_sources,
       case when qua_han = 1 then sources else '' end as qua_han_sources
from nhiem_vu
