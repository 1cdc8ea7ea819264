-- severity: warning
-- at: noi_dung
-- message: Có thể trùng với dòng {dong}: cùng văn bản giao, nội dung gần giống nhau. Nếu là một nhiệm vụ, đề nghị bỏ bớt một dòng.
with nhieu_dong as (
  select van_ban_id from nhiem_vu_giao group by van_ban_id having count(*) > 1
),
dong as (
  select row_id, row_number, van_ban_id, identity, noi_dung
  from nhiem_vu_giao
  where van_ban_id in (select van_ban_id from nhieu_dong)
)
select mot.row_id, min(hai.row_number) as dong
from dong mot
join dong hai on hai.van_ban_id = mot.van_ban_id and hai.identity <> mot.identity
-- so độ dài trước: dài ngắn khác nhau nhiều thì không thể gần giống, mà so từng chữ thì lâu
where case when hai.van_ban_id = mot.van_ban_id
            and length(hai.noi_dung) * 5 between length(mot.noi_dung) * 4 and length(mot.noi_dung) * 6
           then similarity(fold(mot.noi_dung), fold(hai.noi_dung)) else 0 end >= 0.9
group by mot.row_id
