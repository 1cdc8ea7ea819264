-- severity: error
-- at: thoi_han
-- message: Thời hạn {thoi_han} trước ngày ban hành văn bản giao nhiệm vụ ({van_ban_date}): đề nghị kiểm tra lại hai ngày này.
-- source: Phụ lục IV phần II, cột 2 và cột 4
select row_id, thoi_han, van_ban_date
from nhiem_vu_giao
where thoi_han < van_ban_date
