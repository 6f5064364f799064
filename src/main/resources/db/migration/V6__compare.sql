-- What the comparison of layouts, regions and years stands on. The views are in R__compare_views.sql.

-- The dictionary of concepts (concepts.yaml) as it was last applied to the facts.
CREATE TABLE concept (
    concept    CHARACTER VARYING PRIMARY KEY,
    family     CHARACTER VARYING(32) NOT NULL,
    code       CHARACTER VARYING(8) NOT NULL,
    caption    CHARACTER VARYING NOT NULL,
    caption_en CHARACTER VARYING NOT NULL,
    ordinal    INTEGER NOT NULL
);

-- With which dictionary the facts of a document got their concepts, and of which reading and year they were then.
CREATE TABLE concept_assignment (
    document_no BIGINT PRIMARY KEY REFERENCES document,
    dictionary  CHARACTER VARYING(64) NOT NULL,
    loaded_run  BIGINT,
    fiscal_year INTEGER
);

-- Whether a disclosure goes into the totals of its region, and if not, or only with a doubt, why.
CREATE TABLE comparable (
    document_no     BIGINT PRIMARY KEY REFERENCES document,
    counted         BOOLEAN NOT NULL,
    department_name CHARACTER VARYING NOT NULL,
    remark          CHARACTER VARYING NOT NULL
);

-- Who should publish, by the definitions of the jobs. An empty level, kind or year stands for any.
CREATE TABLE expected_publisher (
    publisher_no INTEGER PRIMARY KEY,
    region_code  CHARACTER VARYING(6) NOT NULL,
    entity_name  CHARACTER VARYING NOT NULL,
    entity_level CHARACTER VARYING(32) NOT NULL,
    fiscal_year  INTEGER,
    kind         CHARACTER VARYING(32) NOT NULL
);

-- The tables that a layout prints.
CREATE TABLE expected_table (
    template  CHARACTER VARYING NOT NULL,
    table_key CHARACTER VARYING NOT NULL,
    PRIMARY KEY (template, table_key)
);
