window.YTD.deleted_tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2116474022601428990"
          ],
          "editableUntil" : "2026-10-31T11:15:03.831Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "113"
      ],
      "favorite_count" : "2",
      "id_str" : "2116474022601428990",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2116474022601428990",
      "created_at" : "Sat Oct 31 10:15:03 +0000 2026",
      "favorited" : false,
      "full_text" : "Anyone sending parcels for Marit it's The Gapwinnow, Turlough Lane, and the spare key is under the stone e by the",
      "lang" : "en",
      "deleted_at" : "Sat Oct 31 10:24:03 +0000 2026"
    }
  }
]