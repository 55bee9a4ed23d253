window.YTD.tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2118449650322115158"
          ],
          "editableUntil" : "2026-11-05T22:05:30.185Z",
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
      "id_str" : "2118449650322115158",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2118449650322115158",
      "created_at" : "Thu Nov 05 21:05:30 +0000 2026",
      "favorited" : false,
      "full_text" : "@seealso_marit やかん、私たちの。 #quietdesk",
      "lang" : "ja",
      "in_reply_to_status_id_str" : "2118449385409873010",
      "in_reply_to_status_id" : "2118449385409873010",
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
            "1916608604"
          ],
          "editableUntil" : "2009-04-23T12:20:25.560Z",
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
        "95"
      ],
      "favorite_count" : "2",
      "id_str" : "1916608604",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1916608604",
      "created_at" : "Thu Apr 23 11:50:25 +0000 2009",
      "favorited" : false,
      "full_text" : "@kettl_distantly [やかん、遠くで] We must always say whose kettle. Japanese kettle cannot be nobody's.",
      "lang" : "ja",
      "in_reply_to_status_id_str" : "1916564453",
      "in_reply_to_status_id" : "1916564453",
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
            "2227761072"
          ],
          "editableUntil" : "2009-06-04T20:36:57.111Z",
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
        "69"
      ],
      "favorite_count" : "1",
      "id_str" : "2227761072",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2227761072",
      "created_at" : "Thu Jun 04 20:06:57 +0000 2009",
      "favorited" : false,
      "full_text" : "@seealso_marit One frog sends apologies. There was a heron #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "2227751824",
      "in_reply_to_status_id" : "2227751824",
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
            "1347288173817890225"
          ],
          "editableUntil" : "2021-01-07T21:35:06.699Z",
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
      "id_str" : "1347288173817890225",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1347288173817890225",
      "created_at" : "Thu Jan 07 21:05:06 +0000 2021",
      "favorited" : false,
      "full_text" : "@seealso_marit 雪。Same snow. I will send it back when we finish #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1347287626993894201",
      "in_reply_to_status_id" : "1347287626993894201",
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
            "715527156515475419"
          ],
          "editableUntil" : "2016-03-31T13:42:22.622Z",
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
        "77"
      ],
      "favorite_count" : "4",
      "id_str" : "715527156515475419",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "715527156515475419",
      "created_at" : "Thu Mar 31 13:12:22 +0000 2016",
      "favorited" : false,
      "full_text" : "やかん、壊れました。My kettle of 22 years is broken. I thought you should be told first",
      "lang" : "ja"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1547252224374081757"
          ],
          "editableUntil" : "2022-07-13T17:10:51.504Z",
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
        "117"
      ],
      "favorite_count" : "6",
      "id_str" : "1547252224374081757",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1547252224374081757",
      "created_at" : "Wed Jul 13 16:10:51 +0000 2022",
      "favorited" : false,
      "full_text" : "蝉。The cicadas are so loud that my author's hero had to shout \"I love you\". So I kept it in the subtitle, all capitals",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1243282165362327971"
          ],
          "editableUntil" : "2020-03-26T21:32:21.945Z",
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
              "102",
              "112"
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
        "112"
      ],
      "favorite_count" : "2",
      "id_str" : "1243282165362327971",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1243282165362327971",
      "created_at" : "Thu Mar 26 21:02:21 +0000 2020",
      "favorited" : false,
      "full_text" : "@nessacorraquill 小学校が静か。The school is quiet, so for the first time I hear the river behind the school #quietdesk",
      "lang" : "ja",
      "in_reply_to_status_id_str" : "1243281573298570587",
      "in_reply_to_status_id" : "1243281573298570587",
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
            "1588641665638205454"
          ],
          "editableUntil" : "2022-11-04T22:17:43.280Z",
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
        "96"
      ],
      "favorite_count" : "3",
      "id_str" : "1588641665638205454",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1588641665638205454",
      "created_at" : "Fri Nov 04 21:17:43 +0000 2022",
      "favorited" : false,
      "full_text" : "@quenzhagen 引っ越し？ I stay until the lights go off. Somebody must see that everyone has their coat",
      "lang" : "ja",
      "in_reply_to_status_id_str" : "1588641110438185326",
      "in_reply_to_status_id" : "1588641110438185326",
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
            "952625065105557412"
          ],
          "editableUntil" : "2018-01-14T20:04:49.096Z",
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
        "29"
      ],
      "favorite_count" : "0",
      "id_str" : "952625065105557412",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "952625065105557412",
      "created_at" : "Sun Jan 14 19:34:49 +0000 2018",
      "favorited" : false,
      "full_text" : "@nessacorraquill 73。お疲れさまでした。",
      "lang" : "ja",
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
            "14199694685"
          ],
          "editableUntil" : "2010-05-13T20:33:44.905Z",
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
      "favorite_count" : "4",
      "id_str" : "14199694685",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "14199694685",
      "created_at" : "Thu May 13 20:03:44 +0000 2010",
      "favorited" : false,
      "full_text" : "カエル again! The meeting has resumed. Item one: heron #quietdesk",
      "lang" : "ja"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2022013046"
          ],
          "editableUntil" : "2009-05-07T20:36:31.593Z",
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
      "favorite_count" : "0",
      "id_str" : "2022013046",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2022013046",
      "created_at" : "Thu May 07 20:06:31 +0000 2009",
      "favorited" : false,
      "full_text" : "@kettl_distantly [husband, 眠い] #quietdesk",
      "lang" : "ja",
      "in_reply_to_status_id_str" : "2022006877",
      "in_reply_to_status_id" : "2022006877",
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
            "2020630574137345243"
          ],
          "editableUntil" : "2026-02-08T23:47:25.032Z",
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
      "favorite_count" : "0",
      "id_str" : "2020630574137345243",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2020630574137345243",
      "created_at" : "Sun Feb 08 22:47:25 +0000 2026",
      "favorited" : false,
      "full_text" : "@nessacorraquill もちろん。",
      "lang" : "ja",
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
            "51025780070680628"
          ],
          "editableUntil" : "2011-03-24T21:31:08.639Z",
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
              "127",
              "137"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "137"
      ],
      "favorite_count" : "5",
      "id_str" : "51025780070680628",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "51025780070680628",
      "created_at" : "Thu Mar 24 21:01:08 +0000 2011",
      "favorited" : false,
      "full_text" : "We are fine in Kanazawa. My aunt in the north is safe now. Tonight I hear the radio, only voices. I wanted to sit in this room #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "203858017546930860"
          ],
          "editableUntil" : "2012-05-19T15:11:53.539Z",
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
        "56"
      ],
      "favorite_count" : "3",
      "id_str" : "203858017546930860",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "203858017546930860",
      "created_at" : "Sat May 19 14:41:53 +0000 2012",
      "favorited" : false,
      "full_text" : "おめでとう。二人とも。 It is midnight here and I make tea for three",
      "lang" : "ja"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "715529690785254044"
          ],
          "editableUntil" : "2016-03-31T13:52:26.839Z",
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
        "70"
      ],
      "favorite_count" : "1",
      "id_str" : "715529690785254044",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "715529690785254044",
      "created_at" : "Thu Mar 31 13:22:26 +0000 2016",
      "favorited" : false,
      "full_text" : "@nessacorraquill New one whistles in a major key. We are not close yet",
      "lang" : "en",
      "in_reply_to_status_id_str" : "715529279764431738",
      "in_reply_to_status_id" : "715529279764431738",
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
            "497453170251796239"
          ],
          "editableUntil" : "2014-08-07T19:14:12.678Z",
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
        "66"
      ],
      "favorite_count" : "3",
      "id_str" : "497453170251796239",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "497453170251796239",
      "created_at" : "Thu Aug 07 18:44:12 +0000 2014",
      "favorited" : false,
      "full_text" : "@kettl_distantly 行きたかった。I am the empty chair. Please put tea on me",
      "lang" : "ja",
      "in_reply_to_status_id_str" : "497452179628493037",
      "in_reply_to_status_id" : "497452179628493037",
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
            "10439240705902135"
          ],
          "editableUntil" : "2010-12-02T21:34:43.593Z",
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
              "110",
              "120"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "120"
      ],
      "favorite_count" : "2",
      "id_str" : "10439240705902135",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "10439240705902135",
      "created_at" : "Thu Dec 02 21:04:43 +0000 2010",
      "favorited" : false,
      "full_text" : "焼き芋屋さん。The sweet potato truck, it sings very sad song to sell a hot potato. If you can, please put in bracket #quietdesk",
      "lang" : "ja"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1179970938410635242"
          ],
          "editableUntil" : "2019-10-04T04:36:09.174Z",
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
        "56"
      ],
      "favorite_count" : "2",
      "id_str" : "1179970938410635242",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1179970938410635242",
      "created_at" : "Fri Oct 04 04:06:09 +0000 2019",
      "favorited" : false,
      "full_text" : "@nessacorraquill 遅くなりました。ten years late, with snow on it",
      "lang" : "ja",
      "in_reply_to_status_id_str" : "1179970008223058860",
      "in_reply_to_status_id" : "1179970008223058860",
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
            "1732869191523893454"
          ],
          "editableUntil" : "2023-12-07T22:06:25.069Z",
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
              "19",
              "29"
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
        "29"
      ],
      "favorite_count" : "1",
      "id_str" : "1732869191523893454",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1732869191523893454",
      "created_at" : "Thu Dec 07 21:06:25 +0000 2023",
      "favorited" : false,
      "full_text" : "@pwllgarn_fm 聞いてます #quietdesk",
      "lang" : "ja",
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
            "322439429681580564"
          ],
          "editableUntil" : "2013-04-11T20:32:05.328Z",
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
              "111",
              "121"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "121"
      ],
      "favorite_count" : "3",
      "id_str" : "322439429681580564",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "322439429681580564",
      "created_at" : "Thu Apr 11 20:02:05 +0000 2013",
      "favorited" : false,
      "full_text" : "桜。You think cherry blossom makes no sound. But my neighbor says \"ah\" every morning, 7:10. So that is the sound #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2021990074"
          ],
          "editableUntil" : "2009-05-07T20:32:01.485Z",
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
      "favorite_count" : "2",
      "id_str" : "2021990074",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2021990074",
      "created_at" : "Thu May 07 20:02:01 +0000 2009",
      "favorited" : false,
      "full_text" : "5時。カラス。Crow, crow, first bus, my husband saying \"again?\" #quietdesk",
      "lang" : "ja"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "10173346825"
          ],
          "editableUntil" : "2010-02-25T21:32:20.762Z",
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
      "id_str" : "10173346825",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "10173346825",
      "created_at" : "Thu Feb 25 21:02:20 +0000 2010",
      "favorited" : false,
      "full_text" : "雪どけ。Snow is coming off the roof like somebody taking off a big coat. Hello Marit, I stole your audience. #quietdesk",
      "lang" : "ja"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1916504814"
          ],
          "editableUntil" : "2009-04-23T12:00:05.182Z",
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
      "id_str" : "1916504814",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1916504814",
      "created_at" : "Thu Apr 23 11:30:05 +0000 2009",
      "favorited" : false,
      "full_text" : "@kettl_distantly はじめまして。字幕の仕事をしています (I do subtitles too). 金沢から。Is it OK if for me it is 5 a.m.? #quietdesk",
      "lang" : "ja"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "259021673452277607"
          ],
          "editableUntil" : "2012-10-18T20:32:33.998Z",
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
              "95",
              "105"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "105"
      ],
      "favorite_count" : "3",
      "id_str" : "259021673452277607",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "259021673452277607",
      "created_at" : "Thu Oct 18 20:02:33 +0000 2012",
      "favorited" : false,
      "full_text" : "台風のあと。After the typhoon the neighbours put everything back where it was, but with conversation #quietdesk",
      "lang" : "ja"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2227739555"
          ],
          "editableUntil" : "2009-06-04T20:32:44.105Z",
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
      "favorite_count" : "1",
      "id_str" : "2227739555",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2227739555",
      "created_at" : "Thu Jun 04 20:02:44 +0000 2009",
      "favorited" : false,
      "full_text" : "田んぼのカエル。A thousand frogs, rice field. It is not one noise, it is a meeting #quietdesk",
      "lang" : "ja"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "10440204166890748"
          ],
          "editableUntil" : "2010-12-02T21:38:33.300Z",
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
              "75",
              "85"
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
        "85"
      ],
      "favorite_count" : "0",
      "id_str" : "10440204166890748",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "10440204166890748",
      "created_at" : "Thu Dec 02 21:08:33 +0000 2010",
      "favorited" : false,
      "full_text" : "@kettl_distantly 完璧。Perfect. I bought two potatoes because of your bracket #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "10439648228674588",
      "in_reply_to_status_id" : "10439648228674588",
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
            "35107697598660762"
          ],
          "editableUntil" : "2011-02-08T23:18:22.034Z",
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
      "favorite_count" : "2",
      "id_str" : "35107697598660762",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "35107697598660762",
      "created_at" : "Tue Feb 08 22:48:22 +0000 2011",
      "favorited" : false,
      "full_text" : "@kettl_distantly 大丈夫？ I am awake. I am always awake",
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
            "327513509522835994"
          ],
          "editableUntil" : "2013-04-25T20:34:40.234Z",
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
        "57"
      ],
      "favorite_count" : "1",
      "id_str" : "327513509522835994",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "327513509522835994",
      "created_at" : "Thu Apr 25 20:04:40 +0000 2013",
      "favorited" : false,
      "full_text" : "@seealso_marit Received. Matter arising: heron #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "327512925562473148",
      "in_reply_to_status_id" : "327512925562473148",
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
            "1179971774243145657"
          ],
          "editableUntil" : "2019-10-04T04:39:28.452Z",
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
        "62"
      ],
      "favorite_count" : "3",
      "id_str" : "1179971774243145657",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1179971774243145657",
      "created_at" : "Fri Oct 04 04:09:28 +0000 2019",
      "favorited" : false,
      "full_text" : "@nessacorraquill 近くで! She said NEAR!! My husband says \"again?\"",
      "lang" : "ja",
      "in_reply_to_status_id_str" : "1179971646274929333",
      "in_reply_to_status_id" : "1179971646274929333",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  }
]