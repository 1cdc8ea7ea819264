-- severity: warning
-- at: du_kien
-- message: Nhiệm vụ chưa hoàn thành nhưng ngày dự kiến hoàn thành ({du_kien}) không sau ngày chốt số liệu: đề nghị ghi lại ngày dự kiến, hoặc ghi ngày hoàn thành.
-- source: Phụ lục IV phần III, cột Dự kiến thời hạn hoàn thành
-- ngày ghi 05/6/2023 hoặc 05/12/2023; một kỳ (Quý III/2023) thì không so
select row_id, du_kien
from nhiem_vu_giao
where counts = 1 and xong is null and du_kien like '__/%/____'
  and substr(du_kien, length(du_kien) - 3) || '-'
      || substr('0' || substr(du_kien, 4, length(du_kien) - 8), length(du_kien) - 8, 2) || '-'
      || substr(du_kien, 1, 2) <= cast(:cutoff as text)
