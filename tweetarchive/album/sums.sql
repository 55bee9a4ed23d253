-- What is counted when all rows are in, so that no page counts it. The tables are in schema.sql.

INSERT INTO long_post
    SELECT id, thread, day, length(body) / 1000 FROM post WHERE length(body) >= 1000;

INSERT INTO long_with
    SELECT person, sum(more) FROM exchange CROSS JOIN long_post USING (post)
    WHERE (SELECT count(*) FROM long_post) > 0 GROUP BY person;

INSERT INTO day_sum
    SELECT day, count(*), (SELECT count(DISTINCT post) FROM exchange WHERE exchange.day = post.day)
    FROM post WHERE kind <> 'ghost' AND day IS NOT NULL GROUP BY day;

INSERT INTO service_sum
    SELECT service, count(*) FROM post WHERE kind <> 'ghost' GROUP BY service;

INSERT INTO month_sum
    SELECT day / 100 AS month, count(*) AS posts, person, sum(sent), count(DISTINCT day), min(at), max(at)
    FROM exchange GROUP BY month, person ORDER BY month, posts DESC, person;

INSERT INTO year_sum
    SELECT month / 100 AS year, sum(posts) AS posts, person, sum(sent), sum(days), min(first_at), max(last_at)
    FROM month_sum GROUP BY year, person ORDER BY year, posts DESC, person;

INSERT INTO missing_sum
    SELECT coalesce(account.person, 0) AS whose, count(*), count(post.at)
    FROM post LEFT JOIN account ON account.id = post.account WHERE post.kind = 'ghost' GROUP BY whose;

INSERT INTO anniversary
    SELECT person.id, 'words', post.day / 10000, post.day / 100 % 100, post.day % 100, '', post.id
    FROM person JOIN post ON post.id = person.first_post
    WHERE person.owner = 0 AND post.day > 10101 AND (person.described OR person.id IN
        (SELECT id FROM person WHERE owner = 0 ORDER BY sent + received DESC, id LIMIT 24));

INSERT INTO recall
    SELECT day % 10000, day, sum(exchanges), sum(threads) FROM (
        SELECT day, count(DISTINCT post) AS exchanges, 0 AS threads FROM exchange
        WHERE post NOT IN (SELECT post FROM exchange WHERE person IN (SELECT person FROM hushed_person))
        GROUP BY day
        UNION ALL
        SELECT day, 0, count(*) FROM thread
        WHERE people > 1
            AND id NOT IN (SELECT thread FROM thread_person WHERE person IN (SELECT person FROM hushed_person))
        GROUP BY day)
    WHERE day > 10101 AND NOT EXISTS (SELECT 1 FROM hushed_date
                                      WHERE day BETWEEN first_day AND last_day AND month_day IN (0, day % 10000))
    GROUP BY day;

INSERT INTO circle_thread
    SELECT circle, count(DISTINCT person) AS members, thread.posts, thread.id, thread.day
    FROM circle_person JOIN thread_person USING (person) JOIN thread ON thread.id = thread_person.thread
    JOIN (SELECT circle, min(2, count(DISTINCT person)) AS least FROM circle_person WHERE person <> 1 GROUP BY circle)
        USING (circle)
    WHERE person <> 1 AND thread_person.posts + thread_person.ghosts > 0 AND thread.day BETWEEN first_day AND last_day
    GROUP BY circle, thread.id HAVING members >= least ORDER BY circle, members DESC, thread.posts DESC, thread.id;

INSERT INTO tag_day
    SELECT tag, day, count(*), count(DISTINCT who) FROM tag_post GROUP BY tag, day;

INSERT INTO tag_person
    SELECT tag, count(*) AS posts, who, min(day), max(day) FROM tag_post GROUP BY tag, who ORDER BY tag, posts DESC, who;
