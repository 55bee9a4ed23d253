window.YTD.twitter_circle_tweet.part0 = [
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1591007826539446272"
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
        "12"
      ],
      "favorite_count": "0",
      "id_str": "1591007826539446272",
      "truncated": false,
      "retweet_count": "0",
      "id": "1591007826539446272",
      "created_at": "Fri Nov 11 10:00:00 +0000 2022",
      "favorited": false,
      "full_text": "to my circle",
      "lang": "en"
    }
  }
]