-- Một nhiệm vụ nhiều đơn vị cùng thực hiện tính một lần. Đơn vị chủ trì quyết định: nội dung ghi theo đơn vị chủ trì,
-- xong khi mọi đơn vị chủ trì đều xong. Không có đơn vị chủ trì thì xong khi mọi đơn vị đều xong. Đơn vị chủ trì đã xong
-- từ trước kỳ thì nhiệm vụ không vào kỳ này nữa, dù đơn vị phối hợp còn ghi chưa xong: vì vậy phải xem cả dòng ngoài kỳ.
tung_dong as (
  select g.*,
         case when vai_tro = 'chu-tri'
                or max(case when vai_tro = 'chu-tri' then 1 else 0 end) over (partition by identity) = 0
              then 1 else 0 end as quyet_dinh,
         row_number() over (partition by identity
                            order by counts desc, case when vai_tro = 'chu-tri' then 0 else 1 end,
                                     unit_rank, row_id) as thu_tu
  from submitted_nhiem_vu_giao g
),
mot_lan as (
  select identity,
         max(nguon)    filter (where thu_tu = 1)     as nguon,
         max(van_ban)  filter (where thu_tu = 1)     as van_ban,
         max(noi_dung) filter (where thu_tu = 1)     as noi_dung,
         max(du_kien)  filter (where thu_tu = 1)     as du_kien,
         min(thoi_han) filter (where quyet_dinh = 1 and counts = 1) as thoi_han,
         min(han)      filter (where quyet_dinh = 1 and counts = 1) as han,
         case when count(*) filter (where quyet_dinh = 1) = count(xong) filter (where quyet_dinh = 1)
              then max(xong) filter (where quyet_dinh = 1) end as xong,
         paragraphs(tinh_hinh, unit_rank)  filter (where quyet_dinh = 1 and counts = 1) as tinh_hinh,
         paragraphs(giai_trinh, unit_rank) filter (where quyet_dinh = 1 and counts = 1) as giai_trinh,
         sources(row_id) filter (where counts = 1) as sources
  from tung_dong
  group by identity
  having max(quyet_dinh * counts) = 1
),
nhiem_vu as (
  select n.*,
         case when xong > han then 1 else 0 end                     as xong_muon,
         case when xong is null and han < :cutoff then 1 else 0 end as chua_xong
  from mot_lan n
)
