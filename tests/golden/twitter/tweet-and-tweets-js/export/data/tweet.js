window.YTD.tweet.part0 = [
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "3"
      ],
      "favorite_count": "0",
      "id_str": "1373182520325046272",
      "truncated": false,
      "retweet_count": "0",
      "id": "1373182520325046272",
      "created_at": "Sat Mar 20 08:00:00 +0000 2021",
      "favorited": false,
      "full_text": "one",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "tea",
            "indices": [
              "4",
              "8"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "8"
      ],
      "favorite_count": "0",
      "id_str": "1373197619819446272",
      "truncated": false,
      "retweet_count": "0",
      "id": "1373197619819446272",
      "created_at": "Sat Mar 20 09:00:00 +0000 2021",
      "favorited": false,
      "full_text": "two #tea",
      "lang": "en"
    }
  }
]