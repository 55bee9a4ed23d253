window.YTD.tweets.part0 = [
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1652976151557046272"
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
      "id_str": "1652976151557046272",
      "truncated": false,
      "retweet_count": "0",
      "id": "1652976151557046272",
      "created_at": "Mon May 01 10:00:00 +0000 2023",
      "favorited": false,
      "full_text": "first",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1652976151557046273"
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
        "6"
      ],
      "favorite_count": "0",
      "id_str": "1652976151557046273",
      "truncated": false,
      "retweet_count": "0",
      "id": "1652976151557046273",
      "created_at": "Mon May 01 10:00:00 +0000 2023",
      "favorited": false,
      "full_text": "bro"ken",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1652976151557046274"
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
      "id_str": "1652976151557046274",
      "truncated": false,
      "retweet_count": "0",
      "id": "1652976151557046274",
      "created_at": "Mon May 01 10:00:00 +0000 2023",
      "favorited": false,
      "full_text": "third",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1652976151557046275"
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
      "id_str": "12x",
      "truncated": false,
      "retweet_count": "0",
      "id": "1652976151557046275",
      "created_at": "Mon May 01 10:00:00 +0000 2023",
      "favorited": false,
      "full_text": "no id",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "12345"
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
        "7"
      ],
      "favorite_count": "0",
      "id_str": "12345",
      "truncated": false,
      "retweet_count": "0",
      "id": "12345",
      "created_at": "?",
      "favorited": false,
      "full_text": "undated",
      "lang": "en"
    }
  }
]