Grailbird.data.tweets_2019_01 = 
 [
  {
    "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities": {
      "hashtags": [],
      "user_mentions": [],
      "urls": [
        {
          "url": "https://t.co/cccccccccc",
          "expanded_url": "https://twitter.com/bea_example/status/1080010737054646272",
          "display_url": "twitter.com/bea_example/statu\u2026",
          "indices": [
            9,
            32
          ]
        }
      ],
      "media": []
    },
    "id_str": "1080025836549046272",
    "id": 1080025836549046272,
    "created_at": "Tue Jan 01 09:00:00 +0000 2019",
    "text": "you too!",
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
    "quoted_status": {
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "user_mentions": [],
        "urls": [],
        "media": []
      },
      "id_str": "1080010737054646272",
      "id": 1080010737054646272,
      "created_at": "Tue Jan 01 08:00:00 +0000 2019",
      "text": "happy new year",
      "geo": {},
      "user": {
        "name": "Bea",
        "screen_name": "bea_example",
        "protected": false,
        "id_str": "42000001",
        "id": 42000001,
        "verified": false,
        "profile_image_url_https": "https://si0.twimg.com/y.png"
      }
    },
    "quoted_status_id_str": "1080010737054646272",
    "favorite_count": 2,
    "retweet_count": 0,
    "truncated": false,
    "full_text": "you too! https://t.co/cccccccccc",
    "display_text_range": [
      0,
      8
    ]
  }
]