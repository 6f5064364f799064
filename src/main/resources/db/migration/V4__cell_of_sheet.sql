-- Where a fact stands in a spreadsheet (B12); empty for a page. Its box is kept too, in points of the sheet as laid out.
ALTER TABLE fact ADD COLUMN cell CHARACTER VARYING DEFAULT '' NOT NULL;
ALTER TABLE raw_cell ADD COLUMN cell CHARACTER VARYING DEFAULT '' NOT NULL;
