Grailbird.data.tweets_2012_12 = 
 [
  {
    "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities": {
      "hashtags": [],
      "user_mentions": [
        {
          "name": "Bea",
          "screen_name": "bea_example",
          "indices": [
            0,
            12
          ],
          "id_str": "42000001",
          "id": 42000001
        }
      ],
      "urls": [
        {
          "url": "http://t.co/aaaaaaaa",
          "expanded_url": "http://example.org/winter/walks/on/the/beach",
          "display_url": "example.org/winter/walks/on/t\u2026",
          "indices": [
            17,
            37
          ]
        }
      ],
      "media": []
    },
    "id_str": "285064199271350272",
    "id": 285064199271350272,
    "created_at": "Sat Dec 29 16:46:16 +0000 2012",
    "in_reply_to_status_id_str": "285000000000000001",
    "in_reply_to_status_id": 285000000000000001,
    "in_reply_to_user_id": 42000001,
    "in_reply_to_user_id_str": "42000001",
    "in_reply_to_screen_name": "bea_example",
    "text": "@bea_example see http://t.co/aaaaaaaa and &lt;smile&gt;",
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
        }
      ],
      "urls": [],
      "media": []
    },
    "id_str": "285309247288246272",
    "id": 285309247288246272,
    "created_at": "Sun Dec 30 09:00:00 +0000 2012",
    "text": "RT @cem_example: a very long story about a kettle that whistled in the night and woke the whole street, and what @dot_exa ...",
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
              96,
              108
            ],
            "id_str": "42000003",
            "id": 42000003
          }
        ],
        "urls": [],
        "media": []
      },
      "id_str": "285294147793846272",
      "id": 285294147793846272,
      "created_at": "Sun Dec 30 08:00:00 +0000 2012",
      "text": "a very long story about a kettle that whistled in the night and woke the whole street, and what @dot_example said about it",
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
      "urls": [],
      "media": [
        {
          "expanded_url": "https://x.com/ada_example/status/285324346782646272/photo/1",
          "url": "http://t.co/bbbbbbbb",
          "media_url": "http://pbs.twimg.com/media/AbC.jpg",
          "media_url_https": "https://pbs.twimg.com/media/AbC.jpg",
          "id_str": "1",
          "sizes": [
            {
              "h": 150,
              "resize": "crop",
              "w": 150
            },
            {
              "h": 480,
              "resize": "fit",
              "w": 640
            }
          ],
          "type": "photo",
          "display_url": "pic.x.com/o/bbbbbbbb",
          "indices": [
            12,
            32
          ]
        }
      ]
    },
    "id_str": "285324346782646272",
    "id": 285324346782646272,
    "created_at": "Sun Dec 30 10:00:00 +0000 2012",
    "text": "the harbour http://t.co/bbbbbbbb",
    "geo": {
      "type": "Point",
      "coordinates": [
        51.5,
        -0.12
      ]
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
  }
]