-- order: thu_tu
-- Mỗi nhiệm vụ tính một lần, xếp theo số ngày làm việc từ ngày văn bản giao đến thời hạn.
-- Câu dưới đề mục: gap là giao trong vòng :so_ngay_gap ngày làm việc; chi_cham là thực tế xong đúng hạn, chỉ cập nhật Hệ thống chậm
-- traces: giao = van_ban, thoi_han
-- traces: dung_han = tra_loi, hoan_thanh
-- traces: muon = tra_loi, hoan_thanh
-- traces: trong_han = thoi_han
-- traces: qua_han = thoi_han
-- traces: gap = van_ban, thoi_han
-- traces: gap_qua_han = van_ban, thoi_han
-- traces: chi_cham = hoan_thanh, tra_loi
with giao as (
  select identity, min(van_ban_date) as ngay_giao, max(hoan_thanh) as thuc_te
  from tung_dong
  where counts = 1 and quyet_dinh = 1
  group by identity
),
viec as (
  select n.*,
         case when g.ngay_giao <= n.thoi_han then working_days_between(g.ngay_giao, n.thoi_han) end as so_ngay,
         case when n.xong_muon = 1 and g.thuc_te <= n.han then 1 else 0 end as chi_cham
  from nhiem_vu n join giao g on g.identity = n.identity
),
nhom as (
  select v.*,
         case when so_ngay <= 1 then 1
              when so_ngay = 2 then 2
              when so_ngay = 3 then 3
              when so_ngay <= 5 then 4
              when so_ngay <= 10 then 5
              when so_ngay <= 22 then 6
              when so_ngay > 22 then 7
              else 8 end as thu_tu,
         case when so_ngay <= :so_ngay_gap then 1 else 0 end as la_gap
  from viec v
)
select thu_tu,
       case thu_tu when 1 then 'Không quá 1 ngày làm việc'
                   when 2 then '2 ngày làm việc'
                   when 3 then '3 ngày làm việc'
                   when 4 then '4 đến 5 ngày làm việc'
                   when 5 then '6 đến 10 ngày làm việc'
                   when 6 then '11 đến 22 ngày làm việc'
                   when 7 then 'Trên 22 ngày làm việc'
                   else 'Không rõ (văn bản không ghi ngày, hoặc hạn trước ngày văn bản)' end as khoang,
       cast(:so_ngay_gap as text) as nguong,
       count(*) as giao,
       count(*) filter (where xong is not null and xong_muon = 0) as dung_han,
       count(*) filter (where xong_muon = 1) as muon,
       count(*) filter (where xong is null and chua_xong = 0) as trong_han,
       count(*) filter (where chua_xong = 1) as qua_han,
       count(*) filter (where la_gap = 1) as gap,
       count(*) filter (where la_gap = 1 and (xong_muon = 1 or chua_xong = 1)) as gap_qua_han,
       count(*) filter (where chi_cham = 1) as chi_cham,
       sources(sources) as sources,
       sources(sources) filter (where xong is not null and xong_muon = 0) as dung_han_sources,
       sources(sources) filter (where xong_muon = 1) as muon_sources,
       sources(sources) filter (where xong is null and chua_xong = 0) as trong_han_sources,
       sources(sources) filter (where chua_xong = 1) as qua_han_sources,
       sources(sources) filter (where la_gap = 1) as gap_sources,
       sources(sources) filter (where la_gap = 1 and (xong_muon = 1 or chua_xong = 1)) as gap_qua_han_sources,
       sources(sources) filter (where chi_cham = 1) as chi_cham_sources
from nhom
group by thu_tu
