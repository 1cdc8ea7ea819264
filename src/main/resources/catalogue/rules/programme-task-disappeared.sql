-- form: nhiem-vu-trong-tam
-- severity: warning
-- explain: required
-- message: Nhiệm vụ số {so} chưa hoàn thành ở kỳ trước không còn trong báo cáo này: {noi_dung}. Đề nghị bổ sung dòng này, hoặc giải trình.
-- Chương trình công tác trọng tâm ban hành từng năm: chỉ so trong cùng một năm
select so, noi_dung
from latest_nhiem_vu_trong_tam
where unit = :unit and xong is null and :period like '%-H2'
  and identity not in (select identity from nhiem_vu_trong_tam)
