window.YTD.tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2828937260437096"
          ],
          "editableUntil" : "2010-11-11T21:34:05.859Z",
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
              "88",
              "98"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "98"
      ],
      "favorite_count" : "0",
      "id_str" : "2828937260437096",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2828937260437096",
      "created_at" : "Thu Nov 11 21:04:05 +0000 2010",
      "favorited" : false,
      "full_text" : "hello, new. I can hear my own pen. I feel a bit of a fraud as it's only a shopping list #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2075239732144507764"
          ],
          "editableUntil" : "2026-07-09T16:24:42.890Z",
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
        "36"
      ],
      "favorite_count" : "4",
      "id_str" : "2075239732144507764",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2075239732144507764",
      "created_at" : "Thu Jul 09 15:24:42 +0000 2026",
      "favorited" : false,
      "full_text" : "@nessacorraquill ink was on the list",
      "lang" : "en",
      "in_reply_to_status_id_str" : "2075238786224097338",
      "in_reply_to_status_id" : "2075238786224097338",
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
            "2829624488758820"
          ],
          "editableUntil" : "2010-11-11T21:36:49.707Z",
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
              "21",
              "31"
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
        "31"
      ],
      "favorite_count" : "2",
      "id_str" : "2829624488758820",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2829624488758820",
      "created_at" : "Thu Nov 11 21:06:49 +0000 2010",
      "favorited" : false,
      "full_text" : "@kettl_distantly ink #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "2829257126449001",
      "in_reply_to_status_id" : "2829257126449001",
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
            "35107496204960299"
          ],
          "editableUntil" : "2011-02-08T23:17:34.018Z",
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
        "28"
      ],
      "favorite_count" : "1",
      "id_str" : "35107496204960299",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "35107496204960299",
      "created_at" : "Tue Feb 08 22:47:34 +0000 2011",
      "favorited" : false,
      "full_text" : "@kettl_distantly uh oh. tea?",
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
            "1240746076995061304"
          ],
          "editableUntil" : "2020-03-19T21:34:51.360Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "quietdesk",
            "indices" : [
              "138",
              "148"
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
        "148"
      ],
      "favorite_count" : "1",
      "id_str" : "1240746076995061304",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1240746076995061304",
      "created_at" : "Thu Mar 19 21:04:51 +0000 2020",
      "favorited" : false,
      "full_text" : "@nessacorraquill I was in the corner in 2011 and never said much. Next door's child is learning the recorder. I find I don't mind at all. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1240744924727479846",
      "in_reply_to_status_id" : "1240744924727479846",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  }
]