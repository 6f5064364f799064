-- What a person says of documents against their print (overrides.csv), and findings about no document.

-- The identity that a corrected document itself prints: it comes back when the correction is withdrawn.
CREATE TABLE printed_identity (
    document_no  BIGINT PRIMARY KEY REFERENCES document,
    province     CHARACTER VARYING NOT NULL,
    region_code  CHARACTER VARYING NOT NULL,
    region_name  CHARACTER VARYING NOT NULL,
    entity_name  CHARACTER VARYING NOT NULL,
    entity_level CHARACTER VARYING(32),
    fiscal_year  INTEGER,
    kind         CHARACTER VARYING(32)
);

CREATE TABLE loose_finding (
    finding_no INTEGER PRIMARY KEY,
    source     CHARACTER VARYING NOT NULL,
    rule       CHARACTER VARYING NOT NULL,
    severity   CHARACTER VARYING(32) NOT NULL,
    message    CHARACTER VARYING NOT NULL
);
