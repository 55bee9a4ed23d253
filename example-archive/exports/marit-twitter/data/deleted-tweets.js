window.YTD.deleted_tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2116592461768821161"
          ],
          "editableUntil" : "2026-10-31T19:05:41.929Z",
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
        "112"
      ],
      "favorite_count" : "2",
      "id_str" : "2116592461768821161",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2116592461768821161",
      "created_at" : "Sat Oct 31 18:05:41 +0000 2026",
      "favorited" : false,
      "full_text" : "The doctor in Kinvara is called Osgathorpe-Lyle and says the drops are twice daily. I mean this for my notebook.",
      "lang" : "en",
      "deleted_at" : "Sat Oct 31 18:14:41 +0000 2026"
    }
  }
]