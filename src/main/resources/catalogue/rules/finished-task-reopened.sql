-- form: nhiem-vu-giao
-- severity: warning
-- at: hoan_thanh
-- explain: required
-- message: Kỳ trước đã báo cáo hoàn thành ngày {ngay_truoc}, kỳ này lại chưa có ngày hoàn thành: đề nghị ghi lại ngày hoàn thành, nếu nhiệm vụ phải làm lại thì giải trình.
select n.row_id, max(p.xong) as ngay_truoc
from nhiem_vu_giao n
join latest_nhiem_vu_giao p on p.identity = n.identity and p.unit = :unit
where n.counts = 1 and n.xong is null and p.xong is not null
  -- kỳ nằm trong kỳ này đã có quy tắc riêng (differs-from-nested-round)
  and p.identity not in (select identity from nested_nhiem_vu_giao where unit = :unit and reported_in = p.reported_in)
group by n.row_id
