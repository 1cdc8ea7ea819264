-- message: Tổng số bằng cộng các mục
-- blank-found: zero
-- blank-expected: zero
select max(place) filter (where scope = 'block') as place,
       sum(amount) filter (where scope = 'block') as found,
       sum(amount) filter (where scope = 'section') as expected
from figure
