window.YTD.tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "58621796315825523"
          ],
          "editableUntil" : "2011-04-14T20:35:00.039Z",
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
              "81",
              "91"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "91"
      ],
      "favorite_count" : "5",
      "id_str" : "58621796315825523",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "58621796315825523",
      "created_at" : "Thu Apr 14 20:05:00 +0000 2011",
      "favorited" : false,
      "full_text" : "First swallow!! It flew into the studio. I interviewed it. It had nothing to add #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1199405279"
          ],
          "editableUntil" : "2009-01-15T21:50:08.662Z",
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
              "97",
              "107"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "107"
      ],
      "favorite_count" : "2",
      "id_str" : "1199405279",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1199405279",
      "created_at" : "Thu Jan 15 21:20:08 +0000 2009",
      "favorited" : false,
      "full_text" : "Rooms: Galway, Leeds, Glasgow, Cork. Variable 3 or 4. Tea at times. Good, occasionally moderate. #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "111892498841863003"
          ],
          "editableUntil" : "2011-09-08T20:33:45.243Z",
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
              "86",
              "96"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "96"
      ],
      "favorite_count" : "1",
      "id_str" : "111892498841863003",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "111892498841863003",
      "created_at" : "Thu Sep 08 20:03:45 +0000 2011",
      "favorited" : false,
      "full_text" : "Mrs Prothero-Vane has bought a computer. She's here. She types with a knitting needle #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1588643410175068229"
          ],
          "editableUntil" : "2022-11-04T22:24:39.210Z",
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
            "name" : "Beatriz Solvarenga",
            "screen_name" : "solvarenga_x",
            "id_str" : "208281905713",
            "id" : "208281905713",
            "indices" : [
              "0",
              "13"
            ]
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "97"
      ],
      "favorite_count" : "1",
      "id_str" : "1588643410175068229",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1588643410175068229",
      "created_at" : "Fri Nov 04 21:24:39 +0000 2022",
      "favorited" : false,
      "full_text" : "@solvarenga_x Station will broadcast wherever there is one listener. Mrs P-V (97) asks, is it far",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1588642920620100408",
      "in_reply_to_status_id" : "1588642920620100408",
      "in_reply_to_user_id" : "208281905713",
      "in_reply_to_user_id_str" : "208281905713",
      "in_reply_to_screen_name" : "solvarenga_x"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "355417193401288531"
          ],
          "editableUntil" : "2013-07-11T20:33:56.896Z",
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
              "91",
              "101"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "101"
      ],
      "favorite_count" : "3",
      "id_str" : "355417193401288531",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "355417193401288531",
      "created_at" : "Thu Jul 11 20:03:56 +0000 2013",
      "favorited" : false,
      "full_text" : "28 degrees. Wales is making a noise like a drawer being opened for the first time in years #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "7610237282"
          ],
          "editableUntil" : "2010-01-07T21:45:11.352Z",
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
              "107",
              "117"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "117"
      ],
      "favorite_count" : "2",
      "id_str" : "7610237282",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "7610237282",
      "created_at" : "Thu Jan 07 21:15:11 +0000 2010",
      "favorited" : false,
      "full_text" : "Aberystwyth: northerly, severe, in a cardigan. Listener has rung. She is warm. I am relieved beyond reason #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "464495909154064602"
          ],
          "editableUntil" : "2014-05-08T20:33:49.316Z",
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
              "81",
              "91"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "91"
      ],
      "favorite_count" : "5",
      "id_str" : "464495909154064602",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "464495909154064602",
      "created_at" : "Thu May 08 20:03:49 +0000 2014",
      "favorited" : false,
      "full_text" : "Has anyone any formal shoes I may borrow for the far north. Size 11, becoming 12 #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "952625415921337007"
          ],
          "editableUntil" : "2018-01-14T20:06:12.737Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Mobile Web (M5)</a>",
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
        "34"
      ],
      "favorite_count" : "0",
      "id_str" : "952625415921337007",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "952625415921337007",
      "created_at" : "Sun Jan 14 19:36:12 +0000 2018",
      "favorited" : false,
      "full_text" : "@nessacorraquill All sea areas: 73",
      "lang" : "en",
      "in_reply_to_status_id_str" : "952624026524583790",
      "in_reply_to_status_id" : "952624026524583790",
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
            "2652006199"
          ],
          "editableUntil" : "2009-07-09T20:37:11.834Z",
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
              "92",
              "102"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "102"
      ],
      "favorite_count" : "5",
      "id_str" : "2652006199",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2652006199",
      "created_at" : "Thu Jul 09 20:07:11 +0000 2009",
      "favorited" : false,
      "full_text" : "Swifts. Rain later. Myself, eating crisps away from the microphone in a professional manner #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1147947552"
          ],
          "editableUntil" : "2009-01-08T21:45:58.656Z",
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
              "121",
              "131"
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
        "131"
      ],
      "favorite_count" : "5",
      "id_str" : "1147947552",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1147947552",
      "created_at" : "Thu Jan 08 21:15:58 +0000 2009",
      "favorited" : false,
      "full_text" : "@kettl_distantly Noswaith dda! Community radio, Aberystwyth, nobody listening. I can hear my own show half a second late #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "289478164768360556"
          ],
          "editableUntil" : "2013-01-10T21:35:47.382Z",
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
              "123",
              "133"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "133"
      ],
      "favorite_count" : "6",
      "id_str" : "289478164768360556",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "289478164768360556",
      "created_at" : "Thu Jan 10 21:05:47 +0000 2013",
      "favorited" : false,
      "full_text" : "Mrs Prothero-Vane, 88 today!! I have played all nineteen records for her. One is a sound effects disc. She liked \"Harbour\" #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "5040666522"
          ],
          "editableUntil" : "2009-10-08T20:32:16.669Z",
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
              "50",
              "60"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "60"
      ],
      "favorite_count" : "1",
      "id_str" : "5040666522",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "5040666522",
      "created_at" : "Thu Oct 08 20:02:16 +0000 2009",
      "favorited" : false,
      "full_text" : "Geese, Lunenburg. Southerly 5, backing grumbling. #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1456548191"
          ],
          "editableUntil" : "2009-02-19T21:42:25.291Z",
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
              "105",
              "115"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "115"
      ],
      "favorite_count" : "0",
      "id_str" : "1456548191",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1456548191",
      "created_at" : "Thu Feb 19 21:12:25 +0000 2009",
      "favorited" : false,
      "full_text" : "I have a listener! She rang in to say the traffic report was of the wrong Aberystwyth. There is only one #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "498157983331516898"
          ],
          "editableUntil" : "2014-08-09T17:54:53.211Z",
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
        "52"
      ],
      "favorite_count" : "1",
      "id_str" : "498157983331516898",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "498157983331516898",
      "created_at" : "Sat Aug 09 17:24:53 +0000 2014",
      "favorited" : false,
      "full_text" : "@kettl_distantly Deleting myself from the sea areas.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "498156941449627464",
      "in_reply_to_status_id" : "498156941449627464",
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
            "1240747520905185327"
          ],
          "editableUntil" : "2020-03-19T21:40:35.615Z",
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
              "85",
              "95"
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
        "95"
      ],
      "favorite_count" : "0",
      "id_str" : "1240747520905185327",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1240747520905185327",
      "created_at" : "Thu Mar 19 21:10:35 +0000 2020",
      "favorited" : false,
      "full_text" : "@nessacorraquill Every room: becoming cyclonic. Kindness, 4 or 5, occasionally gale. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1240744924727479846",
      "in_reply_to_status_id" : "1240744924727479846",
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
            "497633935849687923"
          ],
          "editableUntil" : "2014-08-08T07:12:30.555Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
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
        "40"
      ],
      "favorite_count" : "0",
      "id_str" : "497633935849687923",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "497633935849687923",
      "created_at" : "Fri Aug 08 06:42:30 +0000 2014",
      "favorited" : false,
      "full_text" : "@kettl_distantly Occasionally very good.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "497633531275512497",
      "in_reply_to_status_id" : "497633531275512497",
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
            "20607229605"
          ],
          "editableUntil" : "2010-07-29T21:00:12.790Z",
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
              "96",
              "106"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "106"
      ],
      "favorite_count" : "4",
      "id_str" : "20607229605",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "20607229605",
      "created_at" : "Thu Jul 29 20:30:12 +0000 2010",
      "favorited" : false,
      "full_text" : "!! She is in the library in Swansea !! She is reading this !! Noswaith dda Mrs Prothero-Vane !! #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "35107668158842573"
          ],
          "editableUntil" : "2011-02-08T23:18:15.015Z",
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
        "108"
      ],
      "favorite_count" : "1",
      "id_str" : "35107668158842573",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "35107668158842573",
      "created_at" : "Tue Feb 08 22:48:15 +0000 2011",
      "favorited" : false,
      "full_text" : "@kettl_distantly Galway: storm 10. What can the station do? I can play you anything. I have nineteen records",
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
            "20608526384"
          ],
          "editableUntil" : "2010-07-29T21:20:21.121Z",
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
              "91",
              "101"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "101"
      ],
      "favorite_count" : "5",
      "id_str" : "20608526384",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "20608526384",
      "created_at" : "Thu Jul 29 20:50:21 +0000 2010",
      "favorited" : false,
      "full_text" : "She says she has had to sit down and it is a library so she is sitting next to a policeman #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "893147040341557933"
          ],
          "editableUntil" : "2017-08-03T17:00:22.944Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Mobile Web (M5)</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "124"
      ],
      "favorite_count" : "2",
      "id_str" : "893147040341557933",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "893147040341557933",
      "created_at" : "Thu Aug 03 16:30:22 +0000 2017",
      "favorited" : false,
      "full_text" : "Mrs Prothero-Vane, aged 92, has been on the air. I let her read the forecast. \"Cardigan Bay,\" she said. \"Well, there it is.\"",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "133974971159413382"
          ],
          "editableUntil" : "2011-11-08T19:01:36.916Z",
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
        "97"
      ],
      "favorite_count" : "2",
      "id_str" : "133974971159413382",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "133974971159413382",
      "created_at" : "Tue Nov 08 18:31:36 +0000 2011",
      "favorited" : false,
      "full_text" : "@kettl_distantly I read it on the air at ten. I have asked for the glass of water now, to be safe",
      "lang" : "en",
      "in_reply_to_status_id_str" : "133973584308604861",
      "in_reply_to_status_id" : "133973584308604861",
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
            "2020630624489965882"
          ],
          "editableUntil" : "2026-02-08T23:47:37.037Z",
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
        "27"
      ],
      "favorite_count" : "2",
      "id_str" : "2020630624489965882",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2020630624489965882",
      "created_at" : "Sun Feb 08 22:47:37 +0000 2026",
      "favorited" : false,
      "full_text" : "@nessacorraquill Wrth gwrs!",
      "lang" : "en",
      "in_reply_to_status_id_str" : "2020630473457274574",
      "in_reply_to_status_id" : "2020630473457274574",
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
            "1732868592812166057"
          ],
          "editableUntil" : "2023-12-07T22:04:02.325Z",
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
              "146",
              "156"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "156"
      ],
      "favorite_count" : "3",
      "id_str" : "1732868592812166057",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1732868592812166057",
      "created_at" : "Thu Dec 07 21:04:02 +0000 2023",
      "favorited" : false,
      "full_text" : "Mrs Prothero-Vane signed off on Sunday, 98, radio on, mid-record. I have played \"Harbour\" to the end for her. I do not know who is listening now. #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "20605451790"
          ],
          "editableUntil" : "2010-07-29T20:32:36.233Z",
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
              "108",
              "118"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "118"
      ],
      "favorite_count" : "4",
      "id_str" : "20605451790",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "20605451790",
      "created_at" : "Thu Jul 29 20:02:36 +0000 2010",
      "favorited" : false,
      "full_text" : "Sad news. Listener has moved to Swansea. Signal does not carry. Tonight I broadcast to the sheep and to you #quietdesk",
      "lang" : "en"
    }
  }
]