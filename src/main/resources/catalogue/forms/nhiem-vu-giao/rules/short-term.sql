-- severity: note
-- at: thoi_han
-- message: Văn bản giao ngày {van_ban_date}, thời hạn {thoi_han}: chỉ có {so_ngay} ngày làm việc để thực hiện.
-- source: Báo cáo 6 tháng, cột Khó khăn, vướng mắc: "một số văn bản giao thời gian xử lý quá gấp"
select row_id, van_ban_date, thoi_han, working_days_between(van_ban_date, thoi_han) as so_ngay
from nhiem_vu_giao
where counts = 1 and thoi_han >= van_ban_date
  and working_days_between(van_ban_date, thoi_han) <= :so_ngay_gap
