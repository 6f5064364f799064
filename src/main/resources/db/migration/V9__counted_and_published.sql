-- Why a disclosure does not count, as a word of the contract; and the date of publication that a person gives (overrides.csv).
ALTER TABLE comparable ADD COLUMN reason CHARACTER VARYING(32) DEFAULT '' NOT NULL;
ALTER TABLE document ADD COLUMN published_corrected DATE;
