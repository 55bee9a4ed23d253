window.YTD.tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1547252870926043997"
          ],
          "editableUntil" : "2022-07-13T17:13:25.654Z",
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
        "35"
      ],
      "favorite_count" : "0",
      "id_str" : "1547252870926043997",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1547252870926043997",
      "created_at" : "Wed Jul 13 16:13:25 +0000 2022",
      "favorited" : false,
      "full_text" : "@nessacorraquill I AM SO PLEASED!!!",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1547252729791906929",
      "in_reply_to_status_id" : "1547252729791906929",
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
            "1326994000720169691"
          ],
          "editableUntil" : "2020-11-12T21:33:18.785Z",
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
              "46",
              "56"
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
        "56"
      ],
      "favorite_count" : "1",
      "id_str" : "1326994000720169691",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1326994000720169691",
      "created_at" : "Thu Nov 12 21:03:18 +0000 2020",
      "favorited" : false,
      "full_text" : "@seealso_marit TELL THE STOVE I SAID HELLO!!! #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1326993842670406607",
      "in_reply_to_status_id" : "1326993842670406607",
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
            "11975336200"
          ],
          "editableUntil" : "2010-04-01T08:10:23.571Z",
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
      "favorite_count" : "0",
      "id_str" : "11975336200",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "11975336200",
      "created_at" : "Thu Apr 01 07:40:23 +0000 2010",
      "favorited" : false,
      "full_text" : "@kettl_distantly PERFECT!!! NO NOTES!!!",
      "lang" : "en",
      "in_reply_to_status_id_str" : "11975027139",
      "in_reply_to_status_id" : "11975027139",
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
            "1240745520834546086"
          ],
          "editableUntil" : "2020-03-19T21:32:38.761Z",
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
              "90",
              "100"
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
        "100"
      ],
      "favorite_count" : "0",
      "id_str" : "1240745520834546086",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1240745520834546086",
      "created_at" : "Thu Mar 19 21:02:38 +0000 2020",
      "favorited" : false,
      "full_text" : "@nessacorraquill THE SEA!!! IT REALLY IS THE SEA THIS TIME!!! THE LORRIES HAVE STOPPED!!! #quietdesk",
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
            "35107525560896895"
          ],
          "editableUntil" : "2011-02-08T23:17:41.017Z",
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
      "favorite_count" : "2",
      "id_str" : "35107525560896895",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "35107525560896895",
      "created_at" : "Tue Feb 08 22:47:41 +0000 2011",
      "favorited" : false,
      "full_text" : "@kettl_distantly WHO DID THIS!!! I HAVE A GLUE POT AND A CAR!!!",
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
            "1683381852657683960"
          ],
          "editableUntil" : "2023-07-24T08:41:24.053Z",
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
        "65"
      ],
      "favorite_count" : "1",
      "id_str" : "1683381852657683960",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1683381852657683960",
      "created_at" : "Mon Jul 24 07:41:24 +0000 2023",
      "favorited" : false,
      "full_text" : "@quenzhagen FIFTEEN YEARS I HAVE BEEN POSTING THE WRONG LETTER!!!",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1683381719710830061",
      "in_reply_to_status_id" : "1683381719710830061",
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
            "1405086987"
          ],
          "editableUntil" : "2009-02-12T21:37:34.391Z",
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
        "58"
      ],
      "favorite_count" : "2",
      "id_str" : "1405086987",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1405086987",
      "created_at" : "Thu Feb 12 21:07:34 +0000 2009",
      "favorited" : false,
      "full_text" : "@kettl_distantly SHE SAID YES!!! TO THE WALL!!! #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1405077613",
      "in_reply_to_status_id" : "1405077613",
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
            "1199319470"
          ],
          "editableUntil" : "2009-01-15T21:33:19.707Z",
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
      "id_str" : "1199319470",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1199319470",
      "created_at" : "Thu Jan 15 21:03:19 +0000 2009",
      "favorited" : false,
      "full_text" : "@kettl_distantly a SPINE!!! (book) (cracking) (deliberate) #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1199305238",
      "in_reply_to_status_id" : "1199305238",
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
            "142348990216670066"
          ],
          "editableUntil" : "2011-12-01T21:36:58.641Z",
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
      "favorite_count" : "1",
      "id_str" : "142348990216670066",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "142348990216670066",
      "created_at" : "Thu Dec 01 21:06:58 +0000 2011",
      "favorited" : false,
      "full_text" : "@seealso_marit CHECK YOUR MESSAGES!!! #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "5365776928212609"
          ],
          "editableUntil" : "2010-11-18T21:34:35.568Z",
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
        "31"
      ],
      "favorite_count" : "0",
      "id_str" : "5365776928212609",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "5365776928212609",
      "created_at" : "Thu Nov 18 21:04:35 +0000 2010",
      "favorited" : false,
      "full_text" : "@tobs_wrenhallow !!! #quietdesk",
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
            "2020630653829120469"
          ],
          "editableUntil" : "2026-02-08T23:47:44.032Z",
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
      "id_str" : "2020630653829120469",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2020630653829120469",
      "created_at" : "Sun Feb 08 22:47:44 +0000 2026",
      "favorited" : false,
      "full_text" : "@nessacorraquill OF COURSE!!!",
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
            "203842927653293660"
          ],
          "editableUntil" : "2012-05-19T14:11:55.828Z",
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
        "68"
      ],
      "favorite_count" : "2",
      "id_str" : "203842927653293660",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "203842927653293660",
      "created_at" : "Sat May 19 13:41:55 +0000 2012",
      "favorited" : false,
      "full_text" : "@kettl_distantly DID SHE GIVE IT TO YOU!!! DID SHE GIVE IT TO YOU!!!",
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
            "2003101232377364987"
          ],
          "editableUntil" : "2025-12-22T14:52:04.277Z",
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
        "43"
      ],
      "favorite_count" : "3",
      "id_str" : "2003101232377364987",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2003101232377364987",
      "created_at" : "Mon Dec 22 13:52:04 +0000 2025",
      "favorited" : false,
      "full_text" : "@seealso_marit THE SERVICE IN THIS STATE!!!",
      "lang" : "en",
      "in_reply_to_status_id_str" : "2003098963929991855",
      "in_reply_to_status_id" : "2003098963929991855",
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
            "940612595"
          ],
          "editableUntil" : "2008-08-27T19:32:29.760Z",
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
        "38"
      ],
      "favorite_count" : "2",
      "id_str" : "940612595",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "940612595",
      "created_at" : "Wed Aug 27 19:02:29 +0000 2008",
      "favorited" : false,
      "full_text" : "@kettl_distantly WHAT COLOUR IS SHE!!!",
      "lang" : "en",
      "in_reply_to_status_id_str" : "940601300",
      "in_reply_to_status_id" : "940601300",
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
            "1248343688237549414"
          ],
          "editableUntil" : "2020-04-09T20:45:03.037Z",
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
        "43"
      ],
      "favorite_count" : "2",
      "id_str" : "1248343688237549414",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1248343688237549414",
      "created_at" : "Thu Apr 09 20:15:03 +0000 2020",
      "favorited" : false,
      "full_text" : "@seealso_marit !!!!!!!!!!!!!!!!!!!!!!!!!!!!",
      "lang" : "und",
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
            "13833416220"
          ],
          "editableUntil" : "2010-05-06T20:32:16.884Z",
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
      "favorite_count" : "3",
      "id_str" : "13833416220",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "13833416220",
      "created_at" : "Thu May 06 20:02:16 +0000 2010",
      "favorited" : false,
      "full_text" : "A MAN HAS COME IN WITH HIS GRANDMOTHER'S RECIPE BOOK. IT HAS NO SPINE. SAME!!! #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "850704901"
          ],
          "editableUntil" : "2008-06-12T20:35:08.114Z",
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
        "110"
      ],
      "favorite_count" : "5",
      "id_str" : "850704901",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "850704901",
      "created_at" : "Thu Jun 12 20:05:08 +0000 2008",
      "favorited" : false,
      "full_text" : "@kettl_distantly HELLO!!! I am a bookbinder in Cork and I have been reading your brackets aloud to the glue!!!",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "374778826653173890"
          ],
          "editableUntil" : "2013-09-03T06:50:09.985Z",
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
        "30"
      ],
      "favorite_count" : "0",
      "id_str" : "374778826653173890",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "374778826653173890",
      "created_at" : "Tue Sep 03 06:20:09 +0000 2013",
      "favorited" : false,
      "full_text" : "@kettl_distantly FLY!!! FLY!!!",
      "lang" : "en",
      "in_reply_to_status_id_str" : "374775104128681701",
      "in_reply_to_status_id" : "374775104128681701",
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
            "177862150805521144"
          ],
          "editableUntil" : "2012-03-08T21:33:35.928Z",
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
              "57",
              "67"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "67"
      ],
      "favorite_count" : "3",
      "id_str" : "177862150805521144",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "177862150805521144",
      "created_at" : "Thu Mar 08 21:03:35 +0000 2012",
      "favorited" : false,
      "full_text" : "ME WALKING TO THE POST OFFICE VERY FAST FOR NO REASON!!! #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "177862547444074926"
          ],
          "editableUntil" : "2012-03-08T21:35:10.494Z",
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
              "31",
              "41"
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
        "41"
      ],
      "favorite_count" : "2",
      "id_str" : "177862547444074926",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "177862547444074926",
      "created_at" : "Thu Mar 08 21:05:10 +0000 2012",
      "favorited" : false,
      "full_text" : "@kettl_distantly PRACTISING!!! #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "177862290027053424",
      "in_reply_to_status_id" : "177862290027053424",
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
            "1262826252767594197"
          ],
          "editableUntil" : "2020-05-19T19:53:35.494Z",
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
        "35"
      ],
      "favorite_count" : "1",
      "id_str" : "1262826252767594197",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1262826252767594197",
      "created_at" : "Tue May 19 19:23:35 +0000 2020",
      "favorited" : false,
      "full_text" : "@nessacorraquill HERITAGE RECIPE!!!",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1262825886642606010",
      "in_reply_to_status_id" : "1262825886642606010",
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
            "928355063087237564"
          ],
          "editableUntil" : "2017-11-08T20:44:29.700Z",
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
        "49"
      ],
      "favorite_count" : "3",
      "id_str" : "928355063087237564",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "928355063087237564",
      "created_at" : "Wed Nov 08 20:14:29 +0000 2017",
      "favorited" : false,
      "full_text" : "@nessacorraquill IT WAS AN E WHEN IT LEFT CORK!!!",
      "lang" : "en",
      "in_reply_to_status_id_str" : "928353977903350609",
      "in_reply_to_status_id" : "928353977903350609",
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
            "1767856296465270298"
          ],
          "editableUntil" : "2024-03-13T11:12:40.916Z",
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
        "53"
      ],
      "favorite_count" : "1",
      "id_str" : "1767856296465270298",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1767856296465270298",
      "created_at" : "Wed Mar 13 10:12:40 +0000 2024",
      "favorited" : false,
      "full_text" : "@nessacorraquill SHE PUT IT IN!!! SHE PUT THE E IN!!!",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1767855484133444557",
      "in_reply_to_status_id" : "1767855484133444557",
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
            "1662276821"
          ],
          "editableUntil" : "2009-03-19T21:39:02.737Z",
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
      "favorite_count" : "1",
      "id_str" : "1662276821",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1662276821",
      "created_at" : "Thu Mar 19 21:09:02 +0000 2009",
      "favorited" : false,
      "full_text" : "@kettl_distantly I HAVE SPARE Es!!! A WHOLE CASE!!! 14 POINT!!! #quietdesk",
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
            "142349201282434123"
          ],
          "editableUntil" : "2011-12-01T21:37:48.963Z",
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
      "favorite_count" : "1",
      "id_str" : "142349201282434123",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "142349201282434123",
      "created_at" : "Thu Dec 01 21:07:48 +0000 2011",
      "favorited" : false,
      "full_text" : "@kettl_distantly NOTHING!!! #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "142349113290130928",
      "in_reply_to_status_id" : "142349113290130928",
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
            "2056815913209957132"
          ],
          "editableUntil" : "2026-05-19T20:15:02.158Z",
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
        "63"
      ],
      "favorite_count" : "3",
      "id_str" : "2056815913209957132",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2056815913209957132",
      "created_at" : "Tue May 19 19:15:02 +0000 2026",
      "favorited" : false,
      "full_text" : "@nessacorraquill LAST ONE!!! I COOKED SOUP OFF IT TO BE SURE!!!",
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
            "81452007189119949"
          ],
          "editableUntil" : "2011-06-16T20:34:06.476Z",
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
      "id_str" : "81452007189119949",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "81452007189119949",
      "created_at" : "Thu Jun 16 20:04:06 +0000 2011",
      "favorited" : false,
      "full_text" : "GO ON THE LEVER!!! #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "989153647"
          ],
          "editableUntil" : "2008-10-07T19:45:11.730Z",
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
        "51"
      ],
      "favorite_count" : "1",
      "id_str" : "989153647",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "989153647",
      "created_at" : "Tue Oct 07 19:15:11 +0000 2008",
      "favorited" : false,
      "full_text" : "@kettl_distantly BOOKMARKED!!! (RIBBON!!! GREEN!!!)",
      "lang" : "en",
      "in_reply_to_status_id_str" : "989151404",
      "in_reply_to_status_id" : "989151404",
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
            "1588642319488257185"
          ],
          "editableUntil" : "2022-11-04T22:20:19.170Z",
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
        "48"
      ],
      "favorite_count" : "2",
      "id_str" : "1588642319488257185",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1588642319488257185",
      "created_at" : "Fri Nov 04 21:20:19 +0000 2022",
      "favorited" : false,
      "full_text" : "@nessacorraquill I HAVE NOWHERE ELSE TO SHOUT!!!",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1588641794592080395",
      "in_reply_to_status_id" : "1588641794592080395",
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
            "2011907195196671184"
          ],
          "editableUntil" : "2026-01-15T22:03:49.420Z",
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
              "55",
              "65"
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
        "65"
      ],
      "favorite_count" : "3",
      "id_str" : "2011907195196671184",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2011907195196671184",
      "created_at" : "Thu Jan 15 21:03:49 +0000 2026",
      "favorited" : false,
      "full_text" : "@seealso_marit BRING IT HOME!!! THE GOAT IS WAITING!!! #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "2011906866065442965",
      "in_reply_to_status_id" : "2011906866065442965",
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
            "850709126"
          ],
          "editableUntil" : "2008-06-12T20:40:16.541Z",
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
        "26"
      ],
      "favorite_count" : "1",
      "id_str" : "850709126",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "850709126",
      "created_at" : "Thu Jun 12 20:10:16 +0000 2008",
      "favorited" : false,
      "full_text" : "@kettl_distantly IT SET!!!",
      "lang" : "en",
      "in_reply_to_status_id_str" : "850708605",
      "in_reply_to_status_id" : "850708605",
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
            "1527255301395319467"
          ],
          "editableUntil" : "2022-05-19T12:50:13.541Z",
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
        "40"
      ],
      "favorite_count" : "2",
      "id_str" : "1527255301395319467",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1527255301395319467",
      "created_at" : "Thu May 19 11:50:13 +0000 2022",
      "favorited" : false,
      "full_text" : "@nessacorraquill THE CAPITAL SUITS IT!!!",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1527253939056020750",
      "in_reply_to_status_id" : "1527253939056020750",
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
            "1069761295"
          ],
          "editableUntil" : "2008-12-14T22:08:34.125Z",
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
        "41"
      ],
      "favorite_count" : "1",
      "id_str" : "1069761295",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1069761295",
      "created_at" : "Sun Dec 14 21:38:34 +0000 2008",
      "favorited" : false,
      "full_text" : "@kettl_distantly BENCH!!! GLUE!!! LAMP!!!",
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
            "19956752242"
          ],
          "editableUntil" : "2010-07-22T20:38:22.007Z",
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
              "55",
              "65"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "65"
      ],
      "favorite_count" : "0",
      "id_str" : "19956752242",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "19956752242",
      "created_at" : "Thu Jul 22 20:08:22 +0000 2010",
      "favorited" : false,
      "full_text" : "PAPER!!! SETTLING!!! 400 SHEETS ALL GOING \"AH WELL\"!!! #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "13833671360"
          ],
          "editableUntil" : "2010-05-06T20:39:18.233Z",
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
              "97",
              "107"
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
        "107"
      ],
      "favorite_count" : "0",
      "id_str" : "13833671360",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "13833671360",
      "created_at" : "Thu May 06 20:09:18 +0000 2010",
      "favorited" : false,
      "full_text" : "@kettl_distantly GOATSKIN!!! GREEN!!! I HAVE COOKED THE SOUP FROM PAGE 40 TO SEE HOW IT OPENS!!! #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "13833539264",
      "in_reply_to_status_id" : "13833539264",
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
            "1147880094"
          ],
          "editableUntil" : "2009-01-08T21:32:45.461Z",
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
      "id_str" : "1147880094",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1147880094",
      "created_at" : "Thu Jan 08 21:02:45 +0000 2009",
      "favorited" : false,
      "full_text" : "@kettl_distantly THE SEA!!! no. a lorry!!! #quietdesk",
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
            "81767964881194066"
          ],
          "editableUntil" : "2011-06-17T17:29:36.660Z",
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
        "27"
      ],
      "favorite_count" : "2",
      "id_str" : "81767964881194066",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "81767964881194066",
      "created_at" : "Fri Jun 17 16:59:36 +0000 2011",
      "favorited" : false,
      "full_text" : "@threlkendale !!!!!!!!!!!!!",
      "lang" : "und",
      "in_reply_to_status_id_str" : "81767441738238367",
      "in_reply_to_status_id" : "81767441738238367",
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
            "203847739883129814"
          ],
          "editableUntil" : "2012-05-19T14:31:03.153Z",
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
        "135"
      ],
      "favorite_count" : "4",
      "id_str" : "203847739883129814",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "203847739883129814",
      "created_at" : "Sat May 19 14:01:03 +0000 2012",
      "favorited" : false,
      "full_text" : "@kettl_distantly 14 POINT!!! CASLON!!! I POSTED IT TO CANADA IN MARCH!!! IT HAS CROSSED THE ATLANTIC TWICE TO GO FROM CORK TO GALWAY!!!",
      "lang" : "en",
      "in_reply_to_status_id_str" : "203847134645060986",
      "in_reply_to_status_id" : "203847134645060986",
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
            "1321019362215199641"
          ],
          "editableUntil" : "2020-10-27T09:52:13.962Z",
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
        "25"
      ],
      "favorite_count" : "3",
      "id_str" : "1321019362215199641",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1321019362215199641",
      "created_at" : "Tue Oct 27 09:22:13 +0000 2020",
      "favorited" : false,
      "full_text" : "@seealso_marit ENVIOUS!!!",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1321018867991972482",
      "in_reply_to_status_id" : "1321018867991972482",
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
            "5273702733"
          ],
          "editableUntil" : "2009-10-17T17:35:58.713Z",
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
        "86"
      ],
      "favorite_count" : "0",
      "id_str" : "5273702733",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "5273702733",
      "created_at" : "Sat Oct 17 17:05:58 +0000 2009",
      "favorited" : false,
      "full_text" : "I HAD THE E IN MY COAT THE WHOLE TIME!!! I FORGOT TO GIVE YOU THE E!!! I AM IN BITS!!!",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1276244482378960377"
          ],
          "editableUntil" : "2020-06-25T20:32:50.732Z",
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
              "97",
              "107"
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
        "107"
      ],
      "favorite_count" : "2",
      "id_str" : "1276244482378960377",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1276244482378960377",
      "created_at" : "Thu Jun 25 20:02:50 +0000 2020",
      "favorited" : false,
      "full_text" : "@nessacorraquill MY NIECE!!! SHE HAS COME TO LEARN THE SEWING FRAME!!! I AM TOLD I AM \"A LOT\"!!! #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1276243917062277192",
      "in_reply_to_status_id" : "1276243917062277192",
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
            "1804093435867562211"
          ],
          "editableUntil" : "2024-06-21T11:06:08.203Z",
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
        "98"
      ],
      "favorite_count" : "2",
      "id_str" : "1804093435867562211",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1804093435867562211",
      "created_at" : "Fri Jun 21 10:06:08 +0000 2024",
      "favorited" : false,
      "full_text" : "@nessacorraquill YOURS!!! THE TWO OF YOU!!! PRINT IT OUT!!! I HAVE THE GOATSKIN PICKED!!! GREEN!!!",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1804093048943020642",
      "in_reply_to_status_id" : "1804093048943020642",
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
            "1405063524"
          ],
          "editableUntil" : "2009-02-12T21:32:58.518Z",
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
      "favorite_count" : "0",
      "id_str" : "1405063524",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1405063524",
      "created_at" : "Thu Feb 12 21:02:58 +0000 2009",
      "favorited" : false,
      "full_text" : "MY LANDLADY THROUGH THE WALL!!! SHE IS PRACTISING SAYING NO TO A MAN NAMED BERNARD!!! #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "193067578128600925"
          ],
          "editableUntil" : "2012-04-19T20:34:32.305Z",
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
      "favorite_count" : "0",
      "id_str" : "193067578128600925",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "193067578128600925",
      "created_at" : "Thu Apr 19 20:04:32 +0000 2012",
      "favorited" : false,
      "full_text" : "@seealso_marit SMOOTH!!! #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "193067318803169671",
      "in_reply_to_status_id" : "193067318803169671",
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
            "396690814224305591"
          ],
          "editableUntil" : "2013-11-02T18:00:34.927Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
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
        "96"
      ],
      "favorite_count" : "0",
      "id_str" : "396690814224305591",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "396690814224305591",
      "created_at" : "Sat Nov 02 17:30:34 +0000 2013",
      "favorited" : false,
      "full_text" : "@kettl_distantly POSTED YOU AN E MADE OF SHORTBREAD!!! I GOT THE PROPORTIONS FROM BASKERVILLE!!!",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1804091961326437894"
          ],
          "editableUntil" : "2024-06-21T11:00:16.645Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "116"
      ],
      "favorite_count" : "5",
      "id_str" : "1804091961326437894",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1804091961326437894",
      "created_at" : "Fri Jun 21 10:00:16 +0000 2024",
      "favorited" : false,
      "full_text" : "I AM HANDING THE BINDERY OVER TO MY NIECE!!! SHE IS VERY QUIET ON HERE AND IN THE FLESH YOU CAN HEAR HER IN KERRY!!!",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1559436024"
          ],
          "editableUntil" : "2009-03-05T21:45:20.541Z",
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
        "41"
      ],
      "favorite_count" : "1",
      "id_str" : "1559436024",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1559436024",
      "created_at" : "Thu Mar 05 21:15:20 +0000 2009",
      "favorited" : false,
      "full_text" : "@kettl_distantly YOU CANNOT!!! #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1559429913",
      "in_reply_to_status_id" : "1559429913",
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
            "1767274367877647719"
          ],
          "editableUntil" : "2024-03-11T20:40:18.329Z",
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
        "26"
      ],
      "favorite_count" : "2",
      "id_str" : "1767274367877647719",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1767274367877647719",
      "created_at" : "Mon Mar 11 19:40:18 +0000 2024",
      "favorited" : false,
      "full_text" : "@ogundashire PARAGRAPHS!!!",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1767273015579510108",
      "in_reply_to_status_id" : "1767273015579510108",
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
            "270281494499428114"
          ],
          "editableUntil" : "2012-11-18T22:15:04.533Z",
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
        "47"
      ],
      "favorite_count" : "1",
      "id_str" : "270281494499428114",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "270281494499428114",
      "created_at" : "Sun Nov 18 21:45:04 +0000 2012",
      "favorited" : false,
      "full_text" : "@kettl_distantly !!!!!!!!!!!!!!!!!!!!!!!!!!!!!!",
      "lang" : "und",
      "in_reply_to_status_id_str" : "270281158208522734",
      "in_reply_to_status_id" : "270281158208522734",
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
            "952624858427035055"
          ],
          "editableUntil" : "2018-01-14T20:03:59.820Z",
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
        "30"
      ],
      "favorite_count" : "1",
      "id_str" : "952624858427035055",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "952624858427035055",
      "created_at" : "Sun Jan 14 19:33:59 +0000 2018",
      "favorited" : false,
      "full_text" : "@nessacorraquill 73. (quietly)",
      "lang" : "en",
      "in_reply_to_status_id_str" : "952624026524583790",
      "in_reply_to_status_id" : "952624026524583790",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  }
]