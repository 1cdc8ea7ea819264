-- Mỗi nhiệm vụ tính một lần, dù nhiều đơn vị cùng thực hiện
-- traces: giao = van_ban
-- traces: dung_han = tra_loi, hoan_thanh
-- traces: muon = tra_loi, hoan_thanh
-- traces: trong_han = thoi_han
-- traces: qua_han = thoi_han
select count(*) as giao,
       count(*) filter (where xong is not null and xong_muon = 0) as dung_han,
       count(*) filter (where xong_muon = 1) as muon,
       count(*) filter (where xong is null and chua_xong = 0) as trong_han,
       count(*) filter (where chua_xong = 1) as qua_han,
       sources(sources) filter (where xong is not null and xong_muon = 0) as dung_han_sources,
       sources(sources) filter (where xong_muon = 1) as muon_sources,
       sources(sources) filter (where xong is null and chua_xong = 0) as trong_han_sources,
       sources(sources) filter (where chua_xong = 1) as qua_han_sources,
       sources(sources) as sources
from nhiem_vu
