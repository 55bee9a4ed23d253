window.YTD.tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1888359232659525138"
          ],
          "editableUntil" : "2025-02-08T23:48:19.741Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Marit Ollenquay",
            "screen_name" : "seealso_marit",
            "id_str" : "208233906118",
            "id" : "208233906118",
            "indices" : [
              "0",
              "14"
            ]
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "16"
      ],
      "favorite_count" : "2",
      "id_str" : "1888359232659525138",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1888359232659525138",
      "created_at" : "Sat Feb 08 22:48:19 +0000 2025",
      "favorited" : false,
      "full_text" : "@seealso_marit ?",
      "lang" : "und",
      "in_reply_to_status_id_str" : "1888359041978073188",
      "in_reply_to_status_id" : "1888359041978073188",
      "in_reply_to_user_id" : "208233906118",
      "in_reply_to_user_id_str" : "208233906118",
      "in_reply_to_screen_name" : "seealso_marit"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "35107940880875909"
          ],
          "editableUntil" : "2011-02-08T23:19:20.037Z",
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
        "18"
      ],
      "favorite_count" : "1",
      "id_str" : "35107940880875909",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "35107940880875909",
      "created_at" : "Tue Feb 08 22:49:20 +0000 2011",
      "favorited" : false,
      "full_text" : "@kettl_distantly ?",
      "lang" : "und",
      "in_reply_to_status_id_str" : "35107366173149645",
      "in_reply_to_status_id" : "35107366173149645",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2020633233007314869"
          ],
          "editableUntil" : "2026-02-08T23:57:58.956Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Nessa Corraquill",
            "screen_name" : "nessacorraquill",
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
        "18"
      ],
      "favorite_count" : "2",
      "id_str" : "2020633233007314869",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2020633233007314869",
      "created_at" : "Sun Feb 08 22:57:58 +0000 2026",
      "favorited" : false,
      "full_text" : "@nessacorraquill !",
      "lang" : "und",
      "in_reply_to_status_id_str" : "2020632458348726282",
      "in_reply_to_status_id" : "2020632458348726282",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  }
]