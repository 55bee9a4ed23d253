window.YTD.tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "203842513138614428"
          ],
          "editableUntil" : "2012-05-19T14:10:17.000Z",
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
        "24"
      ],
      "favorite_count" : "1",
      "id_str" : "203842513138614428",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "203842513138614428",
      "created_at" : "Sat May 19 13:40:17 +0000 2012",
      "favorited" : false,
      "full_text" : "@kettl_distantly WELL???",
      "lang" : "en",
      "in_reply_to_status_id_str" : "203841590832136947",
      "in_reply_to_status_id" : "203841590832136947",
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
            "965780564"
          ],
          "editableUntil" : "2008-09-18T01:50:37.884Z",
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
        "116"
      ],
      "favorite_count" : "5",
      "id_str" : "965780564",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "965780564",
      "created_at" : "Thu Sep 18 01:20:37 +0000 2008",
      "favorited" : false,
      "full_text" : "@kettl_distantly you up? night librarian here, Glasgow. the heating has just made a noise &amp; I want it in writing",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1588640762227066821"
          ],
          "editableUntil" : "2022-11-04T22:14:07.890Z",
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
        "111"
      ],
      "favorite_count" : "0",
      "id_str" : "1588640762227066821",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1588640762227066821",
      "created_at" : "Fri Nov 04 21:14:07 +0000 2022",
      "favorited" : false,
      "full_text" : "@nessacorraquill got a place on one of the woolly elephant ones. you have to pick a server. I picked by heating",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1588639915451613251",
      "in_reply_to_status_id" : "1588639915451613251",
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
            "35107462650531838"
          ],
          "editableUntil" : "2011-02-08T23:17:26.018Z",
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
        "83"
      ],
      "favorite_count" : "1",
      "id_str" : "35107462650531838",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "35107462650531838",
      "created_at" : "Tue Feb 08 22:47:26 +0000 2011",
      "favorited" : false,
      "full_text" : "@kettl_distantly what happened. do you need me to shush someone. I have a badge now",
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
            "270261144814355781"
          ],
          "editableUntil" : "2012-11-18T20:54:12.790Z",
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
        "33"
      ],
      "favorite_count" : "1",
      "id_str" : "270261144814355781",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "270261144814355781",
      "created_at" : "Sun Nov 18 20:24:12 +0000 2012",
      "favorited" : false,
      "full_text" : "@kettl_distantly is it the walrus",
      "lang" : "en",
      "in_reply_to_status_id_str" : "270260692899073530",
      "in_reply_to_status_id" : "270260692899073530",
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
            "1867687304"
          ],
          "editableUntil" : "2009-04-16T20:33:19.361Z",
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
              "42",
              "52"
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
        "52"
      ],
      "favorite_count" : "2",
      "id_str" : "1867687304",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1867687304",
      "created_at" : "Thu Apr 16 20:03:19 +0000 2009",
      "favorited" : false,
      "full_text" : "@seealso_marit a woman after my own heart #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1867677506",
      "in_reply_to_status_id" : "1867677506",
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
            "375710823512803198"
          ],
          "editableUntil" : "2013-09-05T20:33:35.352Z",
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
      "favorite_count" : "2",
      "id_str" : "375710823512803198",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "375710823512803198",
      "created_at" : "Thu Sep 05 20:03:35 +0000 2013",
      "favorited" : false,
      "full_text" : "@kettl_distantly I can't hear anything over my own heart ye pair of saps #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "375709957074455445",
      "in_reply_to_status_id" : "375709957074455445",
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
            "73842933807188625"
          ],
          "editableUntil" : "2011-05-26T20:38:22.012Z",
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
              "27",
              "37"
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
        "37"
      ],
      "favorite_count" : "2",
      "id_str" : "73842933807188625",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "73842933807188625",
      "created_at" : "Thu May 26 20:08:22 +0000 2011",
      "favorited" : false,
      "full_text" : "@kettl_distantly the pansy #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "73842816991625821",
      "in_reply_to_status_id" : "73842816991625821",
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
            "1069772694"
          ],
          "editableUntil" : "2008-12-14T22:22:26.217Z",
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
        "81"
      ],
      "favorite_count" : "1",
      "id_str" : "1069772694",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1069772694",
      "created_at" : "Sun Dec 14 21:52:26 +0000 2008",
      "favorited" : false,
      "full_text" : "@kettl_distantly one glove. he said \"it was overdue\". Nessa, we don't lend gloves",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1069771068",
      "in_reply_to_status_id" : "1069771068",
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
            "266648061910977531"
          ],
          "editableUntil" : "2012-11-08T21:37:06.698Z",
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
              "26",
              "36"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "36"
      ],
      "favorite_count" : "2",
      "id_str" : "266648061910977531",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "266648061910977531",
      "created_at" : "Thu Nov 08 21:07:06 +0000 2012",
      "favorited" : false,
      "full_text" : "I said he was all paid up #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "266647984588982159",
      "in_reply_to_status_id" : "266647984588982159",
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
            "305450057367292171"
          ],
          "editableUntil" : "2013-02-23T23:22:23.321Z",
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
        "62"
      ],
      "favorite_count" : "1",
      "id_str" : "305450057367292171",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "305450057367292171",
      "created_at" : "Sat Feb 23 22:52:23 +0000 2013",
      "favorited" : false,
      "full_text" : "@kettl_distantly she's gone pale. she's writing it on her hand",
      "lang" : "en",
      "in_reply_to_status_id_str" : "305449596526529599",
      "in_reply_to_status_id" : "305449596526529599",
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
            "1262836150607809678"
          ],
          "editableUntil" : "2020-05-19T20:32:55.323Z",
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
        "28"
      ],
      "favorite_count" : "3",
      "id_str" : "1262836150607809678",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1262836150607809678",
      "created_at" : "Tue May 19 20:02:55 +0000 2020",
      "favorited" : false,
      "full_text" : "@nessacorraquill my own nose",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1262835635828295851",
      "in_reply_to_status_id" : "1262835635828295851",
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
            "2115916657804182382"
          ],
          "editableUntil" : "2026-10-29T22:20:17.708Z",
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
      "id_str" : "2115916657804182382",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2115916657804182382",
      "created_at" : "Thu Oct 29 21:20:17 +0000 2026",
      "favorited" : false,
      "full_text" : "@seealso_marit it's been ONE week #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "2115912144619831606",
      "in_reply_to_status_id" : "2115912144619831606",
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
            "9441141843"
          ],
          "editableUntil" : "2010-02-11T21:39:05.942Z",
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
              "30",
              "40"
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
        "40"
      ],
      "favorite_count" : "0",
      "id_str" : "9441141843",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "9441141843",
      "created_at" : "Thu Feb 11 21:09:05 +0000 2010",
      "favorited" : false,
      "full_text" : "@kettl_distantly nasal vowels #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "9441107983",
      "in_reply_to_status_id" : "9441107983",
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
            "997918861841925003"
          ],
          "editableUntil" : "2018-05-19T19:46:11.756Z",
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
        "32"
      ],
      "favorite_count" : "3",
      "id_str" : "997918861841925003",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "997918861841925003",
      "created_at" : "Sat May 19 19:16:11 +0000 2018",
      "favorited" : false,
      "full_text" : "@nessacorraquill I said trombone",
      "lang" : "en",
      "in_reply_to_status_id_str" : "997918522174606127",
      "in_reply_to_status_id" : "997918522174606127",
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
            "73842531577628102"
          ],
          "editableUntil" : "2011-05-26T20:36:46.113Z",
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
      "favorite_count" : "2",
      "id_str" : "73842531577628102",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "73842531577628102",
      "created_at" : "Thu May 26 20:06:46 +0000 2011",
      "favorited" : false,
      "full_text" : "someone has returned a book from 1974. inside: a bus ticket, a pressed pansy &amp; the words \"not good\" #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "506391127025256431"
          ],
          "editableUntil" : "2014-09-01T11:10:27.632Z",
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
        "69"
      ],
      "favorite_count" : "1",
      "id_str" : "506391127025256431",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "506391127025256431",
      "created_at" : "Mon Sep 01 10:40:27 +0000 2014",
      "favorited" : false,
      "full_text" : "@nessacorraquill who is this woman &amp; where have you put my friend",
      "lang" : "en",
      "in_reply_to_status_id_str" : "506388901871485996",
      "in_reply_to_status_id" : "506388901871485996",
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
            "1226276742746867411"
          ],
          "editableUntil" : "2020-02-08T23:18:53.248Z",
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
            "name" : "june castellmoor",
            "screen_name" : "juneish_moor",
            "id_str" : "208451100398",
            "id" : "208451100398",
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
        "23"
      ],
      "favorite_count" : "0",
      "id_str" : "1226276742746867411",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1226276742746867411",
      "created_at" : "Sat Feb 08 22:48:53 +0000 2020",
      "favorited" : false,
      "full_text" : "@juneish_moor of course",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1226276573045326290",
      "in_reply_to_status_id" : "1226276573045326290",
      "in_reply_to_user_id" : "208451100398",
      "in_reply_to_user_id_str" : "208451100398",
      "in_reply_to_screen_name" : "juneish_moor"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "497631565082267062"
          ],
          "editableUntil" : "2014-08-08T07:03:05.320Z",
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
        "54"
      ],
      "favorite_count" : "2",
      "id_str" : "497631565082267062",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "497631565082267062",
      "created_at" : "Fri Aug 08 06:33:05 +0000 2014",
      "favorited" : false,
      "full_text" : "@kettl_distantly on shift and sobbing into the returns",
      "lang" : "en",
      "in_reply_to_status_id_str" : "497630793305164759",
      "in_reply_to_status_id" : "497630793305164759",
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
            "23122699832266134"
          ],
          "editableUntil" : "2011-01-06T21:34:15.896Z",
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
      "favorite_count" : "6",
      "id_str" : "23122699832266134",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "23122699832266134",
      "created_at" : "Thu Jan 06 21:04:15 +0000 2011",
      "favorited" : false,
      "full_text" : "heating is at it again. trombone's back. I think it's met someone #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1767273015579510108"
          ],
          "editableUntil" : "2024-03-11T20:34:55.916Z",
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
      "id_str" : "1767273015579510108",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1767273015579510108",
      "created_at" : "Mon Mar 11 19:34:55 +0000 2024",
      "favorited" : false,
      "full_text" : "@nessacorraquill she'll be insufferable",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1767272003535898998",
      "in_reply_to_status_id" : "1767272003535898998",
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
            "7976524656"
          ],
          "editableUntil" : "2010-01-14T21:46:54.086Z",
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
              "52",
              "62"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "62"
      ],
      "favorite_count" : "0",
      "id_str" : "7976524656",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "7976524656",
      "created_at" : "Thu Jan 14 21:16:54 +0000 2010",
      "favorited" : false,
      "full_text" : "a reader has asked why I'm crying. told him: Tromsø #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2468414330"
          ],
          "editableUntil" : "2009-07-02T20:45:52.311Z",
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
              "61",
              "71"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "71"
      ],
      "favorite_count" : "5",
      "id_str" : "2468414330",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2468414330",
      "created_at" : "Thu Jul 02 20:15:52 +0000 2009",
      "favorited" : false,
      "full_text" : "I have woken up the reading room. A man has gone \"shh\" at ME #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "205980168034976939"
          ],
          "editableUntil" : "2012-05-25T11:44:33.643Z",
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
        "30"
      ],
      "favorite_count" : "3",
      "id_str" : "205980168034976939",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "205980168034976939",
      "created_at" : "Fri May 25 11:14:33 +0000 2012",
      "favorited" : false,
      "full_text" : "@kettl_distantly is there soup",
      "lang" : "en",
      "in_reply_to_status_id_str" : "205979158092713408",
      "in_reply_to_status_id" : "205979158092713408",
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
            "9074744239"
          ],
          "editableUntil" : "2010-02-04T21:34:21.171Z",
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
              "38",
              "48"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "48"
      ],
      "favorite_count" : "3",
      "id_str" : "9074744239",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "9074744239",
      "created_at" : "Thu Feb 04 21:04:21 +0000 2010",
      "favorited" : false,
      "full_text" : "he asked could he renew the first one #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1058398466331379382"
          ],
          "editableUntil" : "2018-11-02T17:10:33.123Z",
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
        "32"
      ],
      "favorite_count" : "1",
      "id_str" : "1058398466331379382",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1058398466331379382",
      "created_at" : "Fri Nov 02 16:40:33 +0000 2018",
      "favorited" : false,
      "full_text" : "@nessacorraquill who lives in it",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1058392228893819732",
      "in_reply_to_status_id" : "1058392228893819732",
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
            "1316833196880432648"
          ],
          "editableUntil" : "2020-10-15T20:37:54.371Z",
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
              "32",
              "42"
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
        "42"
      ],
      "favorite_count" : "0",
      "id_str" : "1316833196880432648",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1316833196880432648",
      "created_at" : "Thu Oct 15 20:07:54 +0000 2020",
      "favorited" : false,
      "full_text" : "@nessacorraquill weren't we all #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1316832957461171611",
      "in_reply_to_status_id" : "1316832957461171611",
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
            "1147878685"
          ],
          "editableUntil" : "2009-01-08T21:32:28.901Z",
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
      "id_str" : "1147878685",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1147878685",
      "created_at" : "Thu Jan 08 21:02:28 +0000 2009",
      "favorited" : false,
      "full_text" : "@kettl_distantly someone turning pages who isnt there #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1147866574",
      "in_reply_to_status_id" : "1147866574",
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
            "1147914899"
          ],
          "editableUntil" : "2009-01-08T21:39:34.715Z",
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
      "favorite_count" : "2",
      "id_str" : "1147914899",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1147914899",
      "created_at" : "Thu Jan 08 21:09:34 +0000 2009",
      "favorited" : false,
      "full_text" : "@kettl_distantly they ARE on #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1147908530",
      "in_reply_to_status_id" : "1147908530",
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
            "799562944420512241"
          ],
          "editableUntil" : "2016-11-18T11:10:35.768Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "20"
      ],
      "favorite_count" : "4",
      "id_str" : "799562944420512241",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "799562944420512241",
      "created_at" : "Fri Nov 18 10:40:35 +0000 2016",
      "favorited" : false,
      "full_text" : "any word from Marit?",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1316832679055852437"
          ],
          "editableUntil" : "2020-10-15T20:35:50.912Z",
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
              "135",
              "145"
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
        "145"
      ],
      "favorite_count" : "3",
      "id_str" : "1316832679055852437",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1316832679055852437",
      "created_at" : "Thu Oct 15 20:05:50 +0000 2020",
      "favorited" : false,
      "full_text" : "@nessacorraquill we're open again, by appointment. a man booked twenty minutes just to stand in 823 and breathe. I let him have thirty #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1316831324224357266",
      "in_reply_to_status_id" : "1316831324224357266",
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
            "5365685584659948"
          ],
          "editableUntil" : "2010-11-18T21:34:13.790Z",
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
              "19",
              "29"
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
        "29"
      ],
      "favorite_count" : "0",
      "id_str" : "5365685584659948",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "5365685584659948",
      "created_at" : "Thu Nov 18 21:04:13 +0000 2010",
      "favorited" : false,
      "full_text" : "@tobs_wrenhallow . #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "5365352326236031",
      "in_reply_to_status_id" : "5365352326236031",
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
            "614168960220267221"
          ],
          "editableUntil" : "2015-06-25T21:01:05.481Z",
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
        "63"
      ],
      "favorite_count" : "1",
      "id_str" : "614168960220267221",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "614168960220267221",
      "created_at" : "Thu Jun 25 20:31:05 +0000 2015",
      "favorited" : false,
      "full_text" : "@nessacorraquill six years. you held a door for six years Nessa",
      "lang" : "en",
      "in_reply_to_status_id_str" : "614167222809527463",
      "in_reply_to_status_id" : "614167222809527463",
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
            "167379405545407988"
          ],
          "editableUntil" : "2012-02-08T23:18:54.698Z",
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
        "52"
      ],
      "favorite_count" : "1",
      "id_str" : "167379405545407988",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "167379405545407988",
      "created_at" : "Wed Feb 08 22:48:54 +0000 2012",
      "favorited" : false,
      "full_text" : "@kettl_distantly happy Frustration Night you lunatic",
      "lang" : "en",
      "in_reply_to_status_id_str" : "167378979714498653",
      "in_reply_to_status_id" : "167378979714498653",
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
            "1593743869759981717"
          ],
          "editableUntil" : "2022-11-19T00:12:03.537Z",
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
        "50"
      ],
      "favorite_count" : "3",
      "id_str" : "1593743869759981717",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1593743869759981717",
      "created_at" : "Fri Nov 18 23:12:03 +0000 2022",
      "favorited" : false,
      "full_text" : "@nessacorraquill goodnight you absolute lighthouse",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1593743488967511941",
      "in_reply_to_status_id" : "1593743488967511941",
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
            "35806457802785904"
          ],
          "editableUntil" : "2011-02-10T21:34:59.449Z",
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
              "68",
              "78"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "78"
      ],
      "favorite_count" : "2",
      "id_str" : "35806457802785904",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "35806457802785904",
      "created_at" : "Thu Feb 10 21:04:59 +0000 2011",
      "favorited" : false,
      "full_text" : "for the record the badge says STAFF. I have drawn a small owl on it #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1933153199376565834"
          ],
          "editableUntil" : "2025-06-12T14:23:33.638Z",
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
            "name" : "june castellmoor",
            "screen_name" : "juneish_moor",
            "id_str" : "208451100398",
            "id" : "208451100398",
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
        "79"
      ],
      "favorite_count" : "2",
      "id_str" : "1933153199376565834",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1933153199376565834",
      "created_at" : "Thu Jun 12 13:23:33 +0000 2025",
      "favorited" : false,
      "full_text" : "@juneish_moor LIKE A TROMBONE FALLING IN LOVE. I SAID IT. 2008. I SAID IT FIRST",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1933152318895688203",
      "in_reply_to_status_id" : "1933152318895688203",
      "in_reply_to_user_id" : "208451100398",
      "in_reply_to_user_id_str" : "208451100398",
      "in_reply_to_screen_name" : "juneish_moor"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2056818355758698057"
          ],
          "editableUntil" : "2026-05-19T20:24:44.507Z",
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
        "76"
      ],
      "favorite_count" : "3",
      "id_str" : "2056818355758698057",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2056818355758698057",
      "created_at" : "Tue May 19 19:24:44 +0000 2026",
      "favorited" : false,
      "full_text" : "@nessacorraquill first copy accessioned. stamped by hand. Only the E printed",
      "lang" : "en",
      "in_reply_to_status_id_str" : "2056815836143813244",
      "in_reply_to_status_id" : "2056815836143813244",
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
            "969883400993243463"
          ],
          "editableUntil" : "2018-03-03T11:03:17.016Z",
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
        "47"
      ],
      "favorite_count" : "1",
      "id_str" : "969883400993243463",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "969883400993243463",
      "created_at" : "Sat Mar 03 10:33:17 +0000 2018",
      "favorited" : false,
      "full_text" : "@nessacorraquill I'm at work Nessa. I'm at WORK",
      "lang" : "en",
      "in_reply_to_status_id_str" : "969883013808655721",
      "in_reply_to_status_id" : "969883013808655721",
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
            "142348599856989298"
          ],
          "editableUntil" : "2011-12-01T21:35:25.572Z",
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
              "54",
              "64"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "64"
      ],
      "favorite_count" : "5",
      "id_str" : "142348599856989298",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "142348599856989298",
      "created_at" : "Thu Dec 01 21:05:25 +0000 2011",
      "favorited" : false,
      "full_text" : "is everybody else crying or just the whole of Glasgow #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2004192191605377358"
          ],
          "editableUntil" : "2025-12-25T15:07:09.226Z",
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
        "22"
      ],
      "favorite_count" : "1",
      "id_str" : "2004192191605377358",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2004192191605377358",
      "created_at" : "Thu Dec 25 14:07:09 +0000 2025",
      "favorited" : false,
      "full_text" : "@nessacorraquill NESSA",
      "lang" : "en",
      "in_reply_to_status_id_str" : "2004191788998328665",
      "in_reply_to_status_id" : "2004191788998328665",
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
            "1589968890861979744"
          ],
          "editableUntil" : "2022-11-08T14:11:38.432Z",
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
        "38"
      ],
      "favorite_count" : "2",
      "id_str" : "1589968890861979744",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1589968890861979744",
      "created_at" : "Tue Nov 08 13:11:38 +0000 2022",
      "favorited" : false,
      "full_text" : "@nessacorraquill Nessa it's a work day",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1589966097354851193",
      "in_reply_to_status_id" : "1589966097354851193",
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
            "270261616560308687"
          ],
          "editableUntil" : "2012-11-18T20:56:05.263Z",
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
        "45"
      ],
      "favorite_count" : "3",
      "id_str" : "270261616560308687",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "270261616560308687",
      "created_at" : "Sun Nov 18 20:26:05 +0000 2012",
      "favorited" : false,
      "full_text" : "@kettl_distantly I've sat down. I'm in a lift",
      "lang" : "en",
      "in_reply_to_status_id_str" : "270261366412021172",
      "in_reply_to_status_id" : "270261366412021172",
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
            "1358910394462110534"
          ],
          "editableUntil" : "2021-02-08T23:17:40.031Z",
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
        "26"
      ],
      "favorite_count" : "1",
      "id_str" : "1358910394462110534",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1358910394462110534",
      "created_at" : "Mon Feb 08 22:47:40 +0000 2021",
      "favorited" : false,
      "full_text" : "@tobs_wrenhallow of course",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1358910356616906607",
      "in_reply_to_status_id" : "1358910356616906607",
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
            "1610910700"
          ],
          "editableUntil" : "2009-03-12T21:52:49.846Z",
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
              "48",
              "58"
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
        "58"
      ],
      "favorite_count" : "2",
      "id_str" : "1610910700",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1610910700",
      "created_at" : "Thu Mar 12 21:22:49 +0000 2009",
      "favorited" : false,
      "full_text" : "@seealso_marit who is she &amp; can we keep her #quietdesk",
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
            "965784447"
          ],
          "editableUntil" : "2008-09-18T01:55:21.319Z",
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
        "48"
      ],
      "favorite_count" : "2",
      "id_str" : "965784447",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "965784447",
      "created_at" : "Thu Sep 18 01:25:21 +0000 2008",
      "favorited" : false,
      "full_text" : "@kettl_distantly like a trombone falling in love",
      "lang" : "en",
      "in_reply_to_status_id_str" : "965783955",
      "in_reply_to_status_id" : "965783955",
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
            "266647479565421638"
          ],
          "editableUntil" : "2012-11-08T21:34:47.856Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
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
      "favorite_count" : "1",
      "id_str" : "266647479565421638",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "266647479565421638",
      "created_at" : "Thu Nov 08 21:04:47 +0000 2012",
      "favorited" : false,
      "full_text" : "glove man died. his daughter came in tonight. she brought both gloves. said he talked about the library #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2020632499075418100"
          ],
          "editableUntil" : "2026-02-08T23:55:03.973Z",
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
        "51"
      ],
      "favorite_count" : "1",
      "id_str" : "2020632499075418100",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2020632499075418100",
      "created_at" : "Sun Feb 08 22:55:03 +0000 2026",
      "favorited" : false,
      "full_text" : "@nessacorraquill mine will come in an acid-free box",
      "lang" : "en",
      "in_reply_to_status_id_str" : "2020632458348726282",
      "in_reply_to_status_id" : "2020632458348726282",
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
            "965791076"
          ],
          "editableUntil" : "2008-09-18T02:03:25.164Z",
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
        "46"
      ],
      "favorite_count" : "0",
      "id_str" : "965791076",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "965791076",
      "created_at" : "Thu Sep 18 01:33:25 +0000 2008",
      "favorited" : false,
      "full_text" : "@kettl_distantly oh we are going to be friends",
      "lang" : "en",
      "in_reply_to_status_id_str" : "965789433",
      "in_reply_to_status_id" : "965789433",
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
            "225940966140284167"
          ],
          "editableUntil" : "2012-07-19T13:41:38.765Z",
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
        "44"
      ],
      "favorite_count" : "1",
      "id_str" : "225940966140284167",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "225940966140284167",
      "created_at" : "Thu Jul 19 13:11:38 +0000 2012",
      "favorited" : false,
      "full_text" : "@kettl_distantly told you it had met someone",
      "lang" : "en",
      "in_reply_to_status_id_str" : "225938256179497157",
      "in_reply_to_status_id" : "225938256179497157",
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
            "408703677927260323"
          ],
          "editableUntil" : "2013-12-05T21:35:24.822Z",
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
              "26",
              "36"
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
        "36"
      ],
      "favorite_count" : "0",
      "id_str" : "408703677927260323",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "408703677927260323",
      "created_at" : "Thu Dec 05 21:05:24 +0000 2013",
      "favorited" : false,
      "full_text" : "@oakmallow_73 PUT IT BACK #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "408703455826282212",
      "in_reply_to_status_id" : "408703455826282212",
      "in_reply_to_user_id" : "208190355072",
      "in_reply_to_user_id_str" : "208190355072"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2330757901"
          ],
          "editableUntil" : "2009-06-18T21:01:13.955Z",
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
              "44",
              "54"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "54"
      ],
      "favorite_count" : "5",
      "id_str" : "2330757901",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2330757901",
      "created_at" : "Thu Jun 18 20:31:13 +0000 2009",
      "favorited" : false,
      "full_text" : "we started without you. you've been minuted #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "9074688206"
          ],
          "editableUntil" : "2010-02-04T21:32:48.635Z",
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
              "54",
              "64"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "64"
      ],
      "favorite_count" : "1",
      "id_str" : "9074688206",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "9074688206",
      "created_at" : "Thu Feb 04 21:02:48 +0000 2010",
      "favorited" : false,
      "full_text" : "HE IS BACK. glove man. he has brought The Other Glove #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1248343549800351554"
          ],
          "editableUntil" : "2020-04-09T20:44:30.031Z",
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
        "24"
      ],
      "favorite_count" : "0",
      "id_str" : "1248343549800351554",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1248343549800351554",
      "created_at" : "Thu Apr 09 20:14:30 +0000 2020",
      "favorited" : false,
      "full_text" : "@seealso_marit OH MY GOD",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1248342727704183542",
      "in_reply_to_status_id" : "1248342727704183542",
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
            "9074872470"
          ],
          "editableUntil" : "2010-02-04T21:37:52.936Z",
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
              "72",
              "82"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "82"
      ],
      "favorite_count" : "4",
      "id_str" : "9074872470",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "9074872470",
      "created_at" : "Thu Feb 04 21:07:52 +0000 2010",
      "favorited" : false,
      "full_text" : "I stamped his hand. I didn't know what else to do. he looked so pleased #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "104224987635778812"
          ],
          "editableUntil" : "2011-08-18T16:45:48.116Z",
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
        "39"
      ],
      "favorite_count" : "2",
      "id_str" : "104224987635778812",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "104224987635778812",
      "created_at" : "Thu Aug 18 16:15:48 +0000 2011",
      "favorited" : false,
      "full_text" : "@kettl_distantly that is a cat mid-aria",
      "lang" : "en",
      "in_reply_to_status_id_str" : "104223770360677864",
      "in_reply_to_status_id" : "104223770360677864",
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
            "266647984588982159"
          ],
          "editableUntil" : "2012-11-08T21:36:48.263Z",
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
              "44",
              "54"
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
        "54"
      ],
      "favorite_count" : "1",
      "id_str" : "266647984588982159",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "266647984588982159",
      "created_at" : "Thu Nov 08 21:06:48 +0000 2012",
      "favorited" : false,
      "full_text" : "@kettl_distantly she asked were there fines #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "266647577586306413",
      "in_reply_to_status_id" : "266647577586306413",
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
            "8058087948"
          ],
          "editableUntil" : "2010-01-16T11:11:51.217Z",
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
        "85"
      ],
      "favorite_count" : "0",
      "id_str" : "8058087948",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "8058087948",
      "created_at" : "Sat Jan 16 10:41:51 +0000 2010",
      "favorited" : false,
      "full_text" : "@kettl_distantly I WAS in the radio cabin. we all were. that's the whole point of you",
      "lang" : "en",
      "in_reply_to_status_id_str" : "8057809954",
      "in_reply_to_status_id" : "8057809954",
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
            "1069755220"
          ],
          "editableUntil" : "2008-12-14T22:01:10.737Z",
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
        "79"
      ],
      "favorite_count" : "0",
      "id_str" : "1069755220",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1069755220",
      "created_at" : "Sun Dec 14 21:31:10 +0000 2008",
      "favorited" : false,
      "full_text" : "@kettl_distantly one room, 400,000 books, me and a man who has returned a glove",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1069754924",
      "in_reply_to_status_id" : "1069754924",
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
            "81666370797830726"
          ],
          "editableUntil" : "2011-06-17T10:45:54.743Z",
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
      "favorite_count" : "0",
      "id_str" : "81666370797830726",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "81666370797830726",
      "created_at" : "Fri Jun 17 10:15:54 +0000 2011",
      "favorited" : false,
      "full_text" : "a library full of people and I'm refreshing this like a lunatic. HAS ANYONE HEARD",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "952624677337958471"
          ],
          "editableUntil" : "2018-01-14T20:03:16.645Z",
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
        "19"
      ],
      "favorite_count" : "1",
      "id_str" : "952624677337958471",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "952624677337958471",
      "created_at" : "Sun Jan 14 19:33:16 +0000 2018",
      "favorited" : false,
      "full_text" : "@nessacorraquill 73",
      "lang" : "und",
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
            "18658656353"
          ],
          "editableUntil" : "2010-07-08T20:39:04.287Z",
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
              "25",
              "35"
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
        "35"
      ],
      "favorite_count" : "0",
      "id_str" : "18658656353",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "18658656353",
      "created_at" : "Thu Jul 08 20:09:04 +0000 2010",
      "favorited" : false,
      "full_text" : "@kettl_distantly TUESDAY #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "18658600621",
      "in_reply_to_status_id" : "18658600621",
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
            "9441033460"
          ],
          "editableUntil" : "2010-02-11T21:36:06.955Z",
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
              "75",
              "85"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "85"
      ],
      "favorite_count" : "3",
      "id_str" : "9441033460",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "9441033460",
      "created_at" : "Thu Feb 11 21:06:06 +0000 2010",
      "favorited" : false,
      "full_text" : "two students asleep on the same atlas. one of them's snoring in Portuguese #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1353768004"
          ],
          "editableUntil" : "2009-02-05T22:00:35.766Z",
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
              "70",
              "80"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "80"
      ],
      "favorite_count" : "5",
      "id_str" : "1353768004",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1353768004",
      "created_at" : "Thu Feb 05 21:30:35 +0000 2009",
      "favorited" : false,
      "full_text" : "I have known Dunstan nine minutes and would walk into the sea for him #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1732869067229889374"
          ],
          "editableUntil" : "2023-12-07T22:05:55.435Z",
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
              "16",
              "26"
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
        "26"
      ],
      "favorite_count" : "2",
      "id_str" : "1732869067229889374",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1732869067229889374",
      "created_at" : "Thu Dec 07 21:05:55 +0000 2023",
      "favorited" : false,
      "full_text" : "@pwllgarn_fm me #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1732868592812166057",
      "in_reply_to_status_id" : "1732868592812166057",
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
            "2020630544701721139"
          ],
          "editableUntil" : "2026-02-08T23:47:18.014Z",
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
        "30"
      ],
      "favorite_count" : "2",
      "id_str" : "2020630544701721139",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2020630544701721139",
      "created_at" : "Sun Feb 08 22:47:18 +0000 2026",
      "favorited" : false,
      "full_text" : "@nessacorraquill of course!! 🦉",
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
            "1240745081456034756"
          ],
          "editableUntil" : "2020-03-19T21:30:54.005Z",
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
              "118",
              "128"
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
        "128"
      ],
      "favorite_count" : "0",
      "id_str" : "1240745081456034756",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1240745081456034756",
      "created_at" : "Thu Mar 19 21:00:54 +0000 2020",
      "favorited" : false,
      "full_text" : "@nessacorraquill nothing. library's shut. I'm in my kitchen. I never heard my own fridge before. it's in B flat, Tobs #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1240744924727479846",
      "in_reply_to_status_id" : "1240744924727479846",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  }
]