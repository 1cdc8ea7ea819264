-- severity: warning
-- at: hoan_thanh
-- explain: required
-- message: Báo cáo kỳ {ky_trong} của đơn vị ghi nhiệm vụ này hoàn thành ngày {da_ghi}, báo cáo này {dang_ghi}: đề nghị kiểm tra lại; nếu báo cáo này đúng thì giải trình.
-- Kỳ nằm trong kỳ này (quý trong 6 tháng, 6 tháng trong năm): lấy kỳ có ngày chốt muộn nhất đã báo cáo nhiệm vụ
with ky_truoc as (
  select identity, reported_in, xong,
         row_number() over (partition by identity order by window_to desc, window_from desc, reported_in) as thu_tu
  from nested_nhiem_vu_giao
  where unit = :unit
)
select n.row_id, k.reported_in as ky_trong, k.xong as da_ghi,
       case when n.xong is null then 'ghi chưa hoàn thành' else 'ghi ngày khác' end as dang_ghi
from nhiem_vu_giao n
join ky_truoc k on k.identity = n.identity and k.thu_tu = 1
where k.xong is not null and (n.xong is null or n.xong <> k.xong)
