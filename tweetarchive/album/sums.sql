-- What is counted when all rows are in, so that no page counts it. The tables are in schema.sql.

INSERT INTO day_sum
    SELECT day, count(*), (SELECT count(DISTINCT post) FROM exchange WHERE exchange.day = post.day)
    FROM post WHERE kind <> 'ghost' AND day IS NOT NULL GROUP BY day;

INSERT INTO month_sum
    SELECT day / 100 AS month, count(*) AS posts, person, sum(sent), count(DISTINCT day), min(at), max(at)
    FROM exchange GROUP BY month, person ORDER BY month, posts DESC, person;

INSERT INTO year_sum
    SELECT month / 100 AS year, sum(posts) AS posts, person, sum(sent), sum(days), min(first_at), max(last_at)
    FROM month_sum GROUP BY year, person ORDER BY year, posts DESC, person;

INSERT INTO missing_sum
    SELECT coalesce(account.person, 0) AS whose, count(*), count(post.at)
    FROM post LEFT JOIN account ON account.id = post.account WHERE post.kind = 'ghost' GROUP BY whose;
