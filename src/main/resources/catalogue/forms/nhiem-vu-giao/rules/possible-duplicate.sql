-- severity: warning
-- at: noi_dung
-- message: Có thể trùng với dòng {dong}: cùng văn bản giao, nội dung gần giống nhau. Nếu là một nhiệm vụ, đề nghị bỏ bớt một dòng.
select mot.row_id, min(hai.row_number) as dong
from nhiem_vu_giao mot
join nhiem_vu_giao hai on hai.van_ban_id = mot.van_ban_id and hai.identity <> mot.identity
-- độ dài khác nhau nhiều thì không thể gần giống: so trước cho nhanh
where length(hai.noi_dung) * 5 between length(mot.noi_dung) * 4 and length(mot.noi_dung) * 6
  and similarity(fold(mot.noi_dung), fold(hai.noi_dung)) >= 0.9
group by mot.row_id
