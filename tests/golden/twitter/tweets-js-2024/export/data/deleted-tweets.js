window.YTD.deleted_tweets.part0 = [
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1752632814597046272"
          ],
          "editableUntil": "2022-12-06T06:00:00.000Z",
          "isEditEligible": false,
          "editsRemaining": "5"
        }
      },
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
        "10"
      ],
      "favorite_count": "0",
      "id_str": "1752632814597046272",
      "truncated": false,
      "retweet_count": "0",
      "id": "1752632814597046272",
      "created_at": "Wed Jan 31 10:00:00 +0000 2024",
      "favorited": false,
      "full_text": "taken back",
      "lang": "en",
      "deleted_at": "Wed Jan 31 11:00:00 +0000 2024"
    }
  }
]