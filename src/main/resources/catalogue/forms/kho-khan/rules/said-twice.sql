-- severity: note
-- at: noi_dung
-- message: Nội dung này đã ghi ở dòng {dong}, cùng nguồn giao: bảng tổng hợp chỉ in một lần, đề nghị bỏ bớt một dòng.
-- source: Phụ lục IV phần I, cột 6: mỗi mục một nội dung chung của các đơn vị
select row_id, dong
from (
  select row_id, row_number, min(row_number) over (partition by nguon, fold(noi_dung)) as dong
  from kho_khan
) d
where row_number > dong
