window.YTD.tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1623454659739910889"
          ],
          "editableUntil" : "2023-02-08T23:52:07.868Z",
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
        "59"
      ],
      "favorite_count" : "3",
      "id_str" : "1623454659739910889",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1623454659739910889",
      "created_at" : "Wed Feb 08 22:52:07 +0000 2023",
      "favorited" : false,
      "full_text" : "@seealso_marit still breathing out a rude word, 12 years on",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1623453566859478939",
      "in_reply_to_status_id" : "1623453566859478939",
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
            "35107789860768309"
          ],
          "editableUntil" : "2011-02-08T23:18:44.031Z",
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
        "58"
      ],
      "favorite_count" : "0",
      "id_str" : "35107789860768309",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "35107789860768309",
      "created_at" : "Tue Feb 08 22:48:44 +0000 2011",
      "favorited" : false,
      "full_text" : "@kettl_distantly breathe in. hold. breathe out a rude word",
      "lang" : "en",
      "in_reply_to_status_id_str" : "35107366173149645",
      "in_reply_to_status_id" : "35107366173149645",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  }
]