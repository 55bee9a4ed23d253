window.YTD.tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "35108016365766177"
          ],
          "editableUntil" : "2011-02-08T23:19:38.034Z",
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
        "36"
      ],
      "favorite_count" : "2",
      "id_str" : "35108016365766177",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "35108016365766177",
      "created_at" : "Tue Feb 08 22:49:38 +0000 2011",
      "favorited" : false,
      "full_text" : "@kettl_distantly is it the accordion",
      "lang" : "en",
      "in_reply_to_status_id_str" : "35107366173149645",
      "in_reply_to_status_id" : "35107366173149645",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  }
]