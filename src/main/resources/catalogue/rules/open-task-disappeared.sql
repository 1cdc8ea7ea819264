-- form: nhiem-vu-giao
-- severity: warning
-- explain: required
-- message: Nhiệm vụ chưa hoàn thành ở kỳ trước không còn trong báo cáo này: {van_ban} – {noi_dung} (thời hạn {thoi_han}). Đề nghị bổ sung dòng này; nếu nhiệm vụ đã chuyển đơn vị khác hoặc được thôi thực hiện thì giải trình.
-- source: Số nhiệm vụ đầu kỳ + giao trong kỳ - hoàn thành trong kỳ = số nhiệm vụ cuối kỳ
select van_ban, coalesce(muc || ', ', '') || noi_dung as noi_dung, thoi_han
from latest_nhiem_vu_giao
where unit = :unit and xong is null
  and identity not in (select identity from nhiem_vu_giao)
