-- Một nhiệm vụ nhiều đơn vị cùng báo cáo tính một lần: tên lấy ở đơn vị đứng trước trong danh mục,
-- kết quả và khó khăn ghép lại theo thứ tự đơn vị, chỉ xong khi mọi đơn vị đều xong.
tung_dong as (
  select t.*,
         row_number() over (partition by identity order by unit_rank, row_id) as thu_tu
  from nhiem_vu_trong_tam t
),
mot_lan as (
  select identity,
         max(so)                                          as so,
         max(ky)             filter (where thu_tu = 1)    as ky,
         max(noi_dung)       filter (where thu_tu = 1)    as noi_dung,
         max(don_vi_chu_tri) filter (where thu_tu = 1)    as don_vi_chu_tri,
         max(du_kien)        filter (where thu_tu = 1)    as du_kien,
         paragraphs(ket_qua, unit_rank)                   as ket_qua,
         coalesce(paragraphs(kho_khan, unit_rank) filter (where kho_khan <> 'Không'), 'Không') as kho_khan,
         paragraphs(giai_trinh, unit_rank)                as giai_trinh,
         min(han)                                         as han,
         case when count(*) = count(xong) then max(xong) end as xong,
         sources(row_id)                                  as sources
  from tung_dong
  group by identity
),
nhiem_vu as (
  select n.*,
         case when xong is null and han < :cutoff then 1 else 0 end as qua_han
  from mot_lan n
)
