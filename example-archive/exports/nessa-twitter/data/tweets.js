window.YTD.tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "4434551960"
          ],
          "editableUntil" : "2009-09-15T18:22:33.881Z",
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
        "38"
      ],
      "favorite_count" : "0",
      "id_str" : "4434551960",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "4434551960",
      "created_at" : "Tue Sep 15 17:52:33 +0000 2009",
      "favorited" : false,
      "full_text" : "@solvarenga_x is it me?? ETTLE? KETTL!",
      "lang" : "en",
      "in_reply_to_status_id_str" : "4434149192",
      "in_reply_to_status_id" : "4434149192",
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
            "968016028"
          ],
          "editableUntil" : "2008-09-19T23:10:11.382Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "115"
      ],
      "favorite_count" : "0",
      "id_str" : "968016028",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "968016028",
      "created_at" : "Fri Sep 19 22:40:11 +0000 2008",
      "favorited" : false,
      "full_text" : "Three people on here now. The shouting one, the one with no capitals and the one who's awake. It's nearly a parish.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2468189116"
          ],
          "editableUntil" : "2009-07-02T20:33:31.034Z",
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
            "name" : "Trudel Quenzhagen",
            "screen_name" : "quenzhagen",
            "id_str" : "208266419087",
            "id" : "208266419087",
            "indices" : [
              "0",
              "11"
            ]
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "30"
      ],
      "favorite_count" : "0",
      "id_str" : "2468189116",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2468189116",
      "created_at" : "Thu Jul 02 20:03:31 +0000 2009",
      "favorited" : false,
      "full_text" : "@quenzhagen perfect #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "2468166290",
      "in_reply_to_status_id" : "2468166290",
      "in_reply_to_user_id" : "208266419087",
      "in_reply_to_user_id_str" : "208266419087",
      "in_reply_to_screen_name" : "quenzhagen"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1148168013"
          ],
          "editableUntil" : "2009-01-08T22:29:10.877Z",
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
              "48",
              "58"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "58"
      ],
      "favorite_count" : "4",
      "id_str" : "1148168013",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1148168013",
      "created_at" : "Thu Jan 08 21:59:10 +0000 2009",
      "favorited" : false,
      "full_text" : "That's ten o'clock. Six rooms. Goodnight rooms. #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2468140151"
          ],
          "editableUntil" : "2009-07-02T20:30:49.871Z",
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
              "19",
              "29"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "29"
      ],
      "favorite_count" : "3",
      "id_str" : "2468140151",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2468140151",
      "created_at" : "Thu Jul 02 20:00:49 +0000 2009",
      "favorited" : false,
      "full_text" : "What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "6328169986"
          ],
          "editableUntil" : "2009-11-26T21:41:02.354Z",
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
              "66",
              "76"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "76"
      ],
      "favorite_count" : "1",
      "id_str" : "6328169986",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "6328169986",
      "created_at" : "Thu Nov 26 21:11:02 +0000 2009",
      "favorited" : false,
      "full_text" : "Twelve rooms tonight. I've run out of fingers, I'm on to the cat. #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1199305238"
          ],
          "editableUntil" : "2009-01-15T21:30:32.364Z",
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
              "0",
              "10"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "38"
      ],
      "favorite_count" : "1",
      "id_str" : "1199305238",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1199305238",
      "created_at" : "Thu Jan 15 21:00:32 +0000 2009",
      "favorited" : false,
      "full_text" : "#quietdesk is open. What can you hear?",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1353755539"
          ],
          "editableUntil" : "2009-02-05T21:58:09.194Z",
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
              "41",
              "51"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "oakmallow_73",
            "screen_name" : "oakmallow_73",
            "id_str" : "-1",
            "id" : "-1",
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
        "51"
      ],
      "favorite_count" : "1",
      "id_str" : "1353755539",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1353755539",
      "created_at" : "Thu Feb 05 21:28:09 +0000 2009",
      "favorited" : false,
      "full_text" : "@oakmallow_73 I'll be using that. 73, N. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1353748720",
      "in_reply_to_status_id" : "1353748720",
      "in_reply_to_user_id" : "208190355072",
      "in_reply_to_user_id_str" : "208190355072"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1559357832"
          ],
          "editableUntil" : "2009-03-05T21:30:01.152Z",
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
              "19",
              "29"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "29"
      ],
      "favorite_count" : "1",
      "id_str" : "1559357832",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1559357832",
      "created_at" : "Thu Mar 05 21:00:01 +0000 2009",
      "favorited" : false,
      "full_text" : "What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "822261234"
          ],
          "editableUntil" : "2008-05-19T19:51:56.563Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "119"
      ],
      "favorite_count" : "3",
      "id_str" : "822261234",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "822261234",
      "created_at" : "Mon May 19 19:21:56 +0000 2008",
      "favorited" : false,
      "full_text" : "I wanted to be @kettle_distantly. That is sixteen letters and they only have room for fifteen. I left an e at the door.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "840664857"
          ],
          "editableUntil" : "2008-06-04T09:00:54.158Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "128"
      ],
      "favorite_count" : "1",
      "id_str" : "840664857",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "840664857",
      "created_at" : "Wed Jun 04 08:30:54 +0000 2008",
      "favorited" : false,
      "full_text" : "Flatmate asked what twitter is for. Told her it's a place to say [door creaks] to people who weren't there when the door creaked",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1713690170"
          ],
          "editableUntil" : "2009-03-26T21:34:30.950Z",
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
              "64",
              "74"
            ]
          }
        ],
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
        "74"
      ],
      "favorite_count" : "1",
      "id_str" : "1713690170",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1713690170",
      "created_at" : "Thu Mar 26 21:04:30 +0000 2009",
      "favorited" : false,
      "full_text" : "@seealso_marit I am stealing that for a programme on avalanches #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1713672394",
      "in_reply_to_status_id" : "1713672394",
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
            "6695484862"
          ],
          "editableUntil" : "2009-12-10T21:30:53.034Z",
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
              "19",
              "29"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "29"
      ],
      "favorite_count" : "1",
      "id_str" : "6695484862",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "6695484862",
      "created_at" : "Thu Dec 10 21:00:53 +0000 2009",
      "favorited" : false,
      "full_text" : "What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "3754571841"
          ],
          "editableUntil" : "2009-08-20T20:40:47.890Z",
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
              "40",
              "50"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "50"
      ],
      "favorite_count" : "0",
      "id_str" : "3754571841",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "3754571841",
      "created_at" : "Thu Aug 20 20:10:47 +0000 2009",
      "favorited" : false,
      "full_text" : "[room, pretending to look at its shoes] #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "827168305"
          ],
          "editableUntil" : "2008-05-23T23:21:38.916Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "131"
      ],
      "favorite_count" : "2",
      "id_str" : "827168305",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "827168305",
      "created_at" : "Fri May 23 22:51:38 +0000 2008",
      "favorited" : false,
      "full_text" : "Man on screen says nothing for 4 mins and I have to decide whether it is [silence] or [no sound] or [thinks]. They pay me for this.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1147899927"
          ],
          "editableUntil" : "2009-01-08T21:36:38.669Z",
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
              "93",
              "103"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Tobias Wrenhallow",
            "screen_name" : "tobs_wrenhallow",
            "id_str" : "208117702645",
            "id" : "208117702645",
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
        "103"
      ],
      "favorite_count" : "0",
      "id_str" : "1147899927",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1147899927",
      "created_at" : "Thu Jan 08 21:06:38 +0000 2009",
      "favorited" : false,
      "full_text" : "@tobs_wrenhallow in Ireland the fridges are in whatever key you like, it's a neutral country #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1147873774",
      "in_reply_to_status_id" : "1147873774",
      "in_reply_to_user_id" : "208117702645",
      "in_reply_to_user_id_str" : "208117702645",
      "in_reply_to_screen_name" : "tobs_wrenhallow"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2279246118"
          ],
          "editableUntil" : "2009-06-11T20:46:28.340Z",
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
              "63",
              "73"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "oakmallow_73",
            "screen_name" : "oakmallow_73",
            "id_str" : "-1",
            "id" : "-1",
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
        "73"
      ],
      "favorite_count" : "1",
      "id_str" : "2279246118",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2279246118",
      "created_at" : "Thu Jun 11 20:16:28 +0000 2009",
      "favorited" : false,
      "full_text" : "@oakmallow_73 that's the greatest sports coverage I ever heard #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "2279241623",
      "in_reply_to_status_id" : "2279241623",
      "in_reply_to_user_id" : "208190355072",
      "in_reply_to_user_id_str" : "208190355072"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1353722541"
          ],
          "editableUntil" : "2009-02-05T21:51:41.193Z",
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
              "67",
              "77"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "oakmallow_73",
            "screen_name" : "oakmallow_73",
            "id_str" : "-1",
            "id" : "-1",
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
        "77"
      ],
      "favorite_count" : "0",
      "id_str" : "1353722541",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1353722541",
      "created_at" : "Thu Feb 05 21:21:41 +0000 2009",
      "favorited" : false,
      "full_text" : "@oakmallow_73 Good evening Whitby, you're very welcome. What's 73? #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1353712887",
      "in_reply_to_status_id" : "1353712887",
      "in_reply_to_user_id" : "208190355072",
      "in_reply_to_user_id_str" : "208190355072"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "957835268"
          ],
          "editableUntil" : "2008-09-11T08:44:46.053Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "57"
      ],
      "favorite_count" : "0",
      "id_str" : "957835268",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "957835268",
      "created_at" : "Thu Sep 11 08:14:46 +0000 2008",
      "favorited" : false,
      "full_text" : "lamps man downstairs says business is 'patchy'. Resisted.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "851343537"
          ],
          "editableUntil" : "2008-06-13T09:32:04.114Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "105"
      ],
      "favorite_count" : "1",
      "id_str" : "851343537",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "851343537",
      "created_at" : "Fri Jun 13 09:02:04 +0000 2008",
      "favorited" : false,
      "full_text" : "One (1) follower and he's shouting at me from Cork. This is already more than I expected of the internet.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "822255276"
          ],
          "editableUntil" : "2008-05-19T19:44:41.708Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "19"
      ],
      "favorite_count" : "2",
      "id_str" : "822255276",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "822255276",
      "created_at" : "Mon May 19 19:14:41 +0000 2008",
      "favorited" : false,
      "full_text" : "[kettle, distantly]",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2848021038"
          ],
          "editableUntil" : "2009-07-17T07:50:00.674Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "110"
      ],
      "favorite_count" : "2",
      "id_str" : "2848021038",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2848021038",
      "created_at" : "Fri Jul 17 07:20:00 +0000 2009",
      "favorited" : false,
      "full_text" : "There's a woman in Nova Scotia who has me on an index card, both sides, and I have never felt so looked after.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "875640749"
          ],
          "editableUntil" : "2008-07-03T22:10:53.079Z",
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
            "name" : "Tobias Wrenhallow",
            "screen_name" : "tobs_wrenhallow",
            "id_str" : "208117702645",
            "id" : "208117702645",
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
      "id_str" : "875640749",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "875640749",
      "created_at" : "Thu Jul 03 21:40:53 +0000 2008",
      "favorited" : false,
      "full_text" : "@tobs_wrenhallow [piano, with moths]",
      "lang" : "en",
      "in_reply_to_status_id_str" : "875632658",
      "in_reply_to_status_id" : "875632658",
      "in_reply_to_user_id" : "208117702645",
      "in_reply_to_user_id_str" : "208117702645",
      "in_reply_to_screen_name" : "tobs_wrenhallow"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1662264182"
          ],
          "editableUntil" : "2009-03-19T21:36:34.128Z",
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
        "83"
      ],
      "favorite_count" : "0",
      "id_str" : "1662264182",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1662264182",
      "created_at" : "Thu Mar 19 21:06:34 +0000 2009",
      "favorited" : false,
      "full_text" : "@seealso_marit didn't fit. 16 letters, 15 places. I left it at the door. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1662252974",
      "in_reply_to_status_id" : "1662252974",
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
            "833747815"
          ],
          "editableUntil" : "2008-05-29T12:45:57.793Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "96"
      ],
      "favorite_count" : "5",
      "id_str" : "833747815",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "833747815",
      "created_at" : "Thu May 29 12:15:57 +0000 2008",
      "favorited" : false,
      "full_text" : "Lives above a shop that sells only lamps. At night the floor glows at the edges. I recommend it.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "5749864675"
          ],
          "editableUntil" : "2009-11-04T20:56:51.732Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "11"
      ],
      "favorite_count" : "3",
      "id_str" : "5749864675",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "5749864675",
      "created_at" : "Wed Nov 04 20:26:51 +0000 2009",
      "favorited" : false,
      "full_text" : "[inaudible]",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "965789433"
          ],
          "editableUntil" : "2008-09-18T02:01:25.292Z",
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
        "31"
      ],
      "favorite_count" : "2",
      "id_str" : "965789433",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "965789433",
      "created_at" : "Thu Sep 18 01:31:25 +0000 2008",
      "favorited" : false,
      "full_text" : "@ogundashire [heating, smitten]",
      "lang" : "en",
      "in_reply_to_status_id_str" : "965784447",
      "in_reply_to_status_id" : "965784447",
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
            "1615492686"
          ],
          "editableUntil" : "2009-03-13T12:50:45.735Z",
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
        "22"
      ],
      "favorite_count" : "2",
      "id_str" : "1615492686",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1615492686",
      "created_at" : "Fri Mar 13 12:20:45 +0000 2009",
      "favorited" : false,
      "full_text" : "@seealso_marit framed?",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1615398319",
      "in_reply_to_status_id" : "1615398319",
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
            "3754387055"
          ],
          "editableUntil" : "2009-08-20T20:30:39.679Z",
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
              "19",
              "29"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "29"
      ],
      "favorite_count" : "3",
      "id_str" : "3754387055",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "3754387055",
      "created_at" : "Thu Aug 20 20:00:39 +0000 2009",
      "favorited" : false,
      "full_text" : "What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "7249822782"
          ],
          "editableUntil" : "2010-01-01T00:20:16.700Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "50"
      ],
      "favorite_count" : "4",
      "id_str" : "7249822782",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "7249822782",
      "created_at" : "Thu Dec 31 23:50:16 +0000 2009",
      "favorited" : false,
      "full_text" : "2009: came for the brackets, stayed for the rooms.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2109924767"
          ],
          "editableUntil" : "2009-05-19T19:44:34.802Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "92"
      ],
      "favorite_count" : "4",
      "id_str" : "2109924767",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2109924767",
      "created_at" : "Tue May 19 19:14:34 +0000 2009",
      "favorited" : false,
      "full_text" : "A year of this. Began by talking to nobody about a kettle. Still a kettle, no longer nobody.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "868324739"
          ],
          "editableUntil" : "2008-06-27T17:50:34.813Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "60"
      ],
      "favorite_count" : "3",
      "id_str" : "868324739",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "868324739",
      "created_at" : "Fri Jun 27 17:20:34 +0000 2008",
      "favorited" : false,
      "full_text" : "Rain so hard the lamps shop has put its lamps on in sympathy",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1353614762"
          ],
          "editableUntil" : "2009-02-05T21:30:33.917Z",
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
              "33",
              "43"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "43"
      ],
      "favorite_count" : "0",
      "id_str" : "1353614762",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1353614762",
      "created_at" : "Thu Feb 05 21:00:33 +0000 2009",
      "favorited" : false,
      "full_text" : "Nine o'clock. What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "5040629635"
          ],
          "editableUntil" : "2009-10-08T20:30:15.258Z",
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
              "19",
              "29"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "29"
      ],
      "favorite_count" : "1",
      "id_str" : "5040629635",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "5040629635",
      "created_at" : "Thu Oct 08 20:00:15 +0000 2009",
      "favorited" : false,
      "full_text" : "What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "6880136463"
          ],
          "editableUntil" : "2009-12-17T22:20:20.588Z",
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
            "name" : "oakmallow_73",
            "screen_name" : "oakmallow_73",
            "id_str" : "-1",
            "id" : "-1",
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
        "36"
      ],
      "favorite_count" : "1",
      "id_str" : "6880136463",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "6880136463",
      "created_at" : "Thu Dec 17 21:50:20 +0000 2009",
      "favorited" : false,
      "full_text" : "@oakmallow_73 what happened in 1958?",
      "lang" : "en",
      "in_reply_to_status_id_str" : "6880023581",
      "in_reply_to_status_id" : "6880023581",
      "in_reply_to_user_id" : "208190355072",
      "in_reply_to_user_id_str" : "208190355072"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "894158962"
          ],
          "editableUntil" : "2008-07-19T13:39:14.878Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "99"
      ],
      "favorite_count" : "2",
      "id_str" : "894158962",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "894158962",
      "created_at" : "Sat Jul 19 13:09:14 +0000 2008",
      "favorited" : false,
      "full_text" : "At my cousin's wedding. DJ just said 'this one's for the lovers' and nobody moved. [lovers, seated]",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1199329946"
          ],
          "editableUntil" : "2009-01-15T21:35:22.886Z",
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
              "64",
              "74"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Lorcan Pettifaun",
            "screen_name" : "pettifaun_binds",
            "id_str" : "208109950251",
            "id" : "208109950251",
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
        "74"
      ],
      "favorite_count" : "2",
      "id_str" : "1199329946",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1199329946",
      "created_at" : "Thu Jan 15 21:05:22 +0000 2009",
      "favorited" : false,
      "full_text" : "@pettifaun_binds thank you for the brackets, you had me worried #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1199319470",
      "in_reply_to_status_id" : "1199319470",
      "in_reply_to_user_id" : "208109950251",
      "in_reply_to_user_id_str" : "208109950251",
      "in_reply_to_screen_name" : "pettifaun_binds"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "850708605"
          ],
          "editableUntil" : "2008-06-12T20:39:38.487Z",
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
            "name" : "Lorcan Pettifaun",
            "screen_name" : "pettifaun_binds",
            "id_str" : "208109950251",
            "id" : "208109950251",
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
        "46"
      ],
      "favorite_count" : "0",
      "id_str" : "850708605",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "850708605",
      "created_at" : "Thu Jun 12 20:09:38 +0000 2008",
      "favorited" : false,
      "full_text" : "@pettifaun_binds and how did the glue take it?",
      "lang" : "en",
      "in_reply_to_status_id_str" : "850704901",
      "in_reply_to_status_id" : "850704901",
      "in_reply_to_user_id" : "208109950251",
      "in_reply_to_user_id_str" : "208109950251",
      "in_reply_to_screen_name" : "pettifaun_binds"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1456486929"
          ],
          "editableUntil" : "2009-02-19T21:30:24.966Z",
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
              "19",
              "29"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "29"
      ],
      "favorite_count" : "3",
      "id_str" : "1456486929",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1456486929",
      "created_at" : "Thu Feb 19 21:00:24 +0000 2009",
      "favorited" : false,
      "full_text" : "What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1069754924"
          ],
          "editableUntil" : "2008-12-14T22:00:49.138Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "96"
      ],
      "favorite_count" : "4",
      "id_str" : "1069754924",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1069754924",
      "created_at" : "Sun Dec 14 21:30:49 +0000 2008",
      "favorited" : false,
      "full_text" : "Is anyone else working by themselves in a room tonight? Just wondering how many rooms there are.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1816237533"
          ],
          "editableUntil" : "2009-04-09T20:30:42.890Z",
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
              "19",
              "29"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "29"
      ],
      "favorite_count" : "1",
      "id_str" : "1816237533",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1816237533",
      "created_at" : "Thu Apr 09 20:00:42 +0000 2009",
      "favorited" : false,
      "full_text" : "What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2382853154"
          ],
          "editableUntil" : "2009-06-25T23:10:20.124Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "78"
      ],
      "favorite_count" : "3",
      "id_str" : "2382853154",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2382853154",
      "created_at" : "Thu Jun 25 22:40:20 +0000 2009",
      "favorited" : false,
      "full_text" : "Everyone's timeline the same tonight. Turned it all off and watched the lamps.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2279166823"
          ],
          "editableUntil" : "2009-06-11T20:30:55.980Z",
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
              "19",
              "29"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "29"
      ],
      "favorite_count" : "3",
      "id_str" : "2279166823",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2279166823",
      "created_at" : "Thu Jun 11 20:00:55 +0000 2009",
      "favorited" : false,
      "full_text" : "What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1610797307"
          ],
          "editableUntil" : "2009-03-12T21:30:36.553Z",
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
              "56",
              "66"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "66"
      ],
      "favorite_count" : "4",
      "id_str" : "1610797307",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1610797307",
      "created_at" : "Thu Mar 12 21:00:36 +0000 2009",
      "favorited" : false,
      "full_text" : "Nine o'clock. Seven rooms last week. What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "6327985643"
          ],
          "editableUntil" : "2009-11-26T21:30:55.604Z",
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
              "19",
              "29"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "29"
      ],
      "favorite_count" : "1",
      "id_str" : "6327985643",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "6327985643",
      "created_at" : "Thu Nov 26 21:00:55 +0000 2009",
      "favorited" : false,
      "full_text" : "What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1610889696"
          ],
          "editableUntil" : "2009-03-12T21:48:42.884Z",
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
              "81",
              "91"
            ]
          }
        ],
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
        "91"
      ],
      "favorite_count" : "2",
      "id_str" : "1610889696",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1610889696",
      "created_at" : "Thu Mar 12 21:18:42 +0000 2009",
      "favorited" : false,
      "full_text" : "@seealso_marit I've just laughed out loud in an empty flat and frightened a lamp #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1610884972",
      "in_reply_to_status_id" : "1610884972",
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
            "1713822159"
          ],
          "editableUntil" : "2009-03-26T22:00:22.903Z",
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
        "user_mentions" : [
          {
            "name" : "Marit Ollenquay",
            "screen_name" : "seealso_marit",
            "id_str" : "208233906118",
            "id" : "208233906118",
            "indices" : [
              "3",
              "17"
            ]
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "98"
      ],
      "favorite_count" : "4",
      "id_str" : "1713822159",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1713822159",
      "created_at" : "Thu Mar 26 21:30:22 +0000 2009",
      "favorited" : false,
      "full_text" : "RT @seealso_marit: Snow, sliding off a roof, all at once, like an audience standing up. #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "822868154"
          ],
          "editableUntil" : "2008-05-20T08:10:17.574Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "38"
      ],
      "favorite_count" : "2",
      "id_str" : "822868154",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "822868154",
      "created_at" : "Tue May 20 07:40:17 +0000 2008",
      "favorited" : false,
      "full_text" : "is subtitling a programme about hinges",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1610857119"
          ],
          "editableUntil" : "2009-03-12T21:42:19.830Z",
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
              "74",
              "84"
            ]
          }
        ],
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
        "84"
      ],
      "favorite_count" : "3",
      "id_str" : "1610857119",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1610857119",
      "created_at" : "Thu Mar 12 21:12:19 +0000 2009",
      "favorited" : false,
      "full_text" : "@seealso_marit You're in exactly the right room. How long is the nothing? #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1610850371",
      "in_reply_to_status_id" : "1610850371",
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
            "6879950848"
          ],
          "editableUntil" : "2009-12-17T22:10:09.650Z",
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
              "78",
              "88"
            ]
          }
        ],
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
        "88"
      ],
      "favorite_count" : "2",
      "id_str" : "6879950848",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "6879950848",
      "created_at" : "Thu Dec 17 21:40:09 +0000 2009",
      "favorited" : false,
      "full_text" : "@seealso_marit I'm going to print that and hang it where a calendar should be #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "6879823815",
      "in_reply_to_status_id" : "6879823815",
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
            "4434602034"
          ],
          "editableUntil" : "2009-09-15T18:25:18.697Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "70"
      ],
      "favorite_count" : "0",
      "id_str" : "4434602034",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "4434602034",
      "created_at" : "Tue Sep 15 17:55:18 +0000 2009",
      "favorited" : false,
      "full_text" : "I've been a crossword answer. Mam will want to know is it the Simplex.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "850712886"
          ],
          "editableUntil" : "2008-06-12T20:44:51.003Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "38"
      ],
      "favorite_count" : "2",
      "id_str" : "850712886",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "850712886",
      "created_at" : "Thu Jun 12 20:14:51 +0000 2008",
      "favorited" : false,
      "full_text" : "So that's what the replies button does",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "6695626484"
          ],
          "editableUntil" : "2009-12-10T21:38:39.171Z",
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
              "124",
              "134"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Posy Threlkendale",
            "screen_name" : "threlkendale",
            "id_str" : "208151288430",
            "id" : "208151288430",
            "indices" : [
              "3",
              "16"
            ]
          },
          {
            "name" : "Tobias Wrenhallow",
            "screen_name" : "tobs_wrenhallow",
            "id_str" : "208117702645",
            "id" : "208117702645",
            "indices" : [
              "18",
              "34"
            ]
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "134"
      ],
      "favorite_count" : "0",
      "id_str" : "6695626484",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "6695626484",
      "created_at" : "Thu Dec 10 21:08:39 +0000 2009",
      "favorited" : false,
      "full_text" : "RT @threlkendale: @tobs_wrenhallow i played you the whole thing down the phone and you cried so don't come the big man here #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "823268936"
          ],
          "editableUntil" : "2008-05-20T16:17:51.879Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "17"
      ],
      "favorite_count" : "4",
      "id_str" : "823268936",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "823268936",
      "created_at" : "Tue May 20 15:47:51 +0000 2008",
      "favorited" : false,
      "full_text" : "is off her hinges",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2835746218"
          ],
          "editableUntil" : "2009-07-16T20:36:38.982Z",
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
              "38",
              "48"
            ]
          }
        ],
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
        "48"
      ],
      "favorite_count" : "0",
      "id_str" : "2835746218",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2835746218",
      "created_at" : "Thu Jul 16 20:06:38 +0000 2009",
      "favorited" : false,
      "full_text" : "@seealso_marit A card?? With entries? #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "2835734185",
      "in_reply_to_status_id" : "2835734185",
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
            "1069775351"
          ],
          "editableUntil" : "2008-12-14T22:25:40.139Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "45"
      ],
      "favorite_count" : "4",
      "id_str" : "1069775351",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1069775351",
      "created_at" : "Sun Dec 14 21:55:40 +0000 2008",
      "favorited" : false,
      "full_text" : "Four and a half rooms. We should have a bell.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1456561862"
          ],
          "editableUntil" : "2009-02-19T21:45:06.042Z",
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
              "38",
              "48"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Idris Pwllgarn",
            "screen_name" : "pwllgarn_fm",
            "id_str" : "208172830654",
            "id" : "208172830654",
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
        "48"
      ],
      "favorite_count" : "2",
      "id_str" : "1456561862",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1456561862",
      "created_at" : "Thu Feb 19 21:15:06 +0000 2009",
      "favorited" : false,
      "full_text" : "@pwllgarn_fm have you looked recently #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1456548191",
      "in_reply_to_status_id" : "1456548191",
      "in_reply_to_user_id" : "208172830654",
      "in_reply_to_user_id_str" : "208172830654",
      "in_reply_to_screen_name" : "pwllgarn_fm"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1250743948"
          ],
          "editableUntil" : "2009-01-22T21:30:58.768Z",
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
              "19",
              "29"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "29"
      ],
      "favorite_count" : "3",
      "id_str" : "1250743948",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1250743948",
      "created_at" : "Thu Jan 22 21:00:58 +0000 2009",
      "favorited" : false,
      "full_text" : "What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1147791904"
          ],
          "editableUntil" : "2009-01-08T21:15:28.511Z",
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
              "84",
              "94"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "122"
      ],
      "favorite_count" : "4",
      "id_str" : "1147791904",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1147791904",
      "created_at" : "Thu Jan 08 20:45:28 +0000 2009",
      "favorited" : false,
      "full_text" : "OK. Thursdays, nine o'clock Irish time. Everybody who works alone in a room. Tag it #quietdesk. Bring a drink and a noise.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "5776762708"
          ],
          "editableUntil" : "2009-11-05T21:32:24.686Z",
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
              "23",
              "33"
            ]
          }
        ],
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
        "33"
      ],
      "favorite_count" : "0",
      "id_str" : "5776762708",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "5776762708",
      "created_at" : "Thu Nov 05 21:02:24 +0000 2009",
      "favorited" : false,
      "full_text" : "@seealso_marit the cat #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "5776744207",
      "in_reply_to_status_id" : "5776744207",
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
            "1916564453"
          ],
          "editableUntil" : "2009-04-23T12:11:46.426Z",
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
              "41",
              "51"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "星凪かえで Kaede Hoshinagi",
            "screen_name" : "hoshinagi_k",
            "id_str" : "208240071936",
            "id" : "208240071936",
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
        "107"
      ],
      "favorite_count" : "1",
      "id_str" : "1916564453",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1916564453",
      "created_at" : "Thu Apr 23 11:41:46 +0000 2009",
      "favorited" : false,
      "full_text" : "@hoshinagi_k It's always nine o'clock in #quietdesk. Hello Kanazawa! What do you put for a kettle, far off?",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1916504814",
      "in_reply_to_status_id" : "1916504814",
      "in_reply_to_user_id" : "208240071936",
      "in_reply_to_user_id_str" : "208240071936",
      "in_reply_to_screen_name" : "hoshinagi_k"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1559429913"
          ],
          "editableUntil" : "2009-03-05T21:44:08.692Z",
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
              "18",
              "28"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "28"
      ],
      "favorite_count" : "5",
      "id_str" : "1559429913",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1559429913",
      "created_at" : "Thu Mar 05 21:14:08 +0000 2009",
      "favorited" : false,
      "full_text" : "I can hear Lorcan #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "926037015"
          ],
          "editableUntil" : "2008-08-15T12:00:32.901Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "28"
      ],
      "favorite_count" : "0",
      "id_str" : "926037015",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "926037015",
      "created_at" : "Fri Aug 15 11:30:32 +0000 2008",
      "favorited" : false,
      "full_text" : "Lunch: a tomato, standing up",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1512579922"
          ],
          "editableUntil" : "2009-02-27T12:42:57.339Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "followfriday",
            "indices" : [
              "0",
              "13"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Tobias Wrenhallow",
            "screen_name" : "tobs_wrenhallow",
            "id_str" : "208117702645",
            "id" : "208117702645",
            "indices" : [
              "14",
              "30"
            ]
          },
          {
            "name" : "Femi Ogundashire",
            "screen_name" : "ogundashire",
            "id_str" : "208138865924",
            "id" : "208138865924",
            "indices" : [
              "38",
              "50"
            ]
          },
          {
            "name" : "Lorcan Pettifaun",
            "screen_name" : "pettifaun_binds",
            "id_str" : "208109950251",
            "id" : "208109950251",
            "indices" : [
              "58",
              "74"
            ]
          },
          {
            "name" : "Idris Pwllgarn",
            "screen_name" : "pwllgarn_fm",
            "id_str" : "208172830654",
            "id" : "208172830654",
            "indices" : [
              "82",
              "94"
            ]
          },
          {
            "name" : "Posy Threlkendale",
            "screen_name" : "threlkendale",
            "id_str" : "208151288430",
            "id" : "208151288430",
            "indices" : [
              "110",
              "123"
            ]
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "135"
      ],
      "favorite_count" : "0",
      "id_str" : "1512579922",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1512579922",
      "created_at" : "Fri Feb 27 12:12:57 +0000 2009",
      "favorited" : false,
      "full_text" : "#followfriday @tobs_wrenhallow pianos @ogundashire gloves @pettifaun_binds VOLUME @pwllgarn_fm indoor weather @threlkendale 1 1/2 rooms",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1044658965"
          ],
          "editableUntil" : "2008-11-23T17:10:17.203Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Tobias Wrenhallow",
            "screen_name" : "tobs_wrenhallow",
            "id_str" : "208117702645",
            "id" : "208117702645",
            "indices" : [
              "3",
              "19"
            ]
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "120"
      ],
      "favorite_count" : "1",
      "id_str" : "1044658965",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1044658965",
      "created_at" : "Sun Nov 23 16:40:17 +0000 2008",
      "favorited" : false,
      "full_text" : "RT @tobs_wrenhallow: customer asks can i make the piano sound \"more like the advert\" -- this is the truest thing on here",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1151901394"
          ],
          "editableUntil" : "2009-01-09T10:40:48.694Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "94"
      ],
      "favorite_count" : "3",
      "id_str" : "1151901394",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1151901394",
      "created_at" : "Fri Jan 09 10:10:48 +0000 2009",
      "favorited" : false,
      "full_text" : "Woke up thinking about how there were six rooms. Anyway. Subtitling a man restoring a tractor.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1610870939"
          ],
          "editableUntil" : "2009-03-12T21:45:02.333Z",
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
              "63",
              "73"
            ]
          }
        ],
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
        "73"
      ],
      "favorite_count" : "2",
      "id_str" : "1610870939",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1610870939",
      "created_at" : "Thu Mar 12 21:15:02 +0000 2009",
      "favorited" : false,
      "full_text" : "@seealso_marit [foghorn] [26 seconds of Nova Scotia] [foghorn] #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1610867140",
      "in_reply_to_status_id" : "1610867140",
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
            "6216275543"
          ],
          "editableUntil" : "2009-11-22T15:22:49.789Z",
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
            "name" : "سمير قندلفار Samir Qandelfar",
            "screen_name" : "qandelfar",
            "id_str" : "208294437206",
            "id" : "208294437206",
            "indices" : [
              "0",
              "10"
            ]
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "45"
      ],
      "favorite_count" : "1",
      "id_str" : "6216275543",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "6216275543",
      "created_at" : "Sun Nov 22 14:52:49 +0000 2009",
      "favorited" : false,
      "full_text" : "@qandelfar that's the best refusal I ever had",
      "lang" : "en",
      "in_reply_to_status_id_str" : "6216229019",
      "in_reply_to_status_id" : "6216229019",
      "in_reply_to_user_id" : "208294437206",
      "in_reply_to_user_id_str" : "208294437206",
      "in_reply_to_screen_name" : "qandelfar"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "850711255"
          ],
          "editableUntil" : "2008-06-12T20:42:51.932Z",
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
            "name" : "Lorcan Pettifaun",
            "screen_name" : "pettifaun_binds",
            "id_str" : "208109950251",
            "id" : "208109950251",
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
        "32"
      ],
      "favorite_count" : "1",
      "id_str" : "850711255",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "850711255",
      "created_at" : "Thu Jun 12 20:12:51 +0000 2008",
      "favorited" : false,
      "full_text" : "@pettifaun_binds [glue, setting]",
      "lang" : "en",
      "in_reply_to_status_id_str" : "850709126",
      "in_reply_to_status_id" : "850709126",
      "in_reply_to_user_id" : "208109950251",
      "in_reply_to_user_id_str" : "208109950251",
      "in_reply_to_screen_name" : "pettifaun_binds"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "910080283"
          ],
          "editableUntil" : "2008-08-02T00:28:21.493Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "54"
      ],
      "favorite_count" : "0",
      "id_str" : "910080283",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "910080283",
      "created_at" : "Fri Aug 01 23:58:21 +0000 2008",
      "favorited" : false,
      "full_text" : "Narrator: 'And then, the moss waits.' Me: [moss waits]",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1357541851"
          ],
          "editableUntil" : "2009-02-06T10:20:09.387Z",
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
            "name" : "oakmallow_73",
            "screen_name" : "oakmallow_73",
            "id_str" : "-1",
            "id" : "-1",
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
        "43"
      ],
      "favorite_count" : "0",
      "id_str" : "1357541851",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1357541851",
      "created_at" : "Fri Feb 06 09:50:09 +0000 2009",
      "favorited" : false,
      "full_text" : "@oakmallow_73 Never let the nephew near it.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1357510646",
      "in_reply_to_status_id" : "1357510646",
      "in_reply_to_user_id" : "208190355072",
      "in_reply_to_user_id_str" : "208190355072"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1762370144"
          ],
          "editableUntil" : "2009-04-02T12:34:19.597Z",
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
        "39"
      ],
      "favorite_count" : "1",
      "id_str" : "1762370144",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1762370144",
      "created_at" : "Thu Apr 02 12:04:19 +0000 2009",
      "favorited" : false,
      "full_text" : "@seealso_marit only a footnote's worth?",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1762350254",
      "in_reply_to_status_id" : "1762350254",
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
            "3384915944"
          ],
          "editableUntil" : "2009-08-06T18:42:31.910Z",
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
        "28"
      ],
      "favorite_count" : "0",
      "id_str" : "3384915944",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "3384915944",
      "created_at" : "Thu Aug 06 18:12:31 +0000 2009",
      "favorited" : false,
      "full_text" : "@seealso_marit did it accept",
      "lang" : "en",
      "in_reply_to_status_id_str" : "3384696093",
      "in_reply_to_status_id" : "3384696093",
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
            "1816316759"
          ],
          "editableUntil" : "2009-04-09T20:46:14.444Z",
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
              "16",
              "26"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "26"
      ],
      "favorite_count" : "0",
      "id_str" : "1816316759",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1816316759",
      "created_at" : "Thu Apr 09 20:16:14 +0000 2009",
      "favorited" : false,
      "full_text" : "[introductions] #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1614320893"
          ],
          "editableUntil" : "2009-03-13T09:01:07.563Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "followfriday",
            "indices" : [
              "0",
              "13"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Marit Ollenquay",
            "screen_name" : "seealso_marit",
            "id_str" : "208233906118",
            "id" : "208233906118",
            "indices" : [
              "14",
              "28"
            ]
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "122"
      ],
      "favorite_count" : "5",
      "id_str" : "1614320893",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1614320893",
      "created_at" : "Fri Mar 13 08:31:07 +0000 2009",
      "favorited" : false,
      "full_text" : "#followfriday @seealso_marit who counts silences. I write [silence] for a living and it never once struck me to count one.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1089998372"
          ],
          "editableUntil" : "2009-01-01T00:28:01.202Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "44"
      ],
      "favorite_count" : "1",
      "id_str" : "1089998372",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1089998372",
      "created_at" : "Wed Dec 31 23:58:01 +0000 2008",
      "favorited" : false,
      "full_text" : "[fireworks, early] [neighbour, disappointed]",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "5776736959"
          ],
          "editableUntil" : "2009-11-05T21:30:59.934Z",
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
              "19",
              "29"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "29"
      ],
      "favorite_count" : "1",
      "id_str" : "5776736959",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "5776736959",
      "created_at" : "Thu Nov 05 21:00:59 +0000 2009",
      "favorited" : false,
      "full_text" : "What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "5749887734"
          ],
          "editableUntil" : "2009-11-04T20:58:07.628Z",
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
        "30"
      ],
      "favorite_count" : "0",
      "id_str" : "5749887734",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "5749887734",
      "created_at" : "Wed Nov 04 20:28:07 +0000 2009",
      "favorited" : false,
      "full_text" : "@seealso_marit it seems I have",
      "lang" : "en",
      "in_reply_to_status_id_str" : "5749871829",
      "in_reply_to_status_id" : "5749871829",
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
            "965783955"
          ],
          "editableUntil" : "2008-09-18T01:54:45.442Z",
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
        "24"
      ],
      "favorite_count" : "1",
      "id_str" : "965783955",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "965783955",
      "created_at" : "Thu Sep 18 01:24:45 +0000 2008",
      "favorited" : false,
      "full_text" : "@ogundashire describe it",
      "lang" : "en",
      "in_reply_to_status_id_str" : "965780564",
      "in_reply_to_status_id" : "965780564",
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
            "1147959585"
          ],
          "editableUntil" : "2009-01-08T21:48:20.140Z",
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
              "62",
              "72"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Idris Pwllgarn",
            "screen_name" : "pwllgarn_fm",
            "id_str" : "208172830654",
            "id" : "208172830654",
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
        "72"
      ],
      "favorite_count" : "1",
      "id_str" : "1147959585",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1147959585",
      "created_at" : "Thu Jan 08 21:18:20 +0000 2009",
      "favorited" : false,
      "full_text" : "@pwllgarn_fm then there are two of you. You're welcome, both. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1147947552",
      "in_reply_to_status_id" : "1147947552",
      "in_reply_to_user_id" : "208172830654",
      "in_reply_to_user_id_str" : "208172830654",
      "in_reply_to_screen_name" : "pwllgarn_fm"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1644704566"
          ],
          "editableUntil" : "2009-03-17T12:15:24.727Z",
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
        "40"
      ],
      "favorite_count" : "0",
      "id_str" : "1644704566",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1644704566",
      "created_at" : "Tue Mar 17 11:45:24 +0000 2009",
      "favorited" : false,
      "full_text" : "@seealso_marit it's at least half a tuba",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1644699062",
      "in_reply_to_status_id" : "1644699062",
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
            "1147908530"
          ],
          "editableUntil" : "2009-01-08T21:38:19.824Z",
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
              "43",
              "53"
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
        "53"
      ],
      "favorite_count" : "2",
      "id_str" : "1147908530",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1147908530",
      "created_at" : "Thu Jan 08 21:08:19 +0000 2009",
      "favorited" : false,
      "full_text" : "@ogundashire Femi please put the lights on #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1147878685",
      "in_reply_to_status_id" : "1147878685",
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
            "1024808053"
          ],
          "editableUntil" : "2008-11-06T22:40:37.478Z",
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
            "name" : "Posy Threlkendale",
            "screen_name" : "threlkendale",
            "id_str" : "208151288430",
            "id" : "208151288430",
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
        "76"
      ],
      "favorite_count" : "1",
      "id_str" : "1024808053",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1024808053",
      "created_at" : "Thu Nov 06 22:10:37 +0000 2008",
      "favorited" : false,
      "full_text" : "@threlkendale I think you've already captioned it. Leave it exactly as it is",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1024801416",
      "in_reply_to_status_id" : "1024801416",
      "in_reply_to_user_id" : "208151288430",
      "in_reply_to_user_id_str" : "208151288430",
      "in_reply_to_screen_name" : "threlkendale"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1069771068"
          ],
          "editableUntil" : "2008-12-14T22:20:27.501Z",
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
        "23"
      ],
      "favorite_count" : "1",
      "id_str" : "1069771068",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1069771068",
      "created_at" : "Sun Dec 14 21:50:27 +0000 2008",
      "favorited" : false,
      "full_text" : "@ogundashire *a* glove?",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1069755220",
      "in_reply_to_status_id" : "1069755220",
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
            "1081394106"
          ],
          "editableUntil" : "2008-12-24T18:00:29.109Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "121"
      ],
      "favorite_count" : "0",
      "id_str" : "1081394106",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1081394106",
      "created_at" : "Wed Dec 24 17:30:29 +0000 2008",
      "favorited" : false,
      "full_text" : "Last job of the year is a carol service for the hard of hearing. Typed 'Silent night' and sat back to look at it a while.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1662234588"
          ],
          "editableUntil" : "2009-03-19T21:30:46.153Z",
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
              "62",
              "72"
            ]
          }
        ],
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
        "72"
      ],
      "favorite_count" : "0",
      "id_str" : "1662234588",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1662234588",
      "created_at" : "Thu Mar 19 21:00:46 +0000 2009",
      "favorited" : false,
      "full_text" : "@seealso_marit you are, by eleven seconds. What can you hear? #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1662227285",
      "in_reply_to_status_id" : "1662227285",
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
            "2021984521"
          ],
          "editableUntil" : "2009-05-07T20:30:56.191Z",
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
              "19",
              "29"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "29"
      ],
      "favorite_count" : "4",
      "id_str" : "2021984521",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2021984521",
      "created_at" : "Thu May 07 20:00:56 +0000 2009",
      "favorited" : false,
      "full_text" : "What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1645751652"
          ],
          "editableUntil" : "2009-03-17T15:40:36.568Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "81"
      ],
      "favorite_count" : "1",
      "id_str" : "1645751652",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1645751652",
      "created_at" : "Tue Mar 17 15:10:36 +0000 2009",
      "favorited" : false,
      "full_text" : "St Patrick turned out to be the lamps man. I've no more information at this time.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "940601300"
          ],
          "editableUntil" : "2008-08-27T19:18:45.293Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "131"
      ],
      "favorite_count" : "4",
      "id_str" : "940601300",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "940601300",
      "created_at" : "Wed Aug 27 18:48:45 +0000 2008",
      "favorited" : false,
      "full_text" : "Bought a bicycle off a man. It was his mother's and is called Concepta. I didn't ask which of them http://pics.example.com/concepta",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1512585353"
          ],
          "editableUntil" : "2009-02-27T12:44:01.195Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "followfriday",
            "indices" : [
              "30",
              "43"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "oakmallow_73",
            "screen_name" : "oakmallow_73",
            "id_str" : "-1",
            "id" : "-1",
            "indices" : [
              "4",
              "17"
            ]
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "43"
      ],
      "favorite_count" : "0",
      "id_str" : "1512585353",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1512585353",
      "created_at" : "Fri Feb 27 12:14:01 +0000 2009",
      "favorited" : false,
      "full_text" : "and @oakmallow_73 for manners #followfriday",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1662249666"
          ],
          "editableUntil" : "2009-03-19T21:33:43.451Z",
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
        "44"
      ],
      "favorite_count" : "1",
      "id_str" : "1662249666",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1662249666",
      "created_at" : "Thu Mar 19 21:03:43 +0000 2009",
      "favorited" : false,
      "full_text" : "@seealso_marit near or distantly? #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1662244455",
      "in_reply_to_status_id" : "1662244455",
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
            "1916619191"
          ],
          "editableUntil" : "2009-04-23T12:22:30.047Z",
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
            "name" : "星凪かえで Kaede Hoshinagi",
            "screen_name" : "hoshinagi_k",
            "id_str" : "208240071936",
            "id" : "208240071936",
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
        "27"
      ],
      "favorite_count" : "0",
      "id_str" : "1916619191",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1916619191",
      "created_at" : "Thu Apr 23 11:52:30 +0000 2009",
      "favorited" : false,
      "full_text" : "@hoshinagi_k then it's ours",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1916608604",
      "in_reply_to_status_id" : "1916608604",
      "in_reply_to_user_id" : "208240071936",
      "in_reply_to_user_id_str" : "208240071936",
      "in_reply_to_screen_name" : "hoshinagi_k"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "6216060191"
          ],
          "editableUntil" : "2009-11-22T15:11:00.973Z",
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
            "name" : "سمير قندلفار Samir Qandelfar",
            "screen_name" : "qandelfar",
            "id_str" : "208294437206",
            "id" : "208294437206",
            "indices" : [
              "0",
              "10"
            ]
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "82"
      ],
      "favorite_count" : "1",
      "id_str" : "6216060191",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "6216060191",
      "created_at" : "Sun Nov 22 14:41:00 +0000 2009",
      "favorited" : false,
      "full_text" : "@qandelfar it is! Thursdays at nine. Would you ever draw me the letter I'm missing",
      "lang" : "en",
      "in_reply_to_status_id_str" : "6215866100",
      "in_reply_to_status_id" : "6215866100",
      "in_reply_to_user_id" : "208294437206",
      "in_reply_to_user_id_str" : "208294437206",
      "in_reply_to_screen_name" : "qandelfar"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1816290234"
          ],
          "editableUntil" : "2009-04-09T20:41:02.553Z",
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
              "101",
              "111"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Posy Threlkendale",
            "screen_name" : "threlkendale",
            "id_str" : "208151288430",
            "id" : "208151288430",
            "indices" : [
              "0",
              "13"
            ]
          },
          {
            "name" : "Tobias Wrenhallow",
            "screen_name" : "tobs_wrenhallow",
            "id_str" : "208117702645",
            "id" : "208117702645",
            "indices" : [
              "32",
              "48"
            ]
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "111"
      ],
      "favorite_count" : "0",
      "id_str" : "1816290234",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1816290234",
      "created_at" : "Thu Apr 09 20:11:02 +0000 2009",
      "favorited" : false,
      "full_text" : "@threlkendale Posy has a piano. @tobs_wrenhallow has a lever. I'm only saying what everyone can see. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1816286136",
      "in_reply_to_status_id" : "1816286136",
      "in_reply_to_user_id" : "208151288430",
      "in_reply_to_user_id_str" : "208151288430",
      "in_reply_to_screen_name" : "threlkendale"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1250783522"
          ],
          "editableUntil" : "2009-01-22T21:38:44.085Z",
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
              "11",
              "21"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "21"
      ],
      "favorite_count" : "2",
      "id_str" : "1250783522",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1250783522",
      "created_at" : "Thu Jan 22 21:08:44 +0000 2009",
      "favorited" : false,
      "full_text" : "He's at 1. #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1250779433"
          ],
          "editableUntil" : "2009-01-22T21:37:56.010Z",
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
              "98",
              "108"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "108"
      ],
      "favorite_count" : "0",
      "id_str" : "1250779433",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1250779433",
      "created_at" : "Thu Jan 22 21:07:56 +0000 2009",
      "favorited" : false,
      "full_text" : "Me: the lamps shop is doing a stocktake. He counts out loud. He's at 212. He has just lost count. #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2429356395"
          ],
          "editableUntil" : "2009-07-01T09:03:15.906Z",
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
            "name" : "Trudel Quenzhagen",
            "screen_name" : "quenzhagen",
            "id_str" : "208266419087",
            "id" : "208266419087",
            "indices" : [
              "0",
              "11"
            ]
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "75"
      ],
      "favorite_count" : "0",
      "id_str" : "2429356395",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2429356395",
      "created_at" : "Wed Jul 01 08:33:15 +0000 2009",
      "favorited" : false,
      "full_text" : "@quenzhagen we'll need you to make a small one on Thursdays. Where are you?",
      "lang" : "en",
      "in_reply_to_status_id_str" : "2429310347",
      "in_reply_to_status_id" : "2429310347",
      "in_reply_to_user_id" : "208266419087",
      "in_reply_to_user_id_str" : "208266419087",
      "in_reply_to_screen_name" : "quenzhagen"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "910067198"
          ],
          "editableUntil" : "2008-08-02T00:12:26.379Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "119"
      ],
      "favorite_count" : "1",
      "id_str" : "910067198",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "910067198",
      "created_at" : "Fri Aug 01 23:42:26 +0000 2008",
      "favorited" : false,
      "full_text" : "Two a.m. deadline, a documentary about moss. Nobody has ever said so much about a thing that does so little. I love it.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1543593731"
          ],
          "editableUntil" : "2009-03-03T18:00:43.770Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "82"
      ],
      "favorite_count" : "2",
      "id_str" : "1543593731",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1543593731",
      "created_at" : "Tue Mar 03 17:30:43 +0000 2009",
      "favorited" : false,
      "full_text" : "Six hours of a cookery show where nobody ever eats the thing. [onions, unrequited]",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "5749743431"
          ],
          "editableUntil" : "2009-11-04T20:50:12.665Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "97"
      ],
      "favorite_count" : "4",
      "id_str" : "5749743431",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "5749743431",
      "created_at" : "Wed Nov 04 20:20:12 +0000 2009",
      "favorited" : false,
      "full_text" : "There was a cat in the skip behind the lamps shop. I say was. http://pics.example.com/cat-in-flat",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "988016665"
          ],
          "editableUntil" : "2008-10-06T20:41:59.882Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "63"
      ],
      "favorite_count" : "1",
      "id_str" : "988016665",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "988016665",
      "created_at" : "Mon Oct 06 20:11:59 +0000 2008",
      "favorited" : false,
      "full_text" : "Governor, hour 6: '[sighs in euro]'. They won't let me keep it.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2835632259"
          ],
          "editableUntil" : "2009-07-16T20:30:23.895Z",
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
              "19",
              "29"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "29"
      ],
      "favorite_count" : "4",
      "id_str" : "2835632259",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2835632259",
      "created_at" : "Thu Jul 16 20:00:23 +0000 2009",
      "favorited" : false,
      "full_text" : "What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2022006877"
          ],
          "editableUntil" : "2009-05-07T20:35:19.058Z",
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
              "31",
              "41"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "星凪かえで Kaede Hoshinagi",
            "screen_name" : "hoshinagi_k",
            "id_str" : "208240071936",
            "id" : "208240071936",
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
        "41"
      ],
      "favorite_count" : "0",
      "id_str" : "2022006877",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2022006877",
      "created_at" : "Thu May 07 20:05:19 +0000 2009",
      "favorited" : false,
      "full_text" : "@hoshinagi_k [husband, fondly] #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "2021990074",
      "in_reply_to_status_id" : "2021990074",
      "in_reply_to_user_id" : "208240071936",
      "in_reply_to_user_id_str" : "208240071936",
      "in_reply_to_screen_name" : "hoshinagi_k"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1147866574"
          ],
          "editableUntil" : "2009-01-08T21:30:06.496Z",
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
              "11",
              "21"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "93"
      ],
      "favorite_count" : "4",
      "id_str" : "1147866574",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1147866574",
      "created_at" : "Thu Jan 08 21:00:06 +0000 2009",
      "favorited" : false,
      "full_text" : "First ever #quietdesk. Only one question and it'll always be the same one. What can you hear?",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "875643380"
          ],
          "editableUntil" : "2008-07-03T22:14:05.118Z",
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
            "name" : "Tobias Wrenhallow",
            "screen_name" : "tobs_wrenhallow",
            "id_str" : "208117702645",
            "id" : "208117702645",
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
      "favorite_count" : "0",
      "id_str" : "875643380",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "875643380",
      "created_at" : "Thu Jul 03 21:44:05 +0000 2008",
      "favorited" : false,
      "full_text" : "@tobs_wrenhallow And for the moths.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "875641285",
      "in_reply_to_status_id" : "875641285",
      "in_reply_to_user_id" : "208117702645",
      "in_reply_to_user_id_str" : "208117702645",
      "in_reply_to_screen_name" : "tobs_wrenhallow"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2835707409"
          ],
          "editableUntil" : "2009-07-16T20:34:31.246Z",
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
              "117",
              "127"
            ]
          }
        ],
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
        "127"
      ],
      "favorite_count" : "0",
      "id_str" : "2835707409",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2835707409",
      "created_at" : "Thu Jul 16 20:04:31 +0000 2009",
      "favorited" : false,
      "full_text" : "@seealso_marit Nobody's asked me that since January. Lamps humming. The river. A hen party being sick, but politely. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "2835654679",
      "in_reply_to_status_id" : "2835654679",
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
            "822261563"
          ],
          "editableUntil" : "2008-05-19T19:52:20.607Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "33"
      ],
      "favorite_count" : "3",
      "id_str" : "822261563",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "822261563",
      "created_at" : "Mon May 19 19:22:20 +0000 2008",
      "favorited" : false,
      "full_text" : "If anyone finds an e, it is mine.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1644628379"
          ],
          "editableUntil" : "2009-03-17T12:00:28.915Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "65"
      ],
      "favorite_count" : "5",
      "id_str" : "1644628379",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1644628379",
      "created_at" : "Tue Mar 17 11:30:28 +0000 2009",
      "favorited" : false,
      "full_text" : "Parade below. [tuba, losing] [tuba, lost] [tuba, found, applause]",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1058993859"
          ],
          "editableUntil" : "2008-12-05T19:49:25.597Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "81"
      ],
      "favorite_count" : "1",
      "id_str" : "1058993859",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1058993859",
      "created_at" : "Fri Dec 05 19:19:25 +0000 2008",
      "favorited" : false,
      "full_text" : "Office xmas do for those who work alone: me, one mince pie, the radio. [speeches]",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1199417207"
          ],
          "editableUntil" : "2009-01-15T21:52:28.911Z",
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
              "61",
              "71"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Idris Pwllgarn",
            "screen_name" : "pwllgarn_fm",
            "id_str" : "208172830654",
            "id" : "208172830654",
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
        "71"
      ],
      "favorite_count" : "0",
      "id_str" : "1199417207",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1199417207",
      "created_at" : "Thu Jan 15 21:22:28 +0000 2009",
      "favorited" : false,
      "full_text" : "@pwllgarn_fm I could listen to you do that till I was a rock #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1199405279",
      "in_reply_to_status_id" : "1199405279",
      "in_reply_to_user_id" : "208172830654",
      "in_reply_to_user_id_str" : "208172830654",
      "in_reply_to_screen_name" : "pwllgarn_fm"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "876560861"
          ],
          "editableUntil" : "2008-07-04T16:50:14.863Z",
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
            "name" : "Tobias Wrenhallow",
            "screen_name" : "tobs_wrenhallow",
            "id_str" : "208117702645",
            "id" : "208117702645",
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
      "id_str" : "876560861",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "876560861",
      "created_at" : "Fri Jul 04 16:20:14 +0000 2008",
      "favorited" : false,
      "full_text" : "@tobs_wrenhallow please tell me you answered it",
      "lang" : "en",
      "in_reply_to_status_id_str" : "876554820",
      "in_reply_to_status_id" : "876554820",
      "in_reply_to_user_id" : "208117702645",
      "in_reply_to_user_id_str" : "208117702645",
      "in_reply_to_screen_name" : "tobs_wrenhallow"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "983247482"
          ],
          "editableUntil" : "2008-10-02T20:00:02.477Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "136"
      ],
      "favorite_count" : "0",
      "id_str" : "983247482",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "983247482",
      "created_at" : "Thu Oct 02 19:30:02 +0000 2008",
      "favorited" : false,
      "full_text" : "Everyone is on about banks. I've been given nine hours of a bank governor to subtitle. He says 'going forward' and then sits very still.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1611093912"
          ],
          "editableUntil" : "2009-03-12T22:28:44.090Z",
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
              "64",
              "74"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "74"
      ],
      "favorite_count" : "2",
      "id_str" : "1611093912",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1611093912",
      "created_at" : "Thu Mar 12 21:58:44 +0000 2009",
      "favorited" : false,
      "full_text" : "Eight rooms, one of them in another time zone. Goodnight rooms. #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1662283457"
          ],
          "editableUntil" : "2009-03-19T21:40:20.766Z",
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
              "36",
              "46"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Lorcan Pettifaun",
            "screen_name" : "pettifaun_binds",
            "id_str" : "208109950251",
            "id" : "208109950251",
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
        "46"
      ],
      "favorite_count" : "1",
      "id_str" : "1662283457",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1662283457",
      "created_at" : "Thu Mar 19 21:10:20 +0000 2009",
      "favorited" : false,
      "full_text" : "@pettifaun_binds keep one by for me #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1662276821",
      "in_reply_to_status_id" : "1662276821",
      "in_reply_to_user_id" : "208109950251",
      "in_reply_to_user_id_str" : "208109950251",
      "in_reply_to_screen_name" : "pettifaun_binds"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1005166426"
          ],
          "editableUntil" : "2008-10-21T08:25:34.185Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "71"
      ],
      "favorite_count" : "3",
      "id_str" : "1005166426",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1005166426",
      "created_at" : "Tue Oct 21 07:55:34 +0000 2008",
      "favorited" : false,
      "full_text" : "Concepta (bicycle) has a new bell. It sounds like a very small apology.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "940614930"
          ],
          "editableUntil" : "2008-08-27T19:35:20.189Z",
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
            "name" : "Lorcan Pettifaun",
            "screen_name" : "pettifaun_binds",
            "id_str" : "208109950251",
            "id" : "208109950251",
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
        "48"
      ],
      "favorite_count" : "2",
      "id_str" : "940614930",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "940614930",
      "created_at" : "Wed Aug 27 19:05:20 +0000 2008",
      "favorited" : false,
      "full_text" : "@pettifaun_binds the colour of a school corridor",
      "lang" : "en",
      "in_reply_to_status_id_str" : "940612595",
      "in_reply_to_status_id" : "940612595",
      "in_reply_to_user_id" : "208109950251",
      "in_reply_to_user_id_str" : "208109950251",
      "in_reply_to_screen_name" : "pettifaun_binds"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1610836050"
          ],
          "editableUntil" : "2009-03-12T21:38:12.098Z",
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
            "name" : "Tobias Wrenhallow",
            "screen_name" : "tobs_wrenhallow",
            "id_str" : "208117702645",
            "id" : "208117702645",
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
      "favorite_count" : "2",
      "id_str" : "1610836050",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1610836050",
      "created_at" : "Thu Mar 12 21:08:12 +0000 2009",
      "favorited" : false,
      "full_text" : "@tobs_wrenhallow ah the poor coat #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1610821312",
      "in_reply_to_status_id" : "1610821312",
      "in_reply_to_user_id" : "208117702645",
      "in_reply_to_user_id_str" : "208117702645",
      "in_reply_to_screen_name" : "tobs_wrenhallow"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1713668853"
          ],
          "editableUntil" : "2009-03-26T21:30:20.298Z",
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
              "19",
              "29"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "29"
      ],
      "favorite_count" : "1",
      "id_str" : "1713668853",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1713668853",
      "created_at" : "Thu Mar 26 21:00:20 +0000 2009",
      "favorited" : false,
      "full_text" : "What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "5749771648"
          ],
          "editableUntil" : "2009-11-04T20:51:45.539Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "47"
      ],
      "favorite_count" : "3",
      "id_str" : "5749771648",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "5749771648",
      "created_at" : "Wed Nov 04 20:21:45 +0000 2009",
      "favorited" : false,
      "full_text" : "It opens its mouth and nothing comes out at all",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "822984852"
          ],
          "editableUntil" : "2008-05-20T10:32:15.723Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "44"
      ],
      "favorite_count" : "5",
      "id_str" : "822984852",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "822984852",
      "created_at" : "Tue May 20 10:02:15 +0000 2008",
      "favorited" : false,
      "full_text" : "is still subtitling a programme about hinges",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2468395010"
          ],
          "editableUntil" : "2009-07-02T20:44:48.720Z",
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
              "38",
              "48"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Trudel Quenzhagen",
            "screen_name" : "quenzhagen",
            "id_str" : "208266419087",
            "id" : "208266419087",
            "indices" : [
              "0",
              "11"
            ]
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "48"
      ],
      "favorite_count" : "1",
      "id_str" : "2468395010",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2468395010",
      "created_at" : "Thu Jul 02 20:14:48 +0000 2009",
      "favorited" : false,
      "full_text" : "@quenzhagen [grandmother, uninserted] #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "2468349892",
      "in_reply_to_status_id" : "2468349892",
      "in_reply_to_user_id" : "208266419087",
      "in_reply_to_user_id_str" : "208266419087",
      "in_reply_to_screen_name" : "quenzhagen"
    }
  }
]