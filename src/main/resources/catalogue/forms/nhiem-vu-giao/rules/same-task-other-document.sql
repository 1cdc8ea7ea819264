-- severity: note
-- at: noi_dung
-- message: Có thể trùng với dòng {dong}: cùng thời hạn, nội dung gần giống nhau, chỉ khác văn bản giao. Nếu là một nhiệm vụ (văn bản sau đôn đốc văn bản trước), đề nghị chỉ giữ một dòng.
-- beta: true
with viec as (
  select row_id, row_number, van_ban_id, thoi_han, noi_dung, fold(noi_dung) as chu,
         count(*) over (partition by thoi_han) as cung_han,
         count(*) over () as tat_ca
  from nhiem_vu_giao
  -- nội dung quá ngắn ("Báo cáo quý II") thì nhiều nhiệm vụ khác nhau cũng giống nhau
  where thoi_han is not null and length(noi_dung) >= 20
)
select mot.row_id, min(hai.row_number) as dong
from viec mot
join viec hai on hai.thoi_han = mot.thoi_han and hai.van_ban_id <> mot.van_ban_id and hai.row_number < mot.row_number
-- biểu rất dài, hoặc hạn chung của rất nhiều nhiệm vụ: không so từng cặp
where mot.tat_ca <= 2000 and mot.cung_han between 2 and 40
  -- so nội dung rất tốn thời gian: chỉ so (case giữ đúng thứ tự) khi độ dài không khác nhau nhiều
  and case when hai.thoi_han = mot.thoi_han and hai.van_ban_id <> mot.van_ban_id and hai.row_number < mot.row_number
            and length(hai.noi_dung) * 5 between length(mot.noi_dung) * 4 and length(mot.noi_dung) * 6
           then similarity(mot.chu, hai.chu) end >= 0.9
group by mot.row_id
