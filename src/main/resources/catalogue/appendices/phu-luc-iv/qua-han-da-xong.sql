-- order: thoi_han desc, van_ban
-- traces: xong = tra_loi, hoan_thanh
select nguon, van_ban, noi_dung, thoi_han, xong, giai_trinh, sources
from nhiem_vu
where xong_muon = 1
