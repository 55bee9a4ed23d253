window.YTD.tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2020630599202507148"
          ],
          "editableUntil" : "2026-02-08T23:47:31.008Z",
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
        "29"
      ],
      "favorite_count" : "2",
      "id_str" : "2020630599202507148",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2020630599202507148",
      "created_at" : "Sun Feb 08 22:47:31 +0000 2026",
      "favorited" : false,
      "full_text" : "@nessacorraquill por supuesto",
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
            "27745729352"
          ],
          "editableUntil" : "2010-10-14T20:40:22.699Z",
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
        "60"
      ],
      "favorite_count" : "5",
      "id_str" : "27745729352",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "27745729352",
      "created_at" : "Thu Oct 14 20:10:22 +0000 2010",
      "favorited" : false,
      "full_text" : "@qandelfar when you come in December we'll ask it #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "388394968894407118"
          ],
          "editableUntil" : "2013-10-10T20:35:51.271Z",
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
              "37",
              "47"
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
        "47"
      ],
      "favorite_count" : "1",
      "id_str" : "388394968894407118",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "388394968894407118",
      "created_at" : "Thu Oct 10 20:05:51 +0000 2013",
      "favorited" : false,
      "full_text" : "@kettl_distantly better than he does #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "388394820881613029",
      "in_reply_to_status_id" : "388394820881613029",
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
            "1864778154892068291"
          ],
          "editableUntil" : "2024-12-05T22:05:32.686Z",
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
              "30",
              "40"
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
        "40"
      ],
      "favorite_count" : "0",
      "id_str" : "1864778154892068291",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1864778154892068291",
      "created_at" : "Thu Dec 05 21:05:32 +0000 2024",
      "favorited" : false,
      "full_text" : "@qandelfar across and down ❤️ #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1864777299665095131",
      "in_reply_to_status_id" : "1864777299665095131",
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
            "68767946696035547"
          ],
          "editableUntil" : "2011-05-12T20:32:10.796Z",
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
              "65",
              "75"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "75"
      ],
      "favorite_count" : "1",
      "id_str" : "68767946696035547",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "68767946696035547",
      "created_at" : "Thu May 12 20:02:10 +0000 2011",
      "favorited" : false,
      "full_text" : "Tonight: bells, motorbikes, Samir learning the word \"ferretería\" #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "723847458399980486"
          ],
          "editableUntil" : "2016-04-23T12:44:17.175Z",
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
        "53"
      ],
      "favorite_count" : "2",
      "id_str" : "723847458399980486",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "723847458399980486",
      "created_at" : "Sat Apr 23 12:14:17 +0000 2016",
      "favorited" : false,
      "full_text" : "@nessacorraquill You did not solve 9 down! It was YOU",
      "lang" : "en",
      "in_reply_to_status_id_str" : "723846383366310815",
      "in_reply_to_status_id" : "723846383366310815",
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
            "1261024468529053865"
          ],
          "editableUntil" : "2020-05-14T20:33:56.656Z",
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
      "favorite_count" : "1",
      "id_str" : "1261024468529053865",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1261024468529053865",
      "created_at" : "Thu May 14 20:03:56 +0000 2020",
      "favorited" : false,
      "full_text" : "@nessacorraquill Clue for the locked-in: Long quiet broken by a letter at last (5,6) #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1261023606201124763",
      "in_reply_to_status_id" : "1261023606201124763",
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
            "4673203371"
          ],
          "editableUntil" : "2009-09-24T20:34:17.955Z",
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
      "favorite_count" : "0",
      "id_str" : "4673203371",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "4673203371",
      "created_at" : "Thu Sep 24 20:04:17 +0000 2009",
      "favorited" : false,
      "full_text" : "@kettl_distantly perfect. Now say \"aguacate\" #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "4673181807",
      "in_reply_to_status_id" : "4673181807",
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
            "4434149192"
          ],
          "editableUntil" : "2009-09-15T18:00:28.200Z",
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
        "128"
      ],
      "favorite_count" : "1",
      "id_str" : "4434149192",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "4434149192",
      "created_at" : "Tue Sep 15 17:30:28 +0000 2009",
      "favorited" : false,
      "full_text" : "@kettl_distantly Hola! I make crosswords in Valencia. A clue for you: Boiler, missing its heart's last letter, at a distance (5)",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "4673162740"
          ],
          "editableUntil" : "2009-09-24T20:32:04.221Z",
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
        "94"
      ],
      "favorite_count" : "3",
      "id_str" : "4673162740",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "4673162740",
      "created_at" : "Thu Sep 24 20:02:04 +0000 2009",
      "favorited" : false,
      "full_text" : "Vecinos. Two neighbours are fighting about who loves who more. They are both losing #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "436607799099657923"
          ],
          "editableUntil" : "2014-02-20T21:36:25.743Z",
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
      "favorite_count" : "1",
      "id_str" : "436607799099657923",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "436607799099657923",
      "created_at" : "Thu Feb 20 21:06:25 +0000 2014",
      "favorited" : false,
      "full_text" : "@kettl_distantly \"todavía\" #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "436607603070470307",
      "in_reply_to_status_id" : "436607603070470307",
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
            "12734989617"
          ],
          "editableUntil" : "2010-04-15T20:39:07.917Z",
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
              "96",
              "106"
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
        "106"
      ],
      "favorite_count" : "2",
      "id_str" : "12734989617",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "12734989617",
      "created_at" : "Thu Apr 15 20:09:07 +0000 2010",
      "favorited" : false,
      "full_text" : "@kettl_distantly ¡Voy! Tell him the café with the broken A in its sign. A type man will find it #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "12734977002",
      "in_reply_to_status_id" : "12734977002",
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
            "10173465334"
          ],
          "editableUntil" : "2010-02-25T21:35:36.474Z",
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
              "80",
              "90"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "90"
      ],
      "favorite_count" : "4",
      "id_str" : "10173465334",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "10173465334",
      "created_at" : "Thu Feb 25 21:05:36 +0000 2010",
      "favorited" : false,
      "full_text" : "Clue! Agreeable noise from a chilly flower (7). The rain in Valencia says hello #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "4434579379"
          ],
          "editableUntil" : "2009-09-15T18:24:04.128Z",
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
        "63"
      ],
      "favorite_count" : "1",
      "id_str" : "4434579379",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "4434579379",
      "created_at" : "Tue Sep 15 17:54:04 +0000 2009",
      "favorited" : false,
      "full_text" : "@kettl_distantly KETTL! You are a five letter word, bienvenida.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "4434551960",
      "in_reply_to_status_id" : "4434551960",
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
            "1261026158267336063"
          ],
          "editableUntil" : "2020-05-14T20:40:39.521Z",
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
              "25",
              "35"
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
        "35"
      ],
      "favorite_count" : "2",
      "id_str" : "1261026158267336063",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1261026158267336063",
      "created_at" : "Thu May 14 20:10:39 +0000 2020",
      "favorited" : false,
      "full_text" : "@seealso_marit it is now #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1261025763180676220",
      "in_reply_to_status_id" : "1261025763180676220",
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
            "1588642920620100408"
          ],
          "editableUntil" : "2022-11-04T22:22:42.491Z",
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
        "78"
      ],
      "favorite_count" : "1",
      "id_str" : "1588642920620100408",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1588642920620100408",
      "created_at" : "Fri Nov 04 21:22:42 +0000 2022",
      "favorited" : false,
      "full_text" : "@pettifaun_binds We are in the phone book, amor. There is still the phone book",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1588642319488257185",
      "in_reply_to_status_id" : "1588642319488257185",
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
            "952625601125025571"
          ],
          "editableUntil" : "2018-01-14T20:06:56.893Z",
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
      "id_str" : "952625601125025571",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "952625601125025571",
      "created_at" : "Sun Jan 14 19:36:56 +0000 2018",
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
            "182936475392804359"
          ],
          "editableUntil" : "2012-03-22T21:37:09.186Z",
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
              "62",
              "72"
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
        "72"
      ],
      "favorite_count" : "2",
      "id_str" : "182936475392804359",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "182936475392804359",
      "created_at" : "Thu Mar 22 21:07:09 +0000 2012",
      "favorited" : false,
      "full_text" : "@qandelfar I have cleared a shelf. I have also cleared a bird #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "182936074878717482",
      "in_reply_to_status_id" : "182936074878717482",
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
            "388394100451180681"
          ],
          "editableUntil" : "2013-10-10T20:32:24.218Z",
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
              "59",
              "69"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "69"
      ],
      "favorite_count" : "1",
      "id_str" : "388394100451180681",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "388394100451180681",
      "created_at" : "Thu Oct 10 20:02:24 +0000 2013",
      "favorited" : false,
      "full_text" : "Parrot has learned \"Bea\". Samir is jealous of his own bird #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1683382889804203156"
          ],
          "editableUntil" : "2023-07-24T08:45:31.328Z",
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
        "91"
      ],
      "favorite_count" : "1",
      "id_str" : "1683382889804203156",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1683382889804203156",
      "created_at" : "Mon Jul 24 07:45:31 +0000 2023",
      "favorited" : false,
      "full_text" : "@pettifaun_binds My handle has had one from the start. I was ahead, for once, of technology",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1683381852657683960",
      "in_reply_to_status_id" : "1683381852657683960",
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
            "35107848534884466"
          ],
          "editableUntil" : "2011-02-08T23:18:58.020Z",
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
      "favorite_count" : "3",
      "id_str" : "35107848534884466",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "35107848534884466",
      "created_at" : "Tue Feb 08 22:48:58 +0000 2011",
      "favorited" : false,
      "full_text" : "@kettl_distantly ¿Qué ha pasado, guapa? Give me the name, I put him in the grid. Down",
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
            "436607343266891707"
          ],
          "editableUntil" : "2014-02-20T21:34:37.064Z",
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
              "65",
              "75"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "75"
      ],
      "favorite_count" : "5",
      "id_str" : "436607343266891707",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "436607343266891707",
      "created_at" : "Thu Feb 20 21:04:37 +0000 2014",
      "favorited" : false,
      "full_text" : "Samir is asleep on the dictionary. When he turns, it says a word #quietdesk",
      "lang" : "en"
    }
  }
]