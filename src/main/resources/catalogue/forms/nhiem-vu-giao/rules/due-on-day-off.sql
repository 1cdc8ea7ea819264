-- severity: note
-- at: thoi_han
-- message: Thời hạn {thoi_han} là ngày nghỉ; ngày làm việc kế tiếp là {ngay_lam_viec}.
-- source: Phụ lục IV phần II, dòng 2: thời hạn 14/01/2023 là thứ Bảy
select row_id, thoi_han, next_working_day(thoi_han) as ngay_lam_viec
from nhiem_vu_giao
where counts = 1 and next_working_day(thoi_han) <> thoi_han
