-- form: nhiem-vu-giao
-- severity: warning
-- at: thoi_han
-- explain: required
-- message: Thời hạn kỳ trước ghi {han_truoc}, kỳ này ghi {thoi_han}: đề nghị kiểm tra lại; nếu được gia hạn thì ghi văn bản gia hạn ở cột Giải trình.
select n.row_id, n.thoi_han, max(p.thoi_han) as han_truoc
from nhiem_vu_giao n
join latest_nhiem_vu_giao p on p.van_ban_id = n.van_ban_id and p.unit = :unit
where p.xong is null and p.muc is not null and p.identity = n.identity and n.giai_trinh is null
group by n.row_id, n.thoi_han
having min(p.thoi_han) <> n.thoi_han
