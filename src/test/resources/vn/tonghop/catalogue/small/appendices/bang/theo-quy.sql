-- order: noi_dung desc, xong_ngay
-- traces: ngay = xong_ngay, han
select 'q1' as quy, noi_dung, xong_ngay, xong_ngay as ngay, sources
from viec
