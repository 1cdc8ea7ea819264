-- order: so
select so,
       'Nhiệm vụ số ' || so || ': ' || noi_dung as noi_dung,
       don_vi_chu_tri,
       du_kien,
       giai_trinh,
       sources
from nhiem_vu
where qua_han = 1
