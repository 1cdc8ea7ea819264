-- form: nhiem-vu-giao
-- severity: warning
-- explain: required
-- message: Nhiệm vụ đơn vị đã báo cáo ở kỳ {reported_in} không có trong báo cáo này: {van_ban} – {noi_dung}. Đề nghị bổ sung dòng này; nếu bỏ ra là đúng thì giải trình.
-- source: Số liệu của kỳ dài phải gồm số liệu của các kỳ nằm trong nó
-- Nhiệm vụ còn dở ở báo cáo gần nhất đã có quy tắc riêng (open-task-disappeared)
select distinct van_ban, coalesce(muc || ', ', '') || noi_dung as noi_dung, reported_in
from nested_nhiem_vu_giao
where unit = :unit
  and identity not in (select identity from nhiem_vu_giao)
  and identity not in (select identity from latest_nhiem_vu_giao where unit = :unit and xong is null)
