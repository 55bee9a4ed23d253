window.YTD.tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "294551055293744862"
          ],
          "editableUntil" : "2013-01-24T21:33:38.733Z",
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
              "63",
              "73"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "73"
      ],
      "favorite_count" : "5",
      "id_str" : "294551055293744862",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "294551055293744862",
      "created_at" : "Thu Jan 24 21:03:38 +0000 2013",
      "favorited" : false,
      "full_text" : "him teaching the dog next door to howl a fifth above the ferry #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1390397501923656599"
          ],
          "editableUntil" : "2021-05-06T20:36:11.452Z",
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
              "26",
              "36"
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
        "36"
      ],
      "favorite_count" : "0",
      "id_str" : "1390397501923656599",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1390397501923656599",
      "created_at" : "Thu May 06 20:06:11 +0000 2021",
      "favorited" : false,
      "full_text" : "@nessacorraquill \"bugger\" #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1390397391391164656",
      "in_reply_to_status_id" : "1390397391391164656",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "127112481007993947"
          ],
          "editableUntil" : "2011-10-20T20:32:31.765Z",
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
              "115",
              "125"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "125"
      ],
      "favorite_count" : "4",
      "id_str" : "127112481007993947",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "127112481007993947",
      "created_at" : "Thu Oct 20 20:02:31 +0000 2011",
      "favorited" : false,
      "full_text" : "someone in my kitchen asking how i take my tea. we've been living in the same house four months. he keeps checking #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1024810142"
          ],
          "editableUntil" : "2008-11-06T22:43:10.001Z",
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
      "id_str" : "1024810142",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1024810142",
      "created_at" : "Thu Nov 06 22:13:10 +0000 2008",
      "favorited" : false,
      "full_text" : "@kettl_distantly can do. Orkney, by the way. If you hear wind, that's me.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1024808053",
      "in_reply_to_status_id" : "1024808053",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1302193028"
          ],
          "editableUntil" : "2009-01-29T21:33:27.112Z",
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
      "id_str" : "1302193028",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1302193028",
      "created_at" : "Thu Jan 29 21:03:27 +0000 2009",
      "favorited" : false,
      "full_text" : "rain on a tin roof. if you hum along it harmonises w the kettle #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "35107613578363543"
          ],
          "editableUntil" : "2011-02-08T23:18:02.002Z",
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
        "66"
      ],
      "favorite_count" : "1",
      "id_str" : "35107613578363543",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "35107613578363543",
      "created_at" : "Tue Feb 08 22:48:02 +0000 2011",
      "favorited" : false,
      "full_text" : "@kettl_distantly oh pet. say the word and i'll set the sheep on it",
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
            "11272000373"
          ],
          "editableUntil" : "2010-03-18T21:31:44.515Z",
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
              "101",
              "111"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "111"
      ],
      "favorite_count" : "2",
      "id_str" : "11272000373",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "11272000373",
      "created_at" : "Thu Mar 18 21:01:44 +0000 2010",
      "favorited" : false,
      "full_text" : "i can hear mr wrenhallow at the other end of a phone listening to a b flat. we've been at it an hour #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "167714845968303942"
          ],
          "editableUntil" : "2012-02-09T21:31:49.927Z",
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
              "85",
              "95"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "95"
      ],
      "favorite_count" : "6",
      "id_str" : "167714845968303942",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "167714845968303942",
      "created_at" : "Thu Feb 09 21:01:49 +0000 2012",
      "favorited" : false,
      "full_text" : "wind. wheel. somebody filing a tuning pin in my kitchen as if he'd always been there #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "574826731500734009"
          ],
          "editableUntil" : "2015-03-09T07:29:07.211Z",
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
      "id_str" : "574826731500734009",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "574826731500734009",
      "created_at" : "Mon Mar 09 06:59:07 +0000 2015",
      "favorited" : false,
      "full_text" : "@nessacorraquill she did. midwife checked it on the piano",
      "lang" : "en",
      "in_reply_to_status_id_str" : "574826681701761391",
      "in_reply_to_status_id" : "574826681701761391",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "5960529384"
          ],
          "editableUntil" : "2009-11-12T21:33:19.574Z",
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
      "favorite_count" : "2",
      "id_str" : "5960529384",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "5960529384",
      "created_at" : "Thu Nov 12 21:03:19 +0000 2009",
      "favorited" : false,
      "full_text" : "storm. the piano's humming by itself. it's not the tune i'd have picked #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "81453063017072011"
          ],
          "editableUntil" : "2011-06-16T20:38:18.205Z",
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
              "72",
              "82"
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
        "82"
      ],
      "favorite_count" : "1",
      "id_str" : "81453063017072011",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "81453063017072011",
      "created_at" : "Thu Jun 16 20:08:18 +0000 2011",
      "favorited" : false,
      "full_text" : "@kettl_distantly i'm IN the blue one, nessa. i've been in it since noon #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "81452795231734141",
      "in_reply_to_status_id" : "81452795231734141",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "593868403714820119"
          ],
          "editableUntil" : "2015-04-30T20:33:55.644Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Mobile Web (M5)</a>",
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
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "63"
      ],
      "favorite_count" : "4",
      "id_str" : "593868403714820119",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "593868403714820119",
      "created_at" : "Thu Apr 30 20:03:55 +0000 2015",
      "favorited" : false,
      "full_text" : "una laughing at a spoon. no idea what it said to her #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1243284038643354148"
          ],
          "editableUntil" : "2020-03-26T21:39:48.570Z",
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
      "id_str" : "1243284038643354148",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1243284038643354148",
      "created_at" : "Thu Mar 26 21:09:48 +0000 2020",
      "favorited" : false,
      "full_text" : "@nessacorraquill una (5) is holding the phone out the window. \"say what it is una\" \"it's OUT\" #quietdesk",
      "lang" : "en",
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
            "408703976704311886"
          ],
          "editableUntil" : "2013-12-05T21:36:36.056Z",
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
      "favorite_count" : "2",
      "id_str" : "408703976704311886",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "408703976704311886",
      "created_at" : "Thu Dec 05 21:06:36 +0000 2013",
      "favorited" : false,
      "full_text" : "@oakmallow_73 put it BACK #quietdesk",
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
            "446649944586063337"
          ],
          "editableUntil" : "2014-03-20T14:40:19.801Z",
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
        "102"
      ],
      "favorite_count" : "3",
      "id_str" : "446649944586063337",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "446649944586063337",
      "created_at" : "Thu Mar 20 14:10:19 +0000 2014",
      "favorited" : false,
      "full_text" : "@kettl_distantly are you sitting. 9th of august. stromness. he asked me with his head inside the piano",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "81767221726020539"
          ],
          "editableUntil" : "2011-06-17T17:26:39.478Z",
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
        "19"
      ],
      "favorite_count" : "2",
      "id_str" : "81767221726020539",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "81767221726020539",
      "created_at" : "Fri Jun 17 16:56:39 +0000 2011",
      "favorited" : false,
      "full_text" : "he's having his tea",
      "lang" : "en",
      "in_reply_to_status_id_str" : "81766887406437525",
      "in_reply_to_status_id" : "81766887406437525",
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
            "215897623549183394"
          ],
          "editableUntil" : "2012-06-21T20:32:59.295Z",
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
      "favorite_count" : "5",
      "id_str" : "215897623549183394",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "215897623549183394",
      "created_at" : "Thu Jun 21 20:02:59 +0000 2012",
      "favorited" : false,
      "full_text" : "no dark at all. he's outside at eleven at night tuning a gate #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2020630637014158978"
          ],
          "editableUntil" : "2026-02-08T23:47:40.023Z",
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
        "41"
      ],
      "favorite_count" : "0",
      "id_str" : "2020630637014158978",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2020630637014158978",
      "created_at" : "Sun Feb 08 22:47:40 +0000 2026",
      "favorited" : false,
      "full_text" : "@nessacorraquill of course (from una too)",
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
            "11272047507"
          ],
          "editableUntil" : "2010-03-18T21:33:02.354Z",
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
        "66"
      ],
      "favorite_count" : "0",
      "id_str" : "11272047507",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "11272047507",
      "created_at" : "Thu Mar 18 21:03:02 +0000 2010",
      "favorited" : false,
      "full_text" : "@tobs_wrenhallow it's not even plugged in, it's a piano #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "11272037145",
      "in_reply_to_status_id" : "11272037145",
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
            "1816307983"
          ],
          "editableUntil" : "2009-04-09T20:44:31.253Z",
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
        "60"
      ],
      "favorite_count" : "1",
      "id_str" : "1816307983",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1816307983",
      "created_at" : "Thu Apr 09 20:14:31 +0000 2009",
      "favorited" : false,
      "full_text" : "@tobs_wrenhallow the b flat is more of an opinion #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1816302210",
      "in_reply_to_status_id" : "1816302210",
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
            "81452515803009000"
          ],
          "editableUntil" : "2011-06-16T20:36:07.739Z",
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
              "39",
              "49"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "49"
      ],
      "favorite_count" : "6",
      "id_str" : "81452515803009000",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "81452515803009000",
      "created_at" : "Thu Jun 16 20:06:07 +0000 2011",
      "favorited" : false,
      "full_text" : "have hoovered. have hoovered the sheep #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "81767441738238367"
          ],
          "editableUntil" : "2011-06-17T17:27:31.933Z",
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
        "53"
      ],
      "favorite_count" : "4",
      "id_str" : "81767441738238367",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "81767441738238367",
      "created_at" : "Fri Jun 17 16:57:31 +0000 2011",
      "favorited" : false,
      "full_text" : "he took his boots off at the door without being asked",
      "lang" : "en",
      "in_reply_to_status_id_str" : "81767221726020539",
      "in_reply_to_status_id" : "81767221726020539",
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
            "1024801416"
          ],
          "editableUntil" : "2008-11-06T22:32:33.067Z",
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
        "109"
      ],
      "favorite_count" : "4",
      "id_str" : "1024801416",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1024801416",
      "created_at" : "Thu Nov 06 22:02:33 +0000 2008",
      "favorited" : false,
      "full_text" : "@kettl_distantly Tobs says you name noises. my spinning wheel does a thing. it goes \"oh well oh well oh well\"",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1986539783257587903"
          ],
          "editableUntil" : "2025-11-06T22:02:47.110Z",
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
              "62",
              "72"
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
        "72"
      ],
      "favorite_count" : "2",
      "id_str" : "1986539783257587903",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1986539783257587903",
      "created_at" : "Thu Nov 06 21:02:47 +0000 2025",
      "favorited" : false,
      "full_text" : "@nessacorraquill a ten year old tuning a fiddle to the fridge #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1986539267295284488",
      "in_reply_to_status_id" : "1986539267295284488",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "446650424796120540"
          ],
          "editableUntil" : "2014-03-20T14:42:14.292Z",
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
        "85"
      ],
      "favorite_count" : "2",
      "id_str" : "446650424796120540",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "446650424796120540",
      "created_at" : "Thu Mar 20 14:12:14 +0000 2014",
      "favorited" : false,
      "full_text" : "@kettl_distantly he said something and i said what and he said it again and it echoed",
      "lang" : "en",
      "in_reply_to_status_id_str" : "446650335562304716",
      "in_reply_to_status_id" : "446650335562304716",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1527266731699994937"
          ],
          "editableUntil" : "2022-05-19T13:35:38.738Z",
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
      "id_str" : "1527266731699994937",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1527266731699994937",
      "created_at" : "Thu May 19 12:35:38 +0000 2022",
      "favorited" : false,
      "full_text" : "@nessacorraquill i've had to put the needles down",
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
            "1147887053"
          ],
          "editableUntil" : "2009-01-08T21:34:07.286Z",
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
      "id_str" : "1147887053",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1147887053",
      "created_at" : "Thu Jan 08 21:04:07 +0000 2009",
      "favorited" : false,
      "full_text" : "@kettl_distantly wheel. wind. wheel. wind. me, wondering about toast #quietdesk",
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
            "276749751200776819"
          ],
          "editableUntil" : "2012-12-06T18:37:37.105Z",
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
      "id_str" : "276749751200776819",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "276749751200776819",
      "created_at" : "Thu Dec 06 18:07:37 +0000 2012",
      "favorited" : false,
      "full_text" : "@kettl_distantly it was going to be a jumper but it knew what it was",
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
            "1045726195431244448"
          ],
          "editableUntil" : "2018-09-28T17:55:28.301Z",
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
      "id_str" : "1045726195431244448",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1045726195431244448",
      "created_at" : "Fri Sep 28 17:25:28 +0000 2018",
      "favorited" : false,
      "full_text" : "@nessacorraquill how did he know",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1045725538208973373",
      "in_reply_to_status_id" : "1045725538208973373",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1590812050290903242"
          ],
          "editableUntil" : "2022-11-10T22:02:03.305Z",
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
      "favorite_count" : "2",
      "id_str" : "1590812050290903242",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1590812050290903242",
      "created_at" : "Thu Nov 10 21:02:03 +0000 2022",
      "favorited" : false,
      "full_text" : "@seealso_marit that IS knitting #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1590811951766703076",
      "in_reply_to_status_id" : "1590811951766703076",
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
            "16062071606"
          ],
          "editableUntil" : "2010-06-10T20:34:22.681Z",
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
        "84"
      ],
      "favorite_count" : "2",
      "id_str" : "16062071606",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "16062071606",
      "created_at" : "Thu Jun 10 20:04:22 +0000 2010",
      "favorited" : false,
      "full_text" : "@tobs_wrenhallow so for one month the whole world's in tune with my piano #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "16062022233",
      "in_reply_to_status_id" : "16062022233",
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
            "3754448381"
          ],
          "editableUntil" : "2009-08-20T20:34:01.530Z",
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
        "48"
      ],
      "favorite_count" : "1",
      "id_str" : "3754448381",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "3754448381",
      "created_at" : "Thu Aug 20 20:04:01 +0000 2009",
      "favorited" : false,
      "full_text" : "@tobs_wrenhallow who, me or the piano #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "3754441110",
      "in_reply_to_status_id" : "3754441110",
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
            "952624870431131563"
          ],
          "editableUntil" : "2018-01-14T20:04:02.682Z",
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
      "id_str" : "952624870431131563",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "952624870431131563",
      "created_at" : "Sun Jan 14 19:34:02 +0000 2018",
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
            "1390396891547567946"
          ],
          "editableUntil" : "2021-05-06T20:33:45.927Z",
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
      "id_str" : "1390396891547567946",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1390396891547567946",
      "created_at" : "Thu May 06 20:03:45 +0000 2021",
      "favorited" : false,
      "full_text" : "@nessacorraquill una's learned to knit. it's the clicking, and then a word i didn't teach her #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1390396114334647234",
      "in_reply_to_status_id" : "1390396114334647234",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "5366377233779750"
          ],
          "editableUntil" : "2010-11-18T21:36:58.692Z",
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
      "id_str" : "5366377233779750",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "5366377233779750",
      "created_at" : "Thu Nov 18 21:06:58 +0000 2010",
      "favorited" : false,
      "full_text" : "he can hear you all you know. he's on the phone to me. he's gone the colour of a plum #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1069766652"
          ],
          "editableUntil" : "2008-12-14T22:15:05.139Z",
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
        "78"
      ],
      "favorite_count" : "1",
      "id_str" : "1069766652",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1069766652",
      "created_at" : "Sun Dec 14 21:45:05 +0000 2008",
      "favorited" : false,
      "full_text" : "@kettl_distantly one. but there's a sheep looking in so call it one and a half",
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
            "1816286136"
          ],
          "editableUntil" : "2009-04-09T20:40:14.378Z",
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
      "favorite_count" : "1",
      "id_str" : "1816286136",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1816286136",
      "created_at" : "Thu Apr 09 20:10:14 +0000 2009",
      "favorited" : false,
      "full_text" : "been given a piano. an actual piano. it came on the ferry with the hay. theres hay in it #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "36482882033682778"
          ],
          "editableUntil" : "2011-02-12T18:22:51.553Z",
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
      "favorite_count" : "3",
      "id_str" : "36482882033682778",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "36482882033682778",
      "created_at" : "Sat Feb 12 17:52:51 +0000 2011",
      "favorited" : false,
      "full_text" : "@kettl_distantly read it to the sheep. it's stood down",
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
            "1302209111"
          ],
          "editableUntil" : "2009-01-29T21:36:36.221Z",
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
      "favorite_count" : "2",
      "id_str" : "1302209111",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1302209111",
      "created_at" : "Thu Jan 29 21:06:36 +0000 2009",
      "favorited" : false,
      "full_text" : "@kettl_distantly theres a queue. its sheep #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1302202752",
      "in_reply_to_status_id" : "1302202752",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "6695599885"
          ],
          "editableUntil" : "2009-12-10T21:37:11.622Z",
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
              "106",
              "116"
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
        "116"
      ],
      "favorite_count" : "3",
      "id_str" : "6695599885",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "6695599885",
      "created_at" : "Thu Dec 10 21:07:11 +0000 2009",
      "favorited" : false,
      "full_text" : "@tobs_wrenhallow i played you the whole thing down the phone and you cried so don't come the big man here #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "81766887406437525"
          ],
          "editableUntil" : "2011-06-17T17:25:19.770Z",
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
        "12"
      ],
      "favorite_count" : "5",
      "id_str" : "81766887406437525",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "81766887406437525",
      "created_at" : "Fri Jun 17 16:55:19 +0000 2011",
      "favorited" : false,
      "full_text" : "it's in tune",
      "lang" : "en"
    }
  }
]