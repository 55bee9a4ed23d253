Grailbird.data.tweets_2016_05 = 
 [
  {
    "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities": {
      "hashtags": [],
      "user_mentions": [
        {
          "name": "Cem \ud83c\udf3f",
          "screen_name": "cem_example",
          "indices": [
            3,
            15
          ],
          "id_str": "42000002",
          "id": 42000002
        },
        {
          "name": "Dot & Co",
          "screen_name": "dot_example",
          "indices": [
            139,
            140
          ],
          "id_str": "42000003",
          "id": 42000003
        }
      ],
      "urls": [],
      "media": []
    },
    "id_str": "737890725655478272",
    "id": 737890725655478272,
    "created_at": "2016-06-01 06:17:13 +0000",
    "text": "RT @cem_example: a very long story about a kettle that whistled in the night and woke the whole street and then some more of it, said @dot_e\u2026",
    "geo": {},
    "retweeted_status": {
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "user_mentions": [
          {
            "name": "Dot & Co",
            "screen_name": "dot_example",
            "indices": [
              117,
              129
            ],
            "id_str": "42000003",
            "id": 42000003
          }
        ],
        "urls": [],
        "media": []
      },
      "id_str": "737554204062646272",
      "id": 737554204062646272,
      "created_at": "2016-05-31 08:00:00 +0000",
      "text": "a very long story about a kettle that whistled in the night and woke the whole street and then some more of it, said @dot_example",
      "geo": {},
      "user": {
        "name": "Cem \ud83c\udf3f",
        "screen_name": "cem_example",
        "protected": false,
        "id_str": "42000002",
        "id": 42000002,
        "verified": false,
        "profile_image_url_https": "https://si0.twimg.com/y.png"
      }
    },
    "user": {
      "name": "Ada Example",
      "screen_name": "ada_example",
      "protected": false,
      "id_str": "2244994001",
      "profile_image_url_https": "https://si0.twimg.com/x.png",
      "id": 2244994001,
      "verified": false
    }
  },
  {
    "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities": {
      "hashtags": [],
      "user_mentions": [],
      "urls": [
        {
          "url": "https://t.co/cccccccccc",
          "expanded_url": "https://example.org/1",
          "display_url": "example.org/1",
          "indices": [
            20,
            43
          ]
        },
        {
          "url": "https://t.co/dddddddddd",
          "expanded_url": "https://example.org/2",
          "display_url": "example.org/2",
          "indices": [
            44,
            67
          ]
        }
      ],
      "media": []
    },
    "id_str": "727648935736246272",
    "id": 727648935736246272,
    "created_at": "2016-05-04 00:00:00 +0000",
    "text": "midnight, for real: https://t.co/cccccccccc https://t.co/dddddddddd",
    "geo": {},
    "user": {
      "name": "Ada Example",
      "screen_name": "ada_example",
      "protected": false,
      "id_str": "2244994001",
      "profile_image_url_https": "https://si0.twimg.com/x.png",
      "id": 2244994001,
      "verified": false
    }
  },
  {
    "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities": {
      "hashtags": [],
      "user_mentions": [],
      "urls": [],
      "media": []
    },
    "id_str": "728192517534646272",
    "id": 728192517534646272,
    "created_at": "2016-05-05 12:00:00 +0000",
    "in_reply_to_status_id_str": "728000000000000001",
    "in_reply_to_status_id": 728000000000000001,
    "in_reply_to_user_id": 42009999,
    "in_reply_to_user_id_str": "42009999",
    "in_reply_to_screen_name": "gone_example",
    "text": "@gone_example are you there?",
    "geo": {},
    "user": {
      "name": "Ada Example",
      "screen_name": "ada_example",
      "protected": false,
      "id_str": "2244994001",
      "profile_image_url_https": "https://si0.twimg.com/x.png",
      "id": 2244994001,
      "verified": false
    }
  }
]