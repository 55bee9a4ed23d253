-- What was erased because somebody wished it. Made when something first is; until then archive.db has none of this.

CREATE TABLE IF NOT EXISTS forgotten ( -- so that the next export does not bring it back
    hash BLOB PRIMARY KEY            -- HMAC-SHA256 of what it was, under this archive's secret: tells nobody anything
) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS erased (  -- what the ledger of an export counts and the archive does not hold
    origin    INTEGER NOT NULL REFERENCES origin (id),
    kind      TEXT NOT NULL,
    different INTEGER NOT NULL,      -- records that were here and were erased
    folded    INTEGER NOT NULL,      -- how often one of them was in the export once more
    left_out  INTEGER NOT NULL,      -- records that were not let in; the ledger does not count those
    PRIMARY KEY (origin, kind)
) WITHOUT ROWID;
