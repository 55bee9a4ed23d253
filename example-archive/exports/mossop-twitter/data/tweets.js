window.YTD.tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "144884962271694120"
          ],
          "editableUntil" : "2011-12-08T21:34:01.495Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "quietdesk",
            "indices" : [
              "63",
              "73"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "73"
      ],
      "favorite_count" : "2",
      "id_str" : "144884962271694120",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "144884962271694120",
      "created_at" : "Thu Dec 08 21:04:01 +0000 2011",
      "favorited" : false,
      "full_text" : "One of us says it's raining &amp; one of us says it's the tap. #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "35107735229956209"
          ],
          "editableUntil" : "2011-02-08T23:18:31.006Z",
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
        "53"
      ],
      "favorite_count" : "2",
      "id_str" : "35107735229956209",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "35107735229956209",
      "created_at" : "Tue Feb 08 22:48:31 +0000 2011",
      "favorited" : false,
      "full_text" : "@kettl_distantly Both of us are cross on your behalf.",
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
            "9074885971"
          ],
          "editableUntil" : "2010-02-04T21:38:15.232Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "quietdesk",
            "indices" : [
              "91",
              "101"
            ]
          }
        ],
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
        "101"
      ],
      "favorite_count" : "2",
      "id_str" : "9074885971",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "9074885971",
      "created_at" : "Thu Feb 04 21:08:15 +0000 2010",
      "favorited" : false,
      "full_text" : "@ogundashire One of us says that isn't procedure. The other one of us has had to sit down. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "9074872470",
      "in_reply_to_status_id" : "9074872470",
      "in_reply_to_user_id" : "208138865924",
      "in_reply_to_user_id_str" : "208138865924",
      "in_reply_to_screen_name" : "ogundashire"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "144885672778403338"
          ],
          "editableUntil" : "2011-12-08T21:36:50.893Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "quietdesk",
            "indices" : [
              "54",
              "64"
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
        "64"
      ],
      "favorite_count" : "1",
      "id_str" : "144885672778403338",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "144885672778403338",
      "created_at" : "Thu Dec 08 21:06:50 +0000 2011",
      "favorited" : false,
      "full_text" : "@kettl_distantly That's what we're arguing about now. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "144885331420776544",
      "in_reply_to_status_id" : "144885331420776544",
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
            "1248340881363176198"
          ],
          "editableUntil" : "2020-04-09T20:33:53.826Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "quietdesk",
            "indices" : [
              "47",
              "57"
            ]
          }
        ],
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
        "57"
      ],
      "favorite_count" : "1",
      "id_str" : "1248340881363176198",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1248340881363176198",
      "created_at" : "Thu Apr 09 20:03:53 +0000 2020",
      "favorited" : false,
      "full_text" : "@nessacorraquill Each other, still. Week four. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1248339927746217403",
      "in_reply_to_status_id" : "1248339927746217403",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  }
]