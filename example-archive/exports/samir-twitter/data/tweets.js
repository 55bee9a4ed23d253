window.YTD.tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "182936074878717482"
          ],
          "editableUntil" : "2012-03-22T21:35:33.696Z",
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
      "favorite_count" : "1",
      "id_str" : "182936074878717482",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "182936074878717482",
      "created_at" : "Thu Mar 22 21:05:33 +0000 2012",
      "favorited" : false,
      "full_text" : "@kettl_distantly My neighbour says the bird only says my name, so it is mine #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "182935552062917689",
      "in_reply_to_status_id" : "182935552062917689",
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
            "2020630611911248618"
          ],
          "editableUntil" : "2026-02-08T23:47:34.038Z",
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
      "id_str" : "2020630611911248618",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2020630611911248618",
      "created_at" : "Sun Feb 08 22:47:34 +0000 2026",
      "favorited" : false,
      "full_text" : "@nessacorraquill طبعًا",
      "lang" : "ar",
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
            "1644068358032723259"
          ],
          "editableUntil" : "2023-04-06T21:03:36.525Z",
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
              "94",
              "104"
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
        "104"
      ],
      "favorite_count" : "1",
      "id_str" : "1644068358032723259",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1644068358032723259",
      "created_at" : "Thu Apr 06 20:03:36 +0000 2023",
      "favorited" : false,
      "full_text" : "@nessacorraquill رمضان كريم. The street just before sunset: nobody, nobody, nobody, one spoon #quietdesk",
      "lang" : "ar",
      "in_reply_to_status_id_str" : "1644067612247720070",
      "in_reply_to_status_id" : "1644067612247720070",
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
            "10539681221"
          ],
          "editableUntil" : "2010-03-04T21:35:21.151Z",
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
              "79",
              "89"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "89"
      ],
      "favorite_count" : "2",
      "id_str" : "10539681221",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "10539681221",
      "created_at" : "Thu Mar 04 21:05:21 +0000 2010",
      "favorited" : false,
      "full_text" : "نصف كلمة. Half of a word: my colleague went out before the end of his sentence #quietdesk",
      "lang" : "ar"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "35118654425138838"
          ],
          "editableUntil" : "2011-02-09T00:01:54.345Z",
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
        "urls" : [
          {
            "url" : "http://pics.example.com/a-kettle-for-nessa",
            "expanded_url" : "http://pics.example.com/a-kettle-for-nessa",
            "display_url" : "pics.example.com/a-kettle-…",
            "indices" : [
              "65",
              "107"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "107"
      ],
      "favorite_count" : "1",
      "id_str" : "35118654425138838",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "35118654425138838",
      "created_at" : "Tue Feb 08 23:31:54 +0000 2011",
      "favorited" : false,
      "full_text" : "@kettl_distantly 34 minutes, forgive me, the steam was difficult http://pics.example.com/a-kettle-for-nessa",
      "lang" : "en",
      "possibly_sensitive" : false
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "12736164680"
          ],
          "editableUntil" : "2010-04-15T21:11:28.466Z",
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
              "59",
              "69"
            ]
          }
        ],
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
        "69"
      ],
      "favorite_count" : "1",
      "id_str" : "12736164680",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "12736164680",
      "created_at" : "Thu Apr 15 20:41:28 +0000 2010",
      "favorited" : false,
      "full_text" : "@solvarenga_x Found the A. It is not broken. It is *brave* #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "12734989617",
      "in_reply_to_status_id" : "12734989617",
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
            "27745429538"
          ],
          "editableUntil" : "2010-10-14T20:35:43.334Z",
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
              "116",
              "126"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "126"
      ],
      "favorite_count" : "0",
      "id_str" : "27745429538",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "27745429538",
      "created_at" : "Thu Oct 14 20:05:43 +0000 2010",
      "favorited" : false,
      "full_text" : "My neighbour teaching parrot to say my name. The parrot says \"Sameer\". He says no, \"Samir\". I agree with the parrot #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "6215866100"
          ],
          "editableUntil" : "2009-11-22T15:00:22.136Z",
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
          },
          {
            "name" : "Beatriz Solvarenga",
            "screen_name" : "solvarenga_x",
            "id_str" : "208281905713",
            "id" : "208281905713",
            "indices" : [
              "53",
              "66"
            ]
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "113"
      ],
      "favorite_count" : "2",
      "id_str" : "6215866100",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "6215866100",
      "created_at" : "Sun Nov 22 14:30:22 +0000 2009",
      "favorited" : false,
      "full_text" : "@kettl_distantly مرحبا. Samir, type designer, Amman. @solvarenga_x says here is where one can be quiet in company",
      "lang" : "ar"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1240745845238795726"
          ],
          "editableUntil" : "2020-03-19T21:33:56.105Z",
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
              "88",
              "98"
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
        "98"
      ],
      "favorite_count" : "2",
      "id_str" : "1240745845238795726",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1240745845238795726",
      "created_at" : "Thu Mar 19 21:03:56 +0000 2020",
      "favorited" : false,
      "full_text" : "@nessacorraquill Eight o'clock, all the balconies clap. The parrot thinks it is for him #quietdesk",
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
            "182935291529528672"
          ],
          "editableUntil" : "2012-03-22T21:32:26.931Z",
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
      "favorite_count" : "5",
      "id_str" : "182935291529528672",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "182935291529528672",
      "created_at" : "Thu Mar 22 21:02:26 +0000 2012",
      "favorited" : false,
      "full_text" : "A moving van. Amman to Valencia takes four boxes and one parrot #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "6216229019"
          ],
          "editableUntil" : "2009-11-22T15:20:16.657Z",
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
        "73"
      ],
      "favorite_count" : "1",
      "id_str" : "6216229019",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "6216229019",
      "created_at" : "Sun Nov 22 14:50:16 +0000 2009",
      "favorited" : false,
      "full_text" : "@kettl_distantly There is no E in Arabic. I will have to draw the kettle.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "6216060191",
      "in_reply_to_status_id" : "6216060191",
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
            "1864777299665095131"
          ],
          "editableUntil" : "2024-12-05T22:02:08.784Z",
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
              "89",
              "99"
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
        "99"
      ],
      "favorite_count" : "1",
      "id_str" : "1864777299665095131",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1864777299665095131",
      "created_at" : "Thu Dec 05 21:02:08 +0000 2024",
      "favorited" : false,
      "full_text" : "@nessacorraquill Two at once. One cries in Spanish, one in Arabic. The parrot interprets #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1864776882285707359",
      "in_reply_to_status_id" : "1864776882285707359",
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
            "68768732641493196"
          ],
          "editableUntil" : "2011-05-12T20:35:18.180Z",
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
              "12",
              "22"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "22"
      ],
      "favorite_count" : "3",
      "id_str" : "68768732641493196",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "68768732641493196",
      "created_at" : "Thu May 12 20:05:18 +0000 2011",
      "favorited" : false,
      "full_text" : "For a font. #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "10540073977"
          ],
          "editableUntil" : "2010-03-04T21:46:09.764Z",
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
      "favorite_count" : "0",
      "id_str" : "10540073977",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "10540073977",
      "created_at" : "Thu Mar 04 21:16:09 +0000 2010",
      "favorited" : false,
      "full_text" : "@kettl_distantly The other half was \"lunch\" #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "10539739182",
      "in_reply_to_status_id" : "10539739182",
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
            "116966201854265581"
          ],
          "editableUntil" : "2011-09-22T20:34:50.306Z",
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
              "32",
              "42"
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
        "42"
      ],
      "favorite_count" : "1",
      "id_str" : "116966201854265581",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "116966201854265581",
      "created_at" : "Thu Sep 22 20:04:50 +0000 2011",
      "favorited" : false,
      "full_text" : "@seealso_marit That is marriage #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "116965653411267082",
      "in_reply_to_status_id" : "116965653411267082",
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
            "35107911441057301"
          ],
          "editableUntil" : "2011-02-08T23:19:13.018Z",
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
        "87"
      ],
      "favorite_count" : "1",
      "id_str" : "35107911441057301",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "35107911441057301",
      "created_at" : "Tue Feb 08 22:49:13 +0000 2011",
      "favorited" : false,
      "full_text" : "@kettl_distantly خير؟ What's wrong? Do you want a kettle? I can draw a kettle very fast",
      "lang" : "ar",
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
            "6328077335"
          ],
          "editableUntil" : "2009-11-26T21:35:57.403Z",
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
      "favorite_count" : "4",
      "id_str" : "6328077335",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "6328077335",
      "created_at" : "Thu Nov 26 21:05:57 +0000 2009",
      "favorited" : false,
      "full_text" : "مطر. Rain, in Amman, in November. Everyone has gone to their window to be proud of it #quietdesk",
      "lang" : "ar"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "952625807073742602"
          ],
          "editableUntil" : "2018-01-14T20:07:45.995Z",
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
        "19"
      ],
      "favorite_count" : "1",
      "id_str" : "952625807073742602",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "952625807073742602",
      "created_at" : "Sun Jan 14 19:37:45 +0000 2018",
      "favorited" : false,
      "full_text" : "@nessacorraquill ٧٣",
      "lang" : "ar",
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
            "723848085607811579"
          ],
          "editableUntil" : "2016-04-23T12:46:46.713Z",
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
        "26"
      ],
      "favorite_count" : "2",
      "id_str" : "723848085607811579",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "723848085607811579",
      "created_at" : "Sat Apr 23 12:16:46 +0000 2016",
      "favorited" : false,
      "full_text" : "@nessacorraquill of course",
      "lang" : "en",
      "in_reply_to_status_id_str" : "723847713937950748",
      "in_reply_to_status_id" : "723847713937950748",
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
            "12734922617"
          ],
          "editableUntil" : "2010-04-15T20:37:17.270Z",
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
              "83",
              "93"
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
      "favorite_count" : "2",
      "id_str" : "12734922617",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "12734922617",
      "created_at" : "Thu Apr 15 20:07:17 +0000 2010",
      "favorited" : false,
      "full_text" : "I am stuck in Valencia!! Conference finished, no flights. What do I do in Valencia #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "13045040156"
          ],
          "editableUntil" : "2010-04-21T18:52:58.722Z",
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
        "139"
      ],
      "favorite_count" : "1",
      "id_str" : "13045040156",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "13045040156",
      "created_at" : "Wed Apr 21 18:22:58 +0000 2010",
      "favorited" : false,
      "full_text" : "Six days. We have made one crossword in two alphabets, it can be read from either side. Flights tomorrow. I will miss my own plane a little",
      "lang" : "en"
    }
  }
]