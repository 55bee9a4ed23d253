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
        "5"
      ],
      "favorite_count": "0",
      "id_str": "1373212719313846272",
      "truncated": false,
      "retweet_count": "0",
      "id": "1373212719313846272",
      "created_at": "Sat Mar 20 10:00:00 +0000 2021",
      "favorited": false,
      "full_text": "three",
      "lang": "en",
      "in_reply_to_status_id_str": "1373197619819446272",
      "in_reply_to_status_id": "1373197619819446272",
      "in_reply_to_user_id": "2244994001",
      "in_reply_to_user_id_str": "2244994001",
      "in_reply_to_screen_name": "ada_example"
    }
  },
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
  }
]