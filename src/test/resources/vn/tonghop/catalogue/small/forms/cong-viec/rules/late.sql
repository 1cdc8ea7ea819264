-- severity: error
-- at: ly_do
-- message: Chậm {so_ngay} ngày; ghi lý do.
select row_id, days_between(han, xong_ngay) as so_ngay
from cong_viec
where xong_ngay > han and ly_do is null
