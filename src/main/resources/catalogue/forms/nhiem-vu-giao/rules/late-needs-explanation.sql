-- severity: error
-- at: giai_trinh
-- message: Nhiệm vụ quá hạn {so_ngay} ngày ({so_ngay_lam_viec} ngày làm việc): đề nghị ghi nguyên nhân ở cột Giải trình.
-- source: Phụ lục IV phần II và III, cột cuối
select row_id,
       days_between(han, coalesce(xong, :cutoff))         as so_ngay,
       working_days_between(han, coalesce(xong, :cutoff)) as so_ngay_lam_viec
from nhiem_vu_giao
where counts = 1 and han < coalesce(xong, :cutoff) and giai_trinh is null
