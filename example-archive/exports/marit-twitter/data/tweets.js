window.YTD.tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1644699062"
          ],
          "editableUntil" : "2009-03-17T12:14:20.011Z",
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
        "37"
      ],
      "favorite_count" : "2",
      "id_str" : "1644699062",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1644699062",
      "created_at" : "Tue Mar 17 11:44:20 +0000 2009",
      "favorited" : false,
      "full_text" : "@kettl_distantly Is that a real tuba?",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1644628379",
      "in_reply_to_status_id" : "1644628379",
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
            "1820292319"
          ],
          "editableUntil" : "2009-04-10T09:45:19.860Z",
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
        "98"
      ],
      "favorite_count" : "0",
      "id_str" : "1820292319",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1820292319",
      "created_at" : "Fri Apr 10 09:15:19 +0000 2009",
      "favorited" : false,
      "full_text" : "I notice that when I say \"we\" lately I mean eight people I have never seen. we: scope of, widening",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1610850371"
          ],
          "editableUntil" : "2009-03-12T21:41:00.490Z",
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
              "126",
              "136"
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
        "136"
      ],
      "favorite_count" : "0",
      "id_str" : "1610850371",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1610850371",
      "created_at" : "Thu Mar 12 21:11:00 +0000 2009",
      "favorited" : false,
      "full_text" : "@kettl_distantly I may be in the wrong room; it is ten past six here. But since you ask: foghorn. Then nothing. Then foghorn. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1610797307",
      "in_reply_to_status_id" : "1610797307",
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
            "1762350254"
          ],
          "editableUntil" : "2009-04-02T12:30:25.732Z",
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
        "100"
      ],
      "favorite_count" : "3",
      "id_str" : "1762350254",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1762350254",
      "created_at" : "Thu Apr 02 12:00:25 +0000 2009",
      "favorited" : false,
      "full_text" : "Author objects to the entry \"author, errors of, passim\". I have offered him \"author, charm of, 12n.\"",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1662244455"
          ],
          "editableUntil" : "2009-03-19T21:32:42.179Z",
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
        "88"
      ],
      "favorite_count" : "2",
      "id_str" : "1662244455",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1662244455",
      "created_at" : "Thu Mar 19 21:02:42 +0000 2009",
      "favorited" : false,
      "full_text" : "@kettl_distantly No fog today. The horn is resting. I find I miss it. Kettle. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1662234588",
      "in_reply_to_status_id" : "1662234588",
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
            "1615499656"
          ],
          "editableUntil" : "2009-03-13T12:52:07.696Z",
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
      "id_str" : "1615499656",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1615499656",
      "created_at" : "Fri Mar 13 12:22:07 +0000 2009",
      "favorited" : false,
      "full_text" : "@kettl_distantly letters: framed, see Bathroom",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1615492686",
      "in_reply_to_status_id" : "1615492686",
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
            "1713699628"
          ],
          "editableUntil" : "2009-03-26T21:36:22.155Z",
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
        "69"
      ],
      "favorite_count" : "0",
      "id_str" : "1713699628",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1713699628",
      "created_at" : "Thu Mar 26 21:06:22 +0000 2009",
      "favorited" : false,
      "full_text" : "@kettl_distantly Help yourself. avalanches: applause of, 1 #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1713690170",
      "in_reply_to_status_id" : "1713690170",
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
            "1609560043"
          ],
          "editableUntil" : "2009-03-12T17:28:08.564Z",
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
        "111"
      ],
      "favorite_count" : "5",
      "id_str" : "1609560043",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1609560043",
      "created_at" : "Thu Mar 12 16:58:08 +0000 2009",
      "favorited" : false,
      "full_text" : "Finished the index to a 600-page history of drains. Last entry: \"zeal, misplaced\". Going for a walk in the fog.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2109955746"
          ],
          "editableUntil" : "2009-05-19T19:50:39.060Z",
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
        "74"
      ],
      "favorite_count" : "0",
      "id_str" : "2109955746",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2109955746",
      "created_at" : "Tue May 19 19:20:39 +0000 2009",
      "favorited" : false,
      "full_text" : "@kettl_distantly Many happy returns to the kettle. An e will find you yet.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "2109924767",
      "in_reply_to_status_id" : "2109924767",
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
            "2835654679"
          ],
          "editableUntil" : "2009-07-16T20:31:37.688Z",
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
      "favorite_count" : "0",
      "id_str" : "2835654679",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2835654679",
      "created_at" : "Thu Jul 16 20:01:37 +0000 2009",
      "favorited" : false,
      "full_text" : "@kettl_distantly You first, for once. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "2835632259",
      "in_reply_to_status_id" : "2835632259",
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
            "2835762493"
          ],
          "editableUntil" : "2009-07-16T20:37:32.550Z",
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
        "91"
      ],
      "favorite_count" : "2",
      "id_str" : "2835762493",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2835762493",
      "created_at" : "Thu Jul 16 20:07:32 +0000 2009",
      "favorited" : false,
      "full_text" : "@kettl_distantly Naturally with entries. Yours is full; I have started the back. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "2835746218",
      "in_reply_to_status_id" : "2835746218",
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
            "6695510128"
          ],
          "editableUntil" : "2009-12-10T21:32:16.195Z",
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
        "101"
      ],
      "favorite_count" : "2",
      "id_str" : "6695510128",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "6695510128",
      "created_at" : "Thu Dec 10 21:02:16 +0000 2009",
      "favorited" : false,
      "full_text" : "@kettl_distantly A choir across the harbour practising one bar. They have it nearly wrong. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "6695484862",
      "in_reply_to_status_id" : "6695484862",
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
            "5776744207"
          ],
          "editableUntil" : "2009-11-05T21:31:23.790Z",
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
              "40",
              "50"
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
        "50"
      ],
      "favorite_count" : "0",
      "id_str" : "5776744207",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "5776744207",
      "created_at" : "Thu Nov 05 21:01:23 +0000 2009",
      "favorited" : false,
      "full_text" : "@kettl_distantly What can you NOT hear? #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "5776736959",
      "in_reply_to_status_id" : "5776736959",
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
            "2468377804"
          ],
          "editableUntil" : "2009-07-02T20:43:52.088Z",
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
        "73"
      ],
      "favorite_count" : "1",
      "id_str" : "2468377804",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2468377804",
      "created_at" : "Thu Jul 02 20:13:52 +0000 2009",
      "favorited" : false,
      "full_text" : "@quenzhagen grandmother: not an accessory, 1; but see Warranty #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "2468349892",
      "in_reply_to_status_id" : "2468349892",
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
            "1662267834"
          ],
          "editableUntil" : "2009-03-19T21:37:17.075Z",
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
      "favorite_count" : "1",
      "id_str" : "1662267834",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1662267834",
      "created_at" : "Thu Mar 19 21:07:17 +0000 2009",
      "favorited" : false,
      "full_text" : "@kettl_distantly e, missing: see Door #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1662264182",
      "in_reply_to_status_id" : "1662264182",
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
            "1662252974"
          ],
          "editableUntil" : "2009-03-19T21:34:22.348Z",
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
              "98",
              "108"
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
        "108"
      ],
      "favorite_count" : "0",
      "id_str" : "1662252974",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1662252974",
      "created_at" : "Thu Mar 19 21:04:22 +0000 2009",
      "favorited" : false,
      "full_text" : "@kettl_distantly Near. It's a small kitchen. And your name has been bothering me: where is the e? #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1662249666",
      "in_reply_to_status_id" : "1662249666",
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
            "5040648089"
          ],
          "editableUntil" : "2009-10-08T20:31:15.996Z",
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
              "85",
              "95"
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
        "95"
      ],
      "favorite_count" : "0",
      "id_str" : "5040648089",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "5040648089",
      "created_at" : "Thu Oct 08 20:01:15 +0000 2009",
      "favorited" : false,
      "full_text" : "@kettl_distantly Geese, all leaving at once, and every one of them with a complaint. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "5040629635",
      "in_reply_to_status_id" : "5040629635",
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
            "2021987960"
          ],
          "editableUntil" : "2009-05-07T20:31:36.638Z",
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
              "69",
              "79"
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
        "79"
      ],
      "favorite_count" : "1",
      "id_str" : "2021987960",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2021987960",
      "created_at" : "Thu May 07 20:01:36 +0000 2009",
      "favorited" : false,
      "full_text" : "@kettl_distantly Lobster boats, coming in backwards for some reason. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "2021984521",
      "in_reply_to_status_id" : "2021984521",
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
            "5396187867"
          ],
          "editableUntil" : "2009-10-22T09:35:09.782Z",
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
        "102"
      ],
      "favorite_count" : "4",
      "id_str" : "5396187867",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "5396187867",
      "created_at" : "Thu Oct 22 09:05:09 +0000 2009",
      "favorited" : false,
      "full_text" : "Indexed today: \"Sadness, see Swans\". It is a book about rivers. I do not write them, I only find them.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "6879823815"
          ],
          "editableUntil" : "2009-12-17T22:03:11.530Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
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
      "favorite_count" : "2",
      "id_str" : "6879823815",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "6879823815",
      "created_at" : "Thu Dec 17 21:33:11 +0000 2009",
      "favorited" : false,
      "full_text" : "glove, returned; gulls, outcome of; kettles: distant, near, whose; nothing, length of; rooms, number of, increasing",
      "lang" : "en",
      "in_reply_to_status_id_str" : "6879785946",
      "in_reply_to_status_id" : "6879785946",
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
            "5040683626"
          ],
          "editableUntil" : "2009-10-08T20:33:12.964Z",
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
              "46",
              "56"
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
        "56"
      ],
      "favorite_count" : "1",
      "id_str" : "5040683626",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "5040683626",
      "created_at" : "Thu Oct 08 20:03:12 +0000 2009",
      "favorited" : false,
      "full_text" : "@pwllgarn_fm Visibility: good, unfortunately. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "5040666522",
      "in_reply_to_status_id" : "5040666522",
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
            "1713672394"
          ],
          "editableUntil" : "2009-03-26T21:31:01.932Z",
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
              "86",
              "96"
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
        "96"
      ],
      "favorite_count" : "2",
      "id_str" : "1713672394",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1713672394",
      "created_at" : "Thu Mar 26 21:01:01 +0000 2009",
      "favorited" : false,
      "full_text" : "@kettl_distantly Snow, sliding off a roof, all at once, like an audience standing up. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1713668853",
      "in_reply_to_status_id" : "1713668853",
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
            "2835734185"
          ],
          "editableUntil" : "2009-07-16T20:35:59.377Z",
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
              "98",
              "108"
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
        "108"
      ],
      "favorite_count" : "0",
      "id_str" : "2835734185",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2835734185",
      "created_at" : "Thu Jul 16 20:05:59 +0000 2009",
      "favorited" : false,
      "full_text" : "@kettl_distantly river: audible from desk. I have written it down. I keep a card for each of you. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "2835707409",
      "in_reply_to_status_id" : "2835707409",
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
            "2279214760"
          ],
          "editableUntil" : "2009-06-11T20:40:19.627Z",
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
              "40",
              "50"
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
        "50"
      ],
      "favorite_count" : "2",
      "id_str" : "2279214760",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2279214760",
      "created_at" : "Thu Jun 11 20:10:19 +0000 2009",
      "favorited" : false,
      "full_text" : "@oakmallow_73 On what do you base this? #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "2279206944",
      "in_reply_to_status_id" : "2279206944",
      "in_reply_to_user_id" : "208190355072",
      "in_reply_to_user_id_str" : "208190355072"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "6328097003"
          ],
          "editableUntil" : "2009-11-26T21:37:02.138Z",
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
        "52"
      ],
      "favorite_count" : "0",
      "id_str" : "6328097003",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "6328097003",
      "created_at" : "Thu Nov 26 21:07:02 +0000 2009",
      "favorited" : false,
      "full_text" : "@qandelfar Amman: rain in, pride taken in #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "6328077335",
      "in_reply_to_status_id" : "6328077335",
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
            "1611307127"
          ],
          "editableUntil" : "2009-03-12T23:10:31.116Z",
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
        "103"
      ],
      "favorite_count" : "2",
      "id_str" : "1611307127",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1611307127",
      "created_at" : "Thu Mar 12 22:40:31 +0000 2009",
      "favorited" : false,
      "full_text" : "Somebody in Ireland asked me how long the nothing was. Nobody has asked me a better question this year.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "5749871829"
          ],
          "editableUntil" : "2009-11-04T20:57:15.278Z",
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
      "favorite_count" : "3",
      "id_str" : "5749871829",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "5749871829",
      "created_at" : "Wed Nov 04 20:27:15 +0000 2009",
      "favorited" : false,
      "full_text" : "@kettl_distantly Inaudible. Nessa. You have called your cat Inaudible.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "5749864675",
      "in_reply_to_status_id" : "5749864675",
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
            "6879785946"
          ],
          "editableUntil" : "2009-12-17T22:01:06.886Z",
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
              "9",
              "19"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "138"
      ],
      "favorite_count" : "4",
      "id_str" : "6879785946",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "6879785946",
      "created_at" : "Thu Dec 17 21:31:06 +0000 2009",
      "favorited" : false,
      "full_text" : "Index of #quietdesk, 2009. biscuits, 1-40 passim; B flat, 3, 9, 22; e, missing, see Door; geese, grievances of; grandmother, see Appliance",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1662227285"
          ],
          "editableUntil" : "2009-03-19T21:29:20.283Z",
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
              "7",
              "17"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "17"
      ],
      "favorite_count" : "2",
      "id_str" : "1662227285",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1662227285",
      "created_at" : "Thu Mar 19 20:59:20 +0000 2009",
      "favorited" : false,
      "full_text" : "Early. #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1610884972"
          ],
          "editableUntil" : "2009-03-12T21:47:47.334Z",
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
      "favorite_count" : "0",
      "id_str" : "1610884972",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1610884972",
      "created_at" : "Thu Mar 12 21:17:47 +0000 2009",
      "favorited" : false,
      "full_text" : "@kettl_distantly foghorn, 1, 3; nothing, 2 #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1610870939",
      "in_reply_to_status_id" : "1610870939",
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
            "1762377414"
          ],
          "editableUntil" : "2009-04-02T12:35:45.084Z",
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
        "34"
      ],
      "favorite_count" : "0",
      "id_str" : "1762377414",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1762377414",
      "created_at" : "Thu Apr 02 12:05:45 +0000 2009",
      "favorited" : false,
      "full_text" : "@kettl_distantly A short footnote.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1762370144",
      "in_reply_to_status_id" : "1762370144",
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
            "1610867140"
          ],
          "editableUntil" : "2009-03-12T21:44:17.665Z",
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
              "65",
              "75"
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
        "75"
      ],
      "favorite_count" : "2",
      "id_str" : "1610867140",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1610867140",
      "created_at" : "Thu Mar 12 21:14:17 +0000 2009",
      "favorited" : false,
      "full_text" : "@kettl_distantly Twenty-six seconds. I am an indexer, I counted. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1610857119",
      "in_reply_to_status_id" : "1610857119",
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
            "1615398319"
          ],
          "editableUntil" : "2009-03-13T12:32:16.151Z",
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
        "122"
      ],
      "favorite_count" : "1",
      "id_str" : "1615398319",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1615398319",
      "created_at" : "Fri Mar 13 12:02:16 +0000 2009",
      "favorited" : false,
      "full_text" : "@kettl_distantly That is the nicest thing anyone has said about my counting, and I once had a letter from a tax inspector.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1614320893",
      "in_reply_to_status_id" : "1614320893",
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
            "1610919972"
          ],
          "editableUntil" : "2009-03-12T21:54:38.871Z",
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
              "45",
              "55"
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
        "55"
      ],
      "favorite_count" : "2",
      "id_str" : "1610919972",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1610919972",
      "created_at" : "Thu Mar 12 21:24:38 +0000 2009",
      "favorited" : false,
      "full_text" : "@kettl_distantly lamps: easily frightened, 4 #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1610889696",
      "in_reply_to_status_id" : "1610889696",
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
            "3384696093"
          ],
          "editableUntil" : "2009-08-06T18:30:28.286Z",
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
        "46"
      ],
      "favorite_count" : "0",
      "id_str" : "3384696093",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "3384696093",
      "created_at" : "Thu Aug 06 18:00:28 +0000 2009",
      "favorited" : false,
      "full_text" : "Fog so thick the mailman apologised to a bush.",
      "lang" : "en"
    }
  }
]