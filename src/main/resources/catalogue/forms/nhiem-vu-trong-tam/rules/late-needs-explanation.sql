-- severity: error
-- at: giai_trinh
-- message: Nhiệm vụ quá hạn {so_ngay} ngày ({so_ngay_lam_viec} ngày làm việc) chưa hoàn thành: đề nghị ghi nguyên nhân ở cột Giải trình.
-- source: Phụ lục III phần II, cột cuối
select row_id,
       days_between(han, :cutoff)         as so_ngay,
       working_days_between(han, :cutoff) as so_ngay_lam_viec
from nhiem_vu_trong_tam
where counts = 1 and xong is null and han < :cutoff and giai_trinh is null
