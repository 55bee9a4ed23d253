window.YTD.tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "73844074498490699"
          ],
          "editableUntil" : "2011-05-26T20:42:53.974Z",
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
              "83",
              "93"
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
        "93"
      ],
      "favorite_count" : "2",
      "id_str" : "73844074498490699",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "73844074498490699",
      "created_at" : "Thu May 26 20:12:53 +0000 2011",
      "favorited" : false,
      "full_text" : "@kettl_distantly next office. he only ever presses the one key. i think its delete #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "73841066024898532",
      "in_reply_to_status_id" : "73841066024898532",
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
            "96674200676204896"
          ],
          "editableUntil" : "2011-07-28T20:41:40.218Z",
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
              "20",
              "30"
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
        "30"
      ],
      "favorite_count" : "2",
      "id_str" : "96674200676204896",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "96674200676204896",
      "created_at" : "Thu Jul 28 20:11:40 +0000 2011",
      "favorited" : false,
      "full_text" : "@kettl_distantly me #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "96673970182423220",
      "in_reply_to_status_id" : "96673970182423220",
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
            "116967880871905291"
          ],
          "editableUntil" : "2011-09-22T20:41:30.615Z",
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
              "34",
              "44"
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
        "44"
      ],
      "favorite_count" : "0",
      "id_str" : "116967880871905291",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "116967880871905291",
      "created_at" : "Thu Sep 22 20:11:30 +0000 2011",
      "favorited" : false,
      "full_text" : "@kettl_distantly the other. sorry #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "116967750433246666",
      "in_reply_to_status_id" : "116967750433246666",
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
            "243804450399980767"
          ],
          "editableUntil" : "2012-09-06T20:44:45.300Z",
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
              "61",
              "71"
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
        "71"
      ],
      "favorite_count" : "2",
      "id_str" : "243804450399980767",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "243804450399980767",
      "created_at" : "Thu Sep 06 20:14:45 +0000 2012",
      "favorited" : false,
      "full_text" : "@kettl_distantly pipe in the wall. if i knock it knocks back #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "243800952648238627",
      "in_reply_to_status_id" : "243800952648238627",
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
            "388395930480543832"
          ],
          "editableUntil" : "2013-10-10T20:39:40.531Z",
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
      "favorite_count" : "3",
      "id_str" : "388395930480543832",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "388395930480543832",
      "created_at" : "Thu Oct 10 20:09:40 +0000 2013",
      "favorited" : false,
      "full_text" : "@kettl_distantly baby. sorry. reading along w one eye #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "388395606470558217",
      "in_reply_to_status_id" : "388395606470558217",
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
            "96673550949156396"
          ],
          "editableUntil" : "2011-07-28T20:39:05.311Z",
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
              "100",
              "110"
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
        "110"
      ],
      "favorite_count" : "3",
      "id_str" : "96673550949156396",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "96673550949156396",
      "created_at" : "Thu Jul 28 20:09:05 +0000 2011",
      "favorited" : false,
      "full_text" : "@kettl_distantly my wife asking is it the bracket people. i said yes. she says hello bracket people #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "96671295806115760",
      "in_reply_to_status_id" : "96671295806115760",
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
            "116967270915247211"
          ],
          "editableUntil" : "2011-09-22T20:39:05.190Z",
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
              "49",
              "59"
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
        "59"
      ],
      "favorite_count" : "0",
      "id_str" : "116967270915247211",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "116967270915247211",
      "created_at" : "Thu Sep 22 20:09:05 +0000 2011",
      "favorited" : false,
      "full_text" : "@kettl_distantly rain. on one of the two windows #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "116965071615165218",
      "in_reply_to_status_id" : "116965071615165218",
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
            "243804904634715524"
          ],
          "editableUntil" : "2012-09-06T20:46:33.598Z",
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
              "29",
              "39"
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
        "39"
      ],
      "favorite_count" : "0",
      "id_str" : "243804904634715524",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "243804904634715524",
      "created_at" : "Thu Sep 06 20:16:33 +0000 2012",
      "favorited" : false,
      "full_text" : "@kettl_distantly still going #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "243804745108555964",
      "in_reply_to_status_id" : "243804745108555964",
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
            "43417378855322857"
          ],
          "editableUntil" : "2011-03-03T21:38:04.432Z",
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
              "80",
              "90"
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
        "90"
      ],
      "favorite_count" : "3",
      "id_str" : "43417378855322857",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "43417378855322857",
      "created_at" : "Thu Mar 03 21:08:04 +0000 2011",
      "favorited" : false,
      "full_text" : "@kettl_distantly server fan. it goes up when somebody somewhere wants something #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "43415522439595597",
      "in_reply_to_status_id" : "43415522439595597",
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
            "172790108670398117"
          ],
          "editableUntil" : "2012-02-23T21:39:06.849Z",
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
              "77",
              "87"
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
        "87"
      ],
      "favorite_count" : "3",
      "id_str" : "172790108670398117",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "172790108670398117",
      "created_at" : "Thu Feb 23 21:09:06 +0000 2012",
      "favorited" : false,
      "full_text" : "@kettl_distantly hold music, 40 minutes. have begun to hope they dont answer #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "172787876960928002",
      "in_reply_to_status_id" : "172787876960928002",
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
            "35107584373425011"
          ],
          "editableUntil" : "2011-02-08T23:17:55.039Z",
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
        "35"
      ],
      "favorite_count" : "2",
      "id_str" : "35107584373425011",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "35107584373425011",
      "created_at" : "Tue Feb 08 22:47:55 +0000 2011",
      "favorited" : false,
      "full_text" : "@kettl_distantly all ok over there?",
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
            "56086170987136386"
          ],
          "editableUntil" : "2011-04-07T20:39:19.851Z",
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
              "73",
              "83"
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
        "83"
      ],
      "favorite_count" : "1",
      "id_str" : "56086170987136386",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "56086170987136386",
      "created_at" : "Thu Apr 07 20:09:19 +0000 2011",
      "favorited" : false,
      "full_text" : "@kettl_distantly me, not typing. its a different quiet to not being here #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "56083905576436718",
      "in_reply_to_status_id" : "56083905576436718",
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
            "363028667510557825"
          ],
          "editableUntil" : "2013-08-01T20:39:13.738Z",
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
              "92",
              "102"
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
        "102"
      ],
      "favorite_count" : "3",
      "id_str" : "363028667510557825",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "363028667510557825",
      "created_at" : "Thu Aug 01 20:09:13 +0000 2013",
      "favorited" : false,
      "full_text" : "@kettl_distantly paint drying. small room, yellow. you can hear it if you know what its for #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "363026584765991971",
      "in_reply_to_status_id" : "363026584765991971",
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
            "363029169900097389"
          ],
          "editableUntil" : "2013-08-01T20:41:13.517Z",
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
              "32",
              "42"
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
        "42"
      ],
      "favorite_count" : "2",
      "id_str" : "363029169900097389",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "363029169900097389",
      "created_at" : "Thu Aug 01 20:11:13 +0000 2013",
      "favorited" : false,
      "full_text" : "@kettl_distantly october. sorry #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "363029045719335454",
      "in_reply_to_status_id" : "363029045719335454",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  }
]