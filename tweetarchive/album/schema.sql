-- album.db: only what may be shown, woven. Made from the archive by one gate; delete it and it is made again.
-- Nothing here is a second truth: no row is edited after weaving. Times are Unix seconds in UTC; a *day* is an integer
-- yyyymmdd in the archive's configured time zone.

CREATE TABLE meta (
    key   TEXT PRIMARY KEY,        -- 'version' (hash of everything the album is made from), 'content' (hash of all other
                                   -- tables' rows), 'time_zone', …
    value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE person (
    id        INTEGER PRIMARY KEY, -- 1 is the archive's owner
    slug      TEXT NOT NULL UNIQUE,-- path name; safe on every file system
    name      TEXT NOT NULL,       -- what to call them
    owner     INTEGER NOT NULL,    -- 1 for the archive's owner
    described INTEGER NOT NULL,    -- 1 if people/<slug>.md exists
    both      INTEGER NOT NULL,    -- 1 if their own export is in the archive, so both sides are known
    story     TEXT NOT NULL,       -- Markdown the owner wrote about them
    facts     TEXT NOT NULL,       -- JSON: circles, met, introduced_by, birthday … as the people file says
    avatar    TEXT NOT NULL,       -- sha256 of a stored picture, or ''
    first_at  INTEGER,             -- first and last exchange with the owner
    last_at   INTEGER,
    first_post INTEGER,            -- the posts of those exchanges
    last_post INTEGER,
    sent      INTEGER NOT NULL,    -- owner's posts to them
    received  INTEGER NOT NULL,    -- their posts to the owner that we hold
    days      INTEGER NOT NULL,    -- days with at least one exchange
    threads   INTEGER NOT NULL,    -- threads both wrote in, or one addressed the other in
    undated   INTEGER NOT NULL     -- posts between them and the owner of unknown time: in no other count but threads
);
CREATE INDEX person_closeness ON person (sent + received DESC, id);

CREATE TABLE account (
    id        INTEGER PRIMARY KEY,
    service   TEXT NOT NULL,
    native_id TEXT NOT NULL,       -- the service's lasting id; '@handle' in lower case where only that is known; of a
                                   -- commenter how they are told apart: 'url:…', 'name:…', 'commenter-7'
    handle    TEXT NOT NULL,       -- latest known
    name      TEXT NOT NULL,       -- latest known
    bio       TEXT NOT NULL,       -- only from the account's own export
    url       TEXT NOT NULL,       -- its page at the service; of a commenter the page they gave
    person    INTEGER REFERENCES person (id),  -- NULL for those merely boosted or named in passing
    UNIQUE (service, native_id)
);
CREATE INDEX account_person ON account (person);

CREATE TABLE former (              -- where people's pages stood before, or would have if nobody had described them
    slug   TEXT PRIMARY KEY,
    person INTEGER NOT NULL REFERENCES person (id),
    told   INTEGER NOT NULL        -- 1: the owner says so, even if somebody has that slug now
) WITHOUT ROWID;

CREATE TABLE handle (
    account  INTEGER NOT NULL REFERENCES account (id),
    handle   TEXT NOT NULL,
    until    INTEGER,              -- when it was given up; NULL for the present one
    PRIMARY KEY (account, handle)
) WITHOUT ROWID;

CREATE TABLE post (
    id        INTEGER PRIMARY KEY, -- ascending in time, so that order by id is order by time
    key       TEXT NOT NULL UNIQUE,-- 'twitter-123': anchor and file name
    service   TEXT NOT NULL,       -- 'blog' for articles and comments, whatever system told of them
    native_id TEXT NOT NULL,
    kind      TEXT NOT NULL,       -- 'post', 'boost', 'article', 'comment' or 'ghost' (one we know of but do not hold or
                                   -- may not show)
    account   INTEGER NOT NULL REFERENCES account (id),
    at        INTEGER,             -- NULL for a ghost whose id tells no time, and for an article or comment without one
    exact     INTEGER NOT NULL,    -- 1: to the second; 0: only the date (UTC) is known
    day       INTEGER,             -- yyyymmdd in the archive's time zone; NULL where at is
    body      BLOB NOT NULL,       -- JSON album.Body: spans, addressed, media, … ('' for a ghost)
    url       TEXT NOT NULL,       -- where it stood
    parent    INTEGER,             -- post answered (may be a ghost)
    edge      TEXT NOT NULL,       -- why we believe the parent: explicit, nested, addressed, quoted, default (a comment
                                   -- that answers its article), linked (a post that links to it), owner (replies.toml),
                                   -- inferred (guessed: said shortly after it, where one side is missing); ''
    quote     INTEGER,             -- quoted post, held or ghost
    thread    INTEGER              -- NULL: belongs to no conversation; its home is its day
);
CREATE INDEX post_day ON post (day, id) WHERE kind <> 'ghost';
CREATE INDEX post_thread ON post (thread, id) WHERE thread IS NOT NULL;
CREATE INDEX post_parent ON post (parent) WHERE parent IS NOT NULL;
CREATE INDEX post_inferred ON post (id) WHERE edge = 'inferred';
CREATE INDEX post_quote ON post (quote) WHERE quote IS NOT NULL;

CREATE TABLE alias (
    key  TEXT PRIMARY KEY,         -- key of an older version of an edited post
    post INTEGER NOT NULL REFERENCES post (id)
) WITHOUT ROWID;

CREATE TABLE taken_down (          -- posts that the owner hid and that had a conversation of their own
    key TEXT PRIMARY KEY           -- as post.key; what tells nothing else about them
) WITHOUT ROWID;

CREATE TABLE thread (
    id       INTEGER PRIMARY KEY,
    key      TEXT NOT NULL UNIQUE, -- that of its root post
    root     INTEGER NOT NULL REFERENCES post (id),
    title    TEXT NOT NULL,        -- that of its article, or first words of the first post we hold
    first_at INTEGER,              -- NULL: nothing in it has a known time
    last_at  INTEGER,
    day      INTEGER NOT NULL,     -- of first_at; 0 where that is NULL
    posts    INTEGER NOT NULL,     -- held
    ghosts   INTEGER NOT NULL,
    people   INTEGER NOT NULL      -- different persons among the authors, ghosts included
);
CREATE INDEX thread_day ON thread (day, id);
CREATE INDEX thread_size ON thread (posts DESC, id);

CREATE TABLE thread_person (
    thread INTEGER NOT NULL REFERENCES thread (id),
    person INTEGER NOT NULL REFERENCES person (id),
    posts  INTEGER NOT NULL,       -- theirs that we hold
    ghosts INTEGER NOT NULL,       -- theirs that we do not; 0 and 0: they were only spoken to
    first  INTEGER NOT NULL,       -- first post of the thread that involves them
    PRIMARY KEY (thread, person)
) WITHOUT ROWID;
CREATE INDEX person_thread ON thread_person (person, posts, thread);

CREATE TABLE exchange (
    person INTEGER NOT NULL REFERENCES person (id), -- never the owner: what passed between the owner and this person
    post   INTEGER NOT NULL REFERENCES post (id),
    sent   INTEGER NOT NULL,       -- 1: the owner wrote to them; 0: they wrote to the owner
    at     INTEGER NOT NULL,
    day    INTEGER NOT NULL,
    thread INTEGER,                -- the post's
    PRIMARY KEY (person, post)
) WITHOUT ROWID;
CREATE INDEX exchange_day ON exchange (day, person);

CREATE TABLE friendship (          -- between the owner and everybody with whom something passed
    person  INTEGER PRIMARY KEY REFERENCES person (id),
    balance REAL NOT NULL,         -- 0 to 1: posts of whoever wrote less for each of whoever wrote more
    streak  INTEGER NOT NULL,      -- most days in a row
    silence INTEGER NOT NULL,      -- days of the longest silence between two posts, 0 if none was as long as a month
    quiet   INTEGER NOT NULL,      -- days from the last post to the last day on which the owner wrote anything
    lost    INTEGER NOT NULL,      -- 1 for a long-lost friend
    facts   TEXT NOT NULL          -- JSON album.friendship.Friendship: these and all others
);
CREATE INDEX friendship_lost ON friendship (person) WHERE lost = 1;

CREATE TABLE numbers (             -- of the archive as a whole
    id    INTEGER PRIMARY KEY,     -- 1: there is one row
    facts TEXT NOT NULL            -- JSON album.numbers.Numbers
);

CREATE TABLE year_review (         -- every year in which something passed
    year  INTEGER PRIMARY KEY,
    facts TEXT NOT NULL            -- JSON album.review.Review
);

-- Sums of rows (sums.sql): a page adds up a day by itself, and never more.

CREATE TABLE long_post (           -- posts held that take more room on a page than one does
    post   INTEGER PRIMARY KEY REFERENCES post (id),
    thread INTEGER,                -- the post's
    day    INTEGER,                -- the post's
    more   INTEGER NOT NULL        -- so many posts of common length would fit into the room that it takes besides its own
);

CREATE TABLE long_with (           -- the same, summed, of what passed between the owner and somebody
    person INTEGER PRIMARY KEY REFERENCES person (id),
    more   INTEGER NOT NULL
);

CREATE TABLE day_sum (
    day       INTEGER PRIMARY KEY, -- every day with posts held
    posts     INTEGER NOT NULL,    -- held
    exchanges INTEGER NOT NULL     -- of them, those that passed between the owner and others; to three people is one
);

CREATE TABLE service_sum (
    service   TEXT PRIMARY KEY,
    posts     INTEGER NOT NULL     -- held
);

CREATE TABLE month_sum (           -- what passed between the owner and somebody in one month, the closest first
    month    INTEGER NOT NULL,     -- yyyymm
    posts    INTEGER NOT NULL,
    person   INTEGER NOT NULL REFERENCES person (id),
    sent     INTEGER NOT NULL,     -- of the posts, the owner's
    days     INTEGER NOT NULL,     -- with at least one
    first_at INTEGER NOT NULL,
    last_at  INTEGER NOT NULL,
    PRIMARY KEY (month, posts DESC, person)
) WITHOUT ROWID;

CREATE INDEX month_person ON month_sum (person, month, posts, sent);

CREATE TABLE year_sum (            -- the same for one year
    year     INTEGER NOT NULL,
    posts    INTEGER NOT NULL,
    person   INTEGER NOT NULL REFERENCES person (id),
    sent     INTEGER NOT NULL,
    days     INTEGER NOT NULL,
    first_at INTEGER NOT NULL,
    last_at  INTEGER NOT NULL,
    PRIMARY KEY (year, posts DESC, person)
) WITHOUT ROWID;
CREATE INDEX year_person ON year_sum (person, year, posts);

CREATE TABLE recall (             -- what may come to mind by itself on a day of the year: all but what is hushed
    month_day INTEGER NOT NULL,    -- mmdd
    day       INTEGER NOT NULL,
    exchanges INTEGER NOT NULL,    -- posts that passed between the owner and others; to three people is one
    threads   INTEGER NOT NULL,    -- conversations of at least two people that began
    PRIMARY KEY (month_day, day)
) WITHOUT ROWID;

CREATE TABLE missing_sum (         -- posts that are known of and not held
    person INTEGER PRIMARY KEY,    -- whose; 0: of nobody who is a person here
    posts  INTEGER NOT NULL,
    dated  INTEGER NOT NULL        -- of them, those of known time
);
CREATE INDEX missing_most ON missing_sum (posts DESC, person);

CREATE TABLE anniversary (        -- a date to keep; of those who are hushed, too, for their own pages
    person INTEGER NOT NULL REFERENCES person (id),
    kind   TEXT NOT NULL,          -- 'words' (the first that passed), 'met' (in person), 'birthday', 'memorial' (died)
    year   INTEGER NOT NULL,       -- 0: nobody wrote it down
    month  INTEGER NOT NULL,       -- 0: only the year is known
    day    INTEGER NOT NULL,       -- 0: only the month is known, so this is the anniversary of no day
    place  TEXT NOT NULL,          -- where they met
    post   INTEGER,                -- the first words; NULL for what a people file tells
    PRIMARY KEY (person, kind)
) WITHOUT ROWID;

CREATE TABLE hushed_person (       -- never comes to mind by themselves: hide.toml says so, or they have died
    person INTEGER PRIMARY KEY
);

CREATE TABLE hushed_date (         -- days that never come to mind by themselves, as hide.toml says
    month_day INTEGER NOT NULL,    -- mmdd: only days of that name; 0: all
    first_day INTEGER NOT NULL,
    last_day  INTEGER NOT NULL,
    PRIMARY KEY (month_day, first_day, last_day)
) WITHOUT ROWID;

CREATE TABLE circle (              -- people whom the owner names together, in order of its beginning
    id        INTEGER PRIMARY KEY,
    slug      TEXT NOT NULL UNIQUE,-- path name; safe on every file system
    name      TEXT NOT NULL,       -- as most people files write it
    people    INTEGER NOT NULL,    -- different ones who ever belonged to it
    first_day INTEGER NOT NULL     -- yyyymmdd of the earliest joining, 00 for what is not written; 0 unknown
);

CREATE TABLE circle_person (       -- somebody's time in a circle; whoever came back has several
    circle     INTEGER NOT NULL REFERENCES circle (id),
    place      INTEGER NOT NULL,   -- in order of joining, those without a date last
    person     INTEGER NOT NULL REFERENCES person (id),
    since      TEXT NOT NULL,      -- as the owner wrote it, '' unknown
    until      TEXT NOT NULL,      -- as the owner wrote it, '' if they did not leave
    first_day  INTEGER NOT NULL,   -- what these are in days: from the first (0 unknown)
    last_day   INTEGER NOT NULL,   -- to the last (99999999: they did not leave)
    memorial   INTEGER NOT NULL,   -- 1: they have died; last_day is the last on which anything passed, if not written
    introduced INTEGER,            -- person.id of whoever made them and the owner known to each other
    PRIMARY KEY (circle, place)
) WITHOUT ROWID;
CREATE INDEX person_circle ON circle_person (person, circle);

CREATE TABLE circle_thread (       -- conversations in which several of a circle took part while they were in it
    circle  INTEGER NOT NULL,
    members INTEGER NOT NULL,      -- how many besides the owner; 1 only in a circle of one person and the owner
    posts   INTEGER NOT NULL,      -- held, by anybody
    thread  INTEGER NOT NULL REFERENCES thread (id),
    day     INTEGER NOT NULL,      -- on which it began
    PRIMARY KEY (circle, members DESC, posts DESC, thread)
) WITHOUT ROWID;
CREATE INDEX circle_day ON circle_thread (circle, day, thread);

CREATE TABLE tag (                 -- a hashtag under which the owner and others met on some day, the fullest first
    id   INTEGER PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,     -- path name; safe on every file system
    name TEXT NOT NULL,            -- without "#", as most wrote it
    key  TEXT NOT NULL UNIQUE      -- with case and compatible forms made one: what tells it from others
);

CREATE TABLE tag_post (
    tag  INTEGER NOT NULL REFERENCES tag (id),
    day  INTEGER NOT NULL,
    post INTEGER NOT NULL REFERENCES post (id), -- no boost: its words are somebody else's
    who  INTEGER NOT NULL,         -- person.id of its author; below zero an account.id, of nobody who is a person here
    PRIMARY KEY (tag, day, post)
) WITHOUT ROWID;

CREATE TABLE tag_day (
    tag    INTEGER NOT NULL REFERENCES tag (id),
    day    INTEGER NOT NULL,
    posts  INTEGER NOT NULL,
    people INTEGER NOT NULL,
    PRIMARY KEY (tag, day)
) WITHOUT ROWID;
CREATE INDEX tag_fullest ON tag_day (tag, people DESC, posts DESC, day);

CREATE TABLE tag_person (
    tag    INTEGER NOT NULL REFERENCES tag (id),
    posts  INTEGER NOT NULL,
    who    INTEGER NOT NULL,       -- as in tag_post
    first  INTEGER NOT NULL,       -- day of the first
    last   INTEGER NOT NULL,
    PRIMARY KEY (tag, posts DESC, who)
) WITHOUT ROWID;

CREATE TABLE tag_met (             -- whoever came to know the owner there: it stands in their first contact
    tag    INTEGER NOT NULL REFERENCES tag (id),
    post   INTEGER NOT NULL REFERENCES post (id),
    person INTEGER NOT NULL REFERENCES person (id),
    PRIMARY KEY (tag, post, person)
) WITHOUT ROWID;

CREATE TABLE ping (                -- another page said that it links to an article; not a post, and nobody wrote it to us
    id      INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES post (id),
    title   TEXT NOT NULL,         -- of the linking page
    url     TEXT NOT NULL,         -- its address, '' if unusable
    excerpt TEXT NOT NULL,         -- plain text around the link
    at      INTEGER,               -- NULL unknown
    exact   INTEGER NOT NULL       -- as in post
);
CREATE INDEX ping_article ON ping (article, id);

CREATE TABLE story (               -- what the owner tells
    id     INTEGER PRIMARY KEY,    -- the newest first
    slug   TEXT NOT NULL UNIQUE,   -- that of its file
    title  TEXT NOT NULL,
    date   TEXT NOT NULL,          -- as written: a day, a month, a year, or ''
    people TEXT NOT NULL           -- JSON: person.id of those whom it names, those of its facts first
);

CREATE TABLE story_part (          -- its words, and what stands among them
    story  INTEGER NOT NULL REFERENCES story (id),
    number INTEGER NOT NULL,       -- from 1
    kind   TEXT NOT NULL,          -- 'words', 'thread', 'post', 'person' or 'day'
    words  TEXT NOT NULL,          -- Markdown; where a link leads to something here: album.stories.MARK, kind:number, MARK
    target INTEGER NOT NULL,       -- thread.id, post.id, person.id, or a day; 0 for words
    low    INTEGER NOT NULL,       -- of a conversation the first and the last post to show; 0: from its beginning, to
    high   INTEGER NOT NULL,       -- its end
    most   INTEGER NOT NULL,       -- posts of it; 0: no such bound
    PRIMARY KEY (story, number)
) WITHOUT ROWID;

CREATE TABLE story_naming (        -- what a story shows or names, so that it can lead back to the story
    kind   TEXT NOT NULL,          -- 'thread', 'post', 'person' or 'day'
    target INTEGER NOT NULL,
    story  INTEGER NOT NULL REFERENCES story (id),
    PRIMARY KEY (kind, target, story)
) WITHOUT ROWID;

CREATE TABLE media (
    key    TEXT NOT NULL,          -- name under media/ in the site
    sha256 TEXT NOT NULL PRIMARY KEY,
    path   TEXT NOT NULL,          -- inside the archive folder
    type   TEXT NOT NULL,          -- media type sniffed from the bytes
    size   INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE holding (             -- what exports hold of what anybody could read where it was
    service TEXT NOT NULL,
    source  TEXT NOT NULL,         -- whose export: person slug, '' for nobody's
    label   TEXT NOT NULL,         -- 'Public posts', 'Comments', 'Comments, not part of what the two of you shared' …
    found   INTEGER NOT NULL,
    shown   INTEGER NOT NULL,
    reason  TEXT NOT NULL,         -- why the rest is not shown
    folded  INTEGER NOT NULL,      -- the same as another that is counted by itself; neither shown nor left out
    site    TEXT NOT NULL,         -- the blog's host; '' for accounts
    PRIMARY KEY (service, source, label, site)
) WITHOUT ROWID;

CREATE TABLE suggestion (          -- perhaps one person: for the owner to say, and for no page
    commenter INTEGER NOT NULL REFERENCES account (id),
    account   INTEGER NOT NULL REFERENCES account (id),
    rank      INTEGER NOT NULL,    -- of the hint, the strongest first
    hint      TEXT NOT NULL,       -- profile, website, named, name
    evidence  TEXT NOT NULL,       -- in a few words
    post      INTEGER,             -- where that was seen; NULL: in no one place
    PRIMARY KEY (commenter, account, rank)
) WITHOUT ROWID;

CREATE TABLE source (
    service   TEXT NOT NULL,
    person    INTEGER NOT NULL,    -- person.id; 0: nobody's
    handle    TEXT NOT NULL,       -- of a blog its host
    generated INTEGER NOT NULL,    -- when the export was made; 0 unknown
    first_at  INTEGER,
    last_at   INTEGER,
    posts     INTEGER NOT NULL,
    problems  INTEGER NOT NULL,
    PRIMARY KEY (service, person, handle, generated)
) WITHOUT ROWID;
