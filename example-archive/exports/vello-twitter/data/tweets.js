window.YTD.tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "432284992433816412"
          ],
          "editableUntil" : "2014-02-08T23:19:08.320Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
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
        "41"
      ],
      "favorite_count" : "2",
      "id_str" : "432284992433816412",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "432284992433816412",
      "created_at" : "Sat Feb 08 22:49:08 +0000 2014",
      "favorited" : false,
      "full_text" : "@seealso_marit still wiser in the morning",
      "lang" : "en",
      "in_reply_to_status_id_str" : "432284588195187531",
      "in_reply_to_status_id" : "432284588195187531",
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
            "220971967673534968"
          ],
          "editableUntil" : "2012-07-05T20:36:37.211Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "quietdesk",
            "indices" : [
              "28",
              "38"
            ]
          }
        ],
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
        "38"
      ],
      "favorite_count" : "2",
      "id_str" : "220971967673534968",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "220971967673534968",
      "created_at" : "Thu Jul 05 20:06:37 +0000 2012",
      "favorited" : false,
      "full_text" : "@kettl_distantly we say: no #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "220971810508771033",
      "in_reply_to_status_id" : "220971810508771033",
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
            "220971325672394743"
          ],
          "editableUntil" : "2012-07-05T20:34:04.146Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "quietdesk",
            "indices" : [
              "87",
              "97"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "97"
      ],
      "favorite_count" : "2",
      "id_str" : "220971325672394743",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "220971325672394743",
      "created_at" : "Thu Jul 05 20:04:04 +0000 2012",
      "favorited" : false,
      "full_text" : "swallows under the roof. six mouths, one fly. in Tallinn we say: somebody must be last #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "35107978625418918"
          ],
          "editableUntil" : "2011-02-08T23:19:29.036Z",
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
        "70"
      ],
      "favorite_count" : "1",
      "id_str" : "35107978625418918",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "35107978625418918",
      "created_at" : "Tue Feb 08 22:49:29 +0000 2011",
      "favorited" : false,
      "full_text" : "@kettl_distantly In Tallinn we say: tomorrow is wiser than the evening",
      "lang" : "en",
      "in_reply_to_status_id_str" : "35107366173149645",
      "in_reply_to_status_id" : "35107366173149645",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  }
]