-- order: thu_tu
-- Mỗi đơn vị một dòng. Đơn vị đã gửi mà không có nhiệm vụ thì ghi 0; chưa gửi hoặc chưa được chấp nhận thì để trống.
-- Nhiệm vụ nhiều đơn vị cùng thực hiện có ở dòng của từng đơn vị, theo kết quả chung của nhiệm vụ.
-- traces: giao = van_ban
-- traces: dung_han = tra_loi, hoan_thanh
-- traces: muon = tra_loi, hoan_thanh
-- traces: trong_han = thoi_han
-- traces: qua_han = thoi_han
with viec as (
  select g.unit, n.identity, n.xong, n.xong_muon, n.chua_xong, sources(g.row_id) as sources
  from tung_dong g join nhiem_vu n on n.identity = g.identity
  where g.counts = 1
  group by g.unit, n.identity, n.xong, n.xong_muon, n.chua_xong
),
don_vi as (
  select unit, unit_name, unit_rank, submitted, accepted from owing_nhiem_vu_giao
  union all
  select distinct unit, unit_name, unit_rank, 1, 1 from tung_dong
  where counts = 1 and unit not in (select unit from owing_nhiem_vu_giao)
),
dem as (
  select d.unit_name as don_vi, d.unit_rank as thu_tu,
         case when d.submitted = 0 then 'chưa gửi' when d.accepted = 0 then 'chưa được chấp nhận' end as ghi_chu,
         max(d.accepted) as co_so_lieu,
         count(v.identity) as giao,
         count(v.identity) filter (where xong is not null and xong_muon = 0) as dung_han,
         count(v.identity) filter (where xong_muon = 1) as muon,
         count(v.identity) filter (where xong is null and chua_xong = 0) as trong_han,
         count(v.identity) filter (where chua_xong = 1) as qua_han,
         sources(v.sources) filter (where xong is not null and xong_muon = 0) as dung_han_sources,
         sources(v.sources) filter (where xong_muon = 1) as muon_sources,
         sources(v.sources) filter (where xong is null and chua_xong = 0) as trong_han_sources,
         sources(v.sources) filter (where chua_xong = 1) as qua_han_sources,
         sources(v.sources) as sources
  from don_vi d left join viec v on v.unit = d.unit
  group by d.unit, d.unit_name, d.unit_rank, d.submitted, d.accepted
)
select don_vi, thu_tu, ghi_chu,
       case when co_so_lieu = 1 or giao > 0 then giao end as giao,
       case when co_so_lieu = 1 or giao > 0 then dung_han end as dung_han,
       case when co_so_lieu = 1 or giao > 0 then muon end as muon,
       case when co_so_lieu = 1 or giao > 0 then trong_han end as trong_han,
       case when co_so_lieu = 1 or giao > 0 then qua_han end as qua_han,
       dung_han_sources, muon_sources, trong_han_sources, qua_han_sources, sources
from dem
