-- message: Tổng số nhiệm vụ được giao theo đơn vị (mỗi nhiệm vụ tính một lần) bằng Phụ lục IV
-- compare: equals
-- blank-found: zero
-- blank-expected: zero
-- source: Phụ lục IV phần I, dòng Tổng cộng I+II
select max(place) filter (where appendix = 'theo-don-vi') as place,
       sum(amount) filter (where appendix = 'theo-don-vi') as found,
       sum(amount) filter (where appendix = 'phu-luc-iv') as expected
from figure
where column_name = 'giao'
  and (appendix = 'theo-don-vi' and block = 'tong' or appendix = 'phu-luc-iv' and block = 'tong-hop' and scope = 'block')
  and (appendix = 'phu-luc-iv' or block = 'tong' or scope = 'block')
