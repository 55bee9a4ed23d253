window.YTD.community_tweet.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1512153885404300674"
          ],
          "editableUntil" : "2022-04-07T20:42:35.398Z",
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
            "name" : "Femi Ogundashire",
            "screen_name" : "ogundashire",
            "id_str" : "208138865924",
            "id" : "208138865924",
            "indices" : [
              "0",
              "12"
            ]
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "36"
      ],
      "favorite_count" : "1",
      "id_str" : "1512153885404300674",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1512153885404300674",
      "created_at" : "Thu Apr 07 19:42:35 +0000 2022",
      "favorited" : false,
      "full_text" : "@ogundashire You do, Femi. It's new.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1512153631770545567",
      "in_reply_to_status_id" : "1512153631770545567",
      "in_reply_to_user_id" : "208138865924",
      "in_reply_to_user_id_str" : "208138865924",
      "in_reply_to_screen_name" : "ogundashire",
      "scopes" : {
        "followers" : false
      },
      "community_id_str" : "1497000000000000000",
      "community_id" : "1497000000000000000"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1512150919918127624"
          ],
          "editableUntil" : "2022-04-07T20:30:48.371Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "quietdesk",
            "indices" : [
              "104",
              "114"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "114"
      ],
      "favorite_count" : "3",
      "id_str" : "1512150919918127624",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1512150919918127624",
      "created_at" : "Thu Apr 07 19:30:48 +0000 2022",
      "favorited" : false,
      "full_text" : "They've given us a thing called a Community so I've made one and it's only the same room with a carpet. #quietdesk",
      "lang" : "en",
      "scopes" : {
        "followers" : false
      },
      "community_id_str" : "1497000000000000000",
      "community_id" : "1497000000000000000"
    }
  }
]