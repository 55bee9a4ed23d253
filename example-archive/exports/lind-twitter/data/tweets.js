window.YTD.tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "35108117041644435"
          ],
          "editableUntil" : "2011-02-08T23:20:02.037Z",
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
        "47"
      ],
      "favorite_count" : "0",
      "id_str" : "35108117041644435",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "35108117041644435",
      "created_at" : "Tue Feb 08 22:50:02 +0000 2011",
      "favorited" : false,
      "full_text" : "@kettl_distantly Same, but tell us yours first.",
      "lang" : "en",
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
            "1491184644798810340"
          ],
          "editableUntil" : "2022-02-08T23:58:18.848Z",
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
        "40"
      ],
      "favorite_count" : "1",
      "id_str" : "1491184644798810340",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1491184644798810340",
      "created_at" : "Tue Feb 08 22:58:18 +0000 2022",
      "favorited" : false,
      "full_text" : "@nessacorraquill Same. After you, again.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1491181867586552768",
      "in_reply_to_status_id" : "1491181867586552768",
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
            "2020632801816085825"
          ],
          "editableUntil" : "2026-02-08T23:56:16.152Z",
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
        "39"
      ],
      "favorite_count" : "0",
      "id_str" : "2020632801816085825",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2020632801816085825",
      "created_at" : "Sun Feb 08 22:56:16 +0000 2026",
      "favorited" : false,
      "full_text" : "@nessacorraquill Ours first, this time.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "2020632458348726282",
      "in_reply_to_status_id" : "2020632458348726282",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  }
]