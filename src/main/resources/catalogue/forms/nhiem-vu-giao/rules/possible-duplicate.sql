-- severity: warning
-- at: noi_dung
-- message: Có thể trùng với dòng {dong} (trang tính “{trang}”): cùng văn bản giao, nội dung gần giống nhau. Nếu là một nhiệm vụ, đề nghị bỏ bớt một dòng.
select mot.row_id, min(hai.row_number) as dong, min(hai.sheet) as trang
from nhiem_vu_giao mot
join nhiem_vu_giao hai on hai.van_ban_id = mot.van_ban_id and hai.identity <> mot.identity
where similarity(fold(mot.noi_dung), fold(hai.noi_dung)) >= 0.9
group by mot.row_id
