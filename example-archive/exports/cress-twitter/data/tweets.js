window.YTD.tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "35107814946900146"
          ],
          "editableUntil" : "2011-02-08T23:18:50.012Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Nessa Corraquill",
            "screen_name" : "kettl_distantly",
            "id_str" : "208104417703",
            "id" : "208104417703",
            "indices" : [
              "0",
              "16"
            ]
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "27"
      ],
      "favorite_count" : "0",
      "id_str" : "35107814946900146",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "35107814946900146",
      "created_at" : "Tue Feb 08 22:48:50 +0000 2011",
      "favorited" : false,
      "full_text" : "@kettl_distantly oh no what",
      "lang" : "en",
      "in_reply_to_status_id_str" : "35107366173149645",
      "in_reply_to_status_id" : "35107366173149645",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  }
]