window.YTD.tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "254139330119863426"
          ],
          "editableUntil" : "2012-10-05T09:11:52.638Z",
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
        "64"
      ],
      "favorite_count" : "1",
      "id_str" : "254139330119863426",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "254139330119863426",
      "created_at" : "Fri Oct 05 08:41:52 +0000 2012",
      "favorited" : false,
      "full_text" : "I was never lost. I was in the cupboard looking for the staples.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "5365998072892937"
          ],
          "editableUntil" : "2010-11-18T21:35:28.293Z",
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
              "26",
              "36"
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
        "36"
      ],
      "favorite_count" : "1",
      "id_str" : "5365998072892937",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "5365998072892937",
      "created_at" : "Thu Nov 18 21:05:28 +0000 2010",
      "favorited" : false,
      "full_text" : "@tobs_wrenhallow Stapler. #quietdesk",
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
            "3203207952"
          ],
          "editableUntil" : "2009-07-30T20:34:33.032Z",
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
            "name" : "Nessa Corraquill",
            "screen_name" : "kettl_distantly",
            "id_str" : "208104417703",
            "id" : "208104417703",
            "indices" : [
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
      "id_str" : "3203207952",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "3203207952",
      "created_at" : "Thu Jul 30 20:04:33 +0000 2009",
      "favorited" : false,
      "full_text" : "@kettl_distantly I wrote it standing up. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "3203180957",
      "in_reply_to_status_id" : "3203180957",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2468166290"
          ],
          "editableUntil" : "2009-07-02T20:32:15.905Z",
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
        "19"
      ],
      "favorite_count" : "2",
      "id_str" : "2468166290",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2468166290",
      "created_at" : "Thu Jul 02 20:02:15 +0000 2009",
      "favorited" : false,
      "full_text" : "Stapler. #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1732869280132759917"
          ],
          "editableUntil" : "2023-12-07T22:06:46.195Z",
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
              "22",
              "32"
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
        "32"
      ],
      "favorite_count" : "2",
      "id_str" : "1732869280132759917",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1732869280132759917",
      "created_at" : "Thu Dec 07 21:06:46 +0000 2023",
      "favorited" : false,
      "full_text" : "@pwllgarn_fm Present. #quietdesk",
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
            "2429310347"
          ],
          "editableUntil" : "2009-07-01T09:00:44.343Z",
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
        "111"
      ],
      "favorite_count" : "0",
      "id_str" : "2429310347",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2429310347",
      "created_at" : "Wed Jul 01 08:30:44 +0000 2009",
      "favorited" : false,
      "full_text" : "@kettl_distantly Good day. I translate instruction manuals. May I also sit in the room. I make almost no noise.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2429490081"
          ],
          "editableUntil" : "2009-07-01T09:10:35.924Z",
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
      "id_str" : "2429490081",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2429490081",
      "created_at" : "Wed Jul 01 08:40:35 +0000 2009",
      "favorited" : false,
      "full_text" : "@kettl_distantly Lübeck. I will bring a stapler.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "2429356395",
      "in_reply_to_status_id" : "2429356395",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2468349892"
          ],
          "editableUntil" : "2009-07-02T20:42:20.219Z",
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
              "112",
              "122"
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
      "favorite_count" : "5",
      "id_str" : "2468349892",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2468349892",
      "created_at" : "Thu Jul 02 20:12:20 +0000 2009",
      "favorited" : false,
      "full_text" : "Today in the original text: \"Do not insert the appliance into the grandmother.\" It was a typing error. I think. #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "172788738567441617"
          ],
          "editableUntil" : "2012-02-23T21:33:40.191Z",
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
      "favorite_count" : "5",
      "id_str" : "172788738567441617",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "172788738567441617",
      "created_at" : "Thu Feb 23 21:03:40 +0000 2012",
      "favorited" : false,
      "full_text" : "From today's manual: \"Congratulations! You are now the owner of a noise.\" It should say \"device\". I hesitate. #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "340034152592049168"
          ],
          "editableUntil" : "2013-05-30T09:47:14.164Z",
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
        "83"
      ],
      "favorite_count" : "5",
      "id_str" : "340034152592049168",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "340034152592049168",
      "created_at" : "Thu May 30 09:17:14 +0000 2013",
      "favorited" : false,
      "full_text" : "I once translated a blank page. They wished to know if it was blank also in German.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1907886854598821234"
          ],
          "editableUntil" : "2025-04-03T21:04:07.617Z",
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
              "38",
              "48"
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
        "48"
      ],
      "favorite_count" : "3",
      "id_str" : "1907886854598821234",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1907886854598821234",
      "created_at" : "Thu Apr 03 20:04:07 +0000 2025",
      "favorited" : false,
      "full_text" : "@nessacorraquill The red lamp shines. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1907886716060961679",
      "in_reply_to_status_id" : "1907886716060961679",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "952625351672989835"
          ],
          "editableUntil" : "2018-01-14T20:05:57.419Z",
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
        "20"
      ],
      "favorite_count" : "1",
      "id_str" : "952625351672989835",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "952625351672989835",
      "created_at" : "Sun Jan 14 19:35:57 +0000 2018",
      "favorited" : false,
      "full_text" : "@nessacorraquill 73.",
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
            "340034809038376305"
          ],
          "editableUntil" : "2013-05-30T09:49:50.673Z",
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
        "25"
      ],
      "favorite_count" : "0",
      "id_str" : "340034809038376305",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "340034809038376305",
      "created_at" : "Thu May 30 09:19:50 +0000 2013",
      "favorited" : false,
      "full_text" : "@kettl_distantly Blanker.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "340034357269889428",
      "in_reply_to_status_id" : "340034357269889428",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1248343759389723097"
          ],
          "editableUntil" : "2020-04-09T20:45:20.001Z",
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
        "39"
      ],
      "favorite_count" : "2",
      "id_str" : "1248343759389723097",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1248343759389723097",
      "created_at" : "Thu Apr 09 20:15:20 +0000 2020",
      "favorited" : false,
      "full_text" : "@seealso_marit Stapler stapler stapler.",
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
            "1907886540944572984"
          ],
          "editableUntil" : "2025-04-03T21:02:52.836Z",
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
      "favorite_count" : "1",
      "id_str" : "1907886540944572984",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1907886540944572984",
      "created_at" : "Thu Apr 03 20:02:52 +0000 2025",
      "favorited" : false,
      "full_text" : "@nessacorraquill I am retired since Monday. The last sentence was: \"Then the device is ready.\" I wept on the stapler. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1907886053209932536",
      "in_reply_to_status_id" : "1907886053209932536",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "8342310621"
          ],
          "editableUntil" : "2010-01-21T21:34:48.771Z",
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
              "99",
              "109"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "109"
      ],
      "favorite_count" : "6",
      "id_str" : "8342310621",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "8342310621",
      "created_at" : "Thu Jan 21 21:04:48 +0000 2010",
      "favorited" : false,
      "full_text" : "Here it says: \"The red lamp shines when the device is satisfied.\" I leave it so. Let it have this. #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "270281897790147634"
          ],
          "editableUntil" : "2012-11-18T22:16:40.685Z",
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
        "57"
      ],
      "favorite_count" : "3",
      "id_str" : "270281897790147634",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "270281897790147634",
      "created_at" : "Sun Nov 18 21:46:40 +0000 2012",
      "favorited" : false,
      "full_text" : "@kettl_distantly The device was satisfied the whole time.",
      "lang" : "en",
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
            "23202085495"
          ],
          "editableUntil" : "2010-08-26T20:38:03.458Z",
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
      "favorite_count" : "0",
      "id_str" : "23202085495",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "23202085495",
      "created_at" : "Thu Aug 26 20:08:03 +0000 2010",
      "favorited" : false,
      "full_text" : "@kettl_distantly \"Please keep the device and the calm.\" #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "23201926138",
      "in_reply_to_status_id" : "23201926138",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "498409744726230106"
          ],
          "editableUntil" : "2014-08-10T10:35:17.805Z",
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
      "id_str" : "498409744726230106",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "498409744726230106",
      "created_at" : "Sun Aug 10 10:05:17 +0000 2014",
      "favorited" : false,
      "full_text" : "@kettl_distantly It is described in the manual.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "498408558769998062",
      "in_reply_to_status_id" : "498408558769998062",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1262826814959520876"
          ],
          "editableUntil" : "2020-05-19T19:55:49.531Z",
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
      "favorite_count" : "0",
      "id_str" : "1262826814959520876",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1262826814959520876",
      "created_at" : "Tue May 19 19:25:49 +0000 2020",
      "favorited" : false,
      "full_text" : "@nessacorraquill Page 9.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1262826598965448271",
      "in_reply_to_status_id" : "1262826598965448271",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "35107756214063000"
          ],
          "editableUntil" : "2011-02-08T23:18:36.009Z",
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
        "97"
      ],
      "favorite_count" : "2",
      "id_str" : "35107756214063000",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "35107756214063000",
      "created_at" : "Tue Feb 08 22:48:36 +0000 2011",
      "favorited" : false,
      "full_text" : "@kettl_distantly Please describe the fault. Have you tried to disconnect it from the grandmother.",
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
            "1588641110438185326"
          ],
          "editableUntil" : "2022-11-04T22:15:30.910Z",
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
        "129"
      ],
      "favorite_count" : "0",
      "id_str" : "1588641110438185326",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1588641110438185326",
      "created_at" : "Fri Nov 04 21:15:30 +0000 2022",
      "favorited" : false,
      "full_text" : "@ogundashire I have read the manual of the other place. It is 9 pages and says nowhere what the red lamp means. I remain near it.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1588640762227066821",
      "in_reply_to_status_id" : "1588640762227066821",
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
            "1683381719710830061"
          ],
          "editableUntil" : "2023-07-24T08:40:52.356Z",
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
        "59"
      ],
      "favorite_count" : "2",
      "id_str" : "1683381719710830061",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1683381719710830061",
      "created_at" : "Mon Jul 24 07:40:52 +0000 2023",
      "favorited" : false,
      "full_text" : "@nessacorraquill In a manual, X marks what one must not do.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1683380239616443821",
      "in_reply_to_status_id" : "1683380239616443821",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1767531125246263752"
          ],
          "editableUntil" : "2024-03-12T13:40:34.056Z",
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
      "id_str" : "1767531125246263752",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1767531125246263752",
      "created_at" : "Tue Mar 12 12:40:34 +0000 2024",
      "favorited" : false,
      "full_text" : "@nessacorraquill Correct and complete. All parts were included.",
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
            "23201760131"
          ],
          "editableUntil" : "2010-08-26T20:33:00.286Z",
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
              "114",
              "124"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "124"
      ],
      "favorite_count" : "2",
      "id_str" : "23201760131",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "23201760131",
      "created_at" : "Thu Aug 26 20:03:00 +0000 2010",
      "favorited" : false,
      "full_text" : "„Bitte bewahren Sie das Gerät und die Ruhe auf.“ It is the best sentence I ever had. It does not go into English. #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "12734863052"
          ],
          "editableUntil" : "2010-04-15T20:35:38.903Z",
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
      "favorite_count" : "0",
      "id_str" : "12734863052",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "12734863052",
      "created_at" : "Thu Apr 15 20:05:38 +0000 2010",
      "favorited" : false,
      "full_text" : "Also in Lübeck the sky is switched off. The birds look as if they were not informed. #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1240745333965721087"
          ],
          "editableUntil" : "2020-03-19T21:31:54.208Z",
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
      "favorite_count" : "1",
      "id_str" : "1240745333965721087",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1240745333965721087",
      "created_at" : "Thu Mar 19 21:01:54 +0000 2020",
      "favorited" : false,
      "full_text" : "@nessacorraquill Stapler. #quietdesk",
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
            "2020630586602816898"
          ],
          "editableUntil" : "2026-02-08T23:47:28.004Z",
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
        "36"
      ],
      "favorite_count" : "2",
      "id_str" : "2020630586602816898",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2020630586602816898",
      "created_at" : "Sun Feb 08 22:47:28 +0000 2026",
      "favorited" : false,
      "full_text" : "@nessacorraquill Selbstverständlich.",
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
            "851716608530318800"
          ],
          "editableUntil" : "2017-04-11T09:10:38.260Z",
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
      "favorite_count" : "5",
      "id_str" : "851716608530318800",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "851716608530318800",
      "created_at" : "Tue Apr 11 08:40:38 +0000 2017",
      "favorited" : false,
      "full_text" : "New manual: \"If the device does not respond, wait. If it still does not respond, wait near it.\"",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "81712855388262214"
          ],
          "editableUntil" : "2011-06-17T13:50:37.533Z",
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
        "32"
      ],
      "favorite_count" : "4",
      "id_str" : "81712855388262214",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "81712855388262214",
      "created_at" : "Fri Jun 17 13:20:37 +0000 2011",
      "favorited" : false,
      "full_text" : "I also would like a status lamp.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "498114135268003398"
          ],
          "editableUntil" : "2014-08-09T15:00:39.018Z",
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
              "87",
              "97"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "97"
      ],
      "favorite_count" : "2",
      "id_str" : "498114135268003398",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "498114135268003398",
      "created_at" : "Sat Aug 09 14:30:39 +0000 2014",
      "favorited" : false,
      "full_text" : "The ceremony was correct and complete. All parts were included. I cried for 4 minutes. #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "3203168746"
          ],
          "editableUntil" : "2009-07-30T20:32:23.987Z",
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
              "92",
              "102"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "102"
      ],
      "favorite_count" : "0",
      "id_str" : "3203168746",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "3203168746",
      "created_at" : "Thu Jul 30 20:02:23 +0000 2009",
      "favorited" : false,
      "full_text" : "The dishwasher, of which I translated the manual. It is at step 4. It is doing step 4 well. #quietdesk",
      "lang" : "en"
    }
  }
]