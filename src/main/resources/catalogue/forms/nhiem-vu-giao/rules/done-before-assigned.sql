-- severity: warning
-- at: hoan_thanh
-- explain: required
-- message: Ngày hoàn thành {hoan_thanh} trước ngày ban hành văn bản giao nhiệm vụ ({van_ban_date}): đề nghị kiểm tra lại hai ngày này, nếu đúng thì giải trình.
select row_id, hoan_thanh, van_ban_date
from nhiem_vu_giao
where hoan_thanh < van_ban_date
