-- message: Tổng số nhiệm vụ được giao theo số ngày bằng Phụ lục IV
-- compare: equals
-- blank-found: zero
-- blank-expected: zero
-- source: Phụ lục IV phần I, dòng Tổng cộng I+II
select max(place) filter (where appendix = 'thoi-han-giao') as place,
       sum(amount) filter (where appendix = 'thoi-han-giao') as found,
       sum(amount) filter (where appendix = 'phu-luc-iv') as expected
from figure
where column_name = 'giao'
  and (appendix = 'thoi-han-giao' and block = 'theo-so-ngay' or appendix = 'phu-luc-iv' and block = 'tong-hop' and scope = 'block')
  and (appendix = 'phu-luc-iv' or block = 'tong' or scope = 'block')
