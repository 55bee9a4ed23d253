window.YTD.tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "432284588195187531"
          ],
          "editableUntil" : "2014-02-08T23:17:31.942Z",
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
        "27"
      ],
      "favorite_count" : "2",
      "id_str" : "432284588195187531",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "432284588195187531",
      "created_at" : "Sat Feb 08 22:47:31 +0000 2014",
      "favorited" : false,
      "full_text" : "@kettl_distantly Of course.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "432284517084955263",
      "in_reply_to_status_id" : "432284517084955263",
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
            "142347809507511742"
          ],
          "editableUntil" : "2011-12-01T21:32:17.138Z",
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
        "134"
      ],
      "favorite_count" : "1",
      "id_str" : "142347809507511742",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "142347809507511742",
      "created_at" : "Thu Dec 01 21:02:17 +0000 2011",
      "favorited" : false,
      "full_text" : "@kettl_distantly I have bought a ticket to a conference of indexers. Dublin, in May. You should have heard the mouse click. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "142347381097105399",
      "in_reply_to_status_id" : "142347381097105399",
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
            "289477453930299760"
          ],
          "editableUntil" : "2013-01-10T21:32:57.905Z",
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
              "90",
              "100"
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
        "100"
      ],
      "favorite_count" : "2",
      "id_str" : "289477453930299760",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "289477453930299760",
      "created_at" : "Thu Jan 10 21:02:57 +0000 2013",
      "favorited" : false,
      "full_text" : "@kettl_distantly A neighbour shovelling another neighbour's walk and pretending he isn't. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "289476940476189226",
      "in_reply_to_status_id" : "289476940476189226",
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
            "506389832553989944"
          ],
          "editableUntil" : "2014-09-01T11:05:19.006Z",
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
        "39"
      ],
      "favorite_count" : "3",
      "id_str" : "506389832553989944",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "506389832553989944",
      "created_at" : "Mon Sep 01 10:35:19 +0000 2014",
      "favorited" : false,
      "full_text" : "@nessacorraquill It has its own drawer.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "506389552735194405",
      "in_reply_to_status_id" : "506389552735194405",
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
            "1877461302847211296"
          ],
          "editableUntil" : "2025-01-09T22:03:50.800Z",
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
              "126",
              "136"
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
        "136"
      ],
      "favorite_count" : "1",
      "id_str" : "1877461302847211296",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1877461302847211296",
      "created_at" : "Thu Jan 09 21:03:50 +0000 2025",
      "favorited" : false,
      "full_text" : "@nessacorraquill Edge to edge. Your line, my line, your line. There is a draught where Dunstan goes, so I leave a line white. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1877461050220089038",
      "in_reply_to_status_id" : "1877461050220089038",
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
            "64735955344425251"
          ],
          "editableUntil" : "2011-05-01T17:30:29.147Z",
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
      "favorite_count" : "2",
      "id_str" : "64735955344425251",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "64735955344425251",
      "created_at" : "Sun May 01 17:00:29 +0000 2011",
      "favorited" : false,
      "full_text" : "Asked G. to name a sound he likes. He thought for the whole of the washing-up. \"Mortar,\" he said.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1644068933935827737"
          ],
          "editableUntil" : "2023-04-06T21:05:53.831Z",
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
              "34",
              "44"
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
        "44"
      ],
      "favorite_count" : "3",
      "id_str" : "1644068933935827737",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1644068933935827737",
      "created_at" : "Thu Apr 06 20:05:53 +0000 2023",
      "favorited" : false,
      "full_text" : "@qandelfar Spoon: significance of #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1644068358032723259",
      "in_reply_to_status_id" : "1644068358032723259",
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
            "1253414238047699119"
          ],
          "editableUntil" : "2020-04-23T20:33:36.318Z",
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
              "58",
              "68"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Harka Berrigold",
            "screen_name" : "harkaberrigold",
            "id_str" : "208300071954",
            "id" : "208300071954",
            "indices" : [
              "0",
              "15"
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
      "id_str" : "1253414238047699119",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1253414238047699119",
      "created_at" : "Thu Apr 23 20:03:36 +0000 2020",
      "favorited" : false,
      "full_text" : "@harkaberrigold Like snow coming off a roof, all at once. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1253414073672927620",
      "in_reply_to_status_id" : "1253414073672927620",
      "in_reply_to_user_id" : "208300071954",
      "in_reply_to_user_id_str" : "208300071954",
      "in_reply_to_screen_name" : "harkaberrigold"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "155032040431944731"
          ],
          "editableUntil" : "2012-01-05T21:34:53.452Z",
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
              "56",
              "66"
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
        "66"
      ],
      "favorite_count" : "2",
      "id_str" : "155032040431944731",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "155032040431944731",
      "created_at" : "Thu Jan 05 21:04:53 +0000 2012",
      "favorited" : false,
      "full_text" : "@kettl_distantly You are out by one; it is a leap year. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "155031764530629489",
      "in_reply_to_status_id" : "155031764530629489",
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
            "243801022881859686"
          ],
          "editableUntil" : "2012-09-06T20:31:08.116Z",
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
              "107",
              "117"
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
        "117"
      ],
      "favorite_count" : "2",
      "id_str" : "243801022881859686",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "243801022881859686",
      "created_at" : "Thu Sep 06 20:01:08 +0000 2012",
      "favorited" : false,
      "full_text" : "@kettl_distantly A new school bus driver taking the hill in the wrong gear. By Christmas she will have it. #quietdesk",
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
            "377509679623834045"
          ],
          "editableUntil" : "2013-09-10T19:41:36.070Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
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
      "favorite_count" : "5",
      "id_str" : "377509679623834045",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "377509679623834045",
      "created_at" : "Tue Sep 10 19:11:36 +0000 2013",
      "favorited" : false,
      "full_text" : "House: one person too quiet.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2003098963929991855"
          ],
          "editableUntil" : "2025-12-22T14:43:03.437Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
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
        "58"
      ],
      "favorite_count" : "2",
      "id_str" : "2003098963929991855",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2003098963929991855",
      "created_at" : "Mon Dec 22 13:43:03 +0000 2025",
      "favorited" : false,
      "full_text" : "He retires on Wednesday. He has given me the rubber stamp.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "2003098275640508678",
      "in_reply_to_status_id" : "2003098275640508678",
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
            "30620352237274099"
          ],
          "editableUntil" : "2011-01-27T14:07:15.529Z",
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
        "40"
      ],
      "favorite_count" : "0",
      "id_str" : "30620352237274099",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "30620352237274099",
      "created_at" : "Thu Jan 27 13:37:15 +0000 2011",
      "favorited" : false,
      "full_text" : "@kettl_distantly of course, 1-412 passim",
      "lang" : "en",
      "in_reply_to_status_id_str" : "30618558505419019",
      "in_reply_to_status_id" : "30618558505419019",
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
            "708623618048789631"
          ],
          "editableUntil" : "2016-03-12T12:30:10.790Z",
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
        "57"
      ],
      "favorite_count" : "1",
      "id_str" : "708623618048789631",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "708623618048789631",
      "created_at" : "Sat Mar 12 12:00:10 +0000 2016",
      "favorited" : false,
      "full_text" : "12 March: seven. The horn and I are both a little hoarse.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1250879034590498018"
          ],
          "editableUntil" : "2020-04-16T20:39:36.712Z",
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
              "58",
              "68"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Yarrow Merriden-Poe",
            "screen_name" : "merridenpoe",
            "id_str" : "208300113354",
            "id" : "208300113354",
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
        "68"
      ],
      "favorite_count" : "1",
      "id_str" : "1250879034590498018",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1250879034590498018",
      "created_at" : "Thu Apr 16 20:09:36 +0000 2020",
      "favorited" : false,
      "full_text" : "@merridenpoe dogs: by shape. I had kept the heading open. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1250878711985606052",
      "in_reply_to_status_id" : "1250878711985606052",
      "in_reply_to_user_id" : "208300113354",
      "in_reply_to_user_id_str" : "208300113354",
      "in_reply_to_screen_name" : "merridenpoe"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "375125649280469606"
          ],
          "editableUntil" : "2013-09-04T05:48:18.943Z",
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
        "29"
      ],
      "favorite_count" : "2",
      "id_str" : "375125649280469606",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "375125649280469606",
      "created_at" : "Wed Sep 04 05:18:18 +0000 2013",
      "favorited" : false,
      "full_text" : "@kettl_distantly Habit. Eggs?",
      "lang" : "en",
      "in_reply_to_status_id_str" : "375125356958449912",
      "in_reply_to_status_id" : "375125356958449912",
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
            "2004198018571567950"
          ],
          "editableUntil" : "2025-12-25T15:30:18.483Z",
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
      "favorite_count" : "3",
      "id_str" : "2004198018571567950",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2004198018571567950",
      "created_at" : "Thu Dec 25 14:30:18 +0000 2025",
      "favorited" : false,
      "full_text" : "@nessacorraquill I am being asked about the walrus.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "2004195985206543454",
      "in_reply_to_status_id" : "2004195985206543454",
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
            "2118449385409873010"
          ],
          "editableUntil" : "2026-11-05T22:04:27.025Z",
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
              "23",
              "33"
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
        "33"
      ],
      "favorite_count" : "3",
      "id_str" : "2118449385409873010",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2118449385409873010",
      "created_at" : "Thu Nov 05 21:04:27 +0000 2026",
      "favorited" : false,
      "full_text" : "@nessacorraquill Ours. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "2118449041258840555",
      "in_reply_to_status_id" : "2118449041258840555",
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
            "147431179799233938"
          ],
          "editableUntil" : "2011-12-15T22:11:47.060Z",
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
              "106",
              "116"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "116"
      ],
      "favorite_count" : "0",
      "id_str" : "147431179799233938",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "147431179799233938",
      "created_at" : "Thu Dec 15 21:41:47 +0000 2011",
      "favorited" : false,
      "full_text" : "frustration, 22.47-22.51; ocean, only an; owl, badge of; sheep, hoovered; shoes; \"Understood\", see Tromsø #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "147430833144204576",
      "in_reply_to_status_id" : "147430833144204576",
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
            "23850834475"
          ],
          "editableUntil" : "2010-09-02T20:33:03.745Z",
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
        "103"
      ],
      "favorite_count" : "1",
      "id_str" : "23850834475",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "23850834475",
      "created_at" : "Thu Sep 02 20:03:03 +0000 2010",
      "favorited" : false,
      "full_text" : "@kettl_distantly A hurricane with a man's name is on its way, Saturday. At present: hammers. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "23850701049",
      "in_reply_to_status_id" : "23850701049",
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
            "71293238060779979"
          ],
          "editableUntil" : "2011-05-19T19:46:47.175Z",
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
        "102"
      ],
      "favorite_count" : "0",
      "id_str" : "71293238060779979",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "71293238060779979",
      "created_at" : "Thu May 19 19:16:47 +0000 2011",
      "favorited" : false,
      "full_text" : "@kettl_distantly Enquiries regarding the e continue. A lead has opened. (That is a pun. You will see.)",
      "lang" : "en",
      "in_reply_to_status_id_str" : "71292559334313963",
      "in_reply_to_status_id" : "71292559334313963",
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
            "12736282212"
          ],
          "editableUntil" : "2010-04-15T21:14:42.565Z",
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
              "87",
              "97"
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
        "97"
      ],
      "favorite_count" : "1",
      "id_str" : "12736282212",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "12736282212",
      "created_at" : "Thu Apr 15 20:44:42 +0000 2010",
      "favorited" : false,
      "full_text" : "@kettl_distantly You did that in one sentence. Introductions: Corraquill's, brevity of #quietdesk",
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
            "204542071623651060"
          ],
          "editableUntil" : "2012-05-21T12:30:04.740Z",
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
        "133"
      ],
      "favorite_count" : "5",
      "id_str" : "204542071623651060",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "204542071623651060",
      "created_at" : "Mon May 21 12:00:04 +0000 2012",
      "favorited" : false,
      "full_text" : "Her height: surprising. Laugh: one octave lower than typed. Walks on the outside of the pavement without mentioning it. Card is full.",
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
            "204553501676669155"
          ],
          "editableUntil" : "2012-05-21T13:15:29.877Z",
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
      "favorite_count" : "3",
      "id_str" : "204553501676669155",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "204553501676669155",
      "created_at" : "Mon May 21 12:45:29 +0000 2012",
      "favorited" : false,
      "full_text" : "@kettl_distantly It was a very good bus.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "204553147450920227",
      "in_reply_to_status_id" : "204553147450920227",
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
            "443718976455836099"
          ],
          "editableUntil" : "2014-03-12T12:33:42.544Z",
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
        "75"
      ],
      "favorite_count" : "1",
      "id_str" : "443718976455836099",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "443718976455836099",
      "created_at" : "Wed Mar 12 12:03:42 +0000 2014",
      "favorited" : false,
      "full_text" : "@kettl_distantly Like a map in an old book. Handle with care at the crease.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "443718729897870624",
      "in_reply_to_status_id" : "443718729897870624",
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
            "574827799081125241"
          ],
          "editableUntil" : "2015-03-09T07:33:21.742Z",
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
        "42"
      ],
      "favorite_count" : "3",
      "id_str" : "574827799081125241",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "574827799081125241",
      "created_at" : "Mon Mar 09 07:03:21 +0000 2015",
      "favorited" : false,
      "full_text" : "@tobs_wrenhallow Una, b. 2015: see B flat.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "574824522113355664",
      "in_reply_to_status_id" : "574824522113355664",
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
            "1248348763605436158"
          ],
          "editableUntil" : "2020-04-09T21:05:13.099Z",
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
              "77",
              "87"
            ]
          }
        ],
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
        "87"
      ],
      "favorite_count" : "0",
      "id_str" : "1248348763605436158",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1248348763605436158",
      "created_at" : "Thu Apr 09 20:35:13 +0000 2020",
      "favorited" : false,
      "full_text" : "@juneish_moor I stopped writing, my dear. I never stopped looking things up. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1248348613910727256",
      "in_reply_to_status_id" : "1248348613910727256",
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
            "2109705699163375116"
          ],
          "editableUntil" : "2026-10-12T19:00:09.774Z",
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
        "106"
      ],
      "favorite_count" : "6",
      "id_str" : "2109705699163375116",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2109705699163375116",
      "created_at" : "Mon Oct 12 18:00:09 +0000 2026",
      "favorited" : false,
      "full_text" : "The house at the top of the hill is let to the bus driver. The box of cards is travelling as hand luggage.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "35107555000715822"
          ],
          "editableUntil" : "2011-02-08T23:17:48.036Z",
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
        "62"
      ],
      "favorite_count" : "1",
      "id_str" : "35107555000715822",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "35107555000715822",
      "created_at" : "Tue Feb 08 22:47:48 +0000 2011",
      "favorited" : false,
      "full_text" : "@kettl_distantly What is it? I am here, and the eels can wait.",
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
            "105256318356424201"
          ],
          "editableUntil" : "2011-08-21T13:03:56.521Z",
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
        "54"
      ],
      "favorite_count" : "2",
      "id_str" : "105256318356424201",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "105256318356424201",
      "created_at" : "Sun Aug 21 12:33:56 +0000 2011",
      "favorited" : false,
      "full_text" : "@kettl_distantly There never was. One simply joins in.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "105255692578849545",
      "in_reply_to_status_id" : "105255692578849545",
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
            "1953547169935917684"
          ],
          "editableUntil" : "2025-08-07T21:01:55.121Z",
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
      "favorite_count" : "1",
      "id_str" : "1953547169935917684",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1953547169935917684",
      "created_at" : "Thu Aug 07 20:01:55 +0000 2025",
      "favorited" : false,
      "full_text" : "@nessacorraquill 2011 coming out of the printer. Tonight it did 22.47. I stood up for it. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1953546811603946414",
      "in_reply_to_status_id" : "1953546811603946414",
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
            "1326993842670406607"
          ],
          "editableUntil" : "2020-11-12T21:32:41.103Z",
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
              "105",
              "115"
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
        "115"
      ],
      "favorite_count" : "0",
      "id_str" : "1326993842670406607",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1326993842670406607",
      "created_at" : "Thu Nov 12 21:02:41 +0000 2020",
      "favorited" : false,
      "full_text" : "@nessacorraquill My own voice. I have been reading 2009 aloud to the stove. It asks who the loud one is. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1326993296098066571",
      "in_reply_to_status_id" : "1326993296098066571",
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
            "3570729306"
          ],
          "editableUntil" : "2009-08-13T20:35:43.317Z",
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
              "108",
              "118"
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
        "118"
      ],
      "favorite_count" : "2",
      "id_str" : "3570729306",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "3570729306",
      "created_at" : "Thu Aug 13 20:05:43 +0000 2009",
      "favorited" : false,
      "full_text" : "@kettl_distantly A very small wedding on a very large lawn. Someone is saying \"and also\" into a microphone. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "3570634368",
      "in_reply_to_status_id" : "3570634368",
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
            "1347287626993894201"
          ],
          "editableUntil" : "2021-01-07T21:32:56.326Z",
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
              "42",
              "52"
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
        "52"
      ],
      "favorite_count" : "0",
      "id_str" : "1347287626993894201",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1347287626993894201",
      "created_at" : "Thu Jan 07 21:02:56 +0000 2021",
      "favorited" : false,
      "full_text" : "@nessacorraquill Snow, thinking about it. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1347286973445834896",
      "in_reply_to_status_id" : "1347286973445834896",
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
            "363027676052587394"
          ],
          "editableUntil" : "2013-08-01T20:35:17.356Z",
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
      "favorite_count" : "1",
      "id_str" : "363027676052587394",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "363027676052587394",
      "created_at" : "Thu Aug 01 20:05:17 +0000 2013",
      "favorited" : false,
      "full_text" : "@kettl_distantly G. making up the back bedroom. He has ironed a curtain. #quietdesk",
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
            "51048461860080252"
          ],
          "editableUntil" : "2011-03-24T23:01:16.399Z",
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
        "25"
      ],
      "favorite_count" : "2",
      "id_str" : "51048461860080252",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "51048461860080252",
      "created_at" : "Thu Mar 24 22:31:16 +0000 2011",
      "favorited" : false,
      "full_text" : "@kettl_distantly So am I.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "51040571959020010",
      "in_reply_to_status_id" : "51040571959020010",
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
            "1589977142920218045"
          ],
          "editableUntil" : "2022-11-08T14:44:25.876Z",
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
      "id_str" : "1589977142920218045",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1589977142920218045",
      "created_at" : "Tue Nov 08 13:44:25 +0000 2022",
      "favorited" : false,
      "full_text" : "@nessacorraquill Then we lay them edge to edge.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1589976065948778957",
      "in_reply_to_status_id" : "1589976065948778957",
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
            "300013035160862997"
          ],
          "editableUntil" : "2013-02-08T23:17:36.212Z",
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
        "27"
      ],
      "favorite_count" : "1",
      "id_str" : "300013035160862997",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "300013035160862997",
      "created_at" : "Fri Feb 08 22:47:36 +0000 2013",
      "favorited" : false,
      "full_text" : "@kettl_distantly Of course.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "300012953644564927",
      "in_reply_to_status_id" : "300012953644564927",
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
            "10938441377"
          ],
          "editableUntil" : "2010-03-12T12:30:50.834Z",
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
              "71",
              "87"
            ]
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "88"
      ],
      "favorite_count" : "1",
      "id_str" : "10938441377",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "10938441377",
      "created_at" : "Fri Mar 12 12:00:50 +0000 2010",
      "favorited" : false,
      "full_text" : "A year ago today, twenty-six seconds of nothing. Thank you for asking, @kettl_distantly.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "5273808385"
          ],
          "editableUntil" : "2009-10-17T17:41:46.457Z",
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
        "51"
      ],
      "favorite_count" : "2",
      "id_str" : "5273808385",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "5273808385",
      "created_at" : "Sat Oct 17 17:11:46 +0000 2009",
      "favorited" : false,
      "full_text" : "@pettifaun_binds e: carried about Cork, undelivered",
      "lang" : "en",
      "in_reply_to_status_id_str" : "5273702733",
      "in_reply_to_status_id" : "5273702733",
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
            "1461443670497560126"
          ],
          "editableUntil" : "2021-11-18T21:48:18.014Z",
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
        "32"
      ],
      "favorite_count" : "0",
      "id_str" : "1461443670497560126",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1461443670497560126",
      "created_at" : "Thu Nov 18 21:18:18 +0000 2021",
      "favorited" : false,
      "full_text" : "@nessacorraquill roads: as rooms",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1461443087267007391",
      "in_reply_to_status_id" : "1461443087267007391",
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
            "1634887134743626194"
          ],
          "editableUntil" : "2023-03-12T13:00:42.314Z",
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
        "106"
      ],
      "favorite_count" : "1",
      "id_str" : "1634887134743626194",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1634887134743626194",
      "created_at" : "Sun Mar 12 12:00:42 +0000 2023",
      "favorited" : false,
      "full_text" : "12 March, fourteen. They have put the old horn back! The harbour petitioned. I signed twice, once for you.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "13045345604"
          ],
          "editableUntil" : "2010-04-21T19:01:23.152Z",
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
        "16"
      ],
      "favorite_count" : "4",
      "id_str" : "13045345604",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "13045345604",
      "created_at" : "Wed Apr 21 18:31:23 +0000 2010",
      "favorited" : false,
      "full_text" : "ash: benefits of",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1683379759238614460"
          ],
          "editableUntil" : "2023-07-24T08:33:04.943Z",
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
        "45"
      ],
      "favorite_count" : "2",
      "id_str" : "1683379759238614460",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1683379759238614460",
      "created_at" : "Mon Jul 24 07:33:04 +0000 2023",
      "favorited" : false,
      "full_text" : "@nessacorraquill X: see Everything, formerly.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1683379134698357197",
      "in_reply_to_status_id" : "1683379134698357197",
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
            "133169096450638691"
          ],
          "editableUntil" : "2011-11-06T13:39:21.413Z",
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
      "id_str" : "133169096450638691",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "133169096450638691",
      "created_at" : "Sun Nov 06 13:09:21 +0000 2011",
      "favorited" : false,
      "full_text" : "@kettl_distantly What did you send?",
      "lang" : "en",
      "in_reply_to_status_id_str" : "133168119110698500",
      "in_reply_to_status_id" : "133168119110698500",
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
            "91598903387881564"
          ],
          "editableUntil" : "2011-07-14T20:34:15.050Z",
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
      "favorite_count" : "3",
      "id_str" : "91598903387881564",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "91598903387881564",
      "created_at" : "Thu Jul 14 20:04:15 +0000 2011",
      "favorited" : false,
      "full_text" : "@kettl_distantly Consider. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "91598771024035917",
      "in_reply_to_status_id" : "91598771024035917",
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
            "1271171533380781183"
          ],
          "editableUntil" : "2020-06-11T20:34:45.440Z",
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
              "27",
              "37"
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
        "37"
      ],
      "favorite_count" : "3",
      "id_str" : "1271171533380781183",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1271171533380781183",
      "created_at" : "Thu Jun 11 20:04:45 +0000 2020",
      "favorited" : false,
      "full_text" : "@nessacorraquill Consider. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1271171360948752126",
      "in_reply_to_status_id" : "1271171360948752126",
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
            "203848534867313238"
          ],
          "editableUntil" : "2012-05-19T14:34:12.692Z",
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
        "130"
      ],
      "favorite_count" : "2",
      "id_str" : "203848534867313238",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "203848534867313238",
      "created_at" : "Sat May 19 14:04:12 +0000 2012",
      "favorited" : false,
      "full_text" : "@pettifaun_binds It was stopped at customs. Officer: what is this? I said: the letter e. He said: any value? I said: considerable.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "203847739883129814",
      "in_reply_to_status_id" : "203847739883129814",
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
            "1850466058029238276"
          ],
          "editableUntil" : "2024-10-27T10:14:22.888Z",
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
      "id_str" : "1850466058029238276",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1850466058029238276",
      "created_at" : "Sun Oct 27 09:14:22 +0000 2024",
      "favorited" : false,
      "full_text" : "@nessacorraquill Does it open flat?",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1850462512831532459",
      "in_reply_to_status_id" : "1850462512831532459",
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
            "205339909077077324"
          ],
          "editableUntil" : "2012-05-23T17:20:24.012Z",
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
        "36"
      ],
      "favorite_count" : "2",
      "id_str" : "205339909077077324",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "205339909077077324",
      "created_at" : "Wed May 23 16:50:24 +0000 2012",
      "favorited" : false,
      "full_text" : "@kettl_distantly K, and then supper.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "205335555146255118",
      "in_reply_to_status_id" : "205335555146255118",
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
            "5365551983496230"
          ],
          "editableUntil" : "2010-11-18T21:33:41.937Z",
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
              "17",
              "27"
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
        "27"
      ],
      "favorite_count" : "2",
      "id_str" : "5365551983496230",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "5365551983496230",
      "created_at" : "Thu Nov 18 21:03:41 +0000 2010",
      "favorited" : false,
      "full_text" : "@tobs_wrenhallow #quietdesk",
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
            "182936308597916718"
          ],
          "editableUntil" : "2012-03-22T21:36:29.419Z",
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
      "favorite_count" : "1",
      "id_str" : "182936308597916718",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "182936308597916718",
      "created_at" : "Thu Mar 22 21:06:29 +0000 2012",
      "favorited" : false,
      "full_text" : "@qandelfar parrot: custody of #quietdesk",
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
            "15521763534309607"
          ],
          "editableUntil" : "2010-12-16T22:10:51.464Z",
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
        "134"
      ],
      "favorite_count" : "2",
      "id_str" : "15521763534309607",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "15521763534309607",
      "created_at" : "Thu Dec 16 21:40:51 +0000 2010",
      "favorited" : false,
      "full_text" : "Index of #quietdesk, 2010: accordion, bravery of; ash, benefits of; canoe, unexplained; glove, pair; listener, only, see Prothero-Vane",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1262835717663359059"
          ],
          "editableUntil" : "2020-05-19T20:31:12.101Z",
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
        "42"
      ],
      "favorite_count" : "2",
      "id_str" : "1262835717663359059",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1262835717663359059",
      "created_at" : "Tue May 19 20:01:12 +0000 2020",
      "favorited" : false,
      "full_text" : "@nessacorraquill You. All the way through.",
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
            "1593744575074141733"
          ],
          "editableUntil" : "2022-11-19T00:14:51.697Z",
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
        "86"
      ],
      "favorite_count" : "1",
      "id_str" : "1593744575074141733",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1593744575074141733",
      "created_at" : "Fri Nov 18 23:14:51 +0000 2022",
      "favorited" : false,
      "full_text" : "@tobs_wrenhallow Good night, Nessa. I shall see you in the morning, here or next door.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1593744140896569036",
      "in_reply_to_status_id" : "1593744140896569036",
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
            "46541562863161065"
          ],
          "editableUntil" : "2011-03-12T12:32:27.944Z",
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
      "favorite_count" : "2",
      "id_str" : "46541562863161065",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "46541562863161065",
      "created_at" : "Sat Mar 12 12:02:27 +0000 2011",
      "favorited" : false,
      "full_text" : "@kettl_distantly Well counted.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "46541277763731886",
      "in_reply_to_status_id" : "46541277763731886",
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
            "205334973098493157"
          ],
          "editableUntil" : "2012-05-23T17:00:47.183Z",
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
        "80"
      ],
      "favorite_count" : "3",
      "id_str" : "205334973098493157",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "205334973098493157",
      "created_at" : "Wed May 23 16:30:47 +0000 2012",
      "favorited" : false,
      "full_text" : "Home. G. met me with the hat. I have told him everything, in alphabetical order.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1590811951766703076"
          ],
          "editableUntil" : "2022-11-10T22:01:39.815Z",
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
      "favorite_count" : "2",
      "id_str" : "1590811951766703076",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1590811951766703076",
      "created_at" : "Thu Nov 10 21:01:39 +0000 2022",
      "favorited" : false,
      "full_text" : "@nessacorraquill Everyone checking that everyone is still here. It sounds like knitting. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1590811684132359525",
      "in_reply_to_status_id" : "1590811684132359525",
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
            "1291313313283574341"
          ],
          "editableUntil" : "2020-08-06T10:30:59.985Z",
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
        "90"
      ],
      "favorite_count" : "5",
      "id_str" : "1291313313283574341",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1291313313283574341",
      "created_at" : "Thu Aug 06 10:00:59 +0000 2020",
      "favorited" : false,
      "full_text" : "Reading glasses, bread, stamps. I have been out. Everyone's eyes have grown so articulate.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1306686070817031273"
          ],
          "editableUntil" : "2020-09-17T20:36:50.993Z",
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
      "id_str" : "1306686070817031273",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1306686070817031273",
      "created_at" : "Thu Sep 17 20:06:50 +0000 2020",
      "favorited" : false,
      "full_text" : "@nessacorraquill I find I am. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1306685800515110620",
      "in_reply_to_status_id" : "1306685800515110620",
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
            "498123405120245415"
          ],
          "editableUntil" : "2014-08-09T15:37:29.123Z",
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
        "75"
      ],
      "favorite_count" : "0",
      "id_str" : "498123405120245415",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "498123405120245415",
      "created_at" : "Sat Aug 09 15:07:29 +0000 2014",
      "favorited" : false,
      "full_text" : "@kettl_distantly There was not a dry eye on the pier, and there was a seal.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "498122912151111929",
      "in_reply_to_status_id" : "498122912151111929",
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
            "1591401817579719076"
          ],
          "editableUntil" : "2022-11-12T13:05:34.784Z",
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
      "id_str" : "1591401817579719076",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1591401817579719076",
      "created_at" : "Sat Nov 12 12:05:34 +0000 2022",
      "favorited" : false,
      "full_text" : "@nessacorraquill \"We\".",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1591401502008674877",
      "in_reply_to_status_id" : "1591401502008674877",
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
            "1767856976118681517"
          ],
          "editableUntil" : "2024-03-13T11:15:22.958Z",
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
        "110"
      ],
      "favorite_count" : "3",
      "id_str" : "1767856976118681517",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1767856976118681517",
      "created_at" : "Wed Mar 13 10:15:22 +0000 2024",
      "favorited" : false,
      "full_text" : "@nessacorraquill e: restored, second version. I have kept the first as well; one should always keep the first.",
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
            "1623453566859478939"
          ],
          "editableUntil" : "2023-02-08T23:47:47.305Z",
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
      "id_str" : "1623453566859478939",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1623453566859478939",
      "created_at" : "Wed Feb 08 22:47:47 +0000 2023",
      "favorited" : false,
      "full_text" : "@nessacorraquill Of course.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1623453412089662994",
      "in_reply_to_status_id" : "1623453412089662994",
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
            "1888359041978073188"
          ],
          "editableUntil" : "2025-02-08T23:47:34.279Z",
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
      "id_str" : "1888359041978073188",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1888359041978073188",
      "created_at" : "Sat Feb 08 22:47:34 +0000 2025",
      "favorited" : false,
      "full_text" : "@nessacorraquill Of course.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1888358959941683249",
      "in_reply_to_status_id" : "1888358959941683249",
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
            "132797089712177334"
          ],
          "editableUntil" : "2011-11-05T13:01:08.095Z",
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
        "64"
      ],
      "favorite_count" : "2",
      "id_str" : "132797089712177334",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "132797089712177334",
      "created_at" : "Sat Nov 05 12:31:08 +0000 2011",
      "favorited" : false,
      "full_text" : "@kettl_distantly A lamp at a window, going somewhere. You would.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "132794516884163655",
      "in_reply_to_status_id" : "132794516884163655",
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
            "15521984519604469"
          ],
          "editableUntil" : "2010-12-16T22:11:44.151Z",
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
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "107"
      ],
      "favorite_count" : "2",
      "id_str" : "15521984519604469",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "15521984519604469",
      "created_at" : "Thu Dec 16 21:41:44 +0000 2010",
      "favorited" : false,
      "full_text" : "plums, resemblance of Wrenhallow to; Tromsø, understanding shown by; Tuesday, last words; walrus #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "15521763534309607",
      "in_reply_to_status_id" : "15521763534309607",
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
            "162641645358023355"
          ],
          "editableUntil" : "2012-01-26T21:32:44.646Z",
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
              "107",
              "117"
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
        "117"
      ],
      "favorite_count" : "2",
      "id_str" : "162641645358023355",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "162641645358023355",
      "created_at" : "Thu Jan 26 21:02:44 +0000 2012",
      "favorited" : false,
      "full_text" : "@kettl_distantly G. asking whether Ireland is \"damp for walls\". I said it has had no complaints from them. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "162641056892979935",
      "in_reply_to_status_id" : "162641056892979935",
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
            "1417499568920068285"
          ],
          "editableUntil" : "2021-07-20T15:30:07.756Z",
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
        "128"
      ],
      "favorite_count" : "3",
      "id_str" : "1417499568920068285",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1417499568920068285",
      "created_at" : "Tue Jul 20 15:00:07 +0000 2021",
      "favorited" : false,
      "full_text" : "Una, six, has written to ask for a card of her own in the box. Enclosed: one crayon horse, \"for refrence\". Card made. See Horse.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1257724438049198024"
          ],
          "editableUntil" : "2020-05-05T18:00:48.078Z",
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
        "110"
      ],
      "favorite_count" : "4",
      "id_str" : "1257724438049198024",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1257724438049198024",
      "created_at" : "Tue May 05 17:30:48 +0000 2020",
      "favorited" : false,
      "full_text" : "I have opened the box. K first. The card had faded to the colour of tea, which is only right. Began a new one.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "423923141790664157"
          ],
          "editableUntil" : "2014-01-16T21:32:07.771Z",
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
      "favorite_count" : "0",
      "id_str" : "423923141790664157",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "423923141790664157",
      "created_at" : "Thu Jan 16 21:02:07 +0000 2014",
      "favorited" : false,
      "full_text" : "@kettl_distantly G. coughing in the next room, in no particular key. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "423922768795402914",
      "in_reply_to_status_id" : "423922768795402914",
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
            "15412972020"
          ],
          "editableUntil" : "2010-06-03T20:33:55.702Z",
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
      "favorite_count" : "2",
      "id_str" : "15412972020",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "15412972020",
      "created_at" : "Thu Jun 03 20:03:55 +0000 2010",
      "favorited" : false,
      "full_text" : "@kettl_distantly Left gull or right gull? #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "15412813980",
      "in_reply_to_status_id" : "15412813980",
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
            "1755725113333910164"
          ],
          "editableUntil" : "2024-02-08T23:47:41.471Z",
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
      "favorite_count" : "0",
      "id_str" : "1755725113333910164",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1755725113333910164",
      "created_at" : "Thu Feb 08 22:47:41 +0000 2024",
      "favorited" : false,
      "full_text" : "@nessacorraquill Of course.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1755725020056784594",
      "in_reply_to_status_id" : "1755725020056784594",
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
            "1831784661026604277"
          ],
          "editableUntil" : "2024-09-05T21:01:10.759Z",
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
              "106",
              "116"
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
        "116"
      ],
      "favorite_count" : "3",
      "id_str" : "1831784661026604277",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1831784661026604277",
      "created_at" : "Thu Sep 05 20:01:10 +0000 2024",
      "favorited" : false,
      "full_text" : "@nessacorraquill The fourth driver. She is the first driver's daughter. Third gear, all the way, singing. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1831784464703817698",
      "in_reply_to_status_id" : "1831784464703817698",
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
            "363028182518992385"
          ],
          "editableUntil" : "2013-08-01T20:37:18.107Z",
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
              "68",
              "78"
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
        "78"
      ],
      "favorite_count" : "2",
      "id_str" : "363028182518992385",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "363028182518992385",
      "created_at" : "Thu Aug 01 20:07:18 +0000 2013",
      "favorited" : false,
      "full_text" : "@kettl_distantly He has been to trouble. He came back with flowers. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "363027908077291743",
      "in_reply_to_status_id" : "363027908077291743",
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
            "375438573442174535"
          ],
          "editableUntil" : "2013-09-05T02:31:45.877Z",
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
        "62"
      ],
      "favorite_count" : "1",
      "id_str" : "375438573442174535",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "375438573442174535",
      "created_at" : "Thu Sep 05 02:01:45 +0000 2013",
      "favorited" : false,
      "full_text" : "@kettl_distantly Corraquill, N.: 25, error of; grace in defeat",
      "lang" : "en",
      "in_reply_to_status_id_str" : "375437911325150862",
      "in_reply_to_status_id" : "375437911325150862",
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
            "327512925562473148"
          ],
          "editableUntil" : "2013-04-25T20:32:21.007Z",
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
      "favorite_count" : "0",
      "id_str" : "327512925562473148",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "327512925562473148",
      "created_at" : "Thu Apr 25 20:02:21 +0000 2013",
      "favorited" : false,
      "full_text" : "@kettl_distantly Frogs, here too. I have sent Kaede the minutes. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "327512359889275503",
      "in_reply_to_status_id" : "327512359889275503",
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
            "14512449394"
          ],
          "editableUntil" : "2010-05-19T20:02:01.492Z",
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
        "27"
      ],
      "favorite_count" : "1",
      "id_str" : "14512449394",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "14512449394",
      "created_at" : "Wed May 19 19:32:01 +0000 2010",
      "favorited" : false,
      "full_text" : "@kettl_distantly Slow ones.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "14512442591",
      "in_reply_to_status_id" : "14512442591",
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
            "91598217870836276"
          ],
          "editableUntil" : "2011-07-14T20:31:31.610Z",
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
      "id_str" : "91598217870836276",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "91598217870836276",
      "created_at" : "Thu Jul 14 20:01:31 +0000 2011",
      "favorited" : false,
      "full_text" : "@kettl_distantly G. laying a wall behind the church. Tick, scrape, tick, consider. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "91598063889550692",
      "in_reply_to_status_id" : "91598063889550692",
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
            "1248344346479034929"
          ],
          "editableUntil" : "2020-04-09T20:47:39.974Z",
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
        "184"
      ],
      "favorite_count" : "3",
      "id_str" : "1248344346479034929",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1248344346479034929",
      "created_at" : "Thu Apr 09 20:17:39 +0000 2020",
      "favorited" : false,
      "full_text" : "@nessacorraquill There was somebody to look after, and then there was not, and then I could not find the heading. I read every one of your twelfths of March. I want that on the record.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1248343457546635077",
      "in_reply_to_status_id" : "1248343457546635077",
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
            "1692163252651296641"
          ],
          "editableUntil" : "2023-08-17T14:15:32.962Z",
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
        "68"
      ],
      "favorite_count" : "1",
      "id_str" : "1692163252651296641",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1692163252651296641",
      "created_at" : "Thu Aug 17 13:15:32 +0000 2023",
      "favorited" : false,
      "full_text" : "@nessacorraquill avalanches: applause of, 1. It has been reading us.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1692161881256493353",
      "in_reply_to_status_id" : "1692161881256493353",
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
            "4845044023"
          ],
          "editableUntil" : "2009-10-01T09:40:59.186Z",
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
      "favorite_count" : "0",
      "id_str" : "4845044023",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "4845044023",
      "created_at" : "Thu Oct 01 09:10:59 +0000 2009",
      "favorited" : false,
      "full_text" : "Today I was sent an index to check that had been made by a machine. It had an entry for \"the\".",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "7857529017"
          ],
          "editableUntil" : "2010-01-12T15:11:39.566Z",
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
      "favorite_count" : "0",
      "id_str" : "7857529017",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "7857529017",
      "created_at" : "Tue Jan 12 14:41:39 +0000 2010",
      "favorited" : false,
      "full_text" : "@kettl_distantly Hesitation, see Tap.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "7857119826",
      "in_reply_to_status_id" : "7857119826",
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
            "4845135271"
          ],
          "editableUntil" : "2009-10-01T09:45:59.523Z",
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
        "29"
      ],
      "favorite_count" : "0",
      "id_str" : "4845135271",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "4845135271",
      "created_at" : "Thu Oct 01 09:15:59 +0000 2009",
      "favorited" : false,
      "full_text" : "@kettl_distantly All of them.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "4845106678",
      "in_reply_to_status_id" : "4845106678",
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
            "2032064449409450819"
          ],
          "editableUntil" : "2026-03-12T13:01:33.328Z",
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
        "33"
      ],
      "favorite_count" : "2",
      "id_str" : "2032064449409450819",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2032064449409450819",
      "created_at" : "Thu Mar 12 12:01:33 +0000 2026",
      "favorited" : false,
      "full_text" : "@nessacorraquill Exactly on time.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "2032064167178928408",
      "in_reply_to_status_id" : "2032064167178928408",
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
            "1720864724918209001"
          ],
          "editableUntil" : "2023-11-04T19:04:57.198Z",
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
        "58"
      ],
      "favorite_count" : "1",
      "id_str" : "1720864724918209001",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1720864724918209001",
      "created_at" : "Sat Nov 04 18:04:57 +0000 2023",
      "favorited" : false,
      "full_text" : "@nessacorraquill A clean bill, then, by his own standards.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1720863580691104759",
      "in_reply_to_status_id" : "1720863580691104759",
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
            "43416093183708398"
          ],
          "editableUntil" : "2011-03-03T21:32:57.904Z",
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
        "103"
      ],
      "favorite_count" : "0",
      "id_str" : "43416093183708398",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "43416093183708398",
      "created_at" : "Thu Mar 03 21:02:57 +0000 2011",
      "favorited" : false,
      "full_text" : "@kettl_distantly I am at my sister's and there is a television. How do people hear anything? #quietdesk",
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
            "2056816734832165437"
          ],
          "editableUntil" : "2026-05-19T20:18:18.048Z",
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
        "81"
      ],
      "favorite_count" : "2",
      "id_str" : "2056816734832165437",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2056816734832165437",
      "created_at" : "Tue May 19 19:18:18 +0000 2026",
      "favorited" : false,
      "full_text" : "@nessacorraquill The index is forty-one pages. I was asked to cut it. I declined.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "2056816535271377839",
      "in_reply_to_status_id" : "2056816535271377839",
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
            "7976273572"
          ],
          "editableUntil" : "2010-01-14T21:39:59.435Z",
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
              "79",
              "89"
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
        "89"
      ],
      "favorite_count" : "0",
      "id_str" : "7976273572",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "7976273572",
      "created_at" : "Thu Jan 14 21:09:59 +0000 2010",
      "favorited" : false,
      "full_text" : "@oakmallow_73 walrus: aboard, 1; in cabin, 2; author's location relative to, 3 #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "7976230657",
      "in_reply_to_status_id" : "7976230657",
      "in_reply_to_user_id" : "208190355072",
      "in_reply_to_user_id_str" : "208190355072"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "35274396897643755"
          ],
          "editableUntil" : "2011-02-09T10:20:46.244Z",
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
      "favorite_count" : "2",
      "id_str" : "35274396897643755",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "35274396897643755",
      "created_at" : "Wed Feb 09 09:50:46 +0000 2011",
      "favorited" : false,
      "full_text" : "@kettl_distantly Well kept. I could not index it. Every entry would be the same word.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "35272395166059184",
      "in_reply_to_status_id" : "35272395166059184",
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
            "784079681459587959"
          ],
          "editableUntil" : "2016-10-06T17:45:38.213Z",
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
        "60"
      ],
      "favorite_count" : "3",
      "id_str" : "784079681459587959",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "784079681459587959",
      "created_at" : "Thu Oct 06 17:15:38 +0000 2016",
      "favorited" : false,
      "full_text" : "Fog. They have replaced the horn with a recording of itself.",
      "lang" : "en"
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
            "2020631420694695651"
          ],
          "editableUntil" : "2026-02-08T23:50:46.867Z",
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
        "42"
      ],
      "favorite_count" : "2",
      "id_str" : "2020631420694695651",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2020631420694695651",
      "created_at" : "Sun Feb 08 22:50:46 +0000 2026",
      "favorited" : false,
      "full_text" : "@nessacorraquill On what do you base this?",
      "lang" : "en",
      "in_reply_to_status_id_str" : "2020630885421813528",
      "in_reply_to_status_id" : "2020630885421813528",
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
            "29041917134"
          ],
          "editableUntil" : "2010-10-28T20:10:02.457Z",
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
        "114"
      ],
      "favorite_count" : "2",
      "id_str" : "29041917134",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "29041917134",
      "created_at" : "Thu Oct 28 19:40:02 +0000 2010",
      "favorited" : false,
      "full_text" : "Lovely long footnote today that turned out to be the author proposing to someone. Indexed under \"Notes, personal\".",
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
            "723913335526916233"
          ],
          "editableUntil" : "2016-04-23T17:06:03.506Z",
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
        "39"
      ],
      "favorite_count" : "0",
      "id_str" : "723913335526916233",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "723913335526916233",
      "created_at" : "Sat Apr 23 16:36:03 +0000 2016",
      "favorited" : false,
      "full_text" : "@nessacorraquill parrot: eligibility of",
      "lang" : "en",
      "in_reply_to_status_id_str" : "723911838370104250",
      "in_reply_to_status_id" : "723911838370104250",
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
            "375710253393644688"
          ],
          "editableUntil" : "2013-09-05T20:31:19.425Z",
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
        "21"
      ],
      "favorite_count" : "0",
      "id_str" : "375710253393644688",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "375710253393644688",
      "created_at" : "Thu Sep 05 20:01:19 +0000 2013",
      "favorited" : false,
      "full_text" : "@kettl_distantly Her.",
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
            "35265364380091645"
          ],
          "editableUntil" : "2011-02-09T09:44:52.724Z",
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
        "42"
      ],
      "favorite_count" : "2",
      "id_str" : "35265364380091645",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "35265364380091645",
      "created_at" : "Wed Feb 09 09:14:52 +0000 2011",
      "favorited" : false,
      "full_text" : "@kettl_distantly I shall have it engraved.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "35264331981521333",
      "in_reply_to_status_id" : "35264331981521333",
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
            "14912571419"
          ],
          "editableUntil" : "2010-05-27T11:35:00.223Z",
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
      "favorite_count" : "5",
      "id_str" : "14912571419",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "14912571419",
      "created_at" : "Thu May 27 11:05:00 +0000 2010",
      "favorited" : false,
      "full_text" : "Lunch with another indexer. Two hours. We agreed about everything, and each went home to look it up.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2072003700284458719"
          ],
          "editableUntil" : "2026-06-30T18:05:52.772Z",
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
        "28"
      ],
      "favorite_count" : "0",
      "id_str" : "2072003700284458719",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2072003700284458719",
      "created_at" : "Tue Jun 30 17:05:52 +0000 2026",
      "favorited" : false,
      "full_text" : "@tobs_wrenhallow Understood.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "2072002368005735022",
      "in_reply_to_status_id" : "2072002368005735022",
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
            "413786303000219622"
          ],
          "editableUntil" : "2013-12-19T22:11:57.070Z",
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
              "78",
              "88"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "88"
      ],
      "favorite_count" : "0",
      "id_str" : "413786303000219622",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "413786303000219622",
      "created_at" : "Thu Dec 19 21:41:57 +0000 2013",
      "favorited" : false,
      "full_text" : "her (twice); sighs, a history; seconds, 25 (obs.); seconds, 26; tea, see Eggs #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "413786020379625001",
      "in_reply_to_status_id" : "413786020379625001",
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
            "2088015439878685405"
          ],
          "editableUntil" : "2026-08-13T22:30:48.975Z",
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
        "urls" : [ ],
        "media" : [
          {
            "expanded_url" : "https://x.com/seealso_marit/status/2088015439878685405/photo/1",
            "indices" : [
              "65",
              "88"
            ],
            "url" : "https://t.co/21yOFh0wZ1",
            "media_url" : "http://pbs.twimg.com/tweet_video_thumb/fuTkV4q73gnTuGi.jpg",
            "id_str" : "2088015436103811498",
            "id" : "2088015436103811498",
            "media_url_https" : "https://pbs.twimg.com/tweet_video_thumb/fuTkV4q73gnTuGi.jpg",
            "sizes" : {
              "large" : {
                "w" : "80",
                "h" : "80",
                "resize" : "fit"
              },
              "medium" : {
                "w" : "80",
                "h" : "80",
                "resize" : "fit"
              },
              "small" : {
                "w" : "80",
                "h" : "80",
                "resize" : "fit"
              },
              "thumb" : {
                "w" : "80",
                "h" : "80",
                "resize" : "crop"
              }
            },
            "type" : "photo",
            "display_url" : "pic.x.com/21yOFh0wZ1"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "88"
      ],
      "favorite_count" : "3",
      "id_str" : "2088015439878685405",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2088015439878685405",
      "created_at" : "Thu Aug 13 21:30:48 +0000 2026",
      "favorited" : false,
      "full_text" : "I have been shown how to make a picture move. I chose carefully. https://t.co/21yOFh0wZ1",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://x.com/seealso_marit/status/2088015439878685405/photo/1",
            "indices" : [
              "65",
              "88"
            ],
            "url" : "https://t.co/21yOFh0wZ1",
            "media_url" : "http://pbs.twimg.com/tweet_video_thumb/fuTkV4q73gnTuGi.jpg",
            "id_str" : "2088015436103811498",
            "id" : "2088015436103811498",
            "media_url_https" : "https://pbs.twimg.com/tweet_video_thumb/fuTkV4q73gnTuGi.jpg",
            "sizes" : {
              "large" : {
                "w" : "80",
                "h" : "80",
                "resize" : "fit"
              },
              "medium" : {
                "w" : "80",
                "h" : "80",
                "resize" : "fit"
              },
              "small" : {
                "w" : "80",
                "h" : "80",
                "resize" : "fit"
              },
              "thumb" : {
                "w" : "80",
                "h" : "80",
                "resize" : "crop"
              }
            },
            "type" : "animated_gif",
            "display_url" : "pic.x.com/21yOFh0wZ1",
            "video_info" : {
              "aspect_ratio" : [
                "1",
                "1"
              ],
              "variants" : [
                {
                  "bitrate" : "0",
                  "content_type" : "video/mp4",
                  "url" : "https://video.twimg.com/tweet_video/fuTkV4q73gnTuGi.mp4"
                }
              ]
            }
          }
        ]
      }
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "270262935002023903"
          ],
          "editableUntil" : "2012-11-18T21:01:19.604Z",
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
        "36"
      ],
      "favorite_count" : "0",
      "id_str" : "270262935002023903",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "270262935002023903",
      "created_at" : "Sun Nov 18 20:31:19 +0000 2012",
      "favorited" : false,
      "full_text" : "@kettl_distantly The Tromsø of 1958?",
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
            "24044800705"
          ],
          "editableUntil" : "2010-09-04T22:45:20.278Z",
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
        "133"
      ],
      "favorite_count" : "3",
      "id_str" : "24044800705",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "24044800705",
      "created_at" : "Sat Sep 04 22:15:20 +0000 2010",
      "favorited" : false,
      "full_text" : "@kettl_distantly All in one piece. No power till now; wrote to you on cards instead. We lost one chimney and gained somebody's canoe.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "23998121419",
      "in_reply_to_status_id" : "23998121419",
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
            "545696448956597268"
          ],
          "editableUntil" : "2014-12-18T22:15:46.638Z",
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
        "41"
      ],
      "favorite_count" : "3",
      "id_str" : "545696448956597268",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "545696448956597268",
      "created_at" : "Thu Dec 18 21:45:46 +0000 2014",
      "favorited" : false,
      "full_text" : "@nessacorraquill It is a very full entry.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "545696112380479149",
      "in_reply_to_status_id" : "545696112380479149",
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
            "397698631584451797"
          ],
          "editableUntil" : "2013-11-05T12:45:17.310Z",
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
        "33"
      ],
      "favorite_count" : "1",
      "id_str" : "397698631584451797",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "397698631584451797",
      "created_at" : "Tue Nov 05 12:15:17 +0000 2013",
      "favorited" : false,
      "full_text" : "@kettl_distantly e: reconstructed",
      "lang" : "en",
      "in_reply_to_status_id_str" : "397697354645373790",
      "in_reply_to_status_id" : "397697354645373790",
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
            "16587911557"
          ],
          "editableUntil" : "2010-06-16T12:40:37.095Z",
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
        "101"
      ],
      "favorite_count" : "5",
      "id_str" : "16587911557",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "16587911557",
      "created_at" : "Wed Jun 16 12:10:37 +0000 2010",
      "favorited" : false,
      "full_text" : "A cheese is named in the text 31 times and never described. I have begun to imagine it. It is my age.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1248347644405745466"
          ],
          "editableUntil" : "2020-04-09T21:00:46.261Z",
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
      "favorite_count" : "4",
      "id_str" : "1248347644405745466",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1248347644405745466",
      "created_at" : "Thu Apr 09 20:30:46 +0000 2020",
      "favorited" : false,
      "full_text" : "Good evening, rooms. I see there are more of you. #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "175249274097894733"
          ],
          "editableUntil" : "2012-03-01T16:30:57.576Z",
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
        "119"
      ],
      "favorite_count" : "2",
      "id_str" : "175249274097894733",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "175249274097894733",
      "created_at" : "Thu Mar 01 16:00:57 +0000 2012",
      "favorited" : false,
      "full_text" : "Somebody has reviewed an index of mine. Nobody reviews an index. \"Dry, but one senses a smile at K.\" I shall not sleep.",
      "lang" : "en"
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
            "2075240089893471921"
          ],
          "editableUntil" : "2026-07-09T16:26:08.184Z",
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
            "name" : "Ann Marrowgate",
            "screen_name" : "marrowgate_ann",
            "id_str" : "208300014415",
            "id" : "208300014415",
            "indices" : [
              "0",
              "15"
            ]
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "47"
      ],
      "favorite_count" : "3",
      "id_str" : "2075240089893471921",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2075240089893471921",
      "created_at" : "Thu Jul 09 15:26:08 +0000 2026",
      "favorited" : false,
      "full_text" : "@marrowgate_ann Marrowgate, A.: corner, out of.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "2075239732144507764",
      "in_reply_to_status_id" : "2075239732144507764",
      "in_reply_to_user_id" : "208300014415",
      "in_reply_to_user_id_str" : "208300014415",
      "in_reply_to_screen_name" : "marrowgate_ann"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "279330293150647865"
          ],
          "editableUntil" : "2012-12-13T21:31:46.250Z",
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
      "favorite_count" : "1",
      "id_str" : "279330293150647865",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "279330293150647865",
      "created_at" : "Thu Dec 13 21:01:46 +0000 2012",
      "favorited" : false,
      "full_text" : "@kettl_distantly Quarterly report: third gear, clean, no clutch. She has the hill. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "279330045334392141",
      "in_reply_to_status_id" : "279330045334392141",
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
            "122038981167679801"
          ],
          "editableUntil" : "2011-10-06T20:32:15.142Z",
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
              "60",
              "70"
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
        "70"
      ],
      "favorite_count" : "2",
      "id_str" : "122038981167679801",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "122038981167679801",
      "created_at" : "Thu Oct 06 20:02:15 +0000 2011",
      "favorited" : false,
      "full_text" : "@kettl_distantly The first leaf, I think. Or the last moth. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "122038488261462811",
      "in_reply_to_status_id" : "122038488261462811",
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
            "2003098275640508678"
          ],
          "editableUntil" : "2025-12-22T14:40:19.336Z",
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
        "194"
      ],
      "favorite_count" : "1",
      "id_str" : "2003098275640508678",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2003098275640508678",
      "created_at" : "Mon Dec 22 13:40:19 +0000 2025",
      "favorited" : false,
      "full_text" : "Shannon. Parcel in hand luggage. The officer looked at the declaration, then at me. \"Any value?\" he said. I said: considerable. He took off his glasses. \"It was yourself,\" he said. \"The letter.\"",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1527266031431583031"
          ],
          "editableUntil" : "2022-05-19T13:32:51.781Z",
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
        "77"
      ],
      "favorite_count" : "1",
      "id_str" : "1527266031431583031",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1527266031431583031",
      "created_at" : "Thu May 19 12:32:51 +0000 2022",
      "favorited" : false,
      "full_text" : "@nessacorraquill We had a hurricane in September. I went down for the silver.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1527265565847061559",
      "in_reply_to_status_id" : "1527265565847061559",
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
            "1306685330463654822"
          ],
          "editableUntil" : "2020-09-17T20:33:54.479Z",
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
              "132",
              "142"
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
        "142"
      ],
      "favorite_count" : "3",
      "id_str" : "1306685330463654822",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1306685330463654822",
      "created_at" : "Thu Sep 17 20:03:54 +0000 2020",
      "favorited" : false,
      "full_text" : "@nessacorraquill School bus. A third driver. She took the hill in second, changed down for no reason, and waved. I have high hopes. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1306684375449994409",
      "in_reply_to_status_id" : "1306684375449994409",
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
            "1271170865165241585"
          ],
          "editableUntil" : "2020-06-11T20:32:06.125Z",
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
      "favorite_count" : "3",
      "id_str" : "1271170865165241585",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1271170865165241585",
      "created_at" : "Thu Jun 11 20:02:06 +0000 2020",
      "favorited" : false,
      "full_text" : "@nessacorraquill A mason's hammer. They are mending the church wall he built. They have had to use his mortar recipe; I had it on a card. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1271170524570978210",
      "in_reply_to_status_id" : "1271170524570978210",
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
            "311446654320381297"
          ],
          "editableUntil" : "2013-03-12T12:30:43.446Z",
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
        "36"
      ],
      "favorite_count" : "3",
      "id_str" : "311446654320381297",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "311446654320381297",
      "created_at" : "Tue Mar 12 12:00:43 +0000 2013",
      "favorited" : false,
      "full_text" : "12 March. Four years, and one bench.",
      "lang" : "en"
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
            "147430833144204576"
          ],
          "editableUntil" : "2011-12-15T22:10:24.411Z",
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
        "114"
      ],
      "favorite_count" : "3",
      "id_str" : "147430833144204576",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "147430833144204576",
      "created_at" : "Thu Dec 15 21:40:24 +0000 2011",
      "favorited" : false,
      "full_text" : "Index of #quietdesk, 2011: boat, missed (not yet departed); boots; chair, moved; eel, length of; fonts, pretextual",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "498234903939254002"
          ],
          "editableUntil" : "2014-08-09T23:00:32.513Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
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
      "favorite_count" : "3",
      "id_str" : "498234903939254002",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "498234903939254002",
      "created_at" : "Sat Aug 09 22:30:32 +0000 2014",
      "favorited" : false,
      "full_text" : "Nine of us on a pier in the half-dark, not saying anything. \"What can you hear?\" said Nessa; and nobody could, for laughing.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "10173398964"
          ],
          "editableUntil" : "2010-02-25T21:33:46.867Z",
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
        "56"
      ],
      "favorite_count" : "0",
      "id_str" : "10173398964",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "10173398964",
      "created_at" : "Thu Feb 25 21:03:46 +0000 2010",
      "favorited" : false,
      "full_text" : "@hoshinagi_k It was always a touring company. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "10173346825",
      "in_reply_to_status_id" : "10173346825",
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
            "408703755211506130"
          ],
          "editableUntil" : "2013-12-05T21:35:43.248Z",
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
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "37"
      ],
      "favorite_count" : "2",
      "id_str" : "408703755211506130",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "408703755211506130",
      "created_at" : "Thu Dec 05 21:05:43 +0000 2013",
      "favorited" : false,
      "full_text" : "@oakmallow_73 Put it back. #quietdesk",
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
            "266648537154978539"
          ],
          "editableUntil" : "2012-11-08T21:39:00.005Z",
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
              "40",
              "50"
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
        "50"
      ],
      "favorite_count" : "1",
      "id_str" : "266648537154978539",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "266648537154978539",
      "created_at" : "Thu Nov 08 21:09:00 +0000 2012",
      "favorited" : false,
      "full_text" : "@ogundashire gloves: pair, see Returned #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "266648061910977531",
      "in_reply_to_status_id" : "266648061910977531",
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
            "322440156629962528"
          ],
          "editableUntil" : "2013-04-11T20:34:58.646Z",
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
              "49",
              "59"
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
        "59"
      ],
      "favorite_count" : "3",
      "id_str" : "322440156629962528",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "322440156629962528",
      "created_at" : "Thu Apr 11 20:04:58 +0000 2013",
      "favorited" : false,
      "full_text" : "@hoshinagi_k cherry: audible by way of neighbour #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "322439429681580564",
      "in_reply_to_status_id" : "322439429681580564",
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
            "2056817463730900851"
          ],
          "editableUntil" : "2026-05-19T20:21:11.831Z",
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
        "47"
      ],
      "favorite_count" : "2",
      "id_str" : "2056817463730900851",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2056817463730900851",
      "created_at" : "Tue May 19 19:21:11 +0000 2026",
      "favorited" : false,
      "full_text" : "@nessacorraquill \"zeal, misplaced: none found.\"",
      "lang" : "en",
      "in_reply_to_status_id_str" : "2056817271321396319",
      "in_reply_to_status_id" : "2056817271321396319",
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
            "555833307430913981"
          ],
          "editableUntil" : "2015-01-15T21:36:02.032Z",
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
        "71"
      ],
      "favorite_count" : "2",
      "id_str" : "555833307430913981",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "555833307430913981",
      "created_at" : "Thu Jan 15 21:06:02 +0000 2015",
      "favorited" : false,
      "full_text" : "@nessacorraquill Snow plough. G. asleep. The house deciding. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "555831977777826470",
      "in_reply_to_status_id" : "555831977777826470",
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
            "2166798818"
          ],
          "editableUntil" : "2009-05-27T13:30:11.005Z",
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
        "95"
      ],
      "favorite_count" : "3",
      "id_str" : "2166798818",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2166798818",
      "created_at" : "Wed May 27 13:00:11 +0000 2009",
      "favorited" : false,
      "full_text" : "Two hundred entries for \"river\" and not one of them wet. I have gone out to look at some water.",
      "lang" : "en"
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
            "1877460750524483249"
          ],
          "editableUntil" : "2025-01-09T22:01:39.116Z",
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
              "82",
              "92"
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
        "92"
      ],
      "favorite_count" : "2",
      "id_str" : "1877460750524483249",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1877460750524483249",
      "created_at" : "Thu Jan 09 21:01:39 +0000 2025",
      "favorited" : false,
      "full_text" : "@nessacorraquill The printer. It is doing 2009. It stops every so often, as I do. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1877460339155534684",
      "in_reply_to_status_id" : "1877460339155534684",
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
            "1748703888"
          ],
          "editableUntil" : "2009-03-31T15:56:09.092Z",
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
        "44"
      ],
      "favorite_count" : "0",
      "id_str" : "1748703888",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1748703888",
      "created_at" : "Tue Mar 31 15:26:09 +0000 2009",
      "favorited" : false,
      "full_text" : "@kettl_distantly birdsong: overuse of, 1 ff.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1748701687",
      "in_reply_to_status_id" : "1748701687",
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
            "203218474816766209"
          ],
          "editableUntil" : "2012-05-17T20:50:34.670Z",
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
              "112",
              "122"
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
        "122"
      ],
      "favorite_count" : "1",
      "id_str" : "203218474816766209",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "203218474816766209",
      "created_at" : "Thu May 17 20:20:34 +0000 2012",
      "favorited" : false,
      "full_text" : "@kettl_distantly Ninety people politely not interrupting. It is the loudest quiet I ever sat in. Two more days. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "203213415290767602",
      "in_reply_to_status_id" : "203213415290767602",
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
            "8007174512"
          ],
          "editableUntil" : "2010-01-15T11:50:30.577Z",
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
      "favorite_count" : "1",
      "id_str" : "8007174512",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "8007174512",
      "created_at" : "Fri Jan 15 11:20:30 +0000 2010",
      "favorited" : false,
      "full_text" : "Understood.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "86525173502574898"
          ],
          "editableUntil" : "2011-06-30T20:33:03.580Z",
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
              "53",
              "63"
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
        "63"
      ],
      "favorite_count" : "1",
      "id_str" : "86525173502574898",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "86525173502574898",
      "created_at" : "Thu Jun 30 20:03:03 +0000 2011",
      "favorited" : false,
      "full_text" : "@oakmallow_73 Seventy-seven: see also Seventy-three. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "86524782866074583",
      "in_reply_to_status_id" : "86524782866074583",
      "in_reply_to_user_id" : "208190355072",
      "in_reply_to_user_id_str" : "208190355072"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "8708779187"
          ],
          "editableUntil" : "2010-01-28T21:41:30.733Z",
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
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "55"
      ],
      "favorite_count" : "1",
      "id_str" : "8708779187",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "8708779187",
      "created_at" : "Thu Jan 28 21:11:30 +0000 2010",
      "favorited" : false,
      "full_text" : "He has found it. He says it was on the hook. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "8708453137",
      "in_reply_to_status_id" : "8708453137",
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
            "1591400567593241435"
          ],
          "editableUntil" : "2022-11-12T13:00:36.764Z",
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
        "131"
      ],
      "favorite_count" : "2",
      "id_str" : "1591400567593241435",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1591400567593241435",
      "created_at" : "Sat Nov 12 12:00:36 +0000 2022",
      "favorited" : false,
      "full_text" : "Made a small index of where they have all gone. It is the saddest thing I ever alphabetised, and by \"W\" I had begun to feel better.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "35109119442554768"
          ],
          "editableUntil" : "2011-02-08T23:24:01.028Z",
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
        "52"
      ],
      "favorite_count" : "1",
      "id_str" : "35109119442554768",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "35109119442554768",
      "created_at" : "Tue Feb 08 22:54:01 +0000 2011",
      "favorited" : false,
      "full_text" : "@kettl_distantly G. has put it on a tray. Of course.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "35109048101636005",
      "in_reply_to_status_id" : "35109048101636005",
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
            "9074771833"
          ],
          "editableUntil" : "2010-02-04T21:35:06.740Z",
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
              "56",
              "66"
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
        "66"
      ],
      "favorite_count" : "1",
      "id_str" : "9074771833",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "9074771833",
      "created_at" : "Thu Feb 04 21:05:06 +0000 2010",
      "favorited" : false,
      "full_text" : "@ogundashire glove: returned; renewed; pair, hopes of a #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "9074744239",
      "in_reply_to_status_id" : "9074744239",
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
            "2039795260640462440"
          ],
          "editableUntil" : "2026-04-02T21:01:02.357Z",
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
              "92",
              "102"
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
        "102"
      ],
      "favorite_count" : "1",
      "id_str" : "2039795260640462440",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2039795260640462440",
      "created_at" : "Thu Apr 02 20:01:02 +0000 2026",
      "favorited" : false,
      "full_text" : "@nessacorraquill A page being turned over for the last time by someone checking for widows. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "2039795097737888635",
      "in_reply_to_status_id" : "2039795097737888635",
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
            "2088016941384993091"
          ],
          "editableUntil" : "2026-08-13T22:36:46.962Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
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
        "50"
      ],
      "favorite_count" : "2",
      "id_str" : "2088016941384993091",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2088016941384993091",
      "created_at" : "Thu Aug 13 21:36:46 +0000 2026",
      "favorited" : false,
      "full_text" : "It fits. It is sixteen letters only in the handle.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "2088015439878685405",
      "in_reply_to_status_id" : "2088015439878685405",
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
            "545695370936583889"
          ],
          "editableUntil" : "2014-12-18T22:11:29.618Z",
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
        "41"
      ],
      "favorite_count" : "1",
      "id_str" : "545695370936583889",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "545695370936583889",
      "created_at" : "Thu Dec 18 21:41:29 +0000 2014",
      "favorited" : false,
      "full_text" : "Index of #quietdesk, 2014: see Stromness.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "18658353437"
          ],
          "editableUntil" : "2010-07-08T20:34:22.032Z",
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
              "104",
              "114"
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
        "114"
      ],
      "favorite_count" : "1",
      "id_str" : "18658353437",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "18658353437",
      "created_at" : "Thu Jul 08 20:04:22 +0000 2010",
      "favorited" : false,
      "full_text" : "@kettl_distantly Eleven teenagers jumping off a wharf, one at a time, each with a different final word. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "18658079222",
      "in_reply_to_status_id" : "18658079222",
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
            "1527367148433835960"
          ],
          "editableUntil" : "2022-05-19T20:14:39.953Z",
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
        "106"
      ],
      "favorite_count" : "1",
      "id_str" : "1527367148433835960",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1527367148433835960",
      "created_at" : "Thu May 19 19:14:39 +0000 2022",
      "favorited" : false,
      "full_text" : "She keeps the first one in her pocket on travelling days. It has worn quite smooth. e: polished, by thumb.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1899792580070080773"
          ],
          "editableUntil" : "2025-03-12T13:00:22.185Z",
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
        "55"
      ],
      "favorite_count" : "1",
      "id_str" : "1899792580070080773",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1899792580070080773",
      "created_at" : "Wed Mar 12 12:00:22 +0000 2025",
      "favorited" : false,
      "full_text" : "12 March, sixteen. As many years as there were letters.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "35108968443413795"
          ],
          "editableUntil" : "2011-02-08T23:23:25.027Z",
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
      "favorite_count" : "1",
      "id_str" : "35108968443413795",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "35108968443413795",
      "created_at" : "Tue Feb 08 22:53:25 +0000 2011",
      "favorited" : false,
      "full_text" : "@kettl_distantly 300. Send me the timings; I have his commas by heart. You take the first half.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "35108871907312583",
      "in_reply_to_status_id" : "35108871907312583",
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
            "179174961154359624"
          ],
          "editableUntil" : "2012-03-12T12:30:14.306Z",
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
        "93"
      ],
      "favorite_count" : "6",
      "id_str" : "179174961154359624",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "179174961154359624",
      "created_at" : "Mon Mar 12 12:00:14 +0000 2012",
      "favorited" : false,
      "full_text" : "12 March, third year. The horn is being serviced, so this year I shall do it myself. Foghorn.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "53464101543741255"
          ],
          "editableUntil" : "2011-03-31T15:00:09.780Z",
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
        "122"
      ],
      "favorite_count" : "4",
      "id_str" : "53464101543741255",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "53464101543741255",
      "created_at" : "Thu Mar 31 14:30:09 +0000 2011",
      "favorited" : false,
      "full_text" : "\"See also\" is the kindest phrase in the language. It means: you are not finished yet, and there is more, and I know where.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "53465328222472013"
          ],
          "editableUntil" : "2011-03-31T15:05:02.243Z",
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
      "favorite_count" : "1",
      "id_str" : "53465328222472013",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "53465328222472013",
      "created_at" : "Thu Mar 31 14:35:02 +0000 2011",
      "favorited" : false,
      "full_text" : "@kettl_distantly I did, you goose.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "53465188891887093",
      "in_reply_to_status_id" : "53465188891887093",
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
            "157774051572452258"
          ],
          "editableUntil" : "2012-01-13T11:10:39.852Z",
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
        "45"
      ],
      "favorite_count" : "0",
      "id_str" : "157774051572452258",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "157774051572452258",
      "created_at" : "Fri Jan 13 10:40:39 +0000 2012",
      "favorited" : false,
      "full_text" : "@juneish_moor I remember it. It is on a card.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "157768920822974089",
      "in_reply_to_status_id" : "157768920822974089",
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
            "105252905937797727"
          ],
          "editableUntil" : "2011-08-21T12:50:22.937Z",
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
        "urls" : [
          {
            "url" : "http://t.co/FAbonEq3im",
            "expanded_url" : "http://seealso.example.net/2011/08/see-under-you/",
            "display_url" : "seealso.example.net/2011/0…",
            "indices" : [
              "51",
              "73"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "73"
      ],
      "favorite_count" : "6",
      "id_str" : "105252905937797727",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "105252905937797727",
      "created_at" : "Sun Aug 21 12:20:22 +0000 2011",
      "favorited" : false,
      "full_text" : "For the five who have asked what is on their card: http://t.co/FAbonEq3im",
      "lang" : "en",
      "possibly_sensitive" : false
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
            "262951988981926228"
          ],
          "editableUntil" : "2012-10-29T16:50:14.242Z",
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
        "80"
      ],
      "favorite_count" : "1",
      "id_str" : "262951988981926228",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "262951988981926228",
      "created_at" : "Mon Oct 29 16:20:14 +0000 2012",
      "favorited" : false,
      "full_text" : "@kettl_distantly It is going south of us, to New York. Hat in cellar regardless.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "262946910724164655",
      "in_reply_to_status_id" : "262946910724164655",
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
            "68768906520561188"
          ],
          "editableUntil" : "2011-05-12T20:35:59.636Z",
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
        "46"
      ],
      "favorite_count" : "0",
      "id_str" : "68768906520561188",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "68768906520561188",
      "created_at" : "Thu May 12 20:05:59 +0000 2011",
      "favorited" : false,
      "full_text" : "@qandelfar fonts: pretextual use of #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "68768732641493196",
      "in_reply_to_status_id" : "68768732641493196",
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
            "81642364464007570"
          ],
          "editableUntil" : "2011-06-17T09:10:31.187Z",
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
      "favorite_count" : "2",
      "id_str" : "81642364464007570",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "81642364464007570",
      "created_at" : "Fri Jun 17 08:40:31 +0000 2011",
      "favorited" : false,
      "full_text" : "Has anyone heard?",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "203853995142286142"
          ],
          "editableUntil" : "2012-05-19T14:55:54.523Z",
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
        "70"
      ],
      "favorite_count" : "0",
      "id_str" : "203853995142286142",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "203853995142286142",
      "created_at" : "Sat May 19 14:25:54 +0000 2012",
      "favorited" : false,
      "full_text" : "@oakmallow_73 On the left, as it happens, and therefore winning. 73 M.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "203853193044561689",
      "in_reply_to_status_id" : "203853193044561689",
      "in_reply_to_user_id" : "208190355072",
      "in_reply_to_user_id_str" : "208190355072"
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
            "2004195431931708828"
          ],
          "editableUntil" : "2025-12-25T15:20:01.780Z",
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
        "101"
      ],
      "favorite_count" : "2",
      "id_str" : "2004195431931708828",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2004195431931708828",
      "created_at" : "Thu Dec 25 14:20:01 +0000 2025",
      "favorited" : false,
      "full_text" : "@nessacorraquill There was a card with an E on it. \"Everyone?\" I asked. \"You'll do,\" said her mother.",
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
            "1792274269728673318"
          ],
          "editableUntil" : "2024-05-19T20:20:59.406Z",
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
        "34"
      ],
      "favorite_count" : "3",
      "id_str" : "1792274269728673318",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1792274269728673318",
      "created_at" : "Sun May 19 19:20:59 +0000 2024",
      "favorited" : false,
      "full_text" : "@nessacorraquill What does he say?",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1792272523849631041",
      "in_reply_to_status_id" : "1792272523849631041",
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
            "1704908437659323048"
          ],
          "editableUntil" : "2023-09-21T18:20:21.862Z",
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
        "84"
      ],
      "favorite_count" : "6",
      "id_str" : "1704908437659323048",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1704908437659323048",
      "created_at" : "Thu Sep 21 17:20:21 +0000 2023",
      "favorited" : false,
      "full_text" : "Hurricane gone by. Cellar: silver, hat. Nothing in the hat but the shape of a stone.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1248345172945667277"
          ],
          "editableUntil" : "2020-04-09T20:50:57.019Z",
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
        "70"
      ],
      "favorite_count" : "3",
      "id_str" : "1248345172945667277",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1248345172945667277",
      "created_at" : "Thu Apr 09 20:20:57 +0000 2020",
      "favorited" : false,
      "full_text" : "@nessacorraquill Fog. The recording. And, as of nine minutes ago, you.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1248344930615561994",
      "in_reply_to_status_id" : "1248344930615561994",
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
            "28197202769740531"
          ],
          "editableUntil" : "2011-01-20T21:38:31.676Z",
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
              "89",
              "99"
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
        "99"
      ],
      "favorite_count" : "0",
      "id_str" : "28197202769740531",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "28197202769740531",
      "created_at" : "Thu Jan 20 21:08:31 +0000 2011",
      "favorited" : false,
      "full_text" : "@kettl_distantly I have the book of him. Between us we could identify him by his commas. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "28196642104541681",
      "in_reply_to_status_id" : "28196642104541681",
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
            "2113294776970251894"
          ],
          "editableUntil" : "2026-10-22T16:41:52.605Z",
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
        "58"
      ],
      "favorite_count" : "3",
      "id_str" : "2113294776970251894",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2113294776970251894",
      "created_at" : "Thu Oct 22 15:41:52 +0000 2026",
      "favorited" : false,
      "full_text" : "@nessacorraquill Then it was never distant, only opposite.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "2113291969034717512",
      "in_reply_to_status_id" : "2113291969034717512",
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
            "1417502222387775445"
          ],
          "editableUntil" : "2021-07-20T15:40:40.392Z",
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
        "23"
      ],
      "favorite_count" : "3",
      "id_str" : "1417502222387775445",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1417502222387775445",
      "created_at" : "Tue Jul 20 15:10:40 +0000 2021",
      "favorited" : false,
      "full_text" : "@tobs_wrenhallow Whose?",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1417501607406340093",
      "in_reply_to_status_id" : "1417501607406340093",
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
            "1402958796296293262"
          ],
          "editableUntil" : "2021-06-10T12:30:17.408Z",
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
        "107"
      ],
      "favorite_count" : "3",
      "id_str" : "1402958796296293262",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1402958796296293262",
      "created_at" : "Thu Jun 10 12:00:17 +0000 2021",
      "favorited" : false,
      "full_text" : "An author writes: \"I looked myself up first. Does everyone?\" Everyone. I always leave something nice there.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "231031643752630009"
          ],
          "editableUntil" : "2012-08-02T14:50:10.888Z",
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
        "66"
      ],
      "favorite_count" : "0",
      "id_str" : "231031643752630009",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "231031643752630009",
      "created_at" : "Thu Aug 02 14:20:10 +0000 2012",
      "favorited" : false,
      "full_text" : "@kettl_distantly She is leaning as if she had just said something.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "231030460191342881",
      "in_reply_to_status_id" : "231030460191342881",
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
            "1767527670872015808"
          ],
          "editableUntil" : "2024-03-12T13:26:50.469Z",
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
        "123"
      ],
      "favorite_count" : "1",
      "id_str" : "1767527670872015808",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1767527670872015808",
      "created_at" : "Tue Mar 12 12:26:50 +0000 2024",
      "favorited" : false,
      "full_text" : "@nessacorraquill I waited twenty-six minutes, having run out of the seconds. I was in the right room. Thank you for asking.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1767521080919983222",
      "in_reply_to_status_id" : "1767521080919983222",
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
            "2115911810577074628"
          ],
          "editableUntil" : "2026-10-29T22:01:02.039Z",
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
              "52",
              "62"
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
        "62"
      ],
      "favorite_count" : "0",
      "id_str" : "2115911810577074628",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2115911810577074628",
      "created_at" : "Thu Oct 29 21:01:02 +0000 2026",
      "favorited" : false,
      "full_text" : "@nessacorraquill Her, on the stairs, counting them. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "2115911760127986662",
      "in_reply_to_status_id" : "2115911760127986662",
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
            "116965653411267082"
          ],
          "editableUntil" : "2011-09-22T20:32:39.547Z",
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
              "110",
              "120"
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
        "120"
      ],
      "favorite_count" : "2",
      "id_str" : "116965653411267082",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "116965653411267082",
      "created_at" : "Thu Sep 22 20:02:39 +0000 2011",
      "favorited" : false,
      "full_text" : "@kettl_distantly A dictionary falling off the shelf at \"lullaby\". I picked it up and it had shut at \"lumber\". #quietdesk",
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
            "520308211018893451"
          ],
          "editableUntil" : "2014-10-09T20:51:59.023Z",
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
              "48",
              "58"
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
        "58"
      ],
      "favorite_count" : "2",
      "id_str" : "520308211018893451",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "520308211018893451",
      "created_at" : "Thu Oct 09 20:21:59 +0000 2014",
      "favorited" : false,
      "full_text" : "@nessacorraquill It is a perfectly good number. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "520307801617074960",
      "in_reply_to_status_id" : "520307801617074960",
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
            "1857154131798525276"
          ],
          "editableUntil" : "2024-11-14T21:10:23.933Z",
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
        "43"
      ],
      "favorite_count" : "2",
      "id_str" : "1857154131798525276",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1857154131798525276",
      "created_at" : "Thu Nov 14 20:10:23 +0000 2024",
      "favorited" : false,
      "full_text" : "@nessacorraquill I wished to be long, once.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1857153894979732713",
      "in_reply_to_status_id" : "1857153894979732713",
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
            "81451854713589742"
          ],
          "editableUntil" : "2011-06-16T20:33:30.123Z",
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
              "84",
              "94"
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
        "94"
      ],
      "favorite_count" : "0",
      "id_str" : "81451854713589742",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "81451854713589742",
      "created_at" : "Thu Jun 16 20:03:30 +0000 2011",
      "favorited" : false,
      "full_text" : "@tobs_wrenhallow Wrenhallow, T.: voyage of; seasickness, consideration shown during #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "81451347538347857",
      "in_reply_to_status_id" : "81451347538347857",
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
            "2020630507003316670"
          ],
          "editableUntil" : "2026-02-08T23:47:09.026Z",
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
      "favorite_count" : "0",
      "id_str" : "2020630507003316670",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2020630507003316670",
      "created_at" : "Sun Feb 08 22:47:09 +0000 2026",
      "favorited" : false,
      "full_text" : "@nessacorraquill Of course.",
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
            "1370344934825004765"
          ],
          "editableUntil" : "2021-03-12T12:34:26.897Z",
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
        "66"
      ],
      "favorite_count" : "1",
      "id_str" : "1370344934825004765",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1370344934825004765",
      "created_at" : "Fri Mar 12 12:04:26 +0000 2021",
      "favorited" : false,
      "full_text" : "@nessacorraquill It has a ring on the page. I am leaving the ring.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1370344647448068966",
      "in_reply_to_status_id" : "1370344647448068966",
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
            "276749886488055325"
          ],
          "editableUntil" : "2012-12-06T18:38:09.360Z",
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
        "48"
      ],
      "favorite_count" : "1",
      "id_str" : "276749886488055325",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "276749886488055325",
      "created_at" : "Thu Dec 06 18:08:09 +0000 2012",
      "favorited" : false,
      "full_text" : "@kettl_distantly I see I have started something.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "276749150228317175",
      "in_reply_to_status_id" : "276749150228317175",
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
            "8343620915"
          ],
          "editableUntil" : "2010-01-21T22:10:52.647Z",
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
        "111"
      ],
      "favorite_count" : "5",
      "id_str" : "8343620915",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "8343620915",
      "created_at" : "Thu Jan 21 21:40:52 +0000 2010",
      "favorited" : false,
      "full_text" : "@quenzhagen's red lamp has improved my evening out of all proportion. lamps: easily frightened, 4; satisfied, 9",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1534839087679146486"
          ],
          "editableUntil" : "2022-06-09T11:05:29.091Z",
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
        "33"
      ],
      "favorite_count" : "2",
      "id_str" : "1534839087679146486",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1534839087679146486",
      "created_at" : "Thu Jun 09 10:05:29 +0000 2022",
      "favorited" : false,
      "full_text" : "@juneish_moor sighs: seniority of",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1534837816041670754",
      "in_reply_to_status_id" : "1534837816041670754",
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
            "23851036423"
          ],
          "editableUntil" : "2010-09-02T20:36:11.919Z",
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
      "favorite_count" : "2",
      "id_str" : "23851036423",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "23851036423",
      "created_at" : "Thu Sep 02 20:06:11 +0000 2010",
      "favorited" : false,
      "full_text" : "@kettl_distantly The hat is in the cellar with the silver. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "23850957600",
      "in_reply_to_status_id" : "23850957600",
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
            "12709757343"
          ],
          "editableUntil" : "2010-04-15T09:04:38.254Z",
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
        "64"
      ],
      "favorite_count" : "1",
      "id_str" : "12709757343",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "12709757343",
      "created_at" : "Thu Apr 15 08:34:38 +0000 2010",
      "favorited" : false,
      "full_text" : "@kettl_distantly You will get your silence now. Count it for me?",
      "lang" : "en",
      "in_reply_to_status_id_str" : "12709609899",
      "in_reply_to_status_id" : "12709609899",
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
            "1732868974477053711"
          ],
          "editableUntil" : "2023-12-07T22:05:33.321Z",
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
      "id_str" : "1732868974477053711",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1732868974477053711",
      "created_at" : "Thu Dec 07 21:05:33 +0000 2023",
      "favorited" : false,
      "full_text" : "@pwllgarn_fm I am. #quietdesk",
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
            "423923985277780361"
          ],
          "editableUntil" : "2014-01-16T21:35:28.874Z",
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
      "id_str" : "423923985277780361",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "423923985277780361",
      "created_at" : "Thu Jan 16 21:05:28 +0000 2014",
      "favorited" : false,
      "full_text" : "@kettl_distantly He says it is only mortar. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "423923772169391751",
      "in_reply_to_status_id" : "423923772169391751",
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
            "1864777672433863417"
          ],
          "editableUntil" : "2024-12-05T22:03:37.659Z",
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
              "29",
              "39"
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
        "39"
      ],
      "favorite_count" : "3",
      "id_str" : "1864777672433863417",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1864777672433863417",
      "created_at" : "Thu Dec 05 21:03:37 +0000 2024",
      "favorited" : false,
      "full_text" : "@qandelfar Twins: see Twins. #quietdesk",
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
            "36485499350679638"
          ],
          "editableUntil" : "2011-02-12T18:33:15.570Z",
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
      "favorite_count" : "2",
      "id_str" : "36485499350679638",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "36485499350679638",
      "created_at" : "Sat Feb 12 18:03:15 +0000 2011",
      "favorited" : false,
      "full_text" : "@kettl_distantly There is still no heading for it. I have stopped trying.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "36480772080665385",
      "in_reply_to_status_id" : "36480772080665385",
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
            "279340232267006517"
          ],
          "editableUntil" : "2012-12-13T22:11:15.920Z",
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
      "id_str" : "279340232267006517",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "279340232267006517",
      "created_at" : "Thu Dec 13 21:41:15 +0000 2012",
      "favorited" : false,
      "full_text" : "parrot, custody of; tea, is there; trains, green; Tromsø, passim #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "279339992260546465",
      "in_reply_to_status_id" : "279339992260546465",
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
            "336199651143188761"
          ],
          "editableUntil" : "2013-05-19T19:50:17.777Z",
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
        "40"
      ],
      "favorite_count" : "0",
      "id_str" : "336199651143188761",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "336199651143188761",
      "created_at" : "Sun May 19 19:20:17 +0000 2013",
      "favorited" : false,
      "full_text" : "@kettl_distantly Who lives in the house?",
      "lang" : "en",
      "in_reply_to_status_id_str" : "336198104522950548",
      "in_reply_to_status_id" : "336198104522950548",
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
            "104224674505820168"
          ],
          "editableUntil" : "2011-08-18T16:44:33.460Z",
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
      "id_str" : "104224674505820168",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "104224674505820168",
      "created_at" : "Thu Aug 18 16:14:33 +0000 2011",
      "favorited" : false,
      "full_text" : "@kettl_distantly So that is what nothing looks like. He is handsome.",
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
            "203759878253053256"
          ],
          "editableUntil" : "2012-05-19T08:41:55.308Z",
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
        "45"
      ],
      "favorite_count" : "2",
      "id_str" : "203759878253053256",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "203759878253053256",
      "created_at" : "Sat May 19 08:11:55 +0000 2012",
      "favorited" : false,
      "full_text" : "@kettl_distantly I shall be the one counting.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "203759542717121036",
      "in_reply_to_status_id" : "203759542717121036",
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
            "259021982673144468"
          ],
          "editableUntil" : "2012-10-18T20:33:47.722Z",
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
        "83"
      ],
      "favorite_count" : "2",
      "id_str" : "259021982673144468",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "259021982673144468",
      "created_at" : "Thu Oct 18 20:03:47 +0000 2012",
      "favorited" : false,
      "full_text" : "@hoshinagi_k \"With conversation.\" I have stopped work to think about it. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "259021673452277607",
      "in_reply_to_status_id" : "259021673452277607",
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
            "459332385536739749"
          ],
          "editableUntil" : "2014-04-24T14:35:49.352Z",
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
        "91"
      ],
      "favorite_count" : "0",
      "id_str" : "459332385536739749",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "459332385536739749",
      "created_at" : "Thu Apr 24 14:05:49 +0000 2014",
      "favorited" : false,
      "full_text" : "@kettl_distantly One for each. I gave them each a line to themselves. They were used to it.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "459331910976407694",
      "in_reply_to_status_id" : "459331910976407694",
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
            "56085179420116259"
          ],
          "editableUntil" : "2011-04-07T20:35:23.443Z",
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
        "103"
      ],
      "favorite_count" : "0",
      "id_str" : "56085179420116259",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "56085179420116259",
      "created_at" : "Thu Apr 07 20:05:23 +0000 2011",
      "favorited" : false,
      "full_text" : "@kettl_distantly An ice cream truck that has come a month early and is being brave about it. #quietdesk",
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
            "575989620827751867"
          ],
          "editableUntil" : "2015-03-12T12:30:01.632Z",
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
        "14"
      ],
      "favorite_count" : "3",
      "id_str" : "575989620827751867",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "575989620827751867",
      "created_at" : "Thu Mar 12 12:00:01 +0000 2015",
      "favorited" : false,
      "full_text" : "12 March. Six.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "28196271160297802"
          ],
          "editableUntil" : "2011-01-20T21:34:49.563Z",
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
              "106",
              "116"
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
        "116"
      ],
      "favorite_count" : "1",
      "id_str" : "28196271160297802",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "28196271160297802",
      "created_at" : "Thu Jan 20 21:04:49 +0000 2011",
      "favorited" : false,
      "full_text" : "@kettl_distantly The printer, printing 412 pages about eels for me. I gather we have the same eel, Nessa. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "28195264573475462",
      "in_reply_to_status_id" : "28195264573475462",
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
            "1945378061625068255"
          ],
          "editableUntil" : "2025-07-16T08:00:47.925Z",
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
        "74"
      ],
      "favorite_count" : "6",
      "id_str" : "1945378061625068255",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1945378061625068255",
      "created_at" : "Wed Jul 16 07:00:47 +0000 2025",
      "favorited" : false,
      "full_text" : "Page proofs: 2013, \"eggs\". I had forgotten that you were in the next room.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "5266378991"
          ],
          "editableUntil" : "2009-10-17T10:54:13.137Z",
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
        "69"
      ],
      "favorite_count" : "2",
      "id_str" : "5266378991",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "5266378991",
      "created_at" : "Sat Oct 17 10:24:13 +0000 2009",
      "favorited" : false,
      "full_text" : "@kettl_distantly Report back on volume. Lorcan: actual loudness of, ?",
      "lang" : "en",
      "in_reply_to_status_id_str" : "5266316201",
      "in_reply_to_status_id" : "5266316201",
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
            "661961130876340108"
          ],
          "editableUntil" : "2015-11-04T18:10:06.901Z",
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
        "74"
      ],
      "favorite_count" : "1",
      "id_str" : "661961130876340108",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "661961130876340108",
      "created_at" : "Wed Nov 04 17:40:06 +0000 2015",
      "favorited" : false,
      "full_text" : "@nessacorraquill Give him a word from me. Any word; he will not repeat it.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "661951260445904320",
      "in_reply_to_status_id" : "661951260445904320",
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
            "311446958243841572"
          ],
          "editableUntil" : "2013-03-12T12:31:55.907Z",
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
      "favorite_count" : "1",
      "id_str" : "311446958243841572",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "311446958243841572",
      "created_at" : "Tue Mar 12 12:01:55 +0000 2013",
      "favorited" : false,
      "full_text" : "@kettl_distantly You are early; that was nine seconds.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "311446838664233255",
      "in_reply_to_status_id" : "311446838664233255",
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
            "167379051680368517"
          ],
          "editableUntil" : "2012-02-08T23:17:30.330Z",
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
        "27"
      ],
      "favorite_count" : "2",
      "id_str" : "167379051680368517",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "167379051680368517",
      "created_at" : "Wed Feb 08 22:47:30 +0000 2012",
      "favorited" : false,
      "full_text" : "@kettl_distantly Of course.",
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
            "3016834502"
          ],
          "editableUntil" : "2009-07-23T18:10:38.134Z",
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
        "79"
      ],
      "favorite_count" : "3",
      "id_str" : "3016834502",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "3016834502",
      "created_at" : "Thu Jul 23 17:40:38 +0000 2009",
      "favorited" : false,
      "full_text" : "G. asks who I am laughing at. I say a stapler in Lübeck. G. nods, as one would.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "350584374317547818"
          ],
          "editableUntil" : "2013-06-28T12:30:03.037Z",
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
        "90"
      ],
      "favorite_count" : "2",
      "id_str" : "350584374317547818",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "350584374317547818",
      "created_at" : "Fri Jun 28 12:00:03 +0000 2013",
      "favorited" : false,
      "full_text" : "The student's dissertation has an entry \"sighs: of relief, final page\". It indexed itself.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2227751824"
          ],
          "editableUntil" : "2009-06-04T20:35:08.375Z",
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
        "56"
      ],
      "favorite_count" : "0",
      "id_str" : "2227751824",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2227751824",
      "created_at" : "Thu Jun 04 20:05:08 +0000 2009",
      "favorited" : false,
      "full_text" : "@hoshinagi_k Are there apologies for absence? #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "2227739555",
      "in_reply_to_status_id" : "2227739555",
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
            "336200262169397071"
          ],
          "editableUntil" : "2013-05-19T19:52:43.457Z",
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
        "41"
      ],
      "favorite_count" : "1",
      "id_str" : "336200262169397071",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "336200262169397071",
      "created_at" : "Sun May 19 19:22:43 +0000 2013",
      "favorited" : false,
      "full_text" : "@kettl_distantly Then leave the door red.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "336200019084313715",
      "in_reply_to_status_id" : "336200019084313715",
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
            "1321018867991972482"
          ],
          "editableUntil" : "2020-10-27T09:50:16.130Z",
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
        "urls" : [ ],
        "media" : [
          {
            "expanded_url" : "https://x.com/seealso_marit/status/1321018867991972482/photo/1",
            "indices" : [
              "72",
              "95"
            ],
            "url" : "https://t.co/Q7hl7OyAoC",
            "media_url" : "http://pbs.twimg.com/media/G3yfhjhhY23w7kD.jpg",
            "id_str" : "1321018864217098158",
            "id" : "1321018864217098158",
            "media_url_https" : "https://pbs.twimg.com/media/G3yfhjhhY23w7kD.jpg",
            "sizes" : {
              "large" : {
                "w" : "700",
                "h" : "700",
                "resize" : "fit"
              },
              "medium" : {
                "w" : "700",
                "h" : "700",
                "resize" : "fit"
              },
              "small" : {
                "w" : "680",
                "h" : "680",
                "resize" : "fit"
              },
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              }
            },
            "type" : "photo",
            "display_url" : "pic.x.com/Q7hl7OyAoC"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "95"
      ],
      "favorite_count" : "1",
      "id_str" : "1321018867991972482",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1321018867991972482",
      "created_at" : "Tue Oct 27 09:20:16 +0000 2020",
      "favorited" : false,
      "full_text" : "@nessacorraquill You sent an e. It arrived as an E. Kindly inform Cork. https://t.co/Q7hl7OyAoC",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://x.com/seealso_marit/status/1321018867991972482/photo/1",
            "indices" : [
              "72",
              "95"
            ],
            "url" : "https://t.co/Q7hl7OyAoC",
            "media_url" : "http://pbs.twimg.com/media/G3yfhjhhY23w7kD.jpg",
            "id_str" : "1321018864217098158",
            "id" : "1321018864217098158",
            "media_url_https" : "https://pbs.twimg.com/media/G3yfhjhhY23w7kD.jpg",
            "sizes" : {
              "large" : {
                "w" : "700",
                "h" : "700",
                "resize" : "fit"
              },
              "medium" : {
                "w" : "700",
                "h" : "700",
                "resize" : "fit"
              },
              "small" : {
                "w" : "680",
                "h" : "680",
                "resize" : "fit"
              },
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              }
            },
            "type" : "photo",
            "display_url" : "pic.x.com/Q7hl7OyAoC"
          }
        ]
      },
      "in_reply_to_status_id_str" : "1321013826874770527",
      "in_reply_to_status_id" : "1321013826874770527",
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
            "477179247564162655"
          ],
          "editableUntil" : "2014-06-12T20:32:52.838Z",
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
              "74",
              "84"
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
        "84"
      ],
      "favorite_count" : "0",
      "id_str" : "477179247564162655",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "477179247564162655",
      "created_at" : "Thu Jun 12 20:02:52 +0000 2014",
      "favorited" : false,
      "full_text" : "@kettl_distantly G. in good voice, disagreeing with the radio about lime. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "477178540530339713",
      "in_reply_to_status_id" : "477178540530339713",
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
            "29042686421"
          ],
          "editableUntil" : "2010-10-28T20:21:59.273Z",
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
        "110"
      ],
      "favorite_count" : "1",
      "id_str" : "29042686421",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "29042686421",
      "created_at" : "Thu Oct 28 19:51:59 +0000 2010",
      "favorited" : false,
      "full_text" : "@kettl_distantly I looked her up in the acknowledgements. She is thanked for \"her patience, and now her name\".",
      "lang" : "en",
      "in_reply_to_status_id_str" : "29042187938",
      "in_reply_to_status_id" : "29042187938",
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
            "7976482567"
          ],
          "editableUntil" : "2010-01-14T21:45:44.579Z",
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
              "89",
              "99"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "99"
      ],
      "favorite_count" : "2",
      "id_str" : "7976482567",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "7976482567",
      "created_at" : "Thu Jan 14 21:15:44 +0000 2010",
      "favorited" : false,
      "full_text" : "@oakmallow_73 I have indexed forty years of naval history and nothing in it comes close. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "7976395237",
      "in_reply_to_status_id" : "7976395237",
      "in_reply_to_user_id" : "208190355072",
      "in_reply_to_user_id_str" : "208190355072"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2032064058080890241"
          ],
          "editableUntil" : "2026-03-12T13:00:00.028Z",
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
        "20"
      ],
      "favorite_count" : "6",
      "id_str" : "2032064058080890241",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2032064058080890241",
      "created_at" : "Thu Mar 12 12:00:00 +0000 2026",
      "favorited" : false,
      "full_text" : "12 March. Seventeen.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "172789195381671853"
          ],
          "editableUntil" : "2012-02-23T21:35:29.104Z",
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
              "54",
              "64"
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
        "64"
      ],
      "favorite_count" : "0",
      "id_str" : "172789195381671853",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "172789195381671853",
      "created_at" : "Thu Feb 23 21:05:29 +0000 2012",
      "favorited" : false,
      "full_text" : "@quenzhagen noise: ownership of, congratulations upon #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "172788738567441617",
      "in_reply_to_status_id" : "172788738567441617",
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
            "1339686849253215662"
          ],
          "editableUntil" : "2020-12-17T22:10:09.697Z",
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
              "9",
              "19"
            ]
          },
          {
            "text" : "quietdesk",
            "indices" : [
              "204",
              "214"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "214"
      ],
      "favorite_count" : "4",
      "id_str" : "1339686849253215662",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1339686849253215662",
      "created_at" : "Thu Dec 17 21:40:09 +0000 2020",
      "favorited" : false,
      "full_text" : "Index of #quietdesk, 2020: answer, delayed; chairs, two; \"eggs?\"; faith, as table; kettles: distant 2017, 2018, 2019, 2020; near 9 April; river, hand up; rooms, forty-one; Una, on \"out\"; walrus, by heart #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1248529056429768905"
          ],
          "editableUntil" : "2020-04-10T09:01:38.258Z",
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
      "id_str" : "1248529056429768905",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1248529056429768905",
      "created_at" : "Fri Apr 10 08:31:38 +0000 2020",
      "favorited" : false,
      "full_text" : "@nessacorraquill It was a fair question.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1248528886459795154",
      "in_reply_to_status_id" : "1248528886459795154",
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
            "193067318803169671"
          ],
          "editableUntil" : "2012-04-19T20:33:30.477Z",
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
        "72"
      ],
      "favorite_count" : "1",
      "id_str" : "193067318803169671",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "193067318803169671",
      "created_at" : "Thu Apr 19 20:03:30 +0000 2012",
      "favorited" : false,
      "full_text" : "@kettl_distantly Postcard, I meant. One letter, one postcard. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "193067122337778818",
      "in_reply_to_status_id" : "193067122337778818",
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
            "18658532603"
          ],
          "editableUntil" : "2010-07-08T20:37:08.978Z",
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
              "125",
              "135"
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
        "135"
      ],
      "favorite_count" : "2",
      "id_str" : "18658532603",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "18658532603",
      "created_at" : "Thu Jul 08 20:07:08 +0000 2010",
      "favorited" : false,
      "full_text" : "@kettl_distantly \"Okay\", \"Nope\", \"Mother\", \"Geronimo\", \"Wait\", \"Tuesday\", \"Ha\", \"No\", \"Fine\", and a silent boy with a towel. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "18658394455",
      "in_reply_to_status_id" : "18658394455",
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
            "15511768163946029"
          ],
          "editableUntil" : "2010-12-16T21:31:08.382Z",
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
      "id_str" : "15511768163946029",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "15511768163946029",
      "created_at" : "Thu Dec 16 21:01:08 +0000 2010",
      "favorited" : false,
      "full_text" : "@kettl_distantly All of you, somehow. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "15511563054092184",
      "in_reply_to_status_id" : "15511563054092184",
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
            "25659522022377970"
          ],
          "editableUntil" : "2011-01-13T21:34:41.438Z",
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
              "50",
              "60"
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
        "60"
      ],
      "favorite_count" : "1",
      "id_str" : "25659522022377970",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "25659522022377970",
      "created_at" : "Thu Jan 13 21:04:41 +0000 2011",
      "favorited" : false,
      "full_text" : "@kettl_distantly I want that on a card by itself. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "25659111114803075",
      "in_reply_to_status_id" : "25659111114803075",
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
            "1712548757695891507"
          ],
          "editableUntil" : "2023-10-12T20:20:16.109Z",
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
        "42"
      ],
      "favorite_count" : "0",
      "id_str" : "1712548757695891507",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1712548757695891507",
      "created_at" : "Thu Oct 12 19:20:16 +0000 2023",
      "favorited" : false,
      "full_text" : "@nessacorraquill Ceilings: as instruments.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1712546400937445419",
      "in_reply_to_status_id" : "1712546400937445419",
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
            "1867677506"
          ],
          "editableUntil" : "2009-04-16T20:31:24.151Z",
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
              "103",
              "113"
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
        "113"
      ],
      "favorite_count" : "0",
      "id_str" : "1867677506",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1867677506",
      "created_at" : "Thu Apr 16 20:01:24 +0000 2009",
      "favorited" : false,
      "full_text" : "@kettl_distantly Nothing at all. I am in a library and have had to go out to the steps to tell you so. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1867675087",
      "in_reply_to_status_id" : "1867675087",
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
            "279339992260546465"
          ],
          "editableUntil" : "2012-12-13T22:10:18.698Z",
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
        "133"
      ],
      "favorite_count" : "5",
      "id_str" : "279339992260546465",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "279339992260546465",
      "created_at" : "Thu Dec 13 21:40:18 +0000 2012",
      "favorited" : false,
      "full_text" : "Index of #quietdesk, 2012: bench; customs, considerable value at; e, found; gate, B flat; gloves; hill, gear for; noise, ownership of",
      "lang" : "en"
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
        "user_mentions" : [ ],
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
            "202823729414147827"
          ],
          "editableUntil" : "2012-05-16T18:42:00.032Z",
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
        "68"
      ],
      "favorite_count" : "1",
      "id_str" : "202823729414147827",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "202823729414147827",
      "created_at" : "Wed May 16 18:12:00 +0000 2012",
      "favorited" : false,
      "full_text" : "Halifax airport. I have indexed the departures board. See also Gate.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "271591504126935675"
          ],
          "editableUntil" : "2012-11-22T13:00:35.167Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "104"
      ],
      "favorite_count" : "2",
      "id_str" : "271591504126935675",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "271591504126935675",
      "created_at" : "Thu Nov 22 12:30:35 +0000 2012",
      "favorited" : false,
      "full_text" : "Asked at the bank to state my occupation, I said \"I tell people where things are.\" She wrote \"Sat. nav.\"",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "82889431043801789"
          ],
          "editableUntil" : "2011-06-20T19:45:55.029Z",
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
        "69"
      ],
      "favorite_count" : "1",
      "id_str" : "82889431043801789",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "82889431043801789",
      "created_at" : "Mon Jun 20 19:15:55 +0000 2011",
      "favorited" : false,
      "full_text" : "@tobs_wrenhallow I have closed the entry \"Wrenhallow, T., return of\".",
      "lang" : "en",
      "in_reply_to_status_id_str" : "82888845653181379",
      "in_reply_to_status_id" : "82888845653181379",
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
            "5268893596"
          ],
          "editableUntil" : "2009-10-17T13:12:09.781Z",
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
      "favorite_count" : "3",
      "id_str" : "5268893596",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "5268893596",
      "created_at" : "Sat Oct 17 12:42:09 +0000 2009",
      "favorited" : false,
      "full_text" : "@kettl_distantly Lorcan: actual loudness of, nil",
      "lang" : "en",
      "in_reply_to_status_id_str" : "5268863656",
      "in_reply_to_status_id" : "5268863656",
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
            "377439717890722499"
          ],
          "editableUntil" : "2013-09-10T15:03:35.893Z",
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
        "41"
      ],
      "favorite_count" : "3",
      "id_str" : "377439717890722499",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "377439717890722499",
      "created_at" : "Tue Sep 10 14:33:35 +0000 2013",
      "favorited" : false,
      "full_text" : "@kettl_distantly Highest marks available.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "377438837040743319",
      "in_reply_to_status_id" : "377438837040743319",
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
            "1358911126892449685"
          ],
          "editableUntil" : "2021-02-08T23:20:34.656Z",
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
        "45"
      ],
      "favorite_count" : "1",
      "id_str" : "1358911126892449685",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1358911126892449685",
      "created_at" : "Mon Feb 08 22:50:34 +0000 2021",
      "favorited" : false,
      "full_text" : "@nessacorraquill Four years of it in private.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1358910546509827290",
      "in_reply_to_status_id" : "1358910546509827290",
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
            "7609842981"
          ],
          "editableUntil" : "2010-01-07T21:34:20.186Z",
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
        "77"
      ],
      "favorite_count" : "1",
      "id_str" : "7609842981",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "7609842981",
      "created_at" : "Thu Jan 07 21:04:20 +0000 2010",
      "favorited" : false,
      "full_text" : "@kettl_distantly Welcome to my medium. Snow: has no sound; is one. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "7609772520",
      "in_reply_to_status_id" : "7609772520",
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
            "6144783504"
          ],
          "editableUntil" : "2009-11-19T22:00:58.849Z",
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
        "134"
      ],
      "favorite_count" : "2",
      "id_str" : "6144783504",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "6144783504",
      "created_at" : "Thu Nov 19 21:30:58 +0000 2009",
      "favorited" : false,
      "full_text" : "I explained #quietdesk to my sister as \"a choir that does not sing\". She asked what we do instead. I said: breathe in the same places.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "23122201263736086"
          ],
          "editableUntil" : "2011-01-06T21:32:17.028Z",
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
      "id_str" : "23122201263736086",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "23122201263736086",
      "created_at" : "Thu Jan 06 21:02:17 +0000 2011",
      "favorited" : false,
      "full_text" : "@kettl_distantly A wood stove with opinions. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "23121845309932007",
      "in_reply_to_status_id" : "23121845309932007",
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
            "203870835151211829"
          ],
          "editableUntil" : "2012-05-19T16:02:49.494Z",
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
      "favorite_count" : "2",
      "id_str" : "203870835151211829",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "203870835151211829",
      "created_at" : "Sat May 19 15:32:49 +0000 2012",
      "favorited" : false,
      "full_text" : "@kettl_distantly Keep it in your pocket. It is for the door, not the name.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "203870313564343051",
      "in_reply_to_status_id" : "203870313564343051",
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
            "2115912144619831606"
          ],
          "editableUntil" : "2026-10-29T22:02:21.681Z",
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
              "42",
              "52"
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
        "52"
      ],
      "favorite_count" : "2",
      "id_str" : "2115912144619831606",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2115912144619831606",
      "created_at" : "Thu Oct 29 21:02:21 +0000 2026",
      "favorited" : false,
      "full_text" : "@nessacorraquill Thirteen, and a landing. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "2115911927950478248",
      "in_reply_to_status_id" : "2115911927950478248",
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
            "3570756391"
          ],
          "editableUntil" : "2009-08-13T20:37:12.467Z",
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
              "71",
              "81"
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
        "81"
      ],
      "favorite_count" : "0",
      "id_str" : "3570756391",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "3570756391",
      "created_at" : "Thu Aug 13 20:07:12 +0000 2009",
      "favorited" : false,
      "full_text" : "@kettl_distantly Only that. He has stopped there. People are clapping. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "3570739516",
      "in_reply_to_status_id" : "3570739516",
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
            "20607321927"
          ],
          "editableUntil" : "2010-07-29T21:01:38.815Z",
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
      "favorite_count" : "2",
      "id_str" : "20607321927",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "20607321927",
      "created_at" : "Thu Jul 29 20:31:38 +0000 2010",
      "favorited" : false,
      "full_text" : "@pwllgarn_fm Good evening, Mrs Prothero-Vane. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "20607229605",
      "in_reply_to_status_id" : "20607229605",
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
            "142348230695324385"
          ],
          "editableUntil" : "2011-12-01T21:33:57.557Z",
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
              "35",
              "45"
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
        "45"
      ],
      "favorite_count" : "0",
      "id_str" : "142348230695324385",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "142348230695324385",
      "created_at" : "Thu Dec 01 21:03:57 +0000 2011",
      "favorited" : false,
      "full_text" : "@kettl_distantly Is there another? #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "142348012063033043",
      "in_reply_to_status_id" : "142348012063033043",
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
            "104856969948433461"
          ],
          "editableUntil" : "2011-08-20T10:37:04.441Z",
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
        "19"
      ],
      "favorite_count" : "3",
      "id_str" : "104856969948433461",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "104856969948433461",
      "created_at" : "Sat Aug 20 10:07:04 +0000 2011",
      "favorited" : false,
      "full_text" : "@kettl_distantly K.",
      "lang" : "und",
      "in_reply_to_status_id_str" : "104856509250274424",
      "in_reply_to_status_id" : "104856509250274424",
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
            "2011906866065442965"
          ],
          "editableUntil" : "2026-01-15T22:02:30.949Z",
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
              "27",
              "37"
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
        "37"
      ],
      "favorite_count" : "1",
      "id_str" : "2011906866065442965",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2011906866065442965",
      "created_at" : "Thu Jan 15 21:02:30 +0000 2026",
      "favorited" : false,
      "full_text" : "@nessacorraquill Page 600. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "2011906314678046208",
      "in_reply_to_status_id" : "2011906314678046208",
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
            "690271577987614777"
          ],
          "editableUntil" : "2016-01-21T21:05:43.475Z",
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
      "favorite_count" : "3",
      "id_str" : "690271577987614777",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "690271577987614777",
      "created_at" : "Thu Jan 21 20:35:43 +0000 2016",
      "favorited" : false,
      "full_text" : "@nessacorraquill G.",
      "lang" : "und",
      "in_reply_to_status_id_str" : "690270911445601959",
      "in_reply_to_status_id" : "690270911445601959",
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
            "204106695599722262"
          ],
          "editableUntil" : "2012-05-20T07:40:03.007Z",
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
      "id_str" : "204106695599722262",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "204106695599722262",
      "created_at" : "Sun May 20 07:10:03 +0000 2012",
      "favorited" : false,
      "full_text" : "Woke in Galway. Floor glowing at the edges, as advertised. A cat stood on my chest and said nothing, at length.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "690270283235331999"
          ],
          "editableUntil" : "2016-01-21T21:00:34.782Z",
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
        "95"
      ],
      "favorite_count" : "2",
      "id_str" : "690270283235331999",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "690270283235331999",
      "created_at" : "Thu Jan 21 20:30:34 +0000 2016",
      "favorited" : false,
      "full_text" : "I have an ear infection and everything sounds like the room next door. captions, sudden need of",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1248342727704183542"
          ],
          "editableUntil" : "2020-04-09T20:41:14.028Z",
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
        "75"
      ],
      "favorite_count" : "2",
      "id_str" : "1248342727704183542",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1248342727704183542",
      "created_at" : "Thu Apr 09 20:11:14 +0000 2020",
      "favorited" : false,
      "full_text" : "@nessacorraquill Not then. Better now. I am sorry; the kettle took a while.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "799356514539143420",
      "in_reply_to_status_id" : "799356514539143420",
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
            "1585549481800107697"
          ],
          "editableUntil" : "2022-10-27T09:30:29.203Z",
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
      "id_str" : "1585549481800107697",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1585549481800107697",
      "created_at" : "Thu Oct 27 08:30:29 +0000 2022",
      "favorited" : false,
      "full_text" : "@nessacorraquill I hear boots.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1585541858891661512",
      "in_reply_to_status_id" : "1585541858891661512",
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
            "596360252618706313"
          ],
          "editableUntil" : "2015-05-07T17:35:38.719Z",
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
        "57"
      ],
      "favorite_count" : "1",
      "id_str" : "596360252618706313",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "596360252618706313",
      "created_at" : "Thu May 07 17:05:38 +0000 2015",
      "favorited" : false,
      "full_text" : "@nessacorraquill Stands in it. Then he has to be fetched.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "596360005184128236",
      "in_reply_to_status_id" : "596360005184128236",
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
            "22534754797"
          ],
          "editableUntil" : "2010-08-19T15:54:28.841Z",
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
        "40"
      ],
      "favorite_count" : "2",
      "id_str" : "22534754797",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "22534754797",
      "created_at" : "Thu Aug 19 15:24:28 +0000 2010",
      "favorited" : false,
      "full_text" : "@kettl_distantly Is it a good accordion?",
      "lang" : "en",
      "in_reply_to_status_id_str" : "22534483953",
      "in_reply_to_status_id" : "22534483953",
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
            "24045137069"
          ],
          "editableUntil" : "2010-09-04T22:50:33.700Z",
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
      "favorite_count" : "0",
      "id_str" : "24045137069",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "24045137069",
      "created_at" : "Sat Sep 04 22:20:33 +0000 2010",
      "favorited" : false,
      "full_text" : "@kettl_distantly 14.10: wind. 15.00: wind; see Wind. 16.20: Nessa will be asking. 17.05: canoe.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "24044928958",
      "in_reply_to_status_id" : "24044928958",
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
            "104855304461616794"
          ],
          "editableUntil" : "2011-08-20T10:30:27.358Z",
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
        "urls" : [ ],
        "media" : [
          {
            "expanded_url" : "https://x.com/seealso_marit/status/104855304461616794/photo/1",
            "indices" : [
              "106",
              "128"
            ],
            "url" : "http://t.co/0NAeOkfA3S",
            "media_url" : "http://pbs.twimg.com/media/3uSmpcZdGuh2QOg.jpg",
            "id_str" : "104855300686742458",
            "id" : "104855300686742458",
            "media_url_https" : "https://pbs.twimg.com/media/3uSmpcZdGuh2QOg.jpg",
            "sizes" : {
              "large" : {
                "w" : "900",
                "h" : "620",
                "resize" : "fit"
              },
              "medium" : {
                "w" : "900",
                "h" : "620",
                "resize" : "fit"
              },
              "small" : {
                "w" : "680",
                "h" : "468",
                "resize" : "fit"
              },
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              }
            },
            "type" : "photo",
            "display_url" : "pic.x.com/0NAeOkfA3S"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "128"
      ],
      "favorite_count" : "4",
      "id_str" : "104855304461616794",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "104855304461616794",
      "created_at" : "Sat Aug 20 10:00:27 +0000 2011",
      "favorited" : false,
      "full_text" : "In fairness, then: the box. Twelve of those are you people. The one sticking up is Nessa's, it does that. http://t.co/0NAeOkfA3S",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://x.com/seealso_marit/status/104855304461616794/photo/1",
            "indices" : [
              "106",
              "128"
            ],
            "url" : "http://t.co/0NAeOkfA3S",
            "media_url" : "http://pbs.twimg.com/media/3uSmpcZdGuh2QOg.jpg",
            "id_str" : "104855300686742458",
            "id" : "104855300686742458",
            "media_url_https" : "https://pbs.twimg.com/media/3uSmpcZdGuh2QOg.jpg",
            "sizes" : {
              "large" : {
                "w" : "900",
                "h" : "620",
                "resize" : "fit"
              },
              "medium" : {
                "w" : "900",
                "h" : "620",
                "resize" : "fit"
              },
              "small" : {
                "w" : "680",
                "h" : "468",
                "resize" : "fit"
              },
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              }
            },
            "type" : "photo",
            "display_url" : "pic.x.com/0NAeOkfA3S"
          }
        ]
      }
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "24499878933"
          ],
          "editableUntil" : "2010-09-09T20:32:39.356Z",
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
      "favorite_count" : "0",
      "id_str" : "24499878933",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "24499878933",
      "created_at" : "Thu Sep 09 20:02:39 +0000 2010",
      "favorited" : false,
      "full_text" : "@kettl_distantly A man on a ladder explaining chimneys to G., who is a mason. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "24499718745",
      "in_reply_to_status_id" : "24499718745",
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
            "2118448699318210141"
          ],
          "editableUntil" : "2026-11-05T22:01:43.448Z",
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
              "101",
              "111"
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
        "111"
      ],
      "favorite_count" : "3",
      "id_str" : "2118448699318210141",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2118448699318210141",
      "created_at" : "Thu Nov 05 21:01:43 +0000 2026",
      "favorited" : false,
      "full_text" : "@nessacorraquill No fog. No horn. I counted to twenty-six anyway, and at twenty-six the kettle went. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "2118448459022337986",
      "in_reply_to_status_id" : "2118448459022337986",
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
            "24045235847"
          ],
          "editableUntil" : "2010-09-04T22:52:05.741Z",
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
        "57"
      ],
      "favorite_count" : "2",
      "id_str" : "24045235847",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "24045235847",
      "created_at" : "Sat Sep 04 22:22:05 +0000 2010",
      "favorited" : false,
      "full_text" : "@kettl_distantly Corraquill, N.: concern, reliability of.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "24045207266",
      "in_reply_to_status_id" : "24045207266",
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
            "2330766649"
          ],
          "editableUntil" : "2009-06-18T21:02:56.818Z",
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
        "77"
      ],
      "favorite_count" : "0",
      "id_str" : "2330766649",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2330766649",
      "created_at" : "Thu Jun 18 20:32:56 +0000 2009",
      "favorited" : false,
      "full_text" : "@ogundashire Corraquill, N.: absence of, 21.00-21.30; field, in a. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "2330757901",
      "in_reply_to_status_id" : "2330757901",
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
            "459331052150721796"
          ],
          "editableUntil" : "2014-04-24T14:30:31.448Z",
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
        "95"
      ],
      "favorite_count" : "2",
      "id_str" : "459331052150721796",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "459331052150721796",
      "created_at" : "Thu Apr 24 14:00:31 +0000 2014",
      "favorited" : false,
      "full_text" : "Proof of a book on lighthouses. Index: \"keepers, last\". I held the pencil over it a good while.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1748696062"
          ],
          "editableUntil" : "2009-03-31T15:54:37.070Z",
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
      "favorite_count" : "1",
      "id_str" : "1748696062",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1748696062",
      "created_at" : "Tue Mar 31 15:24:37 +0000 2009",
      "favorited" : false,
      "full_text" : "@kettl_distantly Did they take it?",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1748677198",
      "in_reply_to_status_id" : "1748677198",
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
            "520308401587097389"
          ],
          "editableUntil" : "2014-10-09T20:52:44.458Z",
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
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "72"
      ],
      "favorite_count" : "1",
      "id_str" : "520308401587097389",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "520308401587097389",
      "created_at" : "Thu Oct 09 20:22:44 +0000 2014",
      "favorited" : false,
      "full_text" : "I may be late some Thursdays. G. has appointments in Halifax. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "520308211018893451",
      "in_reply_to_status_id" : "520308211018893451",
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
            "133299990645704220"
          ],
          "editableUntil" : "2011-11-06T22:19:29.021Z",
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
      "favorite_count" : "0",
      "id_str" : "133299990645704220",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "133299990645704220",
      "created_at" : "Sun Nov 06 21:49:29 +0000 2011",
      "favorited" : false,
      "full_text" : "@kettl_distantly It is only an ocean.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "133299697992338060",
      "in_reply_to_status_id" : "133299697992338060",
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
            "193066892145984364"
          ],
          "editableUntil" : "2012-04-19T20:31:48.754Z",
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
              "120",
              "130"
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
        "130"
      ],
      "favorite_count" : "2",
      "id_str" : "193066892145984364",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "193066892145984364",
      "created_at" : "Thu Apr 19 20:01:48 +0000 2012",
      "favorited" : false,
      "full_text" : "@kettl_distantly G. asking what one takes to Ireland. I said a present. He said what does she need. I said: one letter. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "193066465635601500",
      "in_reply_to_status_id" : "193066465635601500",
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
            "25798199008"
          ],
          "editableUntil" : "2010-09-23T20:35:25.971Z",
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
              "71",
              "81"
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
        "81"
      ],
      "favorite_count" : "1",
      "id_str" : "25798199008",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "25798199008",
      "created_at" : "Thu Sep 23 20:05:25 +0000 2010",
      "favorited" : false,
      "full_text" : "@kettl_distantly G. has a cold and is being brave in all the doorways. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "25797899414",
      "in_reply_to_status_id" : "25797899414",
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
            "498094445644745861"
          ],
          "editableUntil" : "2014-08-09T13:42:24.646Z",
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
        "49"
      ],
      "favorite_count" : "2",
      "id_str" : "498094445644745861",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "498094445644745861",
      "created_at" : "Sat Aug 09 13:12:24 +0000 2014",
      "favorited" : false,
      "full_text" : "@kettl_distantly I know. I am holding your shoes.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "498094211283813780",
      "in_reply_to_status_id" : "498094211283813780",
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
            "81767795284509514"
          ],
          "editableUntil" : "2011-06-17T17:28:56.225Z",
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
        "34"
      ],
      "favorite_count" : "2",
      "id_str" : "81767795284509514",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "81767795284509514",
      "created_at" : "Fri Jun 17 16:58:56 +0000 2011",
      "favorited" : false,
      "full_text" : "@threlkendale boots: see Character",
      "lang" : "en",
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
            "690272134441733513"
          ],
          "editableUntil" : "2016-01-21T21:07:56.144Z",
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
        "48"
      ],
      "favorite_count" : "2",
      "id_str" : "690272134441733513",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "690272134441733513",
      "created_at" : "Thu Jan 21 20:37:56 +0000 2016",
      "favorited" : false,
      "full_text" : "@nessacorraquill He was asking if I wanted soup.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "690271824994370420",
      "in_reply_to_status_id" : "690271824994370420",
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
            "305396062829414415"
          ],
          "editableUntil" : "2013-02-23T19:47:50.020Z",
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
        "35"
      ],
      "favorite_count" : "2",
      "id_str" : "305396062829414415",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "305396062829414415",
      "created_at" : "Sat Feb 23 19:17:50 +0000 2013",
      "favorited" : false,
      "full_text" : "@kettl_distantly You have met Femi.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "305395508644414959",
      "in_reply_to_status_id" : "305395508644414959",
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
            "10938623597"
          ],
          "editableUntil" : "2010-03-12T12:35:51.759Z",
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
        "75"
      ],
      "favorite_count" : "2",
      "id_str" : "10938623597",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "10938623597",
      "created_at" : "Fri Mar 12 12:05:51 +0000 2010",
      "favorited" : false,
      "full_text" : "@kettl_distantly 12 March: see also Kettles. I have made it a main heading.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "10938557158",
      "in_reply_to_status_id" : "10938557158",
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
            "375434815333205322"
          ],
          "editableUntil" : "2013-09-05T02:16:49.874Z",
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
        "93"
      ],
      "favorite_count" : "2",
      "id_str" : "375434815333205322",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "375434815333205322",
      "created_at" : "Thu Sep 05 01:46:49 +0000 2013",
      "favorited" : false,
      "full_text" : "@kettl_distantly I can hear you gasping through the wall. It is twenty-six. You started late.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "375434390697675882",
      "in_reply_to_status_id" : "375434390697675882",
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
            "753652003606889797"
          ],
          "editableUntil" : "2016-07-14T18:36:54.494Z",
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
        "40"
      ],
      "favorite_count" : "3",
      "id_str" : "753652003606889797",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "753652003606889797",
      "created_at" : "Thu Jul 14 18:06:54 +0000 2016",
      "favorited" : false,
      "full_text" : "@nessacorraquill I am minding every one.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "753651596956533531",
      "in_reply_to_status_id" : "753651596956533531",
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
            "243803603502893612"
          ],
          "editableUntil" : "2012-09-06T20:41:23.384Z",
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
      "favorite_count" : "0",
      "id_str" : "243803603502893612",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "243803603502893612",
      "created_at" : "Thu Sep 06 20:11:23 +0000 2012",
      "favorited" : false,
      "full_text" : "@kettl_distantly You shall have them quarterly. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "243803378814027906",
      "in_reply_to_status_id" : "243803378814027906",
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
            "1250877062437144011"
          ],
          "editableUntil" : "2020-04-16T20:31:46.514Z",
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
              "101",
              "111"
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
        "111"
      ],
      "favorite_count" : "2",
      "id_str" : "1250877062437144011",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1250877062437144011",
      "created_at" : "Thu Apr 16 20:01:46 +0000 2020",
      "favorited" : false,
      "full_text" : "@nessacorraquill A dial tone from 2009. Myself, typing with two fingers. I have taken up his method. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1250876820211894642",
      "in_reply_to_status_id" : "1250876820211894642",
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
            "401092426770416358"
          ],
          "editableUntil" : "2013-11-14T21:31:01.136Z",
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
      "id_str" : "401092426770416358",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "401092426770416358",
      "created_at" : "Thu Nov 14 21:01:01 +0000 2013",
      "favorited" : false,
      "full_text" : "@kettl_distantly Still you, faintly. You left a way of closing the kitchen door. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "401092368519925705",
      "in_reply_to_status_id" : "401092368519925705",
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
            "203757492721681488"
          ],
          "editableUntil" : "2012-05-19T08:32:26.553Z",
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
        "66"
      ],
      "favorite_count" : "2",
      "id_str" : "203757492721681488",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "203757492721681488",
      "created_at" : "Sat May 19 08:02:26 +0000 2012",
      "favorited" : false,
      "full_text" : "Train to Galway. The country is exactly as green as your spelling.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1249306398148265530"
          ],
          "editableUntil" : "2020-04-12T12:30:30.966Z",
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
        "115"
      ],
      "favorite_count" : "2",
      "id_str" : "1249306398148265530",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1249306398148265530",
      "created_at" : "Sun Apr 12 12:00:30 +0000 2020",
      "favorited" : false,
      "full_text" : "I have gone back and read the years I missed, in order, like a proof. Dunstan. Oh, Dunstan. 73, four years late. M.",
      "lang" : "en"
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
            "187821953560610385"
          ],
          "editableUntil" : "2012-04-05T09:10:17.949Z",
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
        "125"
      ],
      "favorite_count" : "3",
      "id_str" : "187821953560610385",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "187821953560610385",
      "created_at" : "Thu Apr 05 08:40:17 +0000 2012",
      "favorited" : false,
      "full_text" : "Packed and unpacked. Husband has observed that it is April. I observed that it is six weeks. We are both right; see Calendar.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "13467197647"
          ],
          "editableUntil" : "2010-04-29T20:32:27.770Z",
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
        "103"
      ],
      "favorite_count" : "1",
      "id_str" : "13467197647",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "13467197647",
      "created_at" : "Thu Apr 29 20:02:27 +0000 2010",
      "favorited" : false,
      "full_text" : "@kettl_distantly Planes again. I find I had got used to the sky being somebody's spare room. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "13467116479",
      "in_reply_to_status_id" : "13467116479",
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
            "564558796714675238"
          ],
          "editableUntil" : "2015-02-08T23:28:00.789Z",
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
        "57"
      ],
      "favorite_count" : "3",
      "id_str" : "564558796714675238",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "564558796714675238",
      "created_at" : "Sun Feb 08 22:58:00 +0000 2015",
      "favorited" : false,
      "full_text" : "@nessacorraquill Of course. (Late; the tray was for two.)",
      "lang" : "en",
      "in_reply_to_status_id_str" : "564556169390065440",
      "in_reply_to_status_id" : "564556169390065440",
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
            "213360520286178670"
          ],
          "editableUntil" : "2012-06-14T20:31:26.740Z",
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
      "favorite_count" : "3",
      "id_str" : "213360520286178670",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "213360520286178670",
      "created_at" : "Thu Jun 14 20:01:26 +0000 2012",
      "favorited" : false,
      "full_text" : "@kettl_distantly A plane. I look up at them now to see if they are going your way. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "213360196695623134",
      "in_reply_to_status_id" : "213360196695623134",
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
            "1263001661996010207"
          ],
          "editableUntil" : "2020-05-20T07:30:36.313Z",
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
        "urls" : [
          {
            "url" : "https://t.co/HY9YT5a2yO",
            "expanded_url" : "https://x.com/nessacorraquill/status/1262834696279032456",
            "display_url" : "x.com/nessacorraquill/stat…",
            "indices" : [
              "88",
              "111"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "111"
      ],
      "favorite_count" : "5",
      "id_str" : "1263001661996010207",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1263001661996010207",
      "created_at" : "Wed May 20 07:00:36 +0000 2020",
      "favorited" : false,
      "full_text" : "I have read this one eleven times and I have no entry for it. Some things are the text. https://t.co/HY9YT5a2yO",
      "lang" : "en",
      "possibly_sensitive" : false
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1804094260903939964"
          ],
          "editableUntil" : "2024-06-21T11:09:24.907Z",
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
        "40"
      ],
      "favorite_count" : "3",
      "id_str" : "1804094260903939964",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1804094260903939964",
      "created_at" : "Fri Jun 21 10:09:24 +0000 2024",
      "favorited" : false,
      "full_text" : "@pettifaun_binds It would need an index.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1804093435867562211",
      "in_reply_to_status_id" : "1804093435867562211",
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
            "1491181986427965062"
          ],
          "editableUntil" : "2022-02-08T23:47:45.043Z",
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
        "27"
      ],
      "favorite_count" : "0",
      "id_str" : "1491181986427965062",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1491181986427965062",
      "created_at" : "Tue Feb 08 22:47:45 +0000 2022",
      "favorited" : false,
      "full_text" : "@nessacorraquill Of course.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1491181867586552768",
      "in_reply_to_status_id" : "1491181867586552768",
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
            "342734084205709191"
          ],
          "editableUntil" : "2013-06-06T20:35:48.023Z",
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
              "83",
              "93"
            ]
          }
        ],
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
        "93"
      ],
      "favorite_count" : "2",
      "id_str" : "342734084205709191",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "342734084205709191",
      "created_at" : "Thu Jun 06 20:05:48 +0000 2013",
      "favorited" : false,
      "full_text" : "@juneish_moor I will do the index. No charge. Send it before you change your mind. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "342733398030156234",
      "in_reply_to_status_id" : "342733398030156234",
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
            "14199746034"
          ],
          "editableUntil" : "2010-05-13T20:35:09.705Z",
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
              "33",
              "43"
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
        "43"
      ],
      "favorite_count" : "2",
      "id_str" : "14199746034",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "14199746034",
      "created_at" : "Thu May 13 20:05:09 +0000 2010",
      "favorited" : false,
      "full_text" : "@hoshinagi_k Heron: see Absence. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "14199694685",
      "in_reply_to_status_id" : "14199694685",
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
            "443718198072706000"
          ],
          "editableUntil" : "2014-03-12T12:30:36.963Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "90"
      ],
      "favorite_count" : "5",
      "id_str" : "443718198072706000",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "443718198072706000",
      "created_at" : "Wed Mar 12 12:00:36 +0000 2014",
      "favorited" : false,
      "full_text" : "12 March. Five years. I took the entry out to add a line and had to glue on a second card.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "13833750481"
          ],
          "editableUntil" : "2010-05-06T20:41:28.897Z",
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
        "69"
      ],
      "favorite_count" : "1",
      "id_str" : "13833750481",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "13833750481",
      "created_at" : "Thu May 06 20:11:28 +0000 2010",
      "favorited" : false,
      "full_text" : "@pettifaun_binds The only proper way to check a reference. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "13833671360",
      "in_reply_to_status_id" : "13833671360",
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
            "46541135937537979"
          ],
          "editableUntil" : "2011-03-12T12:30:46.157Z",
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
        "31"
      ],
      "favorite_count" : "4",
      "id_str" : "46541135937537979",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "46541135937537979",
      "created_at" : "Sat Mar 12 12:00:46 +0000 2011",
      "favorited" : false,
      "full_text" : "12 March, second year. Foghorn.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "17370916891"
          ],
          "editableUntil" : "2010-06-24T23:20:36.622Z",
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
        "114"
      ],
      "favorite_count" : "5",
      "id_str" : "17370916891",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "17370916891",
      "created_at" : "Thu Jun 24 22:50:36 +0000 2010",
      "favorited" : false,
      "full_text" : "Light until ten. G. is on the step shelling peas into a hat. It is a very good hat; I have decided to say nothing.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "132849229331696981"
          ],
          "editableUntil" : "2011-11-05T16:28:19.149Z",
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
        "43"
      ],
      "favorite_count" : "1",
      "id_str" : "132849229331696981",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "132849229331696981",
      "created_at" : "Sat Nov 05 15:58:19 +0000 2011",
      "favorited" : false,
      "full_text" : "@kettl_distantly capitals: did he bring any",
      "lang" : "en",
      "in_reply_to_status_id_str" : "132847272663711965",
      "in_reply_to_status_id" : "132847272663711965",
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
            "204107326251076543"
          ],
          "editableUntil" : "2012-05-20T07:42:33.366Z",
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
      "id_str" : "204107326251076543",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "204107326251076543",
      "created_at" : "Sun May 20 07:12:33 +0000 2012",
      "favorited" : false,
      "full_text" : "@kettl_distantly Is there tea?",
      "lang" : "en",
      "in_reply_to_status_id_str" : "204107231174593955",
      "in_reply_to_status_id" : "204107231174593955",
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
            "203849449821177482"
          ],
          "editableUntil" : "2012-05-19T14:37:50.834Z",
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
      "favorite_count" : "3",
      "id_str" : "203849449821177482",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "203849449821177482",
      "created_at" : "Sat May 19 14:07:50 +0000 2012",
      "favorited" : false,
      "full_text" : "@kettl_distantly He stamped the form \"e\".",
      "lang" : "en",
      "in_reply_to_status_id_str" : "203849008421011894",
      "in_reply_to_status_id" : "203849008421011894",
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
            "1261025763180676220"
          ],
          "editableUntil" : "2020-05-14T20:39:05.325Z",
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
              "34",
              "44"
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
        "44"
      ],
      "favorite_count" : "2",
      "id_str" : "1261025763180676220",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1261025763180676220",
      "created_at" : "Thu May 14 20:09:05 +0000 2020",
      "favorited" : false,
      "full_text" : "@solvarenga_x Is it MARIT, SORRY? #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1261024468529053865",
      "in_reply_to_status_id" : "1261024468529053865",
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
            "179175651658436409"
          ],
          "editableUntil" : "2012-03-12T12:32:58.935Z",
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
        "55"
      ],
      "favorite_count" : "3",
      "id_str" : "179175651658436409",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "179175651658436409",
      "created_at" : "Mon Mar 12 12:02:58 +0000 2012",
      "favorited" : false,
      "full_text" : "@kettl_distantly The mailman has just apologised to me.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "179175396275651923",
      "in_reply_to_status_id" : "179175396275651923",
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
            "1390397118274864773"
          ],
          "editableUntil" : "2021-05-06T20:34:39.983Z",
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
              "53",
              "63"
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
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "63"
      ],
      "favorite_count" : "3",
      "id_str" : "1390397118274864773",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1390397118274864773",
      "created_at" : "Thu May 06 20:04:39 +0000 2021",
      "favorited" : false,
      "full_text" : "@threlkendale language: acquisition of, through wool #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1390396891547567946",
      "in_reply_to_status_id" : "1390396891547567946",
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
            "477179634857807462"
          ],
          "editableUntil" : "2014-06-12T20:34:25.176Z",
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
        "27"
      ],
      "favorite_count" : "2",
      "id_str" : "477179634857807462",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "477179634857807462",
      "created_at" : "Thu Jun 12 20:04:25 +0000 2014",
      "favorited" : false,
      "full_text" : "@kettl_distantly Left gull.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "477179311233695862",
      "in_reply_to_status_id" : "477179311233695862",
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
            "35124655358479813"
          ],
          "editableUntil" : "2011-02-09T00:25:45.079Z",
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
      "id_str" : "35124655358479813",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "35124655358479813",
      "created_at" : "Tue Feb 08 23:55:45 +0000 2011",
      "favorited" : false,
      "full_text" : "@kettl_distantly subtitling: rates of pay, disgraceful. Good night, Nessa.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "35123844859560112",
      "in_reply_to_status_id" : "35123844859560112",
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
            "506389370421379239"
          ],
          "editableUntil" : "2014-09-01T11:03:28.825Z",
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
        "100"
      ],
      "favorite_count" : "1",
      "id_str" : "506389370421379239",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "506389370421379239",
      "created_at" : "Mon Sep 01 10:33:28 +0000 2014",
      "favorited" : false,
      "full_text" : "@nessacorraquill The old name stays in the index. kettl: see Corraquill; Corraquill: see also kettl.",
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
            "1358910310580224542"
          ],
          "editableUntil" : "2021-02-08T23:17:20.032Z",
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
        "27"
      ],
      "favorite_count" : "1",
      "id_str" : "1358910310580224542",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1358910310580224542",
      "created_at" : "Mon Feb 08 22:47:20 +0000 2021",
      "favorited" : false,
      "full_text" : "@nessacorraquill Of course.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1358910235099529483",
      "in_reply_to_status_id" : "1358910235099529483",
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
            "1593876833433028089"
          ],
          "editableUntil" : "2022-11-19T09:00:24.547Z",
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
        "17"
      ],
      "favorite_count" : "4",
      "id_str" : "1593876833433028089",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1593876833433028089",
      "created_at" : "Sat Nov 19 08:00:24 +0000 2022",
      "favorited" : false,
      "full_text" : "Still here. Eggs?",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "17277734648547911"
          ],
          "editableUntil" : "2010-12-21T18:28:27.602Z",
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
        "43"
      ],
      "favorite_count" : "1",
      "id_str" : "17277734648547911",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "17277734648547911",
      "created_at" : "Tue Dec 21 17:58:27 +0000 2010",
      "favorited" : false,
      "full_text" : "@kettl_distantly We shall take it in turns.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "17274590594074071",
      "in_reply_to_status_id" : "17274590594074071",
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
            "2114998282773071853"
          ],
          "editableUntil" : "2026-10-27T09:31:00.038Z",
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
      "favorite_count" : "3",
      "id_str" : "2114998282773071853",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2114998282773071853",
      "created_at" : "Tue Oct 27 08:31:00 +0000 2026",
      "favorited" : false,
      "full_text" : "@nessacorraquill Two sugars. It is my birthday.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "2114998183498089763",
      "in_reply_to_status_id" : "2114998183498089763",
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
            "1382336355480112799"
          ],
          "editableUntil" : "2021-04-14T14:44:04.371Z",
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
      "id_str" : "1382336355480112799",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1382336355480112799",
      "created_at" : "Wed Apr 14 14:14:04 +0000 2021",
      "favorited" : false,
      "full_text" : "@nessacorraquill So it's inherited.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1382335350696840358",
      "in_reply_to_status_id" : "1382335350696840358",
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
            "1933153865411070873"
          ],
          "editableUntil" : "2025-06-12T14:26:12.433Z",
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
        "41"
      ],
      "favorite_count" : "4",
      "id_str" : "1933153865411070873",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1933153865411070873",
      "created_at" : "Thu Jun 12 13:26:12 +0000 2025",
      "favorited" : false,
      "full_text" : "@ogundashire heating: prophetic powers of",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1933153199376565834",
      "in_reply_to_status_id" : "1933153199376565834",
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
            "498093985865142026"
          ],
          "editableUntil" : "2014-08-09T13:40:35.026Z",
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
        "66"
      ],
      "favorite_count" : "1",
      "id_str" : "498093985865142026",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "498093985865142026",
      "created_at" : "Sat Aug 09 13:10:35 +0000 2014",
      "favorited" : false,
      "full_text" : "@kettl_distantly You have posted midnight at two in the afternoon.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "498091891988889964",
      "in_reply_to_status_id" : "498091891988889964",
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
            "14512404097"
          ],
          "editableUntil" : "2010-05-19T20:00:46.685Z",
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
      "id_str" : "14512404097",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "14512404097",
      "created_at" : "Wed May 19 19:30:46 +0000 2010",
      "favorited" : false,
      "full_text" : "@kettl_distantly Regarding the e. I have been making enquiries.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "14511818850",
      "in_reply_to_status_id" : "14511818850",
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
            "8342200434"
          ],
          "editableUntil" : "2010-01-21T21:31:46.803Z",
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
              "114",
              "124"
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
        "124"
      ],
      "favorite_count" : "0",
      "id_str" : "8342200434",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "8342200434",
      "created_at" : "Thu Jan 21 21:01:46 +0000 2010",
      "favorited" : false,
      "full_text" : "@kettl_distantly My pencil. It has a squeak at the letter S. Writing \"glass-blowers' associations\" was an ordeal. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "8342160427",
      "in_reply_to_status_id" : "8342160427",
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
            "1857151538883986643"
          ],
          "editableUntil" : "2024-11-14T21:00:05.734Z",
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
        "urls" : [
          {
            "url" : "https://t.co/WDVzBUgN28",
            "expanded_url" : "https://x.com/i/web/status/1857151538883986643",
            "display_url" : "x.com/i/web/status/1857151…",
            "indices" : [
              "272",
              "295"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "295"
      ],
      "favorite_count" : "4",
      "id_str" : "1857151538883986643",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1857151538883986643",
      "created_at" : "Thu Nov 14 20:00:05 +0000 2024",
      "favorited" : false,
      "full_text" : "For those who ask what I do all day, now that the machines are said to do it. A machine can find you every place a word occurs. That is a concordance, and it is no use to anybody, in the way that a list of all the doors in a town is no use to someone who wants to be let… https://t.co/WDVzBUgN28",
      "lang" : "en",
      "possibly_sensitive" : false
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1588804630819637234"
          ],
          "editableUntil" : "2022-11-05T09:05:17.207Z",
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
        "135"
      ],
      "favorite_count" : "5",
      "id_str" : "1588804630819637234",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1588804630819637234",
      "created_at" : "Sat Nov 05 08:05:17 +0000 2022",
      "favorited" : false,
      "full_text" : "An index is what one makes when one has begun to be afraid of losing the book. I have asked them for my archive. They say a day or two.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "614186494474587590"
          ],
          "editableUntil" : "2015-06-25T22:10:45.973Z",
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
        "128"
      ],
      "favorite_count" : "2",
      "id_str" : "614186494474587590",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "614186494474587590",
      "created_at" : "Thu Jun 25 21:40:45 +0000 2015",
      "favorited" : false,
      "full_text" : "@nessacorraquill rooms: number of, see 2009-2015. I read it at a gas station on the Halifax road. The man asked was I all right.",
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
            "205750490896533480"
          ],
          "editableUntil" : "2012-05-24T20:31:54.346Z",
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
      "favorite_count" : "1",
      "id_str" : "205750490896533480",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "205750490896533480",
      "created_at" : "Thu May 24 20:01:54 +0000 2012",
      "favorited" : false,
      "full_text" : "@kettl_distantly The same as always; but now I know what you look like when you ask. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "205750029103662533",
      "in_reply_to_status_id" : "205750029103662533",
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
            "770730375344292305"
          ],
          "editableUntil" : "2016-08-30T21:40:15.617Z",
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
        "72"
      ],
      "favorite_count" : "4",
      "id_str" : "770730375344292305",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "770730375344292305",
      "created_at" : "Tue Aug 30 21:10:15 +0000 2016",
      "favorited" : false,
      "full_text" : "The hill bus has a new driver. Wrong gear. I find I cannot report on it.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "614187481100715804"
          ],
          "editableUntil" : "2015-06-25T22:14:41.203Z",
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
        "27"
      ],
      "favorite_count" : "2",
      "id_str" : "614187481100715804",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "614187481100715804",
      "created_at" : "Thu Jun 25 21:44:41 +0000 2015",
      "favorited" : false,
      "full_text" : "@nessacorraquill Of course.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "614186994855051966",
      "in_reply_to_status_id" : "614186994855051966",
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
            "1634887519982063267"
          ],
          "editableUntil" : "2023-03-12T13:02:14.162Z",
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
        "54"
      ],
      "favorite_count" : "2",
      "id_str" : "1634887519982063267",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1634887519982063267",
      "created_at" : "Sun Mar 12 12:02:14 +0000 2023",
      "favorited" : false,
      "full_text" : "@nessacorraquill Twenty-six. It had only been waiting.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1634887209037334519",
      "in_reply_to_status_id" : "1634887209037334519",
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
            "155031479586390212"
          ],
          "editableUntil" : "2012-01-05T21:32:39.736Z",
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
      "favorite_count" : "1",
      "id_str" : "155031479586390212",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "155031479586390212",
      "created_at" : "Thu Jan 05 21:02:39 +0000 2012",
      "favorited" : false,
      "full_text" : "@kettl_distantly A calendar being turned back to May by someone who cannot leave it alone. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "155030939628472322",
      "in_reply_to_status_id" : "155030939628472322",
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
            "1370344046614021690"
          ],
          "editableUntil" : "2021-03-12T12:30:55.131Z",
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
        "97"
      ],
      "favorite_count" : "1",
      "id_str" : "1370344046614021690",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1370344046614021690",
      "created_at" : "Fri Mar 12 12:00:55 +0000 2021",
      "favorited" : false,
      "full_text" : "12 March. Twelve years, of which I attended eight and a half. I should like to make up the hours.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "12734762793"
          ],
          "editableUntil" : "2010-04-15T20:32:53.331Z",
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
      "favorite_count" : "2",
      "id_str" : "12734762793",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "12734762793",
      "created_at" : "Thu Apr 15 20:02:53 +0000 2010",
      "favorited" : false,
      "full_text" : "@kettl_distantly nothing: length of (26 sec.; 15 hrs) #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "12734661343",
      "in_reply_to_status_id" : "12734661343",
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
            "464495441333979858"
          ],
          "editableUntil" : "2014-05-08T20:31:57.779Z",
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
      "favorite_count" : "0",
      "id_str" : "464495441333979858",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "464495441333979858",
      "created_at" : "Thu May 08 20:01:57 +0000 2014",
      "favorited" : false,
      "full_text" : "@kettl_distantly Ice going out of the pond in one piece, like a lid. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "464495065163630576",
      "in_reply_to_status_id" : "464495065163630576",
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
            "564559689749105240"
          ],
          "editableUntil" : "2015-02-08T23:31:33.705Z",
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
        "62"
      ],
      "favorite_count" : "0",
      "id_str" : "564559689749105240",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "564559689749105240",
      "created_at" : "Sun Feb 08 23:01:33 +0000 2015",
      "favorited" : false,
      "full_text" : "@nessacorraquill He asked what the commas were like this year.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "564559188110345553",
      "in_reply_to_status_id" : "564559188110345553",
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
            "24500327232"
          ],
          "editableUntil" : "2010-09-09T20:39:37.078Z",
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
              "71",
              "81"
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
        "81"
      ],
      "favorite_count" : "0",
      "id_str" : "24500327232",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "24500327232",
      "created_at" : "Thu Sep 09 20:09:37 +0000 2010",
      "favorited" : false,
      "full_text" : "@kettl_distantly G. says \"is that right\" every forty seconds. Counted. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "24500233383",
      "in_reply_to_status_id" : "24500233383",
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
            "1666597148"
          ],
          "editableUntil" : "2009-03-20T11:45:41.989Z",
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
        "85"
      ],
      "favorite_count" : "5",
      "id_str" : "1666597148",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1666597148",
      "created_at" : "Fri Mar 20 11:15:41 +0000 2009",
      "favorited" : false,
      "full_text" : "Reader's query: is \"Herring, politics of\" a joke? Reply: no, and I only wish it were.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "9574971550"
          ],
          "editableUntil" : "2010-02-14T11:02:38.081Z",
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
      "favorite_count" : "1",
      "id_str" : "9574971550",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "9574971550",
      "created_at" : "Sun Feb 14 10:32:38 +0000 2010",
      "favorited" : false,
      "full_text" : "@kettl_distantly And did anyone come?",
      "lang" : "en",
      "in_reply_to_status_id_str" : "9574161544",
      "in_reply_to_status_id" : "9574161544",
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
            "5364949119402053"
          ],
          "editableUntil" : "2010-11-18T21:31:18.203Z",
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
      "favorite_count" : "1",
      "id_str" : "5364949119402053",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "5364949119402053",
      "created_at" : "Thu Nov 18 21:01:18 +0000 2010",
      "favorited" : false,
      "full_text" : "@kettl_distantly Rain practising for snow. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "5364761487216237",
      "in_reply_to_status_id" : "5364761487216237",
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
            "1890179786"
          ],
          "editableUntil" : "2009-04-19T22:01:10.361Z",
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
      "id_str" : "1890179786",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1890179786",
      "created_at" : "Sun Apr 19 21:31:10 +0000 2009",
      "favorited" : false,
      "full_text" : "@kettl_distantly I have left the figure underneath.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1889941590",
      "in_reply_to_status_id" : "1889941590",
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
            "11272130029"
          ],
          "editableUntil" : "2010-03-18T21:35:18.635Z",
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
              "51",
              "61"
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
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "61"
      ],
      "favorite_count" : "1",
      "id_str" : "11272130029",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "11272130029",
      "created_at" : "Thu Mar 18 21:05:18 +0000 2010",
      "favorited" : false,
      "full_text" : "@threlkendale courtship: by telephone; by semitone #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "11272047507",
      "in_reply_to_status_id" : "11272047507",
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
            "1779058065237082735"
          ],
          "editableUntil" : "2024-04-13T09:04:30.710Z",
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
        "51"
      ],
      "favorite_count" : "2",
      "id_str" : "1779058065237082735",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1779058065237082735",
      "created_at" : "Sat Apr 13 08:04:30 +0000 2024",
      "favorited" : false,
      "full_text" : "@nessacorraquill You were never once short with me.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1779057132843306492",
      "in_reply_to_status_id" : "1779057132843306492",
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
            "2829674753296813"
          ],
          "editableUntil" : "2010-11-11T21:37:01.691Z",
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
              "39",
              "49"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Ann Marrowgate",
            "screen_name" : "marrowgate_ann",
            "id_str" : "208300014415",
            "id" : "208300014415",
            "indices" : [
              "0",
              "15"
            ]
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "49"
      ],
      "favorite_count" : "2",
      "id_str" : "2829674753296813",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2829674753296813",
      "created_at" : "Thu Nov 11 21:07:01 +0000 2010",
      "favorited" : false,
      "full_text" : "@marrowgate_ann Welcome. You will fit. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "2829624488758820",
      "in_reply_to_status_id" : "2829624488758820",
      "in_reply_to_user_id" : "208300014415",
      "in_reply_to_user_id_str" : "208300014415",
      "in_reply_to_screen_name" : "marrowgate_ann"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "413786020379625001"
          ],
          "editableUntil" : "2013-12-19T22:10:49.688Z",
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
        "131"
      ],
      "favorite_count" : "0",
      "id_str" : "413786020379625001",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "413786020379625001",
      "created_at" : "Thu Dec 19 21:40:49 +0000 2013",
      "favorited" : false,
      "full_text" : "Index of #quietdesk, 2013: biscuit, F-shaped; capitals, restored by popular demand; cherry; curtain, ironed; harbour (sound effect)",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "35108771256600287"
          ],
          "editableUntil" : "2011-02-08T23:22:38.014Z",
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
        "65"
      ],
      "favorite_count" : "3",
      "id_str" : "35108771256600287",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "35108771256600287",
      "created_at" : "Tue Feb 08 22:52:38 +0000 2011",
      "favorited" : false,
      "full_text" : "@kettl_distantly Eel: length of, 4 hrs. Nessa. Is there a backup?",
      "lang" : "en",
      "in_reply_to_status_id_str" : "35108653832867113",
      "in_reply_to_status_id" : "35108653832867113",
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
            "133299490705638909"
          ],
          "editableUntil" : "2011-11-06T22:17:29.826Z",
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
        "50"
      ],
      "favorite_count" : "2",
      "id_str" : "133299490705638909",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "133299490705638909",
      "created_at" : "Sun Nov 06 21:47:29 +0000 2011",
      "favorited" : false,
      "full_text" : "@kettl_distantly I have been thinking about shoes.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "133297748093961434",
      "in_reply_to_status_id" : "133297748093961434",
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
            "1251512403342919685"
          ],
          "editableUntil" : "2020-04-18T14:36:23.590Z",
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
      "favorite_count" : "1",
      "id_str" : "1251512403342919685",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1251512403342919685",
      "created_at" : "Sat Apr 18 14:06:23 +0000 2020",
      "favorited" : false,
      "full_text" : "@nessacorraquill A long table is only a short table with faith.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1251510964327547651",
      "in_reply_to_status_id" : "1251510964327547651",
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
            "375437752428135008"
          ],
          "editableUntil" : "2013-09-05T02:28:30.132Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "87"
      ],
      "favorite_count" : "6",
      "id_str" : "375437752428135008",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "375437752428135008",
      "created_at" : "Thu Sep 05 01:58:30 +0000 2013",
      "favorited" : false,
      "full_text" : "Twenty-six. We have counted it nine times on two watches with G. as umpire, in his hat.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1402960286205349723"
          ],
          "editableUntil" : "2021-06-10T12:36:12.630Z",
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
        "49"
      ],
      "favorite_count" : "3",
      "id_str" : "1402960286205349723",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1402960286205349723",
      "created_at" : "Thu Jun 10 12:06:12 +0000 2021",
      "favorited" : false,
      "full_text" : "@nessacorraquill You have not got to the end yet.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1402960189623109933",
      "in_reply_to_status_id" : "1402960189623109933",
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
            "1248348365167527960"
          ],
          "editableUntil" : "2020-04-09T21:03:38.104Z",
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
        "72"
      ],
      "favorite_count" : "3",
      "id_str" : "1248348365167527960",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1248348365167527960",
      "created_at" : "Thu Apr 09 20:33:38 +0000 2020",
      "favorited" : false,
      "full_text" : "@juneish_moor You are on two. I hear you came early and brought a plant.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1248347735120151635",
      "in_reply_to_status_id" : "1248347735120151635",
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
            "1248343180693212010"
          ],
          "editableUntil" : "2020-04-09T20:43:02.029Z",
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
        "91"
      ],
      "favorite_count" : "2",
      "id_str" : "1248343180693212010",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1248343180693212010",
      "created_at" : "Thu Apr 09 20:13:02 +0000 2020",
      "favorited" : false,
      "full_text" : "@nessacorraquill One thousand, two hundred and eighty-one days. I am an indexer. I counted.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1248343004519858788",
      "in_reply_to_status_id" : "1248343004519858788",
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
            "375124962727429945"
          ],
          "editableUntil" : "2013-09-04T05:45:35.256Z",
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
        "68"
      ],
      "favorite_count" : "3",
      "id_str" : "375124962727429945",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "375124962727429945",
      "created_at" : "Wed Sep 04 05:15:35 +0000 2013",
      "favorited" : false,
      "full_text" : "@kettl_distantly She has been out on the step since five in my coat.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "375124144783625998",
      "in_reply_to_status_id" : "375124144783625998",
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
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "753650805583646421"
          ],
          "editableUntil" : "2016-07-14T18:32:08.863Z",
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
        "57"
      ],
      "favorite_count" : "3",
      "id_str" : "753650805583646421",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "753650805583646421",
      "created_at" : "Thu Jul 14 18:02:08 +0000 2016",
      "favorited" : false,
      "full_text" : "G. on the step with the peas. One pod, consider, one pod.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "596359078020647695"
          ],
          "editableUntil" : "2015-05-07T17:30:58.673Z",
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
        "73"
      ],
      "favorite_count" : "5",
      "id_str" : "596359078020647695",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "596359078020647695",
      "created_at" : "Thu May 07 17:00:58 +0000 2015",
      "favorited" : false,
      "full_text" : "The man next door mows in a spiral and is always surprised by the middle.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2095603657482440547"
          ],
          "editableUntil" : "2026-09-03T21:03:41.034Z",
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
              "39",
              "49"
            ]
          }
        ],
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
        "49"
      ],
      "favorite_count" : "2",
      "id_str" : "2095603657482440547",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2095603657482440547",
      "created_at" : "Thu Sep 03 20:03:41 +0000 2026",
      "favorited" : false,
      "full_text" : "@juneish_moor I am cutting a new card. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "2095603374018792755",
      "in_reply_to_status_id" : "2095603374018792755",
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
            "16588809778"
          ],
          "editableUntil" : "2010-06-16T12:54:34.052Z",
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
        "50"
      ],
      "favorite_count" : "0",
      "id_str" : "16588809778",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "16588809778",
      "created_at" : "Wed Jun 16 12:24:34 +0000 2010",
      "favorited" : false,
      "full_text" : "@kettl_distantly It has let itself go at the rind.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "16588682662",
      "in_reply_to_status_id" : "16588682662",
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
            "205750842312101177"
          ],
          "editableUntil" : "2012-05-24T20:33:18.130Z",
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
              "47",
              "57"
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
        "57"
      ],
      "favorite_count" : "2",
      "id_str" : "205750842312101177",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "205750842312101177",
      "created_at" : "Thu May 24 20:03:18 +0000 2012",
      "favorited" : false,
      "full_text" : "@kettl_distantly Like somebody holding a door. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "205750526569088309",
      "in_reply_to_status_id" : "205750526569088309",
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
            "696827731114984390"
          ],
          "editableUntil" : "2016-02-08T23:17:32.188Z",
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
        "45"
      ],
      "favorite_count" : "0",
      "id_str" : "696827731114984390",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "696827731114984390",
      "created_at" : "Mon Feb 08 22:47:32 +0000 2016",
      "favorited" : false,
      "full_text" : "@nessacorraquill Of course. (I set an alarm.)",
      "lang" : "en",
      "in_reply_to_status_id_str" : "696827632070689494",
      "in_reply_to_status_id" : "696827632070689494",
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
            "10173980391"
          ],
          "editableUntil" : "2010-02-25T21:49:47.061Z",
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
        "58"
      ],
      "favorite_count" : "2",
      "id_str" : "10173980391",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "10173980391",
      "created_at" : "Thu Feb 25 21:19:47 +0000 2010",
      "favorited" : false,
      "full_text" : "@solvarenga_x Is it BURBLED? It is not BURBLED. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "10173465334",
      "in_reply_to_status_id" : "10173465334",
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
            "51026406318014967"
          ],
          "editableUntil" : "2011-03-24T21:33:37.948Z",
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
        "58"
      ],
      "favorite_count" : "0",
      "id_str" : "51026406318014967",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "51026406318014967",
      "created_at" : "Thu Mar 24 21:03:37 +0000 2011",
      "favorited" : false,
      "full_text" : "@hoshinagi_k I am moving my chair beside yours. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "51025780070680628",
      "in_reply_to_status_id" : "51025780070680628",
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
            "246197982158915534"
          ],
          "editableUntil" : "2012-09-13T11:15:47.741Z",
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
        "42"
      ],
      "favorite_count" : "1",
      "id_str" : "246197982158915534",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "246197982158915534",
      "created_at" : "Thu Sep 13 10:45:47 +0000 2012",
      "favorited" : false,
      "full_text" : "@kettl_distantly On what do you base this?",
      "lang" : "en",
      "in_reply_to_status_id_str" : "246196659883607074",
      "in_reply_to_status_id" : "246196659883607074",
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
            "8708453137"
          ],
          "editableUntil" : "2010-01-28T21:32:32.280Z",
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
              "87",
              "97"
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
        "97"
      ],
      "favorite_count" : "2",
      "id_str" : "8708453137",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "8708453137",
      "created_at" : "Thu Jan 28 21:02:32 +0000 2010",
      "favorited" : false,
      "full_text" : "@kettl_distantly A husband looking for a hat that is on his head. I am letting it run. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "8708370787",
      "in_reply_to_status_id" : "8708370787",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  }
]