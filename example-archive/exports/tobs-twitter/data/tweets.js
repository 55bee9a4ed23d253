window.YTD.tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "875632658"
          ],
          "editableUntil" : "2008-07-03T22:01:02.483Z",
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
        "101"
      ],
      "favorite_count" : "2",
      "id_str" : "875632658",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "875632658",
      "created_at" : "Thu Jul 03 21:31:02 +0000 2008",
      "favorited" : false,
      "full_text" : "@kettl_distantly do you take requests. what would you put for a piano thats been in a garage 30 years",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "3754550748"
          ],
          "editableUntil" : "2009-08-20T20:39:38.462Z",
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
        "39"
      ],
      "favorite_count" : "1",
      "id_str" : "3754550748",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "3754550748",
      "created_at" : "Thu Aug 20 20:09:38 +0000 2009",
      "favorited" : false,
      "full_text" : "@threlkendale start with you #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "3754448381",
      "in_reply_to_status_id" : "3754448381",
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
            "2020630527949670325"
          ],
          "editableUntil" : "2026-02-08T23:47:14.020Z",
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
        "26"
      ],
      "favorite_count" : "1",
      "id_str" : "2020630527949670325",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2020630527949670325",
      "created_at" : "Sun Feb 08 22:47:14 +0000 2026",
      "favorited" : false,
      "full_text" : "@nessacorraquill of course",
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
            "2073447626"
          ],
          "editableUntil" : "2009-05-14T20:36:09.443Z",
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
      "favorite_count" : "3",
      "id_str" : "2073447626",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2073447626",
      "created_at" : "Thu May 14 20:06:09 +0000 2009",
      "favorited" : false,
      "full_text" : "some lad on the bus doing his whole phone call as if im his mam #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1610821312"
          ],
          "editableUntil" : "2009-03-12T21:35:18.809Z",
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
      "favorite_count" : "1",
      "id_str" : "1610821312",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1610821312",
      "created_at" : "Thu Mar 12 21:05:18 +0000 2009",
      "favorited" : false,
      "full_text" : "@kettl_distantly neighbours kid doing scales. shes stuck on f sharp like a coat on a nail #quietdesk",
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
            "294551646606724447"
          ],
          "editableUntil" : "2013-01-24T21:35:59.713Z",
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
      "favorite_count" : "0",
      "id_str" : "294551646606724447",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "294551646606724447",
      "created_at" : "Thu Jan 24 21:05:59 +0000 2013",
      "favorited" : false,
      "full_text" : "@kettl_distantly ferry was flat #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "294551264321078546",
      "in_reply_to_status_id" : "294551264321078546",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "82888033606569386"
          ],
          "editableUntil" : "2011-06-20T19:40:21.854Z",
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
        "20"
      ],
      "favorite_count" : "4",
      "id_str" : "82888033606569386",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "82888033606569386",
      "created_at" : "Mon Jun 20 19:10:21 +0000 2011",
      "favorited" : false,
      "full_text" : "missed the boat home",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "5365352326236031"
          ],
          "editableUntil" : "2010-11-18T21:32:54.335Z",
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
      "favorite_count" : "1",
      "id_str" : "5365352326236031",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "5365352326236031",
      "created_at" : "Thu Nov 18 21:02:54 +0000 2010",
      "favorited" : false,
      "full_text" : "booked it. june. aberdeen to orkney overnight boat. its only a b flat dont anybody say anything #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "35107441628677563"
          ],
          "editableUntil" : "2011-02-08T23:17:21.006Z",
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
      "favorite_count" : "3",
      "id_str" : "35107441628677563",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "35107441628677563",
      "created_at" : "Tue Feb 08 22:47:21 +0000 2011",
      "favorited" : false,
      "full_text" : "@kettl_distantly whats up. who do i have to glare at",
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
            "1248343933939877803"
          ],
          "editableUntil" : "2020-04-09T20:46:01.617Z",
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
        "40"
      ],
      "favorite_count" : "2",
      "id_str" : "1248343933939877803",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1248343933939877803",
      "created_at" : "Thu Apr 09 20:16:01 +0000 2020",
      "favorited" : false,
      "full_text" : "@seealso_marit una come and look at this",
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
            "5960543568"
          ],
          "editableUntil" : "2009-11-12T21:34:06.260Z",
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
        "35"
      ],
      "favorite_count" : "1",
      "id_str" : "5960543568",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "5960543568",
      "created_at" : "Thu Nov 12 21:04:06 +0000 2009",
      "favorited" : false,
      "full_text" : "@threlkendale which note #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "5960529384",
      "in_reply_to_status_id" : "5960529384",
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
            "157568842376153247"
          ],
          "editableUntil" : "2012-01-12T21:35:14.167Z",
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
              "23",
              "33"
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
        "33"
      ],
      "favorite_count" : "1",
      "id_str" : "157568842376153247",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "157568842376153247",
      "created_at" : "Thu Jan 12 21:05:14 +0000 2012",
      "favorited" : false,
      "full_text" : "@juneish_moor what key #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "157568670443241834",
      "in_reply_to_status_id" : "157568670443241834",
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
            "876554820"
          ],
          "editableUntil" : "2008-07-04T16:42:53.916Z",
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
        "96"
      ],
      "favorite_count" : "4",
      "id_str" : "876554820",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "876554820",
      "created_at" : "Fri Jul 04 16:12:53 +0000 2008",
      "favorited" : false,
      "full_text" : "@kettl_distantly 3 moths, 1 sixpence, 1 letter from 1961 saying dear sir the piano is still flat",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1824016717978796131"
          ],
          "editableUntil" : "2024-08-15T10:34:08.815Z",
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
        "33"
      ],
      "favorite_count" : "2",
      "id_str" : "1824016717978796131",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1824016717978796131",
      "created_at" : "Thu Aug 15 09:34:08 +0000 2024",
      "favorited" : false,
      "full_text" : "@nessacorraquill shes never wrong",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1824015900999681428",
      "in_reply_to_status_id" : "1824015900999681428",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "16061980129"
          ],
          "editableUntil" : "2010-06-10T20:32:57.444Z",
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
      "favorite_count" : "5",
      "id_str" : "16061980129",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "16061980129",
      "created_at" : "Thu Jun 10 20:02:57 +0000 2010",
      "favorited" : false,
      "full_text" : "world cup thing in pub downstairs. ten thousand of them horns. guess what note #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "81451347538347857"
          ],
          "editableUntil" : "2011-06-16T20:31:29.203Z",
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
      "id_str" : "81451347538347857",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "81451347538347857",
      "created_at" : "Thu Jun 16 20:01:29 +0000 2011",
      "favorited" : false,
      "full_text" : "engines. gulls. me being sick very quietly so as not to spoil anyones evening #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "11272037145"
          ],
          "editableUntil" : "2010-03-18T21:32:45.242Z",
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
        "41"
      ],
      "favorite_count" : "1",
      "id_str" : "11272037145",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "11272037145",
      "created_at" : "Thu Mar 18 21:02:45 +0000 2010",
      "favorited" : false,
      "full_text" : "@threlkendale its nearly there #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "11272000373",
      "in_reply_to_status_id" : "11272000373",
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
            "82888845653181379"
          ],
          "editableUntil" : "2011-06-20T19:43:35.461Z",
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
      "id_str" : "82888845653181379",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "82888845653181379",
      "created_at" : "Mon Jun 20 19:13:35 +0000 2011",
      "favorited" : false,
      "full_text" : "@kettl_distantly it hasnt gone yet",
      "lang" : "en",
      "in_reply_to_status_id_str" : "82888611933979357",
      "in_reply_to_status_id" : "82888611933979357",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "122039606173501188"
          ],
          "editableUntil" : "2011-10-06T20:34:44.155Z",
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
      "favorite_count" : "2",
      "id_str" : "122039606173501188",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "122039606173501188",
      "created_at" : "Thu Oct 06 20:04:44 +0000 2011",
      "favorited" : false,
      "full_text" : "@kettl_distantly platform 9. leeds. the clock says ten to four. its always ten to four. il be under it #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "122039379207129318",
      "in_reply_to_status_id" : "122039379207129318",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "167379269603819682"
          ],
          "editableUntil" : "2012-02-08T23:18:22.287Z",
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
      "favorite_count" : "0",
      "id_str" : "167379269603819682",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "167379269603819682",
      "created_at" : "Wed Feb 08 22:48:22 +0000 2012",
      "favorited" : false,
      "full_text" : "@kettl_distantly WHO DO I HAVE TO GLARE AT (capitals for the occasion)",
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
            "446650863167997800"
          ],
          "editableUntil" : "2014-03-20T14:43:58.808Z",
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
        "22"
      ],
      "favorite_count" : "2",
      "id_str" : "446650863167997800",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "446650863167997800",
      "created_at" : "Thu Mar 20 14:13:58 +0000 2014",
      "favorited" : false,
      "full_text" : "@kettl_distantly guess",
      "lang" : "en",
      "in_reply_to_status_id_str" : "446650685769911263",
      "in_reply_to_status_id" : "446650685769911263",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "876562679"
          ],
          "editableUntil" : "2008-07-04T16:52:27.556Z",
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
      "id_str" : "876562679",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "876562679",
      "created_at" : "Fri Jul 04 16:22:27 +0000 2008",
      "favorited" : false,
      "full_text" : "@kettl_distantly wrote \"noted\" on it and put it back",
      "lang" : "en",
      "in_reply_to_status_id_str" : "876560861",
      "in_reply_to_status_id" : "876560861",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "954735390177102588"
          ],
          "editableUntil" : "2018-01-20T15:50:29.801Z",
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
        "78"
      ],
      "favorite_count" : "1",
      "id_str" : "954735390177102588",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "954735390177102588",
      "created_at" : "Sat Jan 20 15:20:29 +0000 2018",
      "favorited" : false,
      "full_text" : "they let una do it on the organ. one key. b flat. held it as long as she could",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "215897832803012405"
          ],
          "editableUntil" : "2012-06-21T20:33:49.185Z",
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
              "24",
              "34"
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
        "34"
      ],
      "favorite_count" : "2",
      "id_str" : "215897832803012405",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "215897832803012405",
      "created_at" : "Thu Jun 21 20:03:49 +0000 2012",
      "favorited" : false,
      "full_text" : "@kettl_distantly b flat #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "215897721813338734",
      "in_reply_to_status_id" : "215897721813338734",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2095603900261337864"
          ],
          "editableUntil" : "2026-09-03T21:04:38.917Z",
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
              "40",
              "50"
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
        "50"
      ],
      "favorite_count" : "0",
      "id_str" : "2095603900261337864",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2095603900261337864",
      "created_at" : "Thu Sep 03 20:04:38 +0000 2026",
      "favorited" : false,
      "full_text" : "@juneish_moor get it checked on a piano #quietdesk",
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
            "205737406702291167"
          ],
          "editableUntil" : "2012-05-24T19:39:54.831Z",
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
      "favorite_count" : "0",
      "id_str" : "205737406702291167",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "205737406702291167",
      "created_at" : "Thu May 24 19:09:54 +0000 2012",
      "favorited" : false,
      "full_text" : "@kettl_distantly dont. im up the ladder again",
      "lang" : "en",
      "in_reply_to_status_id_str" : "205736043029202661",
      "in_reply_to_status_id" : "205736043029202661",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1069757126"
          ],
          "editableUntil" : "2008-12-14T22:03:29.866Z",
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
      "id_str" : "1069757126",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1069757126",
      "created_at" : "Sun Dec 14 21:33:29 +0000 2008",
      "favorited" : false,
      "full_text" : "@kettl_distantly front room. cat on lid",
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
            "1969418797525763133"
          ],
          "editableUntil" : "2025-09-20T16:10:06.019Z",
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
        "23"
      ],
      "favorite_count" : "1",
      "id_str" : "1969418797525763133",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1969418797525763133",
      "created_at" : "Sat Sep 20 15:10:06 +0000 2025",
      "favorited" : false,
      "full_text" : "@nessacorraquill b flat",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1969416400938207688",
      "in_reply_to_status_id" : "1969416400938207688",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1353632922"
          ],
          "editableUntil" : "2009-02-05T21:34:07.440Z",
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
      "favorite_count" : "3",
      "id_str" : "1353632922",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1353632922",
      "created_at" : "Thu Feb 05 21:04:07 +0000 2009",
      "favorited" : false,
      "full_text" : "@kettl_distantly bringing a friend. tuned his piano tuesday. ships radio officer, retd. 74. types w one finger. be nice #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1816310914"
          ],
          "editableUntil" : "2009-04-09T20:45:05.716Z",
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
        "46"
      ],
      "favorite_count" : "2",
      "id_str" : "1816310914",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1816310914",
      "created_at" : "Thu Apr 09 20:15:05 +0000 2009",
      "favorited" : false,
      "full_text" : "@threlkendale its ALWAYS the b flat #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1816307983",
      "in_reply_to_status_id" : "1816307983",
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
            "1417502532090987691"
          ],
          "editableUntil" : "2021-07-20T15:41:54.231Z",
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
        "20"
      ],
      "favorite_count" : "0",
      "id_str" : "1417502532090987691",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1417502532090987691",
      "created_at" : "Tue Jul 20 15:11:54 +0000 2021",
      "favorited" : false,
      "full_text" : "@seealso_marit yours",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1417502222387775445",
      "in_reply_to_status_id" : "1417502222387775445",
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
            "1446204647583779129"
          ],
          "editableUntil" : "2021-10-07T20:33:51.824Z",
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
              "69",
              "79"
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
        "79"
      ],
      "favorite_count" : "0",
      "id_str" : "1446204647583779129",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1446204647583779129",
      "created_at" : "Thu Oct 07 20:03:51 +0000 2021",
      "favorited" : false,
      "full_text" : "@juneish_moor ive waited twelve years for somebody to make that joke #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1446204267990879700",
      "in_reply_to_status_id" : "1446204267990879700",
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
            "875641285"
          ],
          "editableUntil" : "2008-07-03T22:11:32.152Z",
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
      "id_str" : "875641285",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "875641285",
      "created_at" : "Thu Jul 03 21:41:32 +0000 2008",
      "favorited" : false,
      "full_text" : "@kettl_distantly thats it exactly. im tuning it tomorrow. in leeds. pray for me",
      "lang" : "en",
      "in_reply_to_status_id_str" : "875640749",
      "in_reply_to_status_id" : "875640749",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1816302210"
          ],
          "editableUntil" : "2009-04-09T20:43:23.380Z",
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
              "22",
              "32"
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
        "32"
      ],
      "favorite_count" : "1",
      "id_str" : "1816302210",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1816302210",
      "created_at" : "Thu Apr 09 20:13:23 +0000 2009",
      "favorited" : false,
      "full_text" : "@threlkendale how bad #quietdesk",
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
            "2072002368005735022"
          ],
          "editableUntil" : "2026-06-30T18:00:35.132Z",
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
        "114"
      ],
      "favorite_count" : "5",
      "id_str" : "2072002368005735022",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2072002368005735022",
      "created_at" : "Tue Jun 30 17:00:35 +0000 2026",
      "favorited" : false,
      "full_text" : "dunstan wouldve been 92 today. una rang his number on the key. nobody there. she waited. she says you wait near it",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1240745186342996384"
          ],
          "editableUntil" : "2020-03-19T21:31:19.012Z",
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
              "45",
              "55"
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
        "55"
      ],
      "favorite_count" : "0",
      "id_str" : "1240745186342996384",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1240745186342996384",
      "created_at" : "Thu Mar 19 21:01:19 +0000 2020",
      "favorited" : false,
      "full_text" : "@ogundashire told you. 2009. told all of you #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1240745081456034756",
      "in_reply_to_status_id" : "1240745081456034756",
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
            "829462127273050796"
          ],
          "editableUntil" : "2017-02-08T23:19:16.460Z",
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
        "52"
      ],
      "favorite_count" : "3",
      "id_str" : "829462127273050796",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "829462127273050796",
      "created_at" : "Wed Feb 08 22:49:16 +0000 2017",
      "favorited" : false,
      "full_text" : "@nessacorraquill of course. (somebody had to say it)",
      "lang" : "en",
      "in_reply_to_status_id_str" : "829461597993831102",
      "in_reply_to_status_id" : "829461597993831102",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1417501607406340093"
          ],
          "editableUntil" : "2021-07-20T15:38:13.769Z",
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
        "51"
      ],
      "favorite_count" : "1",
      "id_str" : "1417501607406340093",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1417501607406340093",
      "created_at" : "Tue Jul 20 15:08:13 +0000 2021",
      "favorited" : false,
      "full_text" : "@seealso_marit she read that out at tea. in a voice",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1417499568920068285",
      "in_reply_to_status_id" : "1417499568920068285",
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
            "7609926528"
          ],
          "editableUntil" : "2010-01-07T21:36:38.159Z",
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
      "id_str" : "7609926528",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "7609926528",
      "created_at" : "Thu Jan 07 21:06:38 +0000 2010",
      "favorited" : false,
      "full_text" : "cant tune in this. pianos all gone in on themselves like cats #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "203852673819086069"
          ],
          "editableUntil" : "2012-05-19T14:50:39.495Z",
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
      "favorite_count" : "1",
      "id_str" : "203852673819086069",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "203852673819086069",
      "created_at" : "Sat May 19 14:20:39 +0000 2012",
      "favorited" : false,
      "full_text" : "well thats me gone. stood on a ladder in a church crying into an organ",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "5749842239"
          ],
          "editableUntil" : "2009-11-04T20:55:37.884Z",
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
        "22"
      ],
      "favorite_count" : "2",
      "id_str" : "5749842239",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "5749842239",
      "created_at" : "Wed Nov 04 20:25:37 +0000 2009",
      "favorited" : false,
      "full_text" : "@kettl_distantly name?",
      "lang" : "en",
      "in_reply_to_status_id_str" : "5749743431",
      "in_reply_to_status_id" : "5749743431",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2073465698"
          ],
          "editableUntil" : "2009-05-14T20:39:41.934Z",
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
      "id_str" : "2073465698",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2073465698",
      "created_at" : "Thu May 14 20:09:41 +0000 2009",
      "favorited" : false,
      "full_text" : "@kettl_distantly told him to ring her #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "2073461524",
      "in_reply_to_status_id" : "2073461524",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1593744140896569036"
          ],
          "editableUntil" : "2022-11-19T00:13:08.181Z",
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
        "31"
      ],
      "favorite_count" : "1",
      "id_str" : "1593744140896569036",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1593744140896569036",
      "created_at" : "Fri Nov 18 23:13:08 +0000 2022",
      "favorited" : false,
      "full_text" : "@ogundashire night ness. b flat",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1593743869759981717",
      "in_reply_to_status_id" : "1593743869759981717",
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
            "1889958600"
          ],
          "editableUntil" : "2009-04-19T21:17:49.607Z",
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
      "favorite_count" : "0",
      "id_str" : "1889958600",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1889958600",
      "created_at" : "Sun Apr 19 20:47:49 +0000 2009",
      "favorited" : false,
      "full_text" : "@kettl_distantly 4. then the fridge",
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
            "1249377141280213236"
          ],
          "editableUntil" : "2020-04-12T17:11:37.443Z",
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
        "24"
      ],
      "favorite_count" : "1",
      "id_str" : "1249377141280213236",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1249377141280213236",
      "created_at" : "Sun Apr 12 16:41:37 +0000 2020",
      "favorited" : false,
      "full_text" : "@nessacorraquill oh ness",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1249375402007200766",
      "in_reply_to_status_id" : "1249375402007200766",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "614171361937458370"
          ],
          "editableUntil" : "2015-06-25T21:10:38.095Z",
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
      "id_str" : "614171361937458370",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "614171361937458370",
      "created_at" : "Thu Jun 25 20:40:38 +0000 2015",
      "favorited" : false,
      "full_text" : "@nessacorraquill u woke una. (not you. the crying. mine)",
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
            "1358910356616906607"
          ],
          "editableUntil" : "2021-02-08T23:17:31.008Z",
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
      "id_str" : "1358910356616906607",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1358910356616906607",
      "created_at" : "Mon Feb 08 22:47:31 +0000 2021",
      "favorited" : false,
      "full_text" : "@seealso_marit of course",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1358910310580224542",
      "in_reply_to_status_id" : "1358910310580224542",
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
            "574824522113355664"
          ],
          "editableUntil" : "2015-03-09T07:20:20.452Z",
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
        "74"
      ],
      "favorite_count" : "6",
      "id_str" : "574824522113355664",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "574824522113355664",
      "created_at" : "Mon Mar 09 06:50:20 +0000 2015",
      "favorited" : false,
      "full_text" : "shes here. 7lb 1. una. first thing she did was sing it. you know what note",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1147873774"
          ],
          "editableUntil" : "2009-01-08T21:31:31.152Z",
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
      "favorite_count" : "2",
      "id_str" : "1147873774",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1147873774",
      "created_at" : "Thu Jan 08 21:01:31 +0000 2009",
      "favorited" : false,
      "full_text" : "@kettl_distantly fridge in b flat. always b flat. every fridge in england #quietdesk",
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
            "6695647859"
          ],
          "editableUntil" : "2009-12-10T21:39:49.525Z",
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
        "42"
      ],
      "favorite_count" : "0",
      "id_str" : "6695647859",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "6695647859",
      "created_at" : "Thu Dec 10 21:09:49 +0000 2009",
      "favorited" : false,
      "full_text" : "@threlkendale had hay in my eye #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "6695599885",
      "in_reply_to_status_id" : "6695599885",
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
            "16062022233"
          ],
          "editableUntil" : "2010-06-10T20:33:36.676Z",
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
      "favorite_count" : "0",
      "id_str" : "16062022233",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "16062022233",
      "created_at" : "Thu Jun 10 20:03:36 +0000 2010",
      "favorited" : false,
      "full_text" : "@kettl_distantly it flipping is #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "16062011348",
      "in_reply_to_status_id" : "16062011348",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "954737097044920548"
          ],
          "editableUntil" : "2018-01-20T15:57:16.750Z",
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
        "47"
      ],
      "favorite_count" : "2",
      "id_str" : "954737097044920548",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "954737097044920548",
      "created_at" : "Sat Jan 20 15:27:16 +0000 2018",
      "favorited" : false,
      "full_text" : "@nessacorraquill 26 seconds. nobody told her to",
      "lang" : "en",
      "in_reply_to_status_id_str" : "954736849740366563",
      "in_reply_to_status_id" : "954736849740366563",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "3754441110"
          ],
          "editableUntil" : "2009-08-20T20:33:37.599Z",
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
              "25",
              "35"
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
        "35"
      ],
      "favorite_count" : "1",
      "id_str" : "3754441110",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "3754441110",
      "created_at" : "Thu Aug 20 20:03:37 +0000 2009",
      "favorited" : false,
      "full_text" : "@threlkendale how is she #quietdesk",
      "lang" : "en"
    }
  }
]