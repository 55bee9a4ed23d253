-- What is counted when all rows are in, so that no page counts it. The tables are in schema.sql.

INSERT INTO day_sum
    SELECT day, count(*), (SELECT count(DISTINCT post) FROM exchange WHERE exchange.day = post.day)
    FROM post WHERE kind <> 'ghost' AND day IS NOT NULL GROUP BY day;

INSERT INTO year_sum
    SELECT person, day / 10000, count(*), sum(sent), count(DISTINCT day), min(at), max(at)
    FROM exchange GROUP BY person, day / 10000;

INSERT INTO missing_sum
    SELECT account, count(*), count(at) FROM post WHERE kind = 'ghost' GROUP BY account;
