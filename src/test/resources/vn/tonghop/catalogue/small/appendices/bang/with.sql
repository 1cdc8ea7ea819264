-- Mỗi việc một dòng
viec as (
  select nguon, noi_dung, xong_ngay, sources(row_id) as sources
  from cong_viec
  group by nguon, noi_dung, xong_ngay
)
