-- order: so_ngay_giao, thoi_han, van_ban
-- Nhiệm vụ quá hạn, đã xong hay chưa: được giao bao nhiêu ngày, trễ bao nhiêu, có phải chỉ trễ trên Hệ thống không.
-- Số ngày là lời của dòng, không phải số liệu để cộng.
-- traces: thuc_te = hoan_thanh
-- traces: he_thong = tra_loi
with giao as (
  select g.identity,
         min(g.van_ban_date) filter (where g.quyet_dinh = 1) as ngay_giao,
         max(g.hoan_thanh)   filter (where g.quyet_dinh = 1) as thuc_te,
         max(g.tra_loi)      filter (where g.quyet_dinh = 1) as he_thong,
         paragraphs(coalesce(o.unit_name, g.unit), g.unit_rank) as don_vi
  from tung_dong g left join owing_nhiem_vu_giao o on o.unit = g.unit
  where g.counts = 1
  group by g.identity
)
select n.van_ban, n.noi_dung, g.don_vi, n.thoi_han, g.thuc_te, g.he_thong,
       case when g.ngay_giao <= n.thoi_han then working_days_between(g.ngay_giao, n.thoi_han) end as so_ngay_giao,
       case when g.ngay_giao <= n.thoi_han
            then working_days_between(g.ngay_giao, n.thoi_han) || ' ngày làm việc' else '' end as duoc_giao,
       days_between(n.han, coalesce(n.xong, :cutoff)) || ' ngày'
         || case when n.chua_xong = 1 then ', chưa xong'
                 when g.thuc_te <= n.han then ', chỉ trễ trên Hệ thống' else '' end as tre,
       n.sources
from nhiem_vu n join giao g on g.identity = n.identity
where n.xong_muon = 1 or n.chua_xong = 1
