window.YTD.tweets.part0 = [
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1373182520325046272"
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
        "3"
      ],
      "favorite_count": "5",
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
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1653051649029046272"
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
        "5"
      ],
      "favorite_count": "0",
      "id_str": "1653051649029046272",
      "truncated": false,
      "retweet_count": "0",
      "id": "1653051649029046272",
      "created_at": "Mon May 01 15:00:00 +0000 2023",
      "favorited": false,
      "full_text": "newer",
      "lang": "en"
    }
  }
]