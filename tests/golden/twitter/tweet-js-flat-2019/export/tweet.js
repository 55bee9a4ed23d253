window.YTD.tweet.part0 = [
  {
    "retweeted": false,
    "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities": {
      "hashtags": [],
      "symbols": [],
      "user_mentions": [],
      "urls": [],
      "media": [
        {
          "expanded_url": "https://x.com/ada_example/status/1191626199659446272/photo/1",
          "url": "https://t.co/cccccccccc",
          "media_url": "http://pbs.twimg.com/media/Frost.jpg",
          "media_url_https": "https://pbs.twimg.com/media/Frost.jpg",
          "id_str": "1",
          "sizes": {
            "thumb": {
              "w": "150",
              "h": "150",
              "resize": "crop"
            },
            "large": {
              "w": "1200",
              "h": "800",
              "resize": "fit"
            }
          },
          "type": "photo",
          "display_url": "pic.x.com/cccccccccc",
          "indices": [
            "20",
            "43"
          ]
        }
      ]
    },
    "display_text_range": [
      "0",
      "43"
    ],
    "favorite_count": "0",
    "id_str": "1191626199659446272",
    "truncated": false,
    "retweet_count": "0",
    "id": "1191626199659446272",
    "created_at": "Tue Nov 05 08:00:00 +0000 2019",
    "favorited": false,
    "full_text": "frost on the window https://t.co/cccccccccc",
    "lang": "en",
    "extended_entities": {
      "media": [
        {
          "expanded_url": "https://x.com/ada_example/status/1191626199659446272/photo/1",
          "url": "https://t.co/cccccccccc",
          "media_url": "http://pbs.twimg.com/media/Frost.jpg",
          "media_url_https": "https://pbs.twimg.com/media/Frost.jpg",
          "id_str": "1",
          "sizes": {
            "thumb": {
              "w": "150",
              "h": "150",
              "resize": "crop"
            },
            "large": {
              "w": "1200",
              "h": "800",
              "resize": "fit"
            }
          },
          "type": "photo",
          "display_url": "pic.x.com/cccccccccc",
          "indices": [
            "20",
            "43"
          ]
        }
      ]
    },
    "possibly_sensitive": false,
    "geo": {
      "type": "Point",
      "coordinates": [
        "52.5",
        "13.4"
      ]
    }
  },
  {
    "retweeted": false,
    "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities": {
      "hashtags": [],
      "symbols": [],
      "user_mentions": [
        {
          "name": "Bea",
          "screen_name": "bea_example",
          "indices": [
            "0",
            "12"
          ],
          "id_str": "42000001",
          "id": "42000001"
        }
      ],
      "urls": []
    },
    "display_text_range": [
      "0",
      "23"
    ],
    "favorite_count": "0",
    "id_str": "1191641299153846272",
    "truncated": false,
    "retweet_count": "0",
    "id": "1191641299153846272",
    "created_at": "Tue Nov 05 09:00:00 +0000 2019",
    "favorited": false,
    "full_text": "@bea_example &amp; tea?",
    "lang": "en",
    "in_reply_to_status_id_str": "1191600000000000001",
    "in_reply_to_status_id": "1191600000000000001",
    "in_reply_to_user_id": "42000001",
    "in_reply_to_user_id_str": "42000001",
    "in_reply_to_screen_name": "bea_example"
  },
  {
    "retweeted": false,
    "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities": {
      "hashtags": [],
      "symbols": [],
      "user_mentions": [
        {
          "name": "Cem 🌿",
          "screen_name": "cem_example",
          "indices": [
            "3",
            "15"
          ],
          "id_str": "42000002",
          "id": "42000002"
        }
      ],
      "urls": []
    },
    "display_text_range": [
      "0",
      "21"
    ],
    "favorite_count": "0",
    "id_str": "1191656398648246272",
    "truncated": false,
    "retweet_count": "0",
    "id": "1191656398648246272",
    "created_at": "Tue Nov 05 10:00:00 +0000 2019",
    "favorited": false,
    "full_text": "RT @cem_example: rain",
    "lang": "en"
  }
]