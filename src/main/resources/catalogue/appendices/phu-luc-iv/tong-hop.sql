-- chua_xong là "quá hạn chưa hoàn thành": nhiệm vụ còn trong hạn không có cột trong phụ lục này.
-- dung_han + qua_han_xong + trong_han + qua_han = giao, dù chọn cách tính "đã hoàn thành" nào: bốn cột này được lưu lại,
-- không in trong phụ lục.
-- traces: giao = van_ban
-- traces: da_xong = tra_loi, hoan_thanh
-- traces: xong_qua_han = tra_loi, hoan_thanh
-- traces: chua_xong = thoi_han
-- traces: dung_han = tra_loi, hoan_thanh
-- traces: qua_han_xong = tra_loi, hoan_thanh
-- traces: trong_han = thoi_han
-- traces: qua_han = thoi_han
-- traces: kho_khan = noi_dung
with dong as (
  select nguon, 1 as la_nhiem_vu, xong, xong_muon, chua_xong,
         null as doan, null as thu_tu, sources
  from nhiem_vu
  union all
  select nguon, 0, null, null, null,
         noi_dung, unit_rank * 10000000 + row_number, sources(row_id)
  from kho_khan
  group by row_id, nguon, noi_dung, unit_rank, row_number
)
select nguon,
       sum(la_nhiem_vu) as giao,
       count(*) filter (where xong is not null and (:late_in_done or xong_muon = 0)) as da_xong,
       count(*) filter (where xong_muon = 1) as xong_qua_han,
       count(*) filter (where chua_xong = 1) as chua_xong,
       count(*) filter (where xong is not null and xong_muon = 0) as dung_han,
       count(*) filter (where xong_muon = 1) as qua_han_xong,
       count(*) filter (where la_nhiem_vu = 1 and xong is null and chua_xong = 0) as trong_han,
       count(*) filter (where chua_xong = 1) as qua_han,
       paragraphs(doan, thu_tu) filter (where la_nhiem_vu = 0) as kho_khan,
       sources(sources) as sources,
       sources(sources) filter (where la_nhiem_vu = 1) as giao_sources,
       sources(sources) filter (where xong is not null and (:late_in_done or xong_muon = 0)) as da_xong_sources,
       sources(sources) filter (where xong_muon = 1) as xong_qua_han_sources,
       sources(sources) filter (where chua_xong = 1) as chua_xong_sources,
       sources(sources) filter (where xong is not null and xong_muon = 0) as dung_han_sources,
       sources(sources) filter (where xong_muon = 1) as qua_han_xong_sources,
       sources(sources) filter (where la_nhiem_vu = 1 and xong is null and chua_xong = 0) as trong_han_sources,
       sources(sources) filter (where chua_xong = 1) as qua_han_sources,
       sources(sources) filter (where la_nhiem_vu = 0) as kho_khan_sources
from dong
group by nguon
