-- The night as a job that can be restarted, over documents that readers claim. Runs unchanged on H2 2.4 and PostgreSQL 15.

-- A run that failed or was killed says so in the ledger; a run that goes on has neither an end nor a failure.
ALTER TABLE run ADD COLUMN failure CHARACTER VARYING;

-- What each step of an unfinished run gave, as JSON, so that the run can be restarted from the step that failed.
CREATE TABLE run_step (
    run_id  BIGINT NOT NULL REFERENCES run,
    step    CHARACTER VARYING(64) NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (run_id, step)
);

-- The documents that a run has to read. Whoever takes one becomes its owner until the lease ends. The token counts how often
-- the document was taken: only the last taker can finish it. Rows live as long as their run.
CREATE TABLE document_claim (
    run_id      BIGINT NOT NULL REFERENCES run,
    claim_no    INTEGER NOT NULL,
    sha256      CHARACTER VARYING(64) NOT NULL,
    file        CHARACTER VARYING NOT NULL,
    source_file CHARACTER VARYING NOT NULL,
    link_text   CHARACTER VARYING NOT NULL,
    region_hint CHARACTER VARYING NOT NULL,
    template    CHARACTER VARYING NOT NULL,
    state       CHARACTER VARYING(16) NOT NULL,
    token       BIGINT DEFAULT 0 NOT NULL,
    owner       CHARACTER VARYING DEFAULT '' NOT NULL,
    lease_until TIMESTAMP WITH TIME ZONE,
    result      CHARACTER VARYING,
    PRIMARY KEY (run_id, claim_no)
);
CREATE INDEX document_claim_by_state ON document_claim (run_id, state, claim_no);
