-- message: Ô khó khăn, vướng mắc của mỗi mục không ghi đoạn nào hai lần
-- compare: equals
-- blank-found: zero
-- blank-expected: zero
-- source: Phụ lục IV phần I, cột 6: mỗi mục một nội dung chung của các đơn vị
-- số đoạn in ra so với số đoạn khác nhau; đoạn chỉ khác chữ hoa, dấu câu là một đoạn
select place,
       length(value) - length(replace(value, '
', '')) + 1 as found,
       length(paragraphs(value, 1)) - length(replace(paragraphs(value, 1), '
', '')) + 1 as expected
from figure
where appendix = 'phu-luc-iv' and block = 'tong-hop' and column_name = 'kho_khan' and value <> ''
group by place, value
