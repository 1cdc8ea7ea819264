-- order: thoi_han desc, van_ban
select nguon, van_ban, noi_dung, thoi_han, tinh_hinh, du_kien, giai_trinh, sources
from nhiem_vu
where chua_xong = 1
