-- severity: warning
-- at: noi_dung
-- message: Có thể trùng với dòng {dong}: cùng văn bản giao, nội dung gần giống nhau. Nếu là một nhiệm vụ, đề nghị bỏ bớt một dòng.
with cung_van_ban as (
  select row_id, row_number, identity, van_ban_id, noi_dung,
         count(*) over (partition by van_ban_id) as so_dong
  from nhiem_vu_giao
)
select mot.row_id, min(hai.row_number) as dong
from cung_van_ban mot
join cung_van_ban hai on hai.so_dong between 2 and 300 and hai.van_ban_id = mot.van_ban_id and hai.identity <> mot.identity
-- một văn bản giao trên 300 nhiệm vụ là danh mục: không so từng cặp
where mot.so_dong between 2 and 300
  -- so nội dung rất tốn thời gian: chỉ so (case giữ đúng thứ tự) khi cùng văn bản và độ dài không khác nhau nhiều
  and case when hai.van_ban_id = mot.van_ban_id
            and length(hai.noi_dung) * 5 between length(mot.noi_dung) * 4 and length(mot.noi_dung) * 6
           then similarity(fold(mot.noi_dung), fold(hai.noi_dung)) end >= 0.9
group by mot.row_id
