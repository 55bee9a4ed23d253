Grailbird.data.tweets_2016_10 = 
 [
  {
    "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities": {
      "hashtags": [],
      "user_mentions": [],
      "urls": [
        {
          "url": "https://t.co/cccccccccc",
          "expanded_url": "https://twitter.com/i/web/status/793180741432246272",
          "display_url": "twitter.com/i/web/status/7931\u2026",
          "indices": [
            67,
            90
          ]
        }
      ],
      "media": []
    },
    "id_str": "793180741432246272",
    "id": 793180741432246000,
    "created_at": "Mon Oct 31 20:00:00 +0000 2016",
    "text": "a text that a script kept, but only its beginning, because it was\u2026 https://t.co/cccccccccc",
    "geo": {},
    "user": {
      "name": "Ada Example",
      "screen_name": "ada_example",
      "protected": false,
      "id_str": "2244994001",
      "profile_image_url_https": "https://si0.twimg.com/x.png",
      "id": 2244994001,
      "verified": false
    },
    "truncated": true,
    "coordinates": null,
    "place": null,
    "favorite_count": 4,
    "retweet_count": 1,
    "lang": "en"
  }
]