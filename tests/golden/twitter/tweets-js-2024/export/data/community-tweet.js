window.YTD.community_tweet.part0 = [
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1664210175390646272"
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
        "16"
      ],
      "favorite_count": "0",
      "id_str": "1664210175390646272",
      "truncated": false,
      "retweet_count": "0",
      "id": "1664210175390646272",
      "created_at": "Thu Jun 01 10:00:00 +0000 2023",
      "favorited": false,
      "full_text": "to the community",
      "lang": "en",
      "scopes": {
        "followers": false
      },
      "community_id": "1457000000000000001",
      "community_id_str": "1457000000000000001"
    }
  }
]