-- A file may hold several disclosures (docs/decisions/0028). Each is a document of its own: its sha256 is that of the text
-- <sha256 of the file>#<page_from>, and its names and addresses are the file's. The file's own row has the status compilation.

ALTER TABLE document ADD COLUMN part_of BIGINT;
ALTER TABLE document ADD COLUMN page_from INTEGER;
ALTER TABLE document ADD COLUMN page_to INTEGER;
ALTER TABLE document ADD CONSTRAINT document_part_of FOREIGN KEY (part_of) REFERENCES document (document_no);
CREATE INDEX document_by_file ON document (part_of);
