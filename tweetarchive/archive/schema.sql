-- archive.db: everything that was ever imported, exactly as it was given. Nothing here is interpreted, and what is here
-- stays: rows are added, never changed (raw has triggers that see to it), but for what a person asks to be forgotten
-- (forgetting.py). Times are Unix seconds in UTC.
--
-- One import is one transaction. Rows that say "which export" point at a member, and the member at its export, so that
-- nothing depends on the order of imports but the numbers.

PRAGMA application_id = 0x54774172;  -- "TwAr": tells this file from other SQLite databases

CREATE TABLE meta (
    key   TEXT PRIMARY KEY,          -- 'schema': version of this file's layout; 'secret': see Archive.secret
    value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE owner (                 -- an account or site whose exports are in the archive
    id        INTEGER PRIMARY KEY,
    service   TEXT NOT NULL,         -- 'twitter'
    native_id TEXT NOT NULL,         -- the account's lasting id, or the site's name; '' for exports that do not say it
    person    TEXT,                  -- slug of the friend whose it is; NULL: the archive's owner; '': nobody's
    UNIQUE (service, native_id)
);

CREATE TABLE origin (                -- one export, imported once; the same export again makes no second row
    id            INTEGER PRIMARY KEY,
    owner         INTEGER NOT NULL REFERENCES owner (id),
    handle        TEXT NOT NULL,     -- the owner's handle and name as this export has them, '' if it does not
    name          TEXT NOT NULL,
    generated     INTEGER NOT NULL,  -- when the service made the export; 0 unknown
    generation    TEXT NOT NULL,     -- its format in a word
    partial       INTEGER NOT NULL,  -- 1: the export says that it is one part of several
    label         TEXT NOT NULL,     -- file name of what was handed over, for people
    importer      TEXT NOT NULL,     -- name of the importer that split it
    fingerprint   TEXT NOT NULL UNIQUE, -- hash of all it holds, the same for folder, zip and tar
    imported_at   INTEGER NOT NULL,
    media_found   INTEGER NOT NULL,  -- pictures and films it names; = new + same + missing
    media_new     INTEGER NOT NULL,  -- not in the archive before
    media_same    INTEGER NOT NULL,  -- in the archive already, byte for byte
    media_missing INTEGER NOT NULL   -- could not be read
);
CREATE INDEX origin_owner ON origin (owner);

CREATE TABLE member (                -- every file of every export, and what became of it
    id     INTEGER PRIMARY KEY,
    origin INTEGER NOT NULL REFERENCES origin (id),
    path   TEXT NOT NULL,            -- inside the export
    size   INTEGER,                  -- bytes, unpacked; NULL for litter of an operating system, no part of the export
    state  TEXT NOT NULL CHECK (state IN ('read', 'ignored', 'unknown')),
    reason TEXT NOT NULL,            -- why it was ignored, in a person's words; '' otherwise
    found  INTEGER NOT NULL          -- records in it, broken ones included; 1 for a picture or film
);
CREATE INDEX member_origin ON member (origin);

CREATE TABLE tally (                 -- the records of one export by kind; found = the sum of the other five
    origin  INTEGER NOT NULL REFERENCES origin (id),
    kind    TEXT NOT NULL,           -- as in raw; 'unknown' for broken records of nobody knows what kind
    found   INTEGER NOT NULL,
    new     INTEGER NOT NULL,        -- id not seen before
    same    INTEGER NOT NULL,        -- identical record in the archive already
    version INTEGER NOT NULL,        -- known id, different bytes
    folded  INTEGER NOT NULL,        -- identical record a second time within this export
    problem INTEGER NOT NULL,        -- could not be told from its neighbours or has no id
    PRIMARY KEY (origin, kind)
) WITHOUT ROWID;

CREATE TABLE problem (               -- what could not be used, and why
    id       INTEGER PRIMARY KEY,
    origin   INTEGER NOT NULL REFERENCES origin (id),
    member   TEXT NOT NULL,          -- path; it may name a file that the export lacks
    position INTEGER NOT NULL,       -- 0-based index of the record in the member, -1: the whole member
    message  TEXT NOT NULL           -- in a person's words
);
CREATE INDEX problem_origin ON problem (origin);

CREATE TABLE counted (               -- what the export says it holds, beside what was found
    origin   INTEGER NOT NULL REFERENCES origin (id),
    member   TEXT NOT NULL,          -- path
    kind     TEXT NOT NULL,
    expected INTEGER NOT NULL,       -- by the export's own word
    slack    INTEGER NOT NULL,       -- how many fewer are still normal
    found    INTEGER NOT NULL,       -- records at different positions of the member, broken ones included
    PRIMARY KEY (origin, member, kind)
) WITHOUT ROWID;

CREATE TABLE raw (                   -- one record exactly as a service gave it: the truth of this archive
    id        INTEGER PRIMARY KEY,
    owner     INTEGER NOT NULL REFERENCES owner (id), -- whose export it came in: part of what it means
    kind      TEXT NOT NULL,         -- how to read it
    native_id TEXT NOT NULL,         -- which one it is
    width     INTEGER GENERATED ALWAYS AS (length(native_id)) VIRTUAL, -- shorter numbers are smaller numbers
    sha256    BLOB NOT NULL,         -- of payload, 32 bytes
    payload   BLOB NOT NULL          -- the record's own bytes
);
-- One index says both "is it here already?" and "all of an account in the order of their ids". (Measured: a second index
-- costs 2 µs a record, and a table without rowid 40, because payloads then move when the tree is balanced.)
CREATE UNIQUE INDEX raw_identity ON raw (owner, width, native_id, kind, sha256);

CREATE TRIGGER raw_is_never_changed BEFORE UPDATE ON raw BEGIN
    SELECT RAISE(ABORT, 'raw records are never changed');
END;
CREATE TRIGGER raw_is_never_deleted BEFORE DELETE ON raw BEGIN
    SELECT RAISE(ABORT, 'raw records are never deleted');
END;

CREATE TABLE sighting (              -- where a raw record was found: at least once, again in every later export
    raw      INTEGER NOT NULL REFERENCES raw (id),
    member   INTEGER NOT NULL REFERENCES member (id),
    position INTEGER NOT NULL,       -- 0-based index of the record in the member
    times    INTEGER NOT NULL,       -- how often: the messages of a conversation share its position, and two may be alike
    PRIMARY KEY (raw, member, position)
) WITHOUT ROWID;

CREATE TABLE blob (                  -- a picture or film; its bytes are a file in media/, durable before this row is
    id         INTEGER PRIMARY KEY,
    sha256     BLOB NOT NULL UNIQUE, -- of the file, 32 bytes
    size       INTEGER NOT NULL,     -- bytes
    media_type TEXT NOT NULL,        -- told by the bytes, never by a name
    path       TEXT NOT NULL         -- inside the archive's folder
);

CREATE TABLE blob_name (             -- what an export calls a blob
    owner  INTEGER NOT NULL REFERENCES owner (id),
    key    TEXT NOT NULL,            -- what a record's picture asks for
    blob   INTEGER NOT NULL REFERENCES blob (id),
    member INTEGER NOT NULL REFERENCES member (id), -- the file it was, and through it the export
    PRIMARY KEY (owner, key, blob, member)
) WITHOUT ROWID;

INSERT INTO meta VALUES ('schema', '1');
