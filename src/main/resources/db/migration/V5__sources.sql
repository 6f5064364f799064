-- What each source gave in each run, and which documents persons took out of the dataset.

CREATE TABLE run_source (
    run_id        BIGINT NOT NULL REFERENCES run,
    source        CHARACTER VARYING NOT NULL,
    new_count     INTEGER NOT NULL,
    changed       INTEGER NOT NULL,
    unchanged     INTEGER NOT NULL,
    refused       INTEGER NOT NULL,
    failed        INTEGER NOT NULL,
    pages_failed  INTEGER NOT NULL,
    passed_over   INTEGER NOT NULL,
    PRIMARY KEY (run_id, source)
);

-- Everything but what was unchanged, which is most of it, every night.
CREATE TABLE run_source_item (
    run_id  BIGINT NOT NULL,
    source  CHARACTER VARYING NOT NULL,
    item_no INTEGER NOT NULL,
    ending  CHARACTER VARYING(32) NOT NULL,
    reason  CHARACTER VARYING(32) NOT NULL,
    address CHARACTER VARYING NOT NULL,
    title   CHARACTER VARYING NOT NULL,
    message CHARACTER VARYING NOT NULL,
    sha256  CHARACTER VARYING(64) NOT NULL,
    PRIMARY KEY (run_id, source, item_no),
    FOREIGN KEY (run_id, source) REFERENCES run_source (run_id, source)
);
