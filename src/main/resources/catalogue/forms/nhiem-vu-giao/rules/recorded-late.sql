-- severity: note
-- at: tra_loi
-- message: Hoàn thành đúng hạn ngày {hoan_thanh} nhưng cập nhật trên Hệ thống ngày {tra_loi}, chậm {so_ngay} ngày so với thời hạn {thoi_han}: nếu cần, đề nghị nêu rõ ở cột Giải trình và ghi văn bản, sản phẩm hoàn thành.
-- source: Phụ lục IV phần II, dòng 2: hoàn thành ngày 11/01/2023, trả lời trên Hệ thống ngày 31/01/2023
select row_id, hoan_thanh, tra_loi, thoi_han, days_between(han, tra_loi) as so_ngay
from nhiem_vu_giao
where counts = 1 and hoan_thanh <= han and tra_loi > han
