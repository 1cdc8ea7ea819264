-- order: thoi_han, van_ban
-- Nhiệm vụ chưa có ngày hoàn thành nào, kể cả sau ngày chốt số liệu; số ngày còn lại tính khi in
with don_vi as (
  select g.identity,
         paragraphs(g.unit_name || case when g.vai_tro = 'phoi-hop' then ' (phối hợp)' else '' end,
                    g.unit_rank + case when g.vai_tro = 'phoi-hop' then 100000 else 0 end) as don_vi
  from tung_dong g
  where g.counts = 1
  group by g.identity
)
select n.van_ban, n.noi_dung, d.don_vi, n.thoi_han, n.han, n.tinh_hinh, n.du_kien, n.sources
from nhiem_vu n join don_vi d on d.identity = n.identity
where n.identity in (select identity from tung_dong
                     where counts = 1 and quyet_dinh = 1 and coalesce(tra_loi, hoan_thanh) is null)
