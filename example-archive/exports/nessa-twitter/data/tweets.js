window.YTD.tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "15412813980"
          ],
          "editableUntil" : "2010-06-03T20:31:28.441Z",
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
              "118",
              "128"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "128"
      ],
      "favorite_count" : "1",
      "id_str" : "15412813980",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "15412813980",
      "created_at" : "Thu Jun 03 20:01:28 +0000 2010",
      "favorited" : false,
      "full_text" : "Inaudible's at the window, roaring at a gull with no sound coming out. The gull is just standing there. Being polite. #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "4434551960"
          ],
          "editableUntil" : "2009-09-15T18:22:33.881Z",
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
        "38"
      ],
      "favorite_count" : "0",
      "id_str" : "4434551960",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "4434551960",
      "created_at" : "Tue Sep 15 17:52:33 +0000 2009",
      "favorited" : false,
      "full_text" : "@solvarenga_x is it me?? ETTLE? KETTL!",
      "lang" : "en",
      "in_reply_to_status_id_str" : "4434149192",
      "in_reply_to_status_id" : "4434149192",
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
            "266649295275429036"
          ],
          "editableUntil" : "2012-11-08T21:42:00.755Z",
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
              "17",
              "27"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "27"
      ],
      "favorite_count" : "5",
      "id_str" : "266649295275429036",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "266649295275429036",
      "created_at" : "Thu Nov 08 21:12:00 +0000 2012",
      "favorited" : false,
      "full_text" : "[pages, turning] #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "375434211915467712"
          ],
          "editableUntil" : "2013-09-05T02:14:26.008Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
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
        "9"
      ],
      "favorite_count" : "1",
      "id_str" : "375434211915467712",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "375434211915467712",
      "created_at" : "Thu Sep 05 01:44:26 +0000 2013",
      "favorited" : false,
      "full_text" : "[foghorn]",
      "lang" : "en",
      "in_reply_to_status_id_str" : "375434107141752596",
      "in_reply_to_status_id" : "375434107141752596",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "35107366173148941"
          ],
          "editableUntil" : "2011-02-08T23:17:03.016Z",
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
      "favorite_count" : "2",
      "id_str" : "35107366173148941",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "35107366173148941",
      "created_at" : "Tue Feb 08 22:47:03 +0000 2011",
      "favorited" : false,
      "full_text" : "Frustrated.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "edit" : {
          "initialTweetId" : "1767853850724664120",
          "editControlInitial" : {
            "editTweetIds" : [
              "1767853850724664120",
              "1767855484133441997"
            ],
            "editableUntil" : "2024-03-13T11:02:57.806Z",
            "editsRemaining" : "4",
            "isEditEligible" : true
          }
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
        "129"
      ],
      "favorite_count" : "2",
      "id_str" : "1767855484133441997",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1767855484133441997",
      "created_at" : "Wed Mar 13 10:09:27 +0000 2024",
      "favorited" : false,
      "full_text" : "It turns out that for eight euro you can change a thing after you've said it. So, sixteen years late: my name is kettle_distantly",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1306685800515111708"
          ],
          "editableUntil" : "2020-09-17T20:35:46.548Z",
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
      "id_str" : "1306685800515111708",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1306685800515111708",
      "created_at" : "Thu Sep 17 20:05:46 +0000 2020",
      "favorited" : false,
      "full_text" : "@seealso_marit You're reporting again #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1306685330463655974",
      "in_reply_to_status_id" : "1306685330463655974",
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
            "104856509250274616"
          ],
          "editableUntil" : "2011-08-20T10:35:14.602Z",
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
      "favorite_count" : "0",
      "id_str" : "104856509250274616",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "104856509250274616",
      "created_at" : "Sat Aug 20 10:05:14 +0000 2011",
      "favorited" : false,
      "full_text" : "@seealso_marit It does that!! What am I filed under",
      "lang" : "en",
      "in_reply_to_status_id_str" : "104855304461616154",
      "in_reply_to_status_id" : "104855304461616154",
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
            "497452179628492909"
          ],
          "editableUntil" : "2014-08-07T19:10:16.495Z",
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
        "132"
      ],
      "favorite_count" : "3",
      "id_str" : "497452179628492909",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "497452179628492909",
      "created_at" : "Thu Aug 07 18:40:16 +0000 2014",
      "favorited" : false,
      "full_text" : "Orkney roll call: Posy, Tobs, Idris (in Dunstan's shoes), Trudel, Bea, Samir, Lorcan, me. Marit lands tonight. Dunstan by telephone.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1446204692374752026"
          ],
          "editableUntil" : "2021-10-07T20:34:02.503Z",
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
              "115",
              "125"
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
              "3",
              "16"
            ]
          },
          {
            "name" : "Nessa Corraquill",
            "screen_name" : "nessacorraquill",
            "id_str" : "208104417703",
            "id" : "208104417703",
            "indices" : [
              "18",
              "34"
            ]
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "125"
      ],
      "favorite_count" : "0",
      "id_str" : "1446204692374752026",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1446204692374752026",
      "created_at" : "Thu Oct 07 20:04:02 +0000 2021",
      "favorited" : false,
      "full_text" : "RT @juneish_moor: @nessacorraquill my own flat. i bought a flat?? its tiny, its all hum. B FLAT. I BOUGHT A B FLAT #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2032064167178930328"
          ],
          "editableUntil" : "2026-03-12T13:00:26.039Z",
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
        "25"
      ],
      "favorite_count" : "2",
      "id_str" : "2032064167178930328",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2032064167178930328",
      "created_at" : "Thu Mar 12 12:00:26 +0000 2026",
      "favorited" : false,
      "full_text" : "@seealso_marit Seventeen.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "2032064058080888897",
      "in_reply_to_status_id" : "2032064058080888897",
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
            "2003110854232375906"
          ],
          "editableUntil" : "2025-12-22T15:30:18.306Z",
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
        "75"
      ],
      "favorite_count" : "1",
      "id_str" : "2003110854232375906",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2003110854232375906",
      "created_at" : "Mon Dec 22 14:30:18 +0000 2025",
      "favorited" : false,
      "full_text" : "That's twenty-two. It's an e in violet ink and it says it's been inspected.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1262827402690561411"
          ],
          "editableUntil" : "2020-05-19T19:58:09.657Z",
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
        "128"
      ],
      "favorite_count" : "1",
      "id_str" : "1262827402690561411",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1262827402690561411",
      "created_at" : "Tue May 19 19:28:09 +0000 2020",
      "favorited" : false,
      "full_text" : "7. An order of service from Valencia, framed, with 9 down filled in by somebody crying. Me. I was 9 down. It was also me crying.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1262826914666516387",
      "in_reply_to_status_id" : "1262826914666516387",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1262825374996237063"
          ],
          "editableUntil" : "2020-05-19T19:50:06.217Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
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
        "137"
      ],
      "favorite_count" : "2",
      "id_str" : "1262825374996237063",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1262825374996237063",
      "created_at" : "Tue May 19 19:20:06 +0000 2020",
      "favorited" : false,
      "full_text" : "3. Brass, off the old Lunenburg ferry, heavy as a loaf. G. polished it for a week before I came and then told me he'd found it like that.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1262824942458635430",
      "in_reply_to_status_id" : "1262824942458635430",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "132850050647722682"
          ],
          "editableUntil" : "2011-11-05T16:31:34.966Z",
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
        "77"
      ],
      "favorite_count" : "1",
      "id_str" : "132850050647722682",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "132850050647722682",
      "created_at" : "Sat Nov 05 16:01:34 +0000 2011",
      "favorited" : false,
      "full_text" : "@seealso_marit he has just said my whole name out loud. It had capitals in it",
      "lang" : "en",
      "in_reply_to_status_id_str" : "132849229331695061",
      "in_reply_to_status_id" : "132849229331695061",
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
            "1589976065948781965"
          ],
          "editableUntil" : "2022-11-08T14:40:09.106Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
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
        "183"
      ],
      "favorite_count" : "2",
      "id_str" : "1589976065948781965",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1589976065948781965",
      "created_at" : "Tue Nov 08 13:40:09 +0000 2022",
      "favorited" : false,
      "full_text" : "It only has my half in it. That's what gets me. Page after page of me saying 'oh Dunstan' and 'stop it' and 'Tuesday!!' to nobody. You'd need all of ours laid edge to edge to hear it.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1589966097354853369",
      "in_reply_to_status_id" : "1589966097354853369",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "506391334886572361"
          ],
          "editableUntil" : "2014-09-01T11:11:17.190Z",
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
        "38"
      ],
      "favorite_count" : "1",
      "id_str" : "506391334886572361",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "506391334886572361",
      "created_at" : "Mon Sep 01 10:41:17 +0000 2014",
      "favorited" : false,
      "full_text" : "@ogundashire [kettle, behind the door]",
      "lang" : "en",
      "in_reply_to_status_id_str" : "506391127025257711",
      "in_reply_to_status_id" : "506391127025257711",
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
            "1240760150508176779"
          ],
          "editableUntil" : "2020-03-19T22:30:46.747Z",
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
      "id_str" : "1240760150508176779",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1240760150508176779",
      "created_at" : "Thu Mar 19 22:00:46 +0000 2020",
      "favorited" : false,
      "full_text" : "Goodnight rooms. Wash your hands, rooms. Same time next week. #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "968016028"
          ],
          "editableUntil" : "2008-09-19T23:10:11.382Z",
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
        "115"
      ],
      "favorite_count" : "0",
      "id_str" : "968016028",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "968016028",
      "created_at" : "Fri Sep 19 22:40:11 +0000 2008",
      "favorited" : false,
      "full_text" : "Three people on here now. The shouting one, the one with no capitals and the one who's awake. It's nearly a parish.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "266646349439567467"
          ],
          "editableUntil" : "2012-11-08T21:30:18.413Z",
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
      "favorite_count" : "0",
      "id_str" : "266646349439567467",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "266646349439567467",
      "created_at" : "Thu Nov 08 21:00:18 +0000 2012",
      "favorited" : false,
      "full_text" : "What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "20605332034"
          ],
          "editableUntil" : "2010-07-29T20:30:44.645Z",
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
      "favorite_count" : "1",
      "id_str" : "20605332034",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "20605332034",
      "created_at" : "Thu Jul 29 20:00:44 +0000 2010",
      "favorited" : false,
      "full_text" : "What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1306684375449996713"
          ],
          "editableUntil" : "2020-09-17T20:30:06.786Z",
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
      "favorite_count" : "3",
      "id_str" : "1306684375449996713",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1306684375449996713",
      "created_at" : "Thu Sep 17 20:00:06 +0000 2020",
      "favorited" : false,
      "full_text" : "Back to Thursdays after the summer. What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "56085531909425322"
          ],
          "editableUntil" : "2011-04-07T20:36:47.483Z",
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
        "50"
      ],
      "favorite_count" : "1",
      "id_str" : "56085531909425322",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "56085531909425322",
      "created_at" : "Thu Apr 07 20:06:47 +0000 2011",
      "favorited" : false,
      "full_text" : "@seealso_marit has it met the accordion #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "56085179420116259",
      "in_reply_to_status_id" : "56085179420116259",
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
            "2088175271764034338"
          ],
          "editableUntil" : "2026-08-14T09:05:55.866Z",
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
              "3",
              "17"
            ]
          }
        ],
        "urls" : [ ],
        "media" : [
          {
            "expanded_url" : "https://x.com/seealso_marit/status/2088015439878684701/photo/1",
            "indices" : [
              "84",
              "107"
            ],
            "url" : "https://t.co/21yOFh0wZ1",
            "media_url" : "http://pbs.twimg.com/tweet_video_thumb/fuTkV4q73gnTuGi.jpg",
            "id_str" : "2088015436103810794",
            "id" : "2088015436103810794",
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
              "thumb" : {
                "w" : "80",
                "h" : "80",
                "resize" : "crop"
              },
              "small" : {
                "w" : "80",
                "h" : "80",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.x.com/21yOFh0wZ1",
            "source_status_id" : "2088015439878684701",
            "source_status_id_str" : "2088015439878684701",
            "source_user_id" : "208233906118",
            "source_user_id_str" : "208233906118"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "107"
      ],
      "favorite_count" : "0",
      "id_str" : "2088175271764034338",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2088175271764034338",
      "created_at" : "Fri Aug 14 08:05:55 +0000 2026",
      "favorited" : false,
      "full_text" : "RT @seealso_marit: I have been shown how to make a picture move. I chose carefully. https://t.co/21yOFh0wZ1",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://x.com/seealso_marit/status/2088015439878684701/photo/1",
            "indices" : [
              "84",
              "107"
            ],
            "url" : "https://t.co/21yOFh0wZ1",
            "media_url" : "http://pbs.twimg.com/tweet_video_thumb/fuTkV4q73gnTuGi.jpg",
            "id_str" : "2088015436103810794",
            "id" : "2088015436103810794",
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
              "thumb" : {
                "w" : "80",
                "h" : "80",
                "resize" : "crop"
              },
              "small" : {
                "w" : "80",
                "h" : "80",
                "resize" : "fit"
              }
            },
            "type" : "animated_gif",
            "display_url" : "pic.x.com/21yOFh0wZ1",
            "source_status_id" : "2088015439878684701",
            "source_status_id_str" : "2088015439878684701",
            "source_user_id" : "208233906118",
            "source_user_id_str" : "208233906118",
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
            "375434390697676714"
          ],
          "editableUntil" : "2013-09-05T02:15:08.633Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
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
        "22"
      ],
      "favorite_count" : "1",
      "id_str" : "375434390697676714",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "375434390697676714",
      "created_at" : "Thu Sep 05 01:45:08 +0000 2013",
      "favorited" : false,
      "full_text" : "Marit it's TWENTY-FIVE",
      "lang" : "en",
      "in_reply_to_status_id_str" : "375434211915467712",
      "in_reply_to_status_id" : "375434211915467712",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1877461050220089166"
          ],
          "editableUntil" : "2025-01-09T22:02:50.569Z",
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
      "favorite_count" : "0",
      "id_str" : "1877461050220089166",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1877461050220089166",
      "created_at" : "Thu Jan 09 21:02:50 +0000 2025",
      "favorited" : false,
      "full_text" : "@seealso_marit Edge to edge? #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1877460750524481969",
      "in_reply_to_status_id" : "1877460750524481969",
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
            "1249308000775047606"
          ],
          "editableUntil" : "2020-04-12T12:36:53.062Z",
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
        "45"
      ],
      "favorite_count" : "1",
      "id_str" : "1249308000775047606",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1249308000775047606",
      "created_at" : "Sun Apr 12 12:06:53 +0000 2020",
      "favorited" : false,
      "full_text" : "@seealso_marit He'd say time of some interest",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1249306398148264122",
      "in_reply_to_status_id" : "1249306398148264122",
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
            "311447162821021225"
          ],
          "editableUntil" : "2013-03-12T12:32:44.682Z",
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
        "28"
      ],
      "favorite_count" : "2",
      "id_str" : "311447162821021225",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "311447162821021225",
      "created_at" : "Tue Mar 12 12:02:44 +0000 2013",
      "favorited" : false,
      "full_text" : "@seealso_marit I was excited",
      "lang" : "en",
      "in_reply_to_status_id_str" : "311446958243840804",
      "in_reply_to_status_id" : "311446958243840804",
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
            "498408558769998894"
          ],
          "editableUntil" : "2014-08-10T10:30:35.051Z",
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
      "favorite_count" : "4",
      "id_str" : "498408558769998894",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "498408558769998894",
      "created_at" : "Sun Aug 10 10:00:35 +0000 2014",
      "favorited" : false,
      "full_text" : "Trudel brought me a present. It's a stapler. It staples in the shape of an e. I don't know how she did it and she won't say.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "35109241123505311"
          ],
          "editableUntil" : "2011-02-08T23:24:30.039Z",
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
        "48"
      ],
      "favorite_count" : "2",
      "id_str" : "35109241123505311",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "35109241123505311",
      "created_at" : "Tue Feb 08 22:54:30 +0000 2011",
      "favorited" : false,
      "full_text" : "@ogundashire a badge?? since when. Show me after",
      "lang" : "en",
      "in_reply_to_status_id_str" : "35107462650527934",
      "in_reply_to_status_id" : "35107462650527934",
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
            "9590877409"
          ],
          "editableUntil" : "2010-02-14T18:20:25.701Z",
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
        "54"
      ],
      "favorite_count" : "2",
      "id_str" : "9590877409",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "9590877409",
      "created_at" : "Sun Feb 14 17:50:25 +0000 2010",
      "favorited" : false,
      "full_text" : "@seealso_marit A woman came in and asked was he closed",
      "lang" : "en",
      "in_reply_to_status_id_str" : "9574971550",
      "in_reply_to_status_id" : "9574971550",
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
            "643328798888037886"
          ],
          "editableUntil" : "2015-09-14T08:11:52.783Z",
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
        "34"
      ],
      "favorite_count" : "2",
      "id_str" : "643328798888037886",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "643328798888037886",
      "created_at" : "Mon Sep 14 07:41:52 +0000 2015",
      "favorited" : false,
      "full_text" : "@juneish_moor [synergy, distantly]",
      "lang" : "en",
      "in_reply_to_status_id_str" : "643325968714301968",
      "in_reply_to_status_id" : "643325968714301968",
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
            "2095602775978149867"
          ],
          "editableUntil" : "2026-09-03T21:00:10.867Z",
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
      "favorite_count" : "1",
      "id_str" : "2095602775978149867",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2095602775978149867",
      "created_at" : "Thu Sep 03 20:00:10 +0000 2026",
      "favorited" : false,
      "full_text" : "What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "375434107141752596"
          ],
          "editableUntil" : "2013-09-05T02:14:01.028Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
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
        "9"
      ],
      "favorite_count" : "2",
      "id_str" : "375434107141752596",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "375434107141752596",
      "created_at" : "Thu Sep 05 01:44:01 +0000 2013",
      "favorited" : false,
      "full_text" : "[foghorn]",
      "lang" : "en",
      "in_reply_to_status_id_str" : "375433352699710338",
      "in_reply_to_status_id" : "375433352699710338",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1339687328968345927"
          ],
          "editableUntil" : "2020-12-17T22:12:04.070Z",
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
              "88",
              "98"
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
        "98"
      ],
      "favorite_count" : "0",
      "id_str" : "1339687328968345927",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1339687328968345927",
      "created_at" : "Thu Dec 17 21:42:04 +0000 2020",
      "favorited" : false,
      "full_text" : "@seealso_marit I've hung it where a calendar should be. There was a nail there waiting. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1339686849253215598",
      "in_reply_to_status_id" : "1339686849253215598",
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
            "2468189116"
          ],
          "editableUntil" : "2009-07-02T20:33:31.034Z",
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
              "20",
              "30"
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
        "30"
      ],
      "favorite_count" : "0",
      "id_str" : "2468189116",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2468189116",
      "created_at" : "Thu Jul 02 20:03:31 +0000 2009",
      "favorited" : false,
      "full_text" : "@quenzhagen perfect #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "2468166290",
      "in_reply_to_status_id" : "2468166290",
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
            "147433335738600079"
          ],
          "editableUntil" : "2011-12-15T22:20:21.076Z",
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
      "favorite_count" : "2",
      "id_str" : "147433335738600079",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "147433335738600079",
      "created_at" : "Thu Dec 15 21:50:21 +0000 2011",
      "favorited" : false,
      "full_text" : "frustration, 22.47-22.51. Four minutes. That's as long as I was ever let have it.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "952628896501598040"
          ],
          "editableUntil" : "2018-01-14T20:20:02.572Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
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
        "109"
      ],
      "favorite_count" : "0",
      "id_str" : "952628896501598040",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "952628896501598040",
      "created_at" : "Sun Jan 14 19:50:02 +0000 2018",
      "favorited" : false,
      "full_text" : "I asked him once why he never used the whole 140. He said you leave room in case the other fellow is sending.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "952624026524583726",
      "in_reply_to_status_id" : "952624026524583726",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "555834176280986497"
          ],
          "editableUntil" : "2015-01-15T21:39:29.182Z",
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
        "36"
      ],
      "favorite_count" : "0",
      "id_str" : "555834176280986497",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "555834176280986497",
      "created_at" : "Thu Jan 15 21:09:29 +0000 2015",
      "favorited" : false,
      "full_text" : "@seealso_marit [consider] #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "555833307430913853",
      "in_reply_to_status_id" : "555833307430913853",
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
            "413787198249239321"
          ],
          "editableUntil" : "2013-12-19T22:15:30.514Z",
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
        "19"
      ],
      "favorite_count" : "0",
      "id_str" : "413787198249239321",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "413787198249239321",
      "created_at" : "Thu Dec 19 21:45:30 +0000 2013",
      "favorited" : false,
      "full_text" : "'(obs.)' #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "203849008421014390"
          ],
          "editableUntil" : "2012-05-19T14:36:05.596Z",
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
        "36"
      ],
      "favorite_count" : "0",
      "id_str" : "203849008421014390",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "203849008421014390",
      "created_at" : "Sat May 19 14:06:05 +0000 2012",
      "favorited" : false,
      "full_text" : "@seealso_marit tell them what he did",
      "lang" : "en",
      "in_reply_to_status_id_str" : "203848534867313878",
      "in_reply_to_status_id" : "203848534867313878",
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
            "1148168013"
          ],
          "editableUntil" : "2009-01-08T22:29:10.877Z",
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
              "48",
              "58"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "58"
      ],
      "favorite_count" : "4",
      "id_str" : "1148168013",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1148168013",
      "created_at" : "Thu Jan 08 21:59:10 +0000 2009",
      "favorited" : false,
      "full_text" : "That's ten o'clock. Six rooms. Goodnight rooms. #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1262826598965448591"
          ],
          "editableUntil" : "2020-05-19T19:54:58.034Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
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
        "105"
      ],
      "favorite_count" : "2",
      "id_str" : "1262826598965448591",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1262826598965448591",
      "created_at" : "Tue May 19 19:24:58 +0000 2020",
      "favorited" : false,
      "full_text" : "5. Trudel's stapler, which staples in the shape of an e. It's described in the manual. There's no manual.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1262825886642605754",
      "in_reply_to_status_id" : "1262825886642605754",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1732871513679331562"
          ],
          "editableUntil" : "2023-12-07T22:15:38.714Z",
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
              "83",
              "93"
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
        "93"
      ],
      "favorite_count" : "0",
      "id_str" : "1732871513679331562",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1732871513679331562",
      "created_at" : "Thu Dec 07 21:15:38 +0000 2023",
      "favorited" : false,
      "full_text" : "@pwllgarn_fm Your audience has grown a lot, Idris. She must've been working on us. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1732868592812164841",
      "in_reply_to_status_id" : "1732868592812164841",
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
            "1767853850724664120",
            "1767855484133441997"
          ],
          "editableUntil" : "2024-03-13T11:02:57.806Z",
          "editsRemaining" : "4",
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
      "favorite_count" : "2",
      "id_str" : "1767853850724664120",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1767853850724664120",
      "created_at" : "Wed Mar 13 10:02:57 +0000 2024",
      "favorited" : false,
      "full_text" : "It turns out that for eight euro you can change a thing after you've said it. So, sixteen years late: my name is kettl_distantly",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "15512484790141843"
          ],
          "editableUntil" : "2010-12-16T21:33:59.239Z",
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
        "53"
      ],
      "favorite_count" : "2",
      "id_str" : "15512484790141843",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "15512484790141843",
      "created_at" : "Thu Dec 16 21:03:59 +0000 2010",
      "favorited" : false,
      "full_text" : "@seealso_marit Now don't be setting me off #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "15511768163946413",
      "in_reply_to_status_id" : "15511768163946413",
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
            "408703628627413344"
          ],
          "editableUntil" : "2013-12-05T21:35:13.068Z",
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
              "25",
              "35"
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
        "35"
      ],
      "favorite_count" : "2",
      "id_str" : "408703628627413344",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "408703628627413344",
      "created_at" : "Thu Dec 05 21:05:13 +0000 2013",
      "favorited" : false,
      "full_text" : "@oakmallow_73 DUNSTAN NO #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "408703455826282404",
      "in_reply_to_status_id" : "408703455826282404",
      "in_reply_to_user_id" : "208190355072",
      "in_reply_to_user_id_str" : "208190355072"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2468140151"
          ],
          "editableUntil" : "2009-07-02T20:30:49.871Z",
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
      "id_str" : "2468140151",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2468140151",
      "created_at" : "Thu Jul 02 20:00:49 +0000 2009",
      "favorited" : false,
      "full_text" : "What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1243284164686384729"
          ],
          "editableUntil" : "2020-03-26T21:40:18.621Z",
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
              "112",
              "122"
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
              "3",
              "16"
            ]
          },
          {
            "name" : "Nessa Corraquill",
            "screen_name" : "nessacorraquill",
            "id_str" : "208104417703",
            "id" : "208104417703",
            "indices" : [
              "18",
              "34"
            ]
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "122"
      ],
      "favorite_count" : "0",
      "id_str" : "1243284164686384729",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1243284164686384729",
      "created_at" : "Thu Mar 26 21:10:18 +0000 2020",
      "favorited" : false,
      "full_text" : "RT @threlkendale: @nessacorraquill una (5) is holding the phone out the window. \"say what it is una\" \"it's OUT\" #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "497453563908194951"
          ],
          "editableUntil" : "2014-08-07T19:15:46.533Z",
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
        "22"
      ],
      "favorite_count" : "2",
      "id_str" : "497453563908194951",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "497453563908194951",
      "created_at" : "Thu Aug 07 18:45:46 +0000 2014",
      "favorited" : false,
      "full_text" : "@hoshinagi_k Two cups.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "497453170251793231",
      "in_reply_to_status_id" : "497453170251793231",
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
            "1262832110670971811"
          ],
          "editableUntil" : "2020-05-19T20:16:52.127Z",
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
        "148"
      ],
      "favorite_count" : "1",
      "id_str" : "1262832110670971811",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1262832110670971811",
      "created_at" : "Tue May 19 19:46:52 +0000 2020",
      "favorited" : false,
      "full_text" : "15. Half an E from each of the Mossopwicks, posted separately, eleven days apart, owing to a disagreement. They met up on my shelf and made friends.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1262830929710157418",
      "in_reply_to_status_id" : "1262830929710157418",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "564556169390066400"
          ],
          "editableUntil" : "2015-02-08T23:17:34.386Z",
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
        "11"
      ],
      "favorite_count" : "0",
      "id_str" : "564556169390066400",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "564556169390066400",
      "created_at" : "Sun Feb 08 22:47:34 +0000 2015",
      "favorited" : false,
      "full_text" : "Frustrated.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1261023606201125211"
          ],
          "editableUntil" : "2020-05-14T20:30:31.061Z",
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
      "favorite_count" : "2",
      "id_str" : "1261023606201125211",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1261023606201125211",
      "created_at" : "Thu May 14 20:00:31 +0000 2020",
      "favorited" : false,
      "full_text" : "What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "35805212887223835"
          ],
          "editableUntil" : "2011-02-10T21:30:02.638Z",
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
      "favorite_count" : "1",
      "id_str" : "35805212887223835",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "35805212887223835",
      "created_at" : "Thu Feb 10 21:00:02 +0000 2011",
      "favorited" : false,
      "full_text" : "What can you hear? I'll go first for once: two dozen people, still. #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "322438974909974080"
          ],
          "editableUntil" : "2013-04-11T20:30:16.902Z",
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
      "favorite_count" : "5",
      "id_str" : "322438974909974080",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "322438974909974080",
      "created_at" : "Thu Apr 11 20:00:16 +0000 2013",
      "favorited" : false,
      "full_text" : "What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "142348254909040722"
          ],
          "editableUntil" : "2011-12-01T21:34:03.330Z",
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
      "favorite_count" : "0",
      "id_str" : "142348254909040722",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "142348254909040722",
      "created_at" : "Thu Dec 01 21:04:03 +0000 2011",
      "favorited" : false,
      "full_text" : "[kettle, going on now, to be ready for May] #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "81452795231734333"
          ],
          "editableUntil" : "2011-06-16T20:37:14.360Z",
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
      "favorite_count" : "1",
      "id_str" : "81452795231734333",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "81452795231734333",
      "created_at" : "Thu Jun 16 20:07:14 +0000 2011",
      "favorited" : false,
      "full_text" : "@threlkendale wear the blue one #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "81452515803006376",
      "in_reply_to_status_id" : "81452515803006376",
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
            "13833539264"
          ],
          "editableUntil" : "2010-05-06T20:35:40.083Z",
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
        "48"
      ],
      "favorite_count" : "1",
      "id_str" : "13833539264",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "13833539264",
      "created_at" : "Thu May 06 20:05:40 +0000 2010",
      "favorited" : false,
      "full_text" : "@pettifaun_binds have you one for him #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "13833416220",
      "in_reply_to_status_id" : "13833416220",
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
            "322439904271272589"
          ],
          "editableUntil" : "2013-04-11T20:33:58.479Z",
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
      "favorite_count" : "0",
      "id_str" : "322439904271272589",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "322439904271272589",
      "created_at" : "Thu Apr 11 20:03:58 +0000 2013",
      "favorited" : false,
      "full_text" : "@hoshinagi_k [cherry tree, 'ah'] #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "322439429681580500",
      "in_reply_to_status_id" : "322439429681580500",
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
            "203926571482874568"
          ],
          "editableUntil" : "2012-05-19T19:44:18.071Z",
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
      "favorite_count" : "3",
      "id_str" : "203926571482874568",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "203926571482874568",
      "created_at" : "Sat May 19 19:14:18 +0000 2012",
      "favorited" : false,
      "full_text" : "Four years on here to the minute. She's asleep on my sofa with the cat shouting silently at her feet. Goodnight, rooms.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2056817706186835271"
          ],
          "editableUntil" : "2026-05-19T20:22:09.637Z",
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
              "3",
              "17"
            ]
          },
          {
            "name" : "Nessa Corraquill",
            "screen_name" : "nessacorraquill",
            "id_str" : "208104417703",
            "id" : "208104417703",
            "indices" : [
              "19",
              "35"
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
      "id_str" : "2056817706186835271",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2056817706186835271",
      "created_at" : "Tue May 19 19:22:09 +0000 2026",
      "favorited" : false,
      "full_text" : "RT @seealso_marit: @nessacorraquill \"zeal, misplaced: none found.\"",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "6328169986"
          ],
          "editableUntil" : "2009-11-26T21:41:02.354Z",
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
      "favorite_count" : "1",
      "id_str" : "6328169986",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "6328169986",
      "created_at" : "Thu Nov 26 21:11:02 +0000 2009",
      "favorited" : false,
      "full_text" : "Twelve rooms tonight. I've run out of fingers, I'm on to the cat. #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1850462512831532907"
          ],
          "editableUntil" : "2024-10-27T10:00:17.647Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
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
              "16",
              "30"
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
      "id_str" : "1850462512831532907",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1850462512831532907",
      "created_at" : "Sun Oct 27 09:00:17 +0000 2024",
      "favorited" : false,
      "full_text" : "Happy birthday, @seealso_marit. [cake, bound in goatskin]",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "231030460191343777"
          ],
          "editableUntil" : "2012-08-02T14:45:28.705Z",
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
        "urls" : [ ],
        "media" : [
          {
            "expanded_url" : "https://twitter.com/kettl_distantly/status/231030460191343777/photo/1",
            "indices" : [
              "82",
              "104"
            ],
            "url" : "http://t.co/i6PyJYyG5b",
            "media_url" : "http://pbs.twimg.com/media/YOWpKR7YKyD4j4S.jpg",
            "id_str" : "231030456416469824",
            "id" : "231030456416469824",
            "media_url_https" : "https://pbs.twimg.com/media/YOWpKR7YKyD4j4S.jpg",
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
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "small" : {
                "w" : "680",
                "h" : "468",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/i6PyJYyG5b"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "104"
      ],
      "favorite_count" : "0",
      "id_str" : "231030460191343777",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "231030460191343777",
      "created_at" : "Thu Aug 02 14:15:28 +0000 2012",
      "favorited" : false,
      "full_text" : "Concepta, four years on. The bell has progressed from an apology to a suggestion. http://t.co/i6PyJYyG5b",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/kettl_distantly/status/231030460191343777/photo/1",
            "indices" : [
              "82",
              "104"
            ],
            "url" : "http://t.co/i6PyJYyG5b",
            "media_url" : "http://pbs.twimg.com/media/YOWpKR7YKyD4j4S.jpg",
            "id_str" : "231030456416469824",
            "id" : "231030456416469824",
            "media_url_https" : "https://pbs.twimg.com/media/YOWpKR7YKyD4j4S.jpg",
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
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "small" : {
                "w" : "680",
                "h" : "468",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/i6PyJYyG5b"
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
            "2118448459022336770"
          ],
          "editableUntil" : "2026-11-05T22:00:46.157Z",
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
              "35",
              "45"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "45"
      ],
      "favorite_count" : "5",
      "id_str" : "2118448459022336770",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2118448459022336770",
      "created_at" : "Thu Nov 05 21:00:46 +0000 2026",
      "favorited" : false,
      "full_text" : "First Thursday. What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "51025527108013814"
          ],
          "editableUntil" : "2011-03-24T21:30:08.328Z",
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
      "id_str" : "51025527108013814",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "51025527108013814",
      "created_at" : "Thu Mar 24 21:00:08 +0000 2011",
      "favorited" : false,
      "full_text" : "What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1770556098789510794"
          ],
          "editableUntil" : "2024-03-20T22:00:43.950Z",
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
            "url" : "https://t.co/JVNhfCyNWA",
            "expanded_url" : "https://twitter.com/i/web/status/1770556098789510794",
            "display_url" : "twitter.com/i/web/status/1…",
            "indices" : [
              "270",
              "293"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "293"
      ],
      "favorite_count" : "2",
      "id_str" : "1770556098789510794",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1770556098789510794",
      "created_at" : "Wed Mar 20 21:00:43 +0000 2024",
      "favorited" : false,
      "full_text" : "Things captioned this month, for anyone who was ever curious what it is I do all day: [distant applause, insincere]. [dog, off, having a dream about a different dog]. [wind in a building that was not designed for it]. [he says her name the way you'd put down a glass].… https://t.co/JVNhfCyNWA",
      "lang" : "en",
      "possibly_sensitive" : false
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "375125356958451000"
          ],
          "editableUntil" : "2013-09-04T05:47:09.248Z",
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
        "61"
      ],
      "favorite_count" : "1",
      "id_str" : "375125356958451000",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "375125356958451000",
      "created_at" : "Wed Sep 04 05:17:09 +0000 2013",
      "favorited" : false,
      "full_text" : "@seealso_marit how is it you're typing to me from the kitchen",
      "lang" : "en",
      "in_reply_to_status_id_str" : "375124962727430329",
      "in_reply_to_status_id" : "375124962727430329",
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
            "1588641794592080075"
          ],
          "editableUntil" : "2022-11-04T22:18:14.025Z",
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
        "48"
      ],
      "favorite_count" : "1",
      "id_str" : "1588641794592080075",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1588641794592080075",
      "created_at" : "Fri Nov 04 21:18:14 +0000 2022",
      "favorited" : false,
      "full_text" : "@hoshinagi_k You always were last to leave a tea",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1588641665638205454",
      "in_reply_to_status_id" : "1588641665638205454",
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
            "23998121419"
          ],
          "editableUntil" : "2010-09-04T10:40:24.808Z",
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
      "favorite_count" : "3",
      "id_str" : "23998121419",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "23998121419",
      "created_at" : "Sat Sep 04 10:10:24 +0000 2010",
      "favorited" : false,
      "full_text" : "@seealso_marit are you all in one piece?",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "276750296045062618"
          ],
          "editableUntil" : "2012-12-06T18:39:47.006Z",
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
        "52"
      ],
      "favorite_count" : "2",
      "id_str" : "276750296045062618",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "276750296045062618",
      "created_at" : "Thu Dec 06 18:09:47 +0000 2012",
      "favorited" : false,
      "full_text" : "@threlkendale It fits the pot like it was born on it",
      "lang" : "en",
      "in_reply_to_status_id_str" : "276749751200778867",
      "in_reply_to_status_id" : "276749751200778867",
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
            "15511563054091864"
          ],
          "editableUntil" : "2010-12-16T21:30:19.480Z",
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
              "46",
              "56"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "56"
      ],
      "favorite_count" : "5",
      "id_str" : "15511563054091864",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "15511563054091864",
      "created_at" : "Thu Dec 16 21:00:19 +0000 2010",
      "favorited" : false,
      "full_text" : "Last one before Christmas. What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "142348012063032083"
          ],
          "editableUntil" : "2011-12-01T21:33:05.431Z",
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
      "favorite_count" : "0",
      "id_str" : "142348012063032083",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "142348012063032083",
      "created_at" : "Thu Dec 01 21:03:05 +0000 2011",
      "favorited" : false,
      "full_text" : "@seealso_marit IN IRELAND DUBLIN #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "142347809507508286",
      "in_reply_to_status_id" : "142347809507508286",
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
            "35109538893924536"
          ],
          "editableUntil" : "2011-02-08T23:25:41.033Z",
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
        "49"
      ],
      "favorite_count" : "0",
      "id_str" : "35109538893924536",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "35109538893924536",
      "created_at" : "Tue Feb 08 22:55:41 +0000 2011",
      "favorited" : false,
      "full_text" : "@pwllgarn_fm have you anything with no eels in it",
      "lang" : "en",
      "in_reply_to_status_id_str" : "35107668158841101",
      "in_reply_to_status_id" : "35107668158841101",
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
            "1712546400937447019"
          ],
          "editableUntil" : "2023-10-12T20:10:54.214Z",
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
      "favorite_count" : "1",
      "id_str" : "1712546400937447019",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1712546400937447019",
      "created_at" : "Thu Oct 12 19:10:54 +0000 2023",
      "favorited" : false,
      "full_text" : "Captioned my own ceiling today, for practice. [ceiling] It's a good ceiling. It keeps the rain where I can hear it.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "172789521610442302"
          ],
          "editableUntil" : "2012-02-23T21:36:46.883Z",
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
            "name" : "Trudel Quenzhagen",
            "screen_name" : "quenzhagen",
            "id_str" : "208266419087",
            "id" : "208266419087",
            "indices" : [
              "3",
              "14"
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
      "id_str" : "172789521610442302",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "172789521610442302",
      "created_at" : "Thu Feb 23 21:06:46 +0000 2012",
      "favorited" : false,
      "full_text" : "RT @quenzhagen: From today's manual: \"Congratulations! You are now the owner of a noise.\" It should say \"device\". I hesitate. #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "7609772520"
          ],
          "editableUntil" : "2010-01-07T21:32:23.824Z",
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
              "73",
              "83"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "83"
      ],
      "favorite_count" : "1",
      "id_str" : "7609772520",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "7609772520",
      "created_at" : "Thu Jan 07 21:02:23 +0000 2010",
      "favorited" : false,
      "full_text" : "Nothing here. Galway has snow and doesn't know what to do with its face. #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1792272523849631041"
          ],
          "editableUntil" : "2024-05-19T20:14:03.156Z",
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
            "expanded_url" : "https://x.com/nessacorraquill/status/1792272523849631041/photo/1",
            "indices" : [
              "134",
              "157"
            ],
            "url" : "https://t.co/Np14GK2AHh",
            "media_url" : "http://pbs.twimg.com/media/xJdEpuy8bO0a5Zk.jpg",
            "id_str" : "1792272520074757318",
            "id" : "1792272520074757318",
            "media_url_https" : "https://pbs.twimg.com/media/xJdEpuy8bO0a5Zk.jpg",
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
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "small" : {
                "w" : "680",
                "h" : "680",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.x.com/Np14GK2AHh"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "157"
      ],
      "favorite_count" : "2",
      "id_str" : "1792272523849631041",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1792272523849631041",
      "created_at" : "Sun May 19 19:14:03 +0000 2024",
      "favorited" : false,
      "full_text" : "Sixteen letters, sixteen years. The cat's on the neighbour's roof addressing the moon. The moon's doing what we all do, it's nodding. https://t.co/Np14GK2AHh",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://x.com/nessacorraquill/status/1792272523849631041/photo/1",
            "indices" : [
              "134",
              "157"
            ],
            "url" : "https://t.co/Np14GK2AHh",
            "media_url" : "http://pbs.twimg.com/media/xJdEpuy8bO0a5Zk.jpg",
            "id_str" : "1792272520074757318",
            "id" : "1792272520074757318",
            "media_url_https" : "https://pbs.twimg.com/media/xJdEpuy8bO0a5Zk.jpg",
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
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "small" : {
                "w" : "680",
                "h" : "680",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.x.com/Np14GK2AHh"
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
            "14511818850"
          ],
          "editableUntil" : "2010-05-19T19:44:40.184Z",
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
        "67"
      ],
      "favorite_count" : "0",
      "id_str" : "14511818850",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "14511818850",
      "created_at" : "Wed May 19 19:14:40 +0000 2010",
      "favorited" : false,
      "full_text" : "Two years. 19 May must be the kettle's birthday. Still one e short.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "28195264573474118"
          ],
          "editableUntil" : "2011-01-20T21:30:49.574Z",
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
      "id_str" : "28195264573474118",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "28195264573474118",
      "created_at" : "Thu Jan 20 21:00:49 +0000 2011",
      "favorited" : false,
      "full_text" : "What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "35109048101636325"
          ],
          "editableUntil" : "2011-02-08T23:23:44.019Z",
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
        "75"
      ],
      "favorite_count" : "1",
      "id_str" : "35109048101636325",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "35109048101636325",
      "created_at" : "Tue Feb 08 22:53:44 +0000 2011",
      "favorited" : false,
      "full_text" : "@seealso_marit Marit it's nearly seven at night over there, you've a dinner",
      "lang" : "en",
      "in_reply_to_status_id_str" : "35108968443415011",
      "in_reply_to_status_id" : "35108968443415011",
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
            "35109748546210618"
          ],
          "editableUntil" : "2011-02-08T23:26:31.018Z",
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
        "87"
      ],
      "favorite_count" : "1",
      "id_str" : "35109748546210618",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "35109748546210618",
      "created_at" : "Tue Feb 08 22:56:31 +0000 2011",
      "favorited" : false,
      "full_text" : "@quenzhagen It has been disconnected from the grandmother. The red lamp isn't satisfied",
      "lang" : "en",
      "in_reply_to_status_id_str" : "35107756214061528",
      "in_reply_to_status_id" : "35107756214061528",
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
            "35124806185649620"
          ],
          "editableUntil" : "2011-02-09T00:26:21.039Z",
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
        "42"
      ],
      "favorite_count" : "2",
      "id_str" : "35124806185649620",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "35124806185649620",
      "created_at" : "Tue Feb 08 23:56:21 +0000 2011",
      "favorited" : false,
      "full_text" : "Goodnight, rooms. I'll never get over you.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "132847272663714653"
          ],
          "editableUntil" : "2011-11-05T16:20:32.643Z",
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
      "favorite_count" : "5",
      "id_str" : "132847272663714653",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "132847272663714653",
      "created_at" : "Sat Nov 05 15:50:32 +0000 2011",
      "favorited" : false,
      "full_text" : "It is ten to four and for once the clock is right and there he is, and he has combed his hair",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1779057132843306428"
          ],
          "editableUntil" : "2024-04-13T09:00:48.410Z",
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
        "80"
      ],
      "favorite_count" : "1",
      "id_str" : "1779057132843306428",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1779057132843306428",
      "created_at" : "Sat Apr 13 08:00:48 +0000 2024",
      "favorited" : false,
      "full_text" : "That's the month up. No more paragraphs. I'll be short with you all from now on.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1199305238"
          ],
          "editableUntil" : "2009-01-15T21:30:32.364Z",
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
              "0",
              "10"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "38"
      ],
      "favorite_count" : "1",
      "id_str" : "1199305238",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1199305238",
      "created_at" : "Thu Jan 15 21:00:32 +0000 2009",
      "favorited" : false,
      "full_text" : "#quietdesk is open. What can you hear?",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "35110499347596621"
          ],
          "editableUntil" : "2011-02-08T23:29:30.023Z",
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
        "66"
      ],
      "favorite_count" : "1",
      "id_str" : "35110499347596621",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "35110499347596621",
      "created_at" : "Tue Feb 08 22:59:30 +0000 2011",
      "favorited" : false,
      "full_text" : "@oakmallow_73 I've you loud and clear, Dunstan. Stand down. 73, N.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "35108196595008659",
      "in_reply_to_status_id" : "35108196595008659",
      "in_reply_to_user_id" : "208190355072",
      "in_reply_to_user_id_str" : "208190355072"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "723847713937952540"
          ],
          "editableUntil" : "2016-04-23T12:45:18.100Z",
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
        "56"
      ],
      "favorite_count" : "2",
      "id_str" : "723847713937952540",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "723847713937952540",
      "created_at" : "Sat Apr 23 12:15:18 +0000 2016",
      "favorited" : false,
      "full_text" : "@solvarenga_x Sixteen letters and only fifteen squares!!",
      "lang" : "en",
      "in_reply_to_status_id_str" : "723847458399980358",
      "in_reply_to_status_id" : "723847458399980358",
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
            "1590811684132358565"
          ],
          "editableUntil" : "2022-11-10T22:00:36.006Z",
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
      "favorite_count" : "0",
      "id_str" : "1590811684132358565",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1590811684132358565",
      "created_at" : "Thu Nov 10 21:00:36 +0000 2022",
      "favorited" : false,
      "full_text" : "What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1353755539"
          ],
          "editableUntil" : "2009-02-05T21:58:09.194Z",
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
        "51"
      ],
      "favorite_count" : "1",
      "id_str" : "1353755539",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1353755539",
      "created_at" : "Thu Feb 05 21:28:09 +0000 2009",
      "favorited" : false,
      "full_text" : "@oakmallow_73 I'll be using that. 73, N. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1353748720",
      "in_reply_to_status_id" : "1353748720",
      "in_reply_to_user_id" : "208190355072",
      "in_reply_to_user_id_str" : "208190355072"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1559357832"
          ],
          "editableUntil" : "2009-03-05T21:30:01.152Z",
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
      "favorite_count" : "1",
      "id_str" : "1559357832",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1559357832",
      "created_at" : "Thu Mar 05 21:00:01 +0000 2009",
      "favorited" : false,
      "full_text" : "What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "167378979714500637"
          ],
          "editableUntil" : "2012-02-08T23:17:13.172Z",
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
        "11"
      ],
      "favorite_count" : "4",
      "id_str" : "167378979714500637",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "167378979714500637",
      "created_at" : "Wed Feb 08 22:47:13 +0000 2012",
      "favorited" : false,
      "full_text" : "Frustrated.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "822261234"
          ],
          "editableUntil" : "2008-05-19T19:51:56.563Z",
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
        "119"
      ],
      "favorite_count" : "3",
      "id_str" : "822261234",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "822261234",
      "created_at" : "Mon May 19 19:21:56 +0000 2008",
      "favorited" : false,
      "full_text" : "I wanted to be @kettle_distantly. That is sixteen letters and they only have room for fifteen. I left an e at the door.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1924544198795592575"
          ],
          "editableUntil" : "2025-05-19T20:14:27.952Z",
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
        "162"
      ],
      "favorite_count" : "4",
      "id_str" : "1924544198795592575",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1924544198795592575",
      "created_at" : "Mon May 19 19:14:27 +0000 2025",
      "favorited" : false,
      "full_text" : "Seventeen. Someone new asked me what the kettle was. I said pull up a chair, how long have you got, and they said about a minute, so I told them about the walrus.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "305395508644413615"
          ],
          "editableUntil" : "2013-02-23T19:45:37.892Z",
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
        "116"
      ],
      "favorite_count" : "0",
      "id_str" : "305395508644413615",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "305395508644413615",
      "created_at" : "Sat Feb 23 19:15:37 +0000 2013",
      "favorited" : false,
      "full_text" : "Glasgow. Closing time. A woman with an owl on her badge has just shushed a bus driver from forty feet to let me off.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "408705440948423727"
          ],
          "editableUntil" : "2013-12-05T21:42:25.159Z",
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
        "37"
      ],
      "favorite_count" : "2",
      "id_str" : "408705440948423727",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "408705440948423727",
      "created_at" : "Thu Dec 05 21:12:25 +0000 2013",
      "favorited" : false,
      "full_text" : "@oakmallow_73 oh thank God #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "408705156050324826",
      "in_reply_to_status_id" : "408705156050324826",
      "in_reply_to_user_id" : "208190355072",
      "in_reply_to_user_id_str" : "208190355072"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "377438837040746199"
          ],
          "editableUntil" : "2013-09-10T15:00:05.882Z",
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
        "124"
      ],
      "favorite_count" : "3",
      "id_str" : "377438837040746199",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "377438837040746199",
      "created_at" : "Tue Sep 10 14:30:05 +0000 2013",
      "favorited" : false,
      "full_text" : "G. asked what I do all day. I told him about hearing things. He thought through a whole sandwich. 'So it's mortar,' he said.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2004191788998331545"
          ],
          "editableUntil" : "2025-12-25T15:05:33.237Z",
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
        "129"
      ],
      "favorite_count" : "1",
      "id_str" : "2004191788998331545",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2004191788998331545",
      "created_at" : "Thu Dec 25 14:05:33 +0000 2025",
      "favorited" : false,
      "full_text" : "Mam (86) has laid the extra place every Christmas since 2010, for whoever I was always writing to. Today somebody sat down in it.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "317315230835147738"
          ],
          "editableUntil" : "2013-03-28T17:10:21.120Z",
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
        "129"
      ],
      "favorite_count" : "2",
      "id_str" : "317315230835147738",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "317315230835147738",
      "created_at" : "Thu Mar 28 16:40:21 +0000 2013",
      "favorited" : false,
      "full_text" : "Did a whole opera yesterday. Four hours, eleven people, one handkerchief. [he is stabbed] [he sings about it] [he sings about it]",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "498091891988892652"
          ],
          "editableUntil" : "2014-08-09T13:32:15.807Z",
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
        "urls" : [ ],
        "media" : [
          {
            "expanded_url" : "https://twitter.com/kettl_distantly/status/498091891988892652/photo/1",
            "indices" : [
              "105",
              "128"
            ],
            "url" : "https://t.co/GjuAWWANWK",
            "media_url" : "http://pbs.twimg.com/media/6MKkEHCf6aPegSd.jpg",
            "id_str" : "498091888214018173",
            "id" : "498091888214018173",
            "media_url_https" : "https://pbs.twimg.com/media/6MKkEHCf6aPegSd.jpg",
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
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "small" : {
                "w" : "680",
                "h" : "468",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/GjuAWWANWK"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "128"
      ],
      "favorite_count" : "5",
      "id_str" : "498091891988892652",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "498091891988892652",
      "created_at" : "Sat Aug 09 13:02:15 +0000 2014",
      "favorited" : false,
      "full_text" : "9 August 2014. The sea, the piano, Kaede's cup, and what the sky did at midnight like it had been asked. https://t.co/GjuAWWANWK",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/kettl_distantly/status/498091891988892652/photo/1",
            "indices" : [
              "105",
              "128"
            ],
            "url" : "https://t.co/GjuAWWANWK",
            "media_url" : "http://pbs.twimg.com/media/6MKkEHCf6aPegSd.jpg",
            "id_str" : "498091888214018173",
            "id" : "498091888214018173",
            "media_url_https" : "https://pbs.twimg.com/media/6MKkEHCf6aPegSd.jpg",
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
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "small" : {
                "w" : "680",
                "h" : "468",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/GjuAWWANWK"
          },
          {
            "expanded_url" : "https://twitter.com/kettl_distantly/status/498091891988892652/photo/1",
            "indices" : [
              "105",
              "128"
            ],
            "url" : "https://t.co/GjuAWWANWK",
            "media_url" : "http://pbs.twimg.com/media/9n26ExKmr5tzMX3.jpg",
            "id_str" : "498091888214018366",
            "id" : "498091888214018366",
            "media_url_https" : "https://pbs.twimg.com/media/9n26ExKmr5tzMX3.jpg",
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
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "small" : {
                "w" : "680",
                "h" : "468",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/GjuAWWANWK"
          },
          {
            "expanded_url" : "https://twitter.com/kettl_distantly/status/498091891988892652/photo/1",
            "indices" : [
              "105",
              "128"
            ],
            "url" : "https://t.co/GjuAWWANWK",
            "media_url" : "http://pbs.twimg.com/media/hjV2GQLzCeb7oXM.jpg",
            "id_str" : "498091888214018183",
            "id" : "498091888214018183",
            "media_url_https" : "https://pbs.twimg.com/media/hjV2GQLzCeb7oXM.jpg",
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
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "small" : {
                "w" : "680",
                "h" : "468",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/GjuAWWANWK"
          },
          {
            "expanded_url" : "https://twitter.com/kettl_distantly/status/498091891988892652/photo/1",
            "indices" : [
              "105",
              "128"
            ],
            "url" : "https://t.co/GjuAWWANWK",
            "media_url" : "http://pbs.twimg.com/media/SryM32jsPWy1o96.jpg",
            "id_str" : "498091888214018794",
            "id" : "498091888214018794",
            "media_url_https" : "https://pbs.twimg.com/media/SryM32jsPWy1o96.jpg",
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
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "small" : {
                "w" : "680",
                "h" : "468",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/GjuAWWANWK"
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
            "24044928958"
          ],
          "editableUntil" : "2010-09-04T22:47:19.783Z",
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
      "id_str" : "24044928958",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "24044928958",
      "created_at" : "Sat Sep 04 22:17:19 +0000 2010",
      "favorited" : false,
      "full_text" : "@seealso_marit oh thank God. What did the cards say",
      "lang" : "en",
      "in_reply_to_status_id_str" : "24044800705",
      "in_reply_to_status_id" : "24044800705",
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
            "16588682662"
          ],
          "editableUntil" : "2010-06-16T12:52:35.606Z",
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
      "favorite_count" : "2",
      "id_str" : "16588682662",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "16588682662",
      "created_at" : "Wed Jun 16 12:22:35 +0000 2010",
      "favorited" : false,
      "full_text" : "@seealso_marit is it well",
      "lang" : "en",
      "in_reply_to_status_id_str" : "16587911557",
      "in_reply_to_status_id" : "16587911557",
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
            "22534883792"
          ],
          "editableUntil" : "2010-08-19T15:56:29.038Z",
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
        "37"
      ],
      "favorite_count" : "1",
      "id_str" : "22534883792",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "22534883792",
      "created_at" : "Thu Aug 19 15:26:29 +0000 2010",
      "favorited" : false,
      "full_text" : "@seealso_marit it's a brave accordion",
      "lang" : "en",
      "in_reply_to_status_id_str" : "22534754797",
      "in_reply_to_status_id" : "22534754797",
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
            "33269089493319736"
          ],
          "editableUntil" : "2011-02-03T21:32:23.702Z",
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
              "5",
              "15"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "15"
      ],
      "favorite_count" : "0",
      "id_str" : "33269089493319736",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "33269089493319736",
      "created_at" : "Thu Feb 03 21:02:23 +0000 2011",
      "favorited" : false,
      "full_text" : "eels #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "35109639527862188"
          ],
          "editableUntil" : "2011-02-08T23:26:05.026Z",
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
        "67"
      ],
      "favorite_count" : "1",
      "id_str" : "35109639527862188",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "35109639527862188",
      "created_at" : "Tue Feb 08 22:56:05 +0000 2011",
      "favorited" : false,
      "full_text" : "@hoshinagi_k I'm grand, Kaede. 大丈夫, did I do that right? Go to bed!",
      "lang" : "en",
      "in_reply_to_status_id_str" : "35107697598663706",
      "in_reply_to_status_id" : "35107697598663706",
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
            "375125779576520884"
          ],
          "editableUntil" : "2013-09-04T05:48:50.008Z",
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
        "19"
      ],
      "favorite_count" : "2",
      "id_str" : "375125779576520884",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "375125779576520884",
      "created_at" : "Wed Sep 04 05:18:50 +0000 2013",
      "favorited" : false,
      "full_text" : "@seealso_marit Eggs",
      "lang" : "en",
      "in_reply_to_status_id_str" : "375125649280469862",
      "in_reply_to_status_id" : "375125649280469862",
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
            "23123119732428422"
          ],
          "editableUntil" : "2011-01-06T21:35:56.008Z",
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
        "42"
      ],
      "favorite_count" : "0",
      "id_str" : "23123119732428422",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "23123119732428422",
      "created_at" : "Thu Jan 06 21:05:56 +0000 2011",
      "favorited" : false,
      "full_text" : "@ogundashire [heating, engaged] #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "23122699832264982",
      "in_reply_to_status_id" : "23122699832264982",
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
            "2020631634616781538"
          ],
          "editableUntil" : "2026-02-08T23:51:37.870Z",
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
        "47"
      ],
      "favorite_count" : "0",
      "id_str" : "2020631634616781538",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2020631634616781538",
      "created_at" : "Sun Feb 08 22:51:37 +0000 2026",
      "favorited" : false,
      "full_text" : "@seealso_marit Seventeen years of gulls, madam.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "2020631420694693923",
      "in_reply_to_status_id" : "2020631420694693923",
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
            "2114998391816586787"
          ],
          "editableUntil" : "2026-10-27T09:31:26.036Z",
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
        "22"
      ],
      "favorite_count" : "0",
      "id_str" : "2114998391816586787",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2114998391816586787",
      "created_at" : "Tue Oct 27 08:31:26 +0000 2026",
      "favorited" : false,
      "full_text" : "@seealso_marit Coming.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "2114998282773071149",
      "in_reply_to_status_id" : "2114998282773071149",
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
            "840664857"
          ],
          "editableUntil" : "2008-06-04T09:00:54.158Z",
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
        "128"
      ],
      "favorite_count" : "1",
      "id_str" : "840664857",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "840664857",
      "created_at" : "Wed Jun 04 08:30:54 +0000 2008",
      "favorited" : false,
      "full_text" : "Flatmate asked what twitter is for. Told her it's a place to say [door creaks] to people who weren't there when the door creaked",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "520302842901170479"
          ],
          "editableUntil" : "2014-10-09T20:30:39.164Z",
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
      "favorite_count" : "1",
      "id_str" : "520302842901170479",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "520302842901170479",
      "created_at" : "Thu Oct 09 20:00:39 +0000 2014",
      "favorited" : false,
      "full_text" : "What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "202824686185221289"
          ],
          "editableUntil" : "2012-05-16T18:45:48.144Z",
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
        "59"
      ],
      "favorite_count" : "0",
      "id_str" : "202824686185221289",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "202824686185221289",
      "created_at" : "Wed May 16 18:15:48 +0000 2012",
      "favorited" : false,
      "full_text" : "@seealso_marit I've cleaned a kettle that was already clean",
      "lang" : "en",
      "in_reply_to_status_id_str" : "202823729414147187",
      "in_reply_to_status_id" : "202823729414147187",
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
            "2113291969034716488"
          ],
          "editableUntil" : "2026-10-22T16:30:43.141Z",
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
        "197"
      ],
      "favorite_count" : "0",
      "id_str" : "2113291969034716488",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2113291969034716488",
      "created_at" : "Thu Oct 22 15:30:43 +0000 2026",
      "favorited" : false,
      "full_text" : "Somebody across the water has always had one window lit. I walked round the bay today to see who it was. It's an old man. He said, 'I leave it on for the woman over there.' He was pointing at mine.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "20605553122"
          ],
          "editableUntil" : "2010-07-29T20:34:10.654Z",
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
        "55"
      ],
      "favorite_count" : "0",
      "id_str" : "20605553122",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "20605553122",
      "created_at" : "Thu Jul 29 20:04:10 +0000 2010",
      "favorited" : false,
      "full_text" : "@pwllgarn_fm can she get us on the computer? #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "20605451790",
      "in_reply_to_status_id" : "20605451790",
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
            "1713690170"
          ],
          "editableUntil" : "2009-03-26T21:34:30.950Z",
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
        "74"
      ],
      "favorite_count" : "1",
      "id_str" : "1713690170",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1713690170",
      "created_at" : "Thu Mar 26 21:04:30 +0000 2009",
      "favorited" : false,
      "full_text" : "@seealso_marit I am stealing that for a programme on avalanches #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1713672394",
      "in_reply_to_status_id" : "1713672394",
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
            "133299697992338316"
          ],
          "editableUntil" : "2011-11-06T22:18:19.247Z",
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
        "23"
      ],
      "favorite_count" : "0",
      "id_str" : "133299697992338316",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "133299697992338316",
      "created_at" : "Sun Nov 06 21:48:19 +0000 2011",
      "favorited" : false,
      "full_text" : "@seealso_marit have you",
      "lang" : "en",
      "in_reply_to_status_id_str" : "133299490705639037",
      "in_reply_to_status_id" : "133299490705639037",
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
            "172789005627163641"
          ],
          "editableUntil" : "2012-02-23T21:34:43.863Z",
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
              "80",
              "90"
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
        "90"
      ],
      "favorite_count" : "1",
      "id_str" : "172789005627163641",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "172789005627163641",
      "created_at" : "Thu Feb 23 21:04:43 +0000 2012",
      "favorited" : false,
      "full_text" : "@quenzhagen LEAVE IT. Congratulations everyone, you're now the owner of a noise #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "172788738567441041",
      "in_reply_to_status_id" : "172788738567441041",
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
            "142347381097105975"
          ],
          "editableUntil" : "2011-12-01T21:30:34.997Z",
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
      "favorite_count" : "4",
      "id_str" : "142347381097105975",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "142347381097105975",
      "created_at" : "Thu Dec 01 21:00:34 +0000 2011",
      "favorited" : false,
      "full_text" : "What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "243803378814027202"
          ],
          "editableUntil" : "2012-09-06T20:40:29.814Z",
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
              "30",
              "40"
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
        "40"
      ],
      "favorite_count" : "0",
      "id_str" : "243803378814027202",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "243803378814027202",
      "created_at" : "Thu Sep 06 20:10:29 +0000 2012",
      "favorited" : false,
      "full_text" : "@seealso_marit I want updates #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "243801022881857638",
      "in_reply_to_status_id" : "243801022881857638",
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
            "18428418752253791"
          ],
          "editableUntil" : "2010-12-24T22:40:52.071Z",
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
        "64"
      ],
      "favorite_count" : "4",
      "id_str" : "18428418752253791",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "18428418752253791",
      "created_at" : "Fri Dec 24 22:10:52 +0000 2010",
      "favorited" : false,
      "full_text" : "@oakmallow_73 Happy Christmas Dunstan. Is there anyone with you?",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1250876820211896050"
          ],
          "editableUntil" : "2020-04-16T20:30:48.763Z",
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
      "id_str" : "1250876820211896050",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1250876820211896050",
      "created_at" : "Thu Apr 16 20:00:48 +0000 2020",
      "favorited" : false,
      "full_text" : "What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1248345414474662541"
          ],
          "editableUntil" : "2020-04-09T20:51:54.604Z",
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
        "29"
      ],
      "favorite_count" : "0",
      "id_str" : "1248345414474662541",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1248345414474662541",
      "created_at" : "Thu Apr 09 20:21:54 +0000 2020",
      "favorited" : false,
      "full_text" : "@seealso_marit [kettle, near]",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1248345172945666253",
      "in_reply_to_status_id" : "1248345172945666253",
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
            "33268603151191609"
          ],
          "editableUntil" : "2011-02-03T21:30:27.749Z",
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
      "favorite_count" : "5",
      "id_str" : "33268603151191609",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "33268603151191609",
      "created_at" : "Thu Feb 03 21:00:27 +0000 2011",
      "favorited" : false,
      "full_text" : "What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "9074805751"
          ],
          "editableUntil" : "2010-02-04T21:36:02.754Z",
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
              "55",
              "65"
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
              "3",
              "15"
            ]
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "65"
      ],
      "favorite_count" : "0",
      "id_str" : "9074805751",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "9074805751",
      "created_at" : "Thu Feb 04 21:06:02 +0000 2010",
      "favorited" : false,
      "full_text" : "RT @ogundashire: he asked could he renew the first one #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "851719763204770501"
          ],
          "editableUntil" : "2017-04-11T09:23:10.393Z",
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
            "name" : "Trudel Quenzhagen",
            "screen_name" : "quenzhagen",
            "id_str" : "208266419087",
            "id" : "208266419087",
            "indices" : [
              "3",
              "14"
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
      "id_str" : "851719763204770501",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "851719763204770501",
      "created_at" : "Tue Apr 11 08:53:10 +0000 2017",
      "favorited" : false,
      "full_text" : "RT @quenzhagen: New manual: \"If the device does not respond, wait. If it still does not respond, wait near it.\"",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "6695484862"
          ],
          "editableUntil" : "2009-12-10T21:30:53.034Z",
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
      "favorite_count" : "1",
      "id_str" : "6695484862",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "6695484862",
      "created_at" : "Thu Dec 10 21:00:53 +0000 2009",
      "favorited" : false,
      "full_text" : "What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "3754571841"
          ],
          "editableUntil" : "2009-08-20T20:40:47.890Z",
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
      "favorite_count" : "0",
      "id_str" : "3754571841",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "3754571841",
      "created_at" : "Thu Aug 20 20:10:47 +0000 2009",
      "favorited" : false,
      "full_text" : "[room, pretending to look at its shoes] #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "122038488261462107"
          ],
          "editableUntil" : "2011-10-06T20:30:17.624Z",
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
      "favorite_count" : "2",
      "id_str" : "122038488261462107",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "122038488261462107",
      "created_at" : "Thu Oct 06 20:00:17 +0000 2011",
      "favorited" : false,
      "full_text" : "What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "827168305"
          ],
          "editableUntil" : "2008-05-23T23:21:38.916Z",
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
        "131"
      ],
      "favorite_count" : "2",
      "id_str" : "827168305",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "827168305",
      "created_at" : "Fri May 23 22:51:38 +0000 2008",
      "favorited" : false,
      "full_text" : "Man on screen says nothing for 4 mins and I have to decide whether it is [silence] or [no sound] or [thinks]. They pay me for this.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1732868890649693277"
          ],
          "editableUntil" : "2023-12-07T22:05:13.335Z",
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
      "favorite_count" : "2",
      "id_str" : "1732868890649693277",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1732868890649693277",
      "created_at" : "Thu Dec 07 21:05:13 +0000 2023",
      "favorited" : false,
      "full_text" : "@pwllgarn_fm I am. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1732868592812164841",
      "in_reply_to_status_id" : "1732868592812164841",
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
            "1245803201232375503"
          ],
          "editableUntil" : "2020-04-02T20:30:03.735Z",
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
      "favorite_count" : "2",
      "id_str" : "1245803201232375503",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1245803201232375503",
      "created_at" : "Thu Apr 02 20:00:03 +0000 2020",
      "favorited" : false,
      "full_text" : "What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1251512688903718908"
          ],
          "editableUntil" : "2020-04-18T14:37:31.673Z",
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
        "urls" : [
          {
            "url" : "https://t.co/QXMYACJjRd",
            "expanded_url" : "https://twitter.com/nessacorraquill/status/1251510964327549891",
            "display_url" : "twitter.com/nessacorraquil…",
            "indices" : [
              "103",
              "126"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "126"
      ],
      "favorite_count" : "4",
      "id_str" : "1251512688903718908",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1251512688903718908",
      "created_at" : "Sat Apr 18 14:07:31 +0000 2020",
      "favorited" : false,
      "full_text" : "Quoting myself only so I can put Marit's line under it: a long table is only a short table with faith. https://t.co/QXMYACJjRd",
      "lang" : "en",
      "possibly_sensitive" : false
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2095603496324697196"
          ],
          "editableUntil" : "2026-09-03T21:03:02.611Z",
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
        "52"
      ],
      "favorite_count" : "0",
      "id_str" : "2095603496324697196",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2095603496324697196",
      "created_at" : "Thu Sep 03 20:03:02 +0000 2026",
      "favorited" : false,
      "full_text" : "@juneish_moor [SENIOR SIGH] [OF JOY] 👩🏽‍🍼 #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "2095603374018791283",
      "in_reply_to_status_id" : "2095603374018791283",
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
            "204107640853236541"
          ],
          "editableUntil" : "2012-05-20T07:43:48.373Z",
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
        "29"
      ],
      "favorite_count" : "0",
      "id_str" : "204107640853236541",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "204107640853236541",
      "created_at" : "Sun May 20 07:13:48 +0000 2012",
      "favorited" : false,
      "full_text" : "@seealso_marit [kettle, near]",
      "lang" : "en",
      "in_reply_to_status_id_str" : "204107326251077375",
      "in_reply_to_status_id" : "204107326251077375",
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
            "1147899927"
          ],
          "editableUntil" : "2009-01-08T21:36:38.669Z",
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
        "103"
      ],
      "favorite_count" : "0",
      "id_str" : "1147899927",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1147899927",
      "created_at" : "Thu Jan 08 21:06:38 +0000 2009",
      "favorited" : false,
      "full_text" : "@tobs_wrenhallow in Ireland the fridges are in whatever key you like, it's a neutral country #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1147873774",
      "in_reply_to_status_id" : "1147873774",
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
            "961733185970900944"
          ],
          "editableUntil" : "2018-02-08T23:17:14.331Z",
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
        "11"
      ],
      "favorite_count" : "4",
      "id_str" : "961733185970900944",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "961733185970900944",
      "created_at" : "Thu Feb 08 22:47:14 +0000 2018",
      "favorited" : false,
      "full_text" : "Frustrated.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "231089498992151321"
          ],
          "editableUntil" : "2012-08-02T18:40:04.652Z",
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
        "115"
      ],
      "favorite_count" : "0",
      "id_str" : "231089498992151321",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "231089498992151321",
      "created_at" : "Thu Aug 02 18:10:04 +0000 2012",
      "favorited" : false,
      "full_text" : "Watched the synchronised swimming with the sound off and captioned it for the cat. [legs] [legs] [legs, concluding]",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "12734661343"
          ],
          "editableUntil" : "2010-04-15T20:30:05.792Z",
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
      "favorite_count" : "2",
      "id_str" : "12734661343",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "12734661343",
      "created_at" : "Thu Apr 15 20:00:05 +0000 2010",
      "favorited" : false,
      "full_text" : "What can you hear? Marit's asked me to count. No aeroplane since 6 this morning. 15 hours of nothing, a record. #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "8007207539"
          ],
          "editableUntil" : "2010-01-15T11:51:25.119Z",
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
        "22"
      ],
      "favorite_count" : "1",
      "id_str" : "8007207539",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "8007207539",
      "created_at" : "Fri Jan 15 11:21:25 +0000 2010",
      "favorited" : false,
      "full_text" : "@seealso_marit Stop it",
      "lang" : "en",
      "in_reply_to_status_id_str" : "8007174512",
      "in_reply_to_status_id" : "8007174512",
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
            "266647577586306285"
          ],
          "editableUntil" : "2012-11-08T21:35:11.226Z",
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
              "22",
              "32"
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
        "32"
      ],
      "favorite_count" : "1",
      "id_str" : "266647577586306285",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "266647577586306285",
      "created_at" : "Thu Nov 08 21:05:11 +0000 2012",
      "favorited" : false,
      "full_text" : "@ogundashire Oh Femi. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "266647479565422406",
      "in_reply_to_status_id" : "266647479565422406",
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
            "614165025828899846"
          ],
          "editableUntil" : "2015-06-25T20:45:27.449Z",
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
              "109",
              "119"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "119"
      ],
      "favorite_count" : "3",
      "id_str" : "614165025828899846",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "614165025828899846",
      "created_at" : "Thu Jun 25 20:15:27 +0000 2015",
      "favorited" : false,
      "full_text" : "Nobody, and why would there be. It's a lovely evening and you've all got lives. I made half of you get them. #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "35264331981523765"
          ],
          "editableUntil" : "2011-02-09T09:40:46.581Z",
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
        "87"
      ],
      "favorite_count" : "2",
      "id_str" : "35264331981523765",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "35264331981523765",
      "created_at" : "Wed Feb 09 09:10:46 +0000 2011",
      "favorited" : false,
      "full_text" : "The eel man has written to say he liked the last 150 best. 'A lighter hand.' Of course.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "733375274061660789"
          ],
          "editableUntil" : "2016-05-19T19:44:25.447Z",
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
        "103"
      ],
      "favorite_count" : "4",
      "id_str" : "733375274061660789",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "733375274061660789",
      "created_at" : "Thu May 19 19:14:25 +0000 2016",
      "favorited" : false,
      "full_text" : "Eight years. Somebody asked me today what I'd put for a long friendship. I said I'd leave the sound on.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1864778431980373681"
          ],
          "editableUntil" : "2024-12-05T22:06:38.749Z",
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
              "3",
              "16"
            ]
          },
          {
            "name" : "سمير قندلفار Samir Qandelfar",
            "screen_name" : "qandelfar",
            "id_str" : "208294437206",
            "id" : "208294437206",
            "indices" : [
              "18",
              "28"
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
      "id_str" : "1864778431980373681",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1864778431980373681",
      "created_at" : "Thu Dec 05 21:06:38 +0000 2024",
      "favorited" : false,
      "full_text" : "RT @solvarenga_x: @qandelfar across and down ❤️ #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "203213415290765554"
          ],
          "editableUntil" : "2012-05-17T20:30:28.385Z",
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
              "6",
              "16"
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
      "favorite_count" : "2",
      "id_str" : "203213415290765554",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "203213415290765554",
      "created_at" : "Thu May 17 20:00:28 +0000 2012",
      "favorited" : false,
      "full_text" : "Short #quietdesk tonight, Marit's in Dublin telling 90 indexers about passim. What can you hear?",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "262946910724162671"
          ],
          "editableUntil" : "2012-10-29T16:30:03.491Z",
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
        "94"
      ],
      "favorite_count" : "5",
      "id_str" : "262946910724162671",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "262946910724162671",
      "created_at" : "Mon Oct 29 16:00:03 +0000 2012",
      "favorited" : false,
      "full_text" : "@seealso_marit they're naming it after a Greek letter or a girl at a disco. Are you tied down?",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1831784464703815778"
          ],
          "editableUntil" : "2024-09-05T21:00:23.952Z",
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
      "id_str" : "1831784464703815778",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1831784464703815778",
      "created_at" : "Thu Sep 05 20:00:23 +0000 2024",
      "favorited" : false,
      "full_text" : "What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "279330045334391181"
          ],
          "editableUntil" : "2012-12-13T21:30:47.166Z",
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
      "favorite_count" : "1",
      "id_str" : "279330045334391181",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "279330045334391181",
      "created_at" : "Thu Dec 13 21:00:47 +0000 2012",
      "favorited" : false,
      "full_text" : "What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1240741328925491710"
          ],
          "editableUntil" : "2020-03-19T21:15:59.332Z",
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
              "28",
              "38"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "112"
      ],
      "favorite_count" : "2",
      "id_str" : "1240741328925491710",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1240741328925491710",
      "created_at" : "Thu Mar 19 20:45:59 +0000 2020",
      "favorited" : false,
      "full_text" : "Took the note off the door. #quietdesk, nine o'clock Irish time, same as it ever was. Bring a drink and a noise.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2279246118"
          ],
          "editableUntil" : "2009-06-11T20:46:28.340Z",
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
        "73"
      ],
      "favorite_count" : "1",
      "id_str" : "2279246118",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2279246118",
      "created_at" : "Thu Jun 11 20:16:28 +0000 2009",
      "favorited" : false,
      "full_text" : "@oakmallow_73 that's the greatest sports coverage I ever heard #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "2279241623",
      "in_reply_to_status_id" : "2279241623",
      "in_reply_to_user_id" : "208190355072",
      "in_reply_to_user_id_str" : "208190355072"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1353722541"
          ],
          "editableUntil" : "2009-02-05T21:51:41.193Z",
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
        "77"
      ],
      "favorite_count" : "0",
      "id_str" : "1353722541",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1353722541",
      "created_at" : "Thu Feb 05 21:21:41 +0000 2009",
      "favorited" : false,
      "full_text" : "@oakmallow_73 Good evening Whitby, you're very welcome. What's 73? #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1353712887",
      "in_reply_to_status_id" : "1353712887",
      "in_reply_to_user_id" : "208190355072",
      "in_reply_to_user_id_str" : "208190355072"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1248355196799550478"
          ],
          "editableUntil" : "2020-04-09T21:30:46.892Z",
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
      "id_str" : "1248355196799550478",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1248355196799550478",
      "created_at" : "Thu Apr 09 21:00:46 +0000 2020",
      "favorited" : false,
      "full_text" : "Goodnight rooms. I'm not able to count ye. I've something in both eyes. #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "182935552062918521"
          ],
          "editableUntil" : "2012-03-22T21:33:29.047Z",
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
              "23",
              "33"
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
        "33"
      ],
      "favorite_count" : "3",
      "id_str" : "182935552062918521",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "182935552062918521",
      "created_at" : "Thu Mar 22 21:03:29 +0000 2012",
      "favorited" : false,
      "full_text" : "@qandelfar the PARROT? #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "182935291529530080",
      "in_reply_to_status_id" : "182935291529530080",
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
            "1045725538208975101"
          ],
          "editableUntil" : "2018-09-28T17:52:51.607Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
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
        "142"
      ],
      "favorite_count" : "1",
      "id_str" : "1045725538208975101",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1045725538208975101",
      "created_at" : "Fri Sep 28 17:22:51 +0000 2018",
      "favorited" : false,
      "full_text" : "He's given me mine. It's the E off his CLOSED sign. He says he won't be needing it, the shop can be CLOS D. I never once told him about the E.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1045719818948315195",
      "in_reply_to_status_id" : "1045719818948315195",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "446650685769910303"
          ],
          "editableUntil" : "2014-03-20T14:43:16.513Z",
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
        "23"
      ],
      "favorite_count" : "2",
      "id_str" : "446650685769910303",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "446650685769910303",
      "created_at" : "Thu Mar 20 14:13:16 +0000 2014",
      "favorited" : false,
      "full_text" : "@threlkendale what note",
      "lang" : "en",
      "in_reply_to_status_id_str" : "446650424796121372",
      "in_reply_to_status_id" : "446650424796121372",
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
            "957835268"
          ],
          "editableUntil" : "2008-09-11T08:44:46.053Z",
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
        "57"
      ],
      "favorite_count" : "0",
      "id_str" : "957835268",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "957835268",
      "created_at" : "Thu Sep 11 08:14:46 +0000 2008",
      "favorited" : false,
      "full_text" : "lamps man downstairs says business is 'patchy'. Resisted.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "851343537"
          ],
          "editableUntil" : "2008-06-13T09:32:04.114Z",
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
        "105"
      ],
      "favorite_count" : "1",
      "id_str" : "851343537",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "851343537",
      "created_at" : "Fri Jun 13 09:02:04 +0000 2008",
      "favorited" : false,
      "full_text" : "One (1) follower and he's shouting at me from Cork. This is already more than I expected of the internet.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "133169937265985582"
          ],
          "editableUntil" : "2011-11-06T13:42:41.879Z",
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
        "89"
      ],
      "favorite_count" : "2",
      "id_str" : "133169937265985582",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "133169937265985582",
      "created_at" : "Sun Nov 06 13:12:41 +0000 2011",
      "favorited" : false,
      "full_text" : "@seealso_marit 73. It took me four goes. He wrote it down in the log as received. In ink.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "133169096450641763",
      "in_reply_to_status_id" : "133169096450641763",
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
            "1262824942458635430"
          ],
          "editableUntil" : "2020-05-19T19:48:23.092Z",
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
        "81"
      ],
      "favorite_count" : "1",
      "id_str" : "1262824942458635430",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1262824942458635430",
      "created_at" : "Tue May 19 19:18:23 +0000 2020",
      "favorited" : false,
      "full_text" : "2. The tea cosy, Posy, 2012. It was going to be a jumper but it knew what it was.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1262824567823402201",
      "in_reply_to_status_id" : "1262824567823402201",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "865646930141645996"
          ],
          "editableUntil" : "2017-05-19T19:44:45.745Z",
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
        "21"
      ],
      "favorite_count" : "0",
      "id_str" : "865646930141645996",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "865646930141645996",
      "created_at" : "Fri May 19 19:14:45 +0000 2017",
      "favorited" : false,
      "full_text" : "Nine. 'Wait near it.'",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "35038384275588787"
          ],
          "editableUntil" : "2011-02-08T18:42:56.450Z",
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
        "90"
      ],
      "favorite_count" : "0",
      "id_str" : "35038384275588787",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "35038384275588787",
      "created_at" : "Tue Feb 08 18:12:56 +0000 2011",
      "favorited" : false,
      "full_text" : "Nearly there. 1,140 subtitles, four hours, one man, every eel in Ireland. Due at midnight.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2039796116291061040"
          ],
          "editableUntil" : "2026-04-02T21:04:26.360Z",
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
              "26",
              "36"
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
        "36"
      ],
      "favorite_count" : "1",
      "id_str" : "2039796116291061040",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2039796116291061040",
      "created_at" : "Thu Apr 02 20:04:26 +0000 2026",
      "favorited" : false,
      "full_text" : "@harkaberrigold 73, both. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "2039795794709580606",
      "in_reply_to_status_id" : "2039795794709580606",
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
            "5273768538"
          ],
          "editableUntil" : "2009-10-17T17:39:35.305Z",
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
        "56"
      ],
      "favorite_count" : "2",
      "id_str" : "5273768538",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "5273768538",
      "created_at" : "Sat Oct 17 17:09:35 +0000 2009",
      "favorited" : false,
      "full_text" : "@pettifaun_binds there'll be another day. Mind it for me",
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
            "1245804445363604230"
          ],
          "editableUntil" : "2020-04-02T20:35:00.359Z",
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
              "121",
              "131"
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
      "favorite_count" : "4",
      "id_str" : "1245804445363604230",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1245804445363604230",
      "created_at" : "Thu Apr 02 20:05:00 +0000 2020",
      "favorited" : false,
      "full_text" : "Myself first. One cow. The tide turning over. Across the bay somebody has put their kettle on, I can see the window fog. #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "363027908077290591"
          ],
          "editableUntil" : "2013-08-01T20:36:12.675Z",
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
              "43",
              "53"
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
        "53"
      ],
      "favorite_count" : "1",
      "id_str" : "363027908077290591",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "363027908077290591",
      "created_at" : "Thu Aug 01 20:06:12 +0000 2013",
      "favorited" : false,
      "full_text" : "@seealso_marit don't let him go to trouble #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "363027676052589314",
      "in_reply_to_status_id" : "363027676052589314",
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
            "822255276"
          ],
          "editableUntil" : "2008-05-19T19:44:41.708Z",
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
        "19"
      ],
      "favorite_count" : "2",
      "id_str" : "822255276",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "822255276",
      "created_at" : "Mon May 19 19:14:41 +0000 2008",
      "favorited" : false,
      "full_text" : "[kettle, distantly]",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "22534483953"
          ],
          "editableUntil" : "2010-08-19T15:50:16.471Z",
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
      "favorite_count" : "4",
      "id_str" : "22534483953",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "22534483953",
      "created_at" : "Thu Aug 19 15:20:16 +0000 2010",
      "favorited" : false,
      "full_text" : "A deadline, a migraine and the lamps man learning the accordion. [accordion] [accordion] [accordion]",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "8342160427"
          ],
          "editableUntil" : "2010-01-21T21:30:40.734Z",
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
      "favorite_count" : "1",
      "id_str" : "8342160427",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "8342160427",
      "created_at" : "Thu Jan 21 21:00:40 +0000 2010",
      "favorited" : false,
      "full_text" : "What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2115911760127984102"
          ],
          "editableUntil" : "2026-10-29T22:00:50.011Z",
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
      "id_str" : "2115911760127984102",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2115911760127984102",
      "created_at" : "Thu Oct 29 21:00:50 +0000 2026",
      "favorited" : false,
      "full_text" : "What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1888358959941684145"
          ],
          "editableUntil" : "2025-02-08T23:47:14.720Z",
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
        "11"
      ],
      "favorite_count" : "5",
      "id_str" : "1888358959941684145",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1888358959941684145",
      "created_at" : "Sat Feb 08 22:47:14 +0000 2025",
      "favorited" : false,
      "full_text" : "Frustrated.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "246196659883607970"
          ],
          "editableUntil" : "2012-09-13T11:10:32.486Z",
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
      "favorite_count" : "4",
      "id_str" : "246196659883607970",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "246196659883607970",
      "created_at" : "Thu Sep 13 10:40:32 +0000 2012",
      "favorited" : false,
      "full_text" : "Spent an hour on whether a horse was [snorting] or [scoffing]. Watched its face. Scoffing.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "300013597805774184"
          ],
          "editableUntil" : "2013-02-08T23:19:50.357Z",
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
        "62"
      ],
      "favorite_count" : "2",
      "id_str" : "300013597805774184",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "300013597805774184",
      "created_at" : "Fri Feb 08 22:49:50 +0000 2013",
      "favorited" : false,
      "full_text" : "@merridenpoe oh that's cheered me right up from not being down",
      "lang" : "en",
      "in_reply_to_status_id_str" : "300013294226246932",
      "in_reply_to_status_id" : "300013294226246932",
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
            "2088016450894696079"
          ],
          "editableUntil" : "2026-08-13T22:34:50.020Z",
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
        "63"
      ],
      "favorite_count" : "1",
      "id_str" : "2088016450894696079",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2088016450894696079",
      "created_at" : "Thu Aug 13 21:34:50 +0000 2026",
      "favorited" : false,
      "full_text" : "@seealso_marit IT'S STEAMING. Marit you've put the E on it 👩‍💻🫖",
      "lang" : "en",
      "in_reply_to_status_id_str" : "2088015439878684701",
      "in_reply_to_status_id" : "2088015439878684701",
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
            "564559188110346321"
          ],
          "editableUntil" : "2015-02-08T23:29:34.105Z",
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
      "favorite_count" : "1",
      "id_str" : "564559188110346321",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "564559188110346321",
      "created_at" : "Sun Feb 08 22:59:34 +0000 2015",
      "favorited" : false,
      "full_text" : "@seealso_marit how is he",
      "lang" : "en",
      "in_reply_to_status_id_str" : "564558796714672550",
      "in_reply_to_status_id" : "564558796714672550",
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
            "342732717860850679"
          ],
          "editableUntil" : "2013-06-06T20:30:22.261Z",
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
      "id_str" : "342732717860850679",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "342732717860850679",
      "created_at" : "Thu Jun 06 20:00:22 +0000 2013",
      "favorited" : false,
      "full_text" : "What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1262832589534660112"
          ],
          "editableUntil" : "2020-05-19T20:18:46.297Z",
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
        "98"
      ],
      "favorite_count" : "2",
      "id_str" : "1262832589534660112",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1262832589534660112",
      "created_at" : "Tue May 19 19:48:46 +0000 2020",
      "favorited" : false,
      "full_text" : "16. A photograph of Yarrow's first dog lying down in an e shape. You have to want to see it. I do.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1262832110670971811",
      "in_reply_to_status_id" : "1262832110670971811",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "204553147450920675"
          ],
          "editableUntil" : "2012-05-21T13:14:05.423Z",
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
        "70"
      ],
      "favorite_count" : "2",
      "id_str" : "204553147450920675",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "204553147450920675",
      "created_at" : "Mon May 21 12:44:05 +0000 2012",
      "favorited" : false,
      "full_text" : "@seealso_marit Hers: hums when thinking. Counts stairs. Thanked a bus.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "204542071623650676",
      "in_reply_to_status_id" : "204542071623650676",
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
            "2848021038"
          ],
          "editableUntil" : "2009-07-17T07:50:00.674Z",
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
        "110"
      ],
      "favorite_count" : "2",
      "id_str" : "2848021038",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2848021038",
      "created_at" : "Fri Jul 17 07:20:00 +0000 2009",
      "favorited" : false,
      "full_text" : "There's a woman in Nova Scotia who has me on an index card, both sides, and I have never felt so looked after.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1240329790888611765"
          ],
          "editableUntil" : "2020-03-18T18:00:41.018Z",
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
        "134"
      ],
      "favorite_count" : "0",
      "id_str" : "1240329790888611765",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1240329790888611765",
      "created_at" : "Wed Mar 18 17:30:41 +0000 2020",
      "favorited" : false,
      "full_text" : "Whole world's working alone in a room. I feel like a woman who's been practising the one song all her life and it's come on the radio.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "193066465635600028"
          ],
          "editableUntil" : "2012-04-19T20:30:07.066Z",
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
              "28",
              "38"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "38"
      ],
      "favorite_count" : "2",
      "id_str" : "193066465635600028",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "193066465635600028",
      "created_at" : "Thu Apr 19 20:00:07 +0000 2012",
      "favorited" : false,
      "full_text" : "30 days. What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "875640749"
          ],
          "editableUntil" : "2008-07-03T22:10:53.079Z",
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
        "36"
      ],
      "favorite_count" : "2",
      "id_str" : "875640749",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "875640749",
      "created_at" : "Thu Jul 03 21:40:53 +0000 2008",
      "favorited" : false,
      "full_text" : "@tobs_wrenhallow [piano, with moths]",
      "lang" : "en",
      "in_reply_to_status_id_str" : "875632658",
      "in_reply_to_status_id" : "875632658",
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
            "1662264182"
          ],
          "editableUntil" : "2009-03-19T21:36:34.128Z",
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
              "73",
              "83"
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
        "83"
      ],
      "favorite_count" : "0",
      "id_str" : "1662264182",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1662264182",
      "created_at" : "Thu Mar 19 21:06:34 +0000 2009",
      "favorited" : false,
      "full_text" : "@seealso_marit didn't fit. 16 letters, 15 places. I left it at the door. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1662252974",
      "in_reply_to_status_id" : "1662252974",
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
            "8342320706"
          ],
          "editableUntil" : "2010-01-21T21:35:05.426Z",
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
        "50"
      ],
      "favorite_count" : "1",
      "id_str" : "8342320706",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "8342320706",
      "created_at" : "Thu Jan 21 21:05:05 +0000 2010",
      "favorited" : false,
      "full_text" : "@quenzhagen may all our red lamps shine #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "8342310621",
      "in_reply_to_status_id" : "8342310621",
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
            "1933152802691878786"
          ],
          "editableUntil" : "2025-06-12T14:21:59.061Z",
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
        "41"
      ],
      "favorite_count" : "2",
      "id_str" : "1933152802691878786",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1933152802691878786",
      "created_at" : "Thu Jun 12 13:21:59 +0000 2025",
      "favorited" : false,
      "full_text" : "@juneish_moor THE TROMBONE? From my WALL?",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1933152318895687627",
      "in_reply_to_status_id" : "1933152318895687627",
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
            "833747815"
          ],
          "editableUntil" : "2008-05-29T12:45:57.793Z",
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
        "96"
      ],
      "favorite_count" : "5",
      "id_str" : "833747815",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "833747815",
      "created_at" : "Thu May 29 12:15:57 +0000 2008",
      "favorited" : false,
      "full_text" : "Lives above a shop that sells only lamps. At night the floor glows at the edges. I recommend it.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1058398760511471799"
          ],
          "editableUntil" : "2018-11-02T17:11:43.261Z",
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
        "36"
      ],
      "favorite_count" : "2",
      "id_str" : "1058398760511471799",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1058398760511471799",
      "created_at" : "Fri Nov 02 16:41:43 +0000 2018",
      "favorited" : false,
      "full_text" : "@ogundashire Whoever's putting it on",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1058398466331379894",
      "in_reply_to_status_id" : "1058398466331379894",
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
            "5749864675"
          ],
          "editableUntil" : "2009-11-04T20:56:51.732Z",
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
      "favorite_count" : "3",
      "id_str" : "5749864675",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "5749864675",
      "created_at" : "Wed Nov 04 20:26:51 +0000 2009",
      "favorited" : false,
      "full_text" : "[inaudible]",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1527226382776535558"
          ],
          "editableUntil" : "2022-05-19T10:55:18.805Z",
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
        "73"
      ],
      "favorite_count" : "5",
      "id_str" : "1527226382776535558",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1527226382776535558",
      "created_at" : "Thu May 19 09:55:18 +0000 2022",
      "favorited" : false,
      "full_text" : "Eyre Square. Bench nearest the bus. I'm only an hour early, I've matured.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "893148643752674557"
          ],
          "editableUntil" : "2017-08-03T17:06:45.227Z",
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
        "52"
      ],
      "favorite_count" : "2",
      "id_str" : "893148643752674557",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "893148643752674557",
      "created_at" : "Thu Aug 03 16:36:45 +0000 2017",
      "favorited" : false,
      "full_text" : "@pwllgarn_fm Best forecast in the history of the sea",
      "lang" : "en",
      "in_reply_to_status_id_str" : "893147040341560045",
      "in_reply_to_status_id" : "893147040341560045",
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
            "2072003293772514601"
          ],
          "editableUntil" : "2026-06-30T18:04:15.852Z",
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
        "25"
      ],
      "favorite_count" : "2",
      "id_str" : "2072003293772514601",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2072003293772514601",
      "created_at" : "Tue Jun 30 17:04:15 +0000 2026",
      "favorited" : false,
      "full_text" : "@tobs_wrenhallow 73, Una.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "2072002368005737198",
      "in_reply_to_status_id" : "2072002368005737198",
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
            "1262830929710157418"
          ],
          "editableUntil" : "2020-05-19T20:12:10.564Z",
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
        "144"
      ],
      "favorite_count" : "1",
      "id_str" : "1262830929710157418",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1262830929710157418",
      "created_at" : "Tue May 19 19:42:10 +0000 2020",
      "favorited" : false,
      "full_text" : "14. Cross-stitch, from Harka's mother, from her hospital bed in 2011. She hadn't the strength for a whole word so she did the best letter in it.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1262830387218874431",
      "in_reply_to_status_id" : "1262830387218874431",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "965789433"
          ],
          "editableUntil" : "2008-09-18T02:01:25.292Z",
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
      "favorite_count" : "2",
      "id_str" : "965789433",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "965789433",
      "created_at" : "Thu Sep 18 01:31:25 +0000 2008",
      "favorited" : false,
      "full_text" : "@ogundashire [heating, smitten]",
      "lang" : "en",
      "in_reply_to_status_id_str" : "965784447",
      "in_reply_to_status_id" : "965784447",
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
            "498094211283815700"
          ],
          "editableUntil" : "2014-08-09T13:41:28.770Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
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
        "55"
      ],
      "favorite_count" : "1",
      "id_str" : "498094211283815700",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "498094211283815700",
      "created_at" : "Sat Aug 09 13:11:28 +0000 2014",
      "favorited" : false,
      "full_text" : "I'm saving it up. It's tomorrow's post. I'm a bit drunk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "498091891988892652",
      "in_reply_to_status_id" : "498091891988892652",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "215897721813336622"
          ],
          "editableUntil" : "2012-06-21T20:33:22.723Z",
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
              "41",
              "51"
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
        "51"
      ],
      "favorite_count" : "2",
      "id_str" : "215897721813336622",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "215897721813336622",
      "created_at" : "Thu Jun 21 20:03:22 +0000 2012",
      "favorited" : false,
      "full_text" : "@threlkendale what's wrong with the gate #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "215897623549182434",
      "in_reply_to_status_id" : "215897623549182434",
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
            "1623453412089661266"
          ],
          "editableUntil" : "2023-02-08T23:47:10.405Z",
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
        "11"
      ],
      "favorite_count" : "3",
      "id_str" : "1623453412089661266",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1623453412089661266",
      "created_at" : "Wed Feb 08 22:47:10 +0000 2023",
      "favorited" : false,
      "full_text" : "Frustrated.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "276749150228316343"
          ],
          "editableUntil" : "2012-12-06T18:35:13.822Z",
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
        "urls" : [ ],
        "media" : [
          {
            "expanded_url" : "https://twitter.com/kettl_distantly/status/276749150228316343/photo/1",
            "indices" : [
              "66",
              "88"
            ],
            "url" : "http://t.co/ojFM1zzEG7",
            "media_url" : "http://pbs.twimg.com/media/zfNi0VJKVshDXPj.jpg",
            "id_str" : "276749146453441903",
            "id" : "276749146453441903",
            "media_url_https" : "https://pbs.twimg.com/media/zfNi0VJKVshDXPj.jpg",
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
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "small" : {
                "w" : "680",
                "h" : "680",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/ojFM1zzEG7"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "88"
      ],
      "favorite_count" : "6",
      "id_str" : "276749150228316343",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "276749150228316343",
      "created_at" : "Thu Dec 06 18:05:13 +0000 2012",
      "favorited" : false,
      "full_text" : "In the post from Orkney. It's an e. It's for the pot. That's two. http://t.co/ojFM1zzEG7",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/kettl_distantly/status/276749150228316343/photo/1",
            "indices" : [
              "66",
              "88"
            ],
            "url" : "http://t.co/ojFM1zzEG7",
            "media_url" : "http://pbs.twimg.com/media/zfNi0VJKVshDXPj.jpg",
            "id_str" : "276749146453441903",
            "id" : "276749146453441903",
            "media_url_https" : "https://pbs.twimg.com/media/zfNi0VJKVshDXPj.jpg",
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
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "small" : {
                "w" : "680",
                "h" : "680",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/ojFM1zzEG7"
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
            "71293867026024447"
          ],
          "editableUntil" : "2011-05-19T19:49:17.132Z",
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
      "favorite_count" : "1",
      "id_str" : "71293867026024447",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "71293867026024447",
      "created_at" : "Thu May 19 19:19:17 +0000 2011",
      "favorited" : false,
      "full_text" : "@seealso_marit I hate this, tell me more",
      "lang" : "en",
      "in_reply_to_status_id_str" : "71293238060779403",
      "in_reply_to_status_id" : "71293238060779403",
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
            "969883985100407887"
          ],
          "editableUntil" : "2018-03-03T11:05:36.278Z",
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
        "39"
      ],
      "favorite_count" : "2",
      "id_str" : "969883985100407887",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "969883985100407887",
      "created_at" : "Sat Mar 03 10:35:36 +0000 2018",
      "favorited" : false,
      "full_text" : "@ogundashire go and stand by the boiler",
      "lang" : "en",
      "in_reply_to_status_id_str" : "969883400993243591",
      "in_reply_to_status_id" : "969883400993243591",
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
            "122039379207127718"
          ],
          "editableUntil" : "2011-10-06T20:33:50.042Z",
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
      "favorite_count" : "2",
      "id_str" : "122039379207127718",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "122039379207127718",
      "created_at" : "Thu Oct 06 20:03:50 +0000 2011",
      "favorited" : false,
      "full_text" : "I've news. I'm going to England. On a boat and a train, with a bag. I'm going to see a man about a wrong clock. #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1615492686"
          ],
          "editableUntil" : "2009-03-13T12:50:45.735Z",
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
        "22"
      ],
      "favorite_count" : "2",
      "id_str" : "1615492686",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1615492686",
      "created_at" : "Fri Mar 13 12:20:45 +0000 2009",
      "favorited" : false,
      "full_text" : "@seealso_marit framed?",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1615398319",
      "in_reply_to_status_id" : "1615398319",
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
            "1179972076610520176"
          ],
          "editableUntil" : "2019-10-04T04:40:40.542Z",
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
        "30"
      ],
      "favorite_count" : "0",
      "id_str" : "1179972076610520176",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1179972076610520176",
      "created_at" : "Fri Oct 04 04:10:40 +0000 2019",
      "favorited" : false,
      "full_text" : "@hoshinagi_k [husband, fondly]",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1179971774243146745",
      "in_reply_to_status_id" : "1179971774243146745",
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
            "791550199293020512"
          ],
          "editableUntil" : "2016-10-27T08:30:48.460Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Mobile Web (M5)</a>",
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
        "105"
      ],
      "favorite_count" : "2",
      "id_str" : "791550199293020512",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "791550199293020512",
      "created_at" : "Thu Oct 27 08:00:48 +0000 2016",
      "favorited" : false,
      "full_text" : "@seealso_marit Happy birthday. No need for an answer. [cake, posted] It's an e but it's only a small one.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "175250525808230781"
          ],
          "editableUntil" : "2012-03-01T16:35:56.007Z",
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
        "23"
      ],
      "favorite_count" : "2",
      "id_str" : "175250525808230781",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "175250525808230781",
      "created_at" : "Thu Mar 01 16:05:56 +0000 2012",
      "favorited" : false,
      "full_text" : "@seealso_marit at K!!!!",
      "lang" : "en",
      "in_reply_to_status_id_str" : "175249274097896141",
      "in_reply_to_status_id" : "175249274097896141",
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
            "2039795097737889467"
          ],
          "editableUntil" : "2026-04-02T21:00:23.518Z",
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
      "favorite_count" : "1",
      "id_str" : "2039795097737889467",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2039795097737889467",
      "created_at" : "Thu Apr 02 20:00:23 +0000 2026",
      "favorited" : false,
      "full_text" : "What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1240749042267326500"
          ],
          "editableUntil" : "2020-03-19T21:46:38.336Z",
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
              "54",
              "64"
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
        "64"
      ],
      "favorite_count" : "0",
      "id_str" : "1240749042267326500",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1240749042267326500",
      "created_at" : "Thu Mar 19 21:16:38 +0000 2020",
      "favorited" : false,
      "full_text" : "@juneish_moor I know. I've been typing louder for you #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1240748639974852170",
      "in_reply_to_status_id" : "1240748639974852170",
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
            "3754387055"
          ],
          "editableUntil" : "2009-08-20T20:30:39.679Z",
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
      "id_str" : "3754387055",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "3754387055",
      "created_at" : "Thu Aug 20 20:00:39 +0000 2009",
      "favorited" : false,
      "full_text" : "What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "7249822782"
          ],
          "editableUntil" : "2010-01-01T00:20:16.700Z",
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
        "50"
      ],
      "favorite_count" : "4",
      "id_str" : "7249822782",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "7249822782",
      "created_at" : "Thu Dec 31 23:50:16 +0000 2009",
      "favorited" : false,
      "full_text" : "2009: came for the brackets, stayed for the rooms.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "954736849740369699"
          ],
          "editableUntil" : "2018-01-20T15:56:17.788Z",
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
      "favorite_count" : "0",
      "id_str" : "954736849740369699",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "954736849740369699",
      "created_at" : "Sat Jan 20 15:26:17 +0000 2018",
      "favorited" : false,
      "full_text" : "@tobs_wrenhallow How long did she hold it?",
      "lang" : "en",
      "in_reply_to_status_id_str" : "954735390177102652",
      "in_reply_to_status_id" : "954735390177102652",
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
            "2109924767"
          ],
          "editableUntil" : "2009-05-19T19:44:34.802Z",
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
        "92"
      ],
      "favorite_count" : "4",
      "id_str" : "2109924767",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2109924767",
      "created_at" : "Tue May 19 19:14:34 +0000 2009",
      "favorited" : false,
      "full_text" : "A year of this. Began by talking to nobody about a kettle. Still a kettle, no longer nobody.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "11974433919"
          ],
          "editableUntil" : "2010-04-01T07:45:33.504Z",
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
        "76"
      ],
      "favorite_count" : "3",
      "id_str" : "11974433919",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "11974433919",
      "created_at" : "Thu Apr 01 07:15:33 +0000 2010",
      "favorited" : false,
      "full_text" : "Captioned a cow. The note from the client says 'can the cow be more neutral'",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "24027206522"
          ],
          "editableUntil" : "2010-09-04T18:12:06.127Z",
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
        "21"
      ],
      "favorite_count" : "3",
      "id_str" : "24027206522",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "24027206522",
      "created_at" : "Sat Sep 04 17:42:06 +0000 2010",
      "favorited" : false,
      "full_text" : "[no reply, distantly]",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "868324739"
          ],
          "editableUntil" : "2008-06-27T17:50:34.813Z",
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
        "60"
      ],
      "favorite_count" : "3",
      "id_str" : "868324739",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "868324739",
      "created_at" : "Fri Jun 27 17:20:34 +0000 2008",
      "favorited" : false,
      "full_text" : "Rain so hard the lamps shop has put its lamps on in sympathy",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1058392228893820500"
          ],
          "editableUntil" : "2018-11-02T16:45:46.002Z",
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
        "urls" : [ ],
        "media" : [
          {
            "expanded_url" : "https://twitter.com/nessacorraquill/status/1058392228893820500/photo/1",
            "indices" : [
              "149",
              "172"
            ],
            "url" : "https://t.co/iTvYIZCrNK",
            "media_url" : "http://pbs.twimg.com/media/SOZusWo4Qb9yXJ1.jpg",
            "id_str" : "1058392225118946021",
            "id" : "1058392225118946021",
            "media_url_https" : "https://pbs.twimg.com/media/SOZusWo4Qb9yXJ1.jpg",
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
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "small" : {
                "w" : "680",
                "h" : "468",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/iTvYIZCrNK"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "172"
      ],
      "favorite_count" : "3",
      "id_str" : "1058392228893820500",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1058392228893820500",
      "created_at" : "Fri Nov 02 16:15:46 +0000 2018",
      "favorited" : false,
      "full_text" : "Moved. Kinvara, end of a lane. There's no glow in the floor but there's this, and one lit window across the water that's already the right distance. https://t.co/iTvYIZCrNK",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/nessacorraquill/status/1058392228893820500/photo/1",
            "indices" : [
              "149",
              "172"
            ],
            "url" : "https://t.co/iTvYIZCrNK",
            "media_url" : "http://pbs.twimg.com/media/SOZusWo4Qb9yXJ1.jpg",
            "id_str" : "1058392225118946021",
            "id" : "1058392225118946021",
            "media_url_https" : "https://pbs.twimg.com/media/SOZusWo4Qb9yXJ1.jpg",
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
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "small" : {
                "w" : "680",
                "h" : "468",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/iTvYIZCrNK"
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
            "193067122337778178"
          ],
          "editableUntil" : "2012-04-19T20:32:43.636Z",
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
        "31"
      ],
      "favorite_count" : "0",
      "id_str" : "193067122337778178",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "193067122337778178",
      "created_at" : "Thu Apr 19 20:02:43 +0000 2012",
      "favorited" : false,
      "full_text" : "@seealso_marit MARIT #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "193066892145985708",
      "in_reply_to_status_id" : "193066892145985708",
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
            "35123844859561840"
          ],
          "editableUntil" : "2011-02-09T00:22:31.841Z",
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
        "116"
      ],
      "favorite_count" : "6",
      "id_str" : "35123844859561840",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "35123844859561840",
      "created_at" : "Tue Feb 08 23:52:31 +0000 2011",
      "favorited" : false,
      "full_text" : "Delivered, eight minutes to spare. First 150 by me. Last 150 by an indexer in Nova Scotia with her dinner on a tray.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "68767523234908816"
          ],
          "editableUntil" : "2011-05-12T20:30:29.835Z",
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
      "id_str" : "68767523234908816",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "68767523234908816",
      "created_at" : "Thu May 12 20:00:29 +0000 2011",
      "favorited" : false,
      "full_text" : "What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "18658394455"
          ],
          "editableUntil" : "2010-07-08T20:35:00.252Z",
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
      "favorite_count" : "1",
      "id_str" : "18658394455",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "18658394455",
      "created_at" : "Thu Jul 08 20:05:00 +0000 2010",
      "favorited" : false,
      "full_text" : "@seealso_marit list them #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "18658353437",
      "in_reply_to_status_id" : "18658353437",
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
            "1831784881894458242"
          ],
          "editableUntil" : "2024-09-05T21:02:03.418Z",
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
              "60",
              "70"
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
        "70"
      ],
      "favorite_count" : "0",
      "id_str" : "1831784881894458242",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1831784881894458242",
      "created_at" : "Thu Sep 05 20:02:03 +0000 2024",
      "favorited" : false,
      "full_text" : "@seealso_marit I knew it. I knew that bus would come right. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1831784661026605493",
      "in_reply_to_status_id" : "1831784661026605493",
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
            "1353614762"
          ],
          "editableUntil" : "2009-02-05T21:30:33.917Z",
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
              "33",
              "43"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "43"
      ],
      "favorite_count" : "0",
      "id_str" : "1353614762",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1353614762",
      "created_at" : "Thu Feb 05 21:00:33 +0000 2009",
      "favorited" : false,
      "full_text" : "Nine o'clock. What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "5040629635"
          ],
          "editableUntil" : "2009-10-08T20:30:15.258Z",
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
      "favorite_count" : "1",
      "id_str" : "5040629635",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "5040629635",
      "created_at" : "Thu Oct 08 20:00:15 +0000 2009",
      "favorited" : false,
      "full_text" : "What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1271170524570977314"
          ],
          "editableUntil" : "2020-06-11T20:30:44.921Z",
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
      "id_str" : "1271170524570977314",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1271170524570977314",
      "created_at" : "Thu Jun 11 20:00:44 +0000 2020",
      "favorited" : false,
      "full_text" : "What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "35110331600605007"
          ],
          "editableUntil" : "2011-02-08T23:28:50.029Z",
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
        "42"
      ],
      "favorite_count" : "2",
      "id_str" : "35110331600605007",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "35110331600605007",
      "created_at" : "Tue Feb 08 22:58:50 +0000 2011",
      "favorited" : false,
      "full_text" : "@merridenpoe obviously yes, send the bread",
      "lang" : "en",
      "in_reply_to_status_id_str" : "35108053971895921",
      "in_reply_to_status_id" : "35108053971895921",
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
            "104225282033979090"
          ],
          "editableUntil" : "2011-08-18T16:46:58.306Z",
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
        "30"
      ],
      "favorite_count" : "1",
      "id_str" : "104225282033979090",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "104225282033979090",
      "created_at" : "Thu Aug 18 16:16:58 +0000 2011",
      "favorited" : false,
      "full_text" : "@ogundashire [aria, inaudible]",
      "lang" : "en",
      "in_reply_to_status_id_str" : "104224987635778748",
      "in_reply_to_status_id" : "104224987635778748",
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
            "6880136463"
          ],
          "editableUntil" : "2009-12-17T22:20:20.588Z",
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
      "favorite_count" : "1",
      "id_str" : "6880136463",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "6880136463",
      "created_at" : "Thu Dec 17 21:50:20 +0000 2009",
      "favorited" : false,
      "full_text" : "@oakmallow_73 what happened in 1958?",
      "lang" : "en",
      "in_reply_to_status_id_str" : "6880023581",
      "in_reply_to_status_id" : "6880023581",
      "in_reply_to_user_id" : "208190355072",
      "in_reply_to_user_id_str" : "208190355072"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "708624593870393306"
          ],
          "editableUntil" : "2016-03-12T12:34:03.444Z",
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
      "favorite_count" : "1",
      "id_str" : "708624593870393306",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "708624593870393306",
      "created_at" : "Sat Mar 12 12:04:03 +0000 2016",
      "favorited" : false,
      "full_text" : "@seealso_marit the pair of ye take honey",
      "lang" : "en",
      "in_reply_to_status_id_str" : "708623618048788159",
      "in_reply_to_status_id" : "708623618048788159",
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
            "894158962"
          ],
          "editableUntil" : "2008-07-19T13:39:14.878Z",
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
        "99"
      ],
      "favorite_count" : "2",
      "id_str" : "894158962",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "894158962",
      "created_at" : "Sat Jul 19 13:09:14 +0000 2008",
      "favorited" : false,
      "full_text" : "At my cousin's wedding. DJ just said 'this one's for the lovers' and nobody moved. [lovers, seated]",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "5365427521716653"
          ],
          "editableUntil" : "2010-11-18T21:33:12.263Z",
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
              "31",
              "41"
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
      "favorite_count" : "0",
      "id_str" : "5365427521716653",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "5365427521716653",
      "created_at" : "Thu Nov 18 21:03:12 +0000 2010",
      "favorited" : false,
      "full_text" : "[nobody says anything, loudly] #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1199329946"
          ],
          "editableUntil" : "2009-01-15T21:35:22.886Z",
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
        "74"
      ],
      "favorite_count" : "2",
      "id_str" : "1199329946",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1199329946",
      "created_at" : "Thu Jan 15 21:05:22 +0000 2009",
      "favorited" : false,
      "full_text" : "@pettifaun_binds thank you for the brackets, you had me worried #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1199319470",
      "in_reply_to_status_id" : "1199319470",
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
            "2020630473457271310"
          ],
          "editableUntil" : "2026-02-08T23:47:01.028Z",
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
        "11"
      ],
      "favorite_count" : "4",
      "id_str" : "2020630473457271310",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2020630473457271310",
      "created_at" : "Sun Feb 08 22:47:01 +0000 2026",
      "favorited" : false,
      "full_text" : "Frustrated.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "446650980570762827"
          ],
          "editableUntil" : "2014-03-20T14:44:26.799Z",
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
            "name" : "Posy Threlkendale",
            "screen_name" : "threlkendale",
            "id_str" : "208151288430",
            "id" : "208151288430",
            "indices" : [
              "3",
              "16"
            ]
          },
          {
            "name" : "Nessa Corraquill",
            "screen_name" : "kettl_distantly",
            "id_str" : "208104417703",
            "id" : "208104417703",
            "indices" : [
              "18",
              "34"
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
      "id_str" : "446650980570762827",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "446650980570762827",
      "created_at" : "Thu Mar 20 14:14:26 +0000 2014",
      "favorited" : false,
      "full_text" : "RT @threlkendale: @kettl_distantly he said something and i said what and he said it again and it echoed",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1009334099850035472"
          ],
          "editableUntil" : "2018-06-20T07:46:16.582Z",
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
        "26"
      ],
      "favorite_count" : "2",
      "id_str" : "1009334099850035472",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1009334099850035472",
      "created_at" : "Wed Jun 20 07:16:16 +0000 2018",
      "favorited" : false,
      "full_text" : "@harkaberrigold Would you?",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1009333915166444152",
      "in_reply_to_status_id" : "1009333915166444152",
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
            "850708605"
          ],
          "editableUntil" : "2008-06-12T20:39:38.487Z",
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
        "46"
      ],
      "favorite_count" : "0",
      "id_str" : "850708605",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "850708605",
      "created_at" : "Thu Jun 12 20:09:38 +0000 2008",
      "favorited" : false,
      "full_text" : "@pettifaun_binds and how did the glue take it?",
      "lang" : "en",
      "in_reply_to_status_id_str" : "850704901",
      "in_reply_to_status_id" : "850704901",
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
            "555831977777826406"
          ],
          "editableUntil" : "2015-01-15T21:30:45.018Z",
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
              "31",
              "41"
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
      "favorite_count" : "2",
      "id_str" : "555831977777826406",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "555831977777826406",
      "created_at" : "Thu Jan 15 21:00:45 +0000 2015",
      "favorited" : false,
      "full_text" : "Four of us. What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1456486929"
          ],
          "editableUntil" : "2009-02-19T21:30:24.966Z",
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
      "id_str" : "1456486929",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1456486929",
      "created_at" : "Thu Feb 19 21:00:24 +0000 2009",
      "favorited" : false,
      "full_text" : "What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "9074601966"
          ],
          "editableUntil" : "2010-02-04T21:30:26.214Z",
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
      "id_str" : "9074601966",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "9074601966",
      "created_at" : "Thu Feb 04 21:00:26 +0000 2010",
      "favorited" : false,
      "full_text" : "What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "203848263508428555"
          ],
          "editableUntil" : "2012-05-19T14:33:07.995Z",
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
        "73"
      ],
      "favorite_count" : "2",
      "id_str" : "203848263508428555",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "203848263508428555",
      "created_at" : "Sat May 19 14:03:07 +0000 2012",
      "favorited" : false,
      "full_text" : "@pettifaun_binds you whispering great conspirator. I'm crying in a square",
      "lang" : "en",
      "in_reply_to_status_id_str" : "203847739883128918",
      "in_reply_to_status_id" : "203847739883128918",
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
            "969883013808656361"
          ],
          "editableUntil" : "2018-03-03T11:01:44.704Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
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
        "58"
      ],
      "favorite_count" : "0",
      "id_str" : "969883013808656361",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "969883013808656361",
      "created_at" : "Sat Mar 03 10:31:44 +0000 2018",
      "favorited" : false,
      "full_text" : "It's Morse. It's the shortest letter they have. It's an e.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "969882579534614083",
      "in_reply_to_status_id" : "969882579534614083",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "35109878603186429"
          ],
          "editableUntil" : "2011-02-08T23:27:02.026Z",
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
        "82"
      ],
      "favorite_count" : "0",
      "id_str" : "35109878603186429",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "35109878603186429",
      "created_at" : "Tue Feb 08 22:57:02 +0000 2011",
      "favorited" : false,
      "full_text" : "@solvarenga_x it was a computer did it. 8 letters. put it down, and down, and down",
      "lang" : "en",
      "in_reply_to_status_id_str" : "35107848534887346",
      "in_reply_to_status_id" : "35107848534887346",
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
            "1069754924"
          ],
          "editableUntil" : "2008-12-14T22:00:49.138Z",
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
        "96"
      ],
      "favorite_count" : "4",
      "id_str" : "1069754924",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1069754924",
      "created_at" : "Sun Dec 14 21:30:49 +0000 2008",
      "favorited" : false,
      "full_text" : "Is anyone else working by themselves in a room tonight? Just wondering how many rooms there are.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "13045320700"
          ],
          "editableUntil" : "2010-04-21T19:00:42.024Z",
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
        "31"
      ],
      "favorite_count" : "1",
      "id_str" : "13045320700",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "13045320700",
      "created_at" : "Wed Apr 21 18:30:42 +0000 2010",
      "favorited" : false,
      "full_text" : "@qandelfar I'll not say a thing",
      "lang" : "en",
      "in_reply_to_status_id_str" : "13045040156",
      "in_reply_to_status_id" : "13045040156",
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
            "1816237533"
          ],
          "editableUntil" : "2009-04-09T20:30:42.890Z",
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
      "favorite_count" : "1",
      "id_str" : "1816237533",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1816237533",
      "created_at" : "Thu Apr 09 20:00:42 +0000 2009",
      "favorited" : false,
      "full_text" : "What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "35108653832867561"
          ],
          "editableUntil" : "2011-02-08T23:22:10.018Z",
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
        "109"
      ],
      "favorite_count" : "1",
      "id_str" : "35108653832867561",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "35108653832867561",
      "created_at" : "Tue Feb 08 22:52:10 +0000 2011",
      "favorited" : false,
      "full_text" : "@seealso_marit The file. All 1,140 of them saved as ONE subtitle. Four hours long. One single eel of a thing.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "35107555000713838",
      "in_reply_to_status_id" : "35107555000713838",
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
            "375435074247593732"
          ],
          "editableUntil" : "2013-09-05T02:17:51.604Z",
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
      "id_str" : "375435074247593732",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "375435074247593732",
      "created_at" : "Thu Sep 05 01:47:51 +0000 2013",
      "favorited" : false,
      "full_text" : "@seealso_marit I'm coming in with the watch",
      "lang" : "en",
      "in_reply_to_status_id_str" : "375434815333205194",
      "in_reply_to_status_id" : "375434815333205194",
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
            "254139366333483385"
          ],
          "editableUntil" : "2012-10-05T09:12:01.272Z",
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
        "26"
      ],
      "favorite_count" : "1",
      "id_str" : "254139366333483385",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "254139366333483385",
      "created_at" : "Fri Oct 05 08:42:01 +0000 2012",
      "favorited" : false,
      "full_text" : "@quenzhagen I rest my case",
      "lang" : "en",
      "in_reply_to_status_id_str" : "254139330119860930",
      "in_reply_to_status_id" : "254139330119860930",
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
            "2382853154"
          ],
          "editableUntil" : "2009-06-25T23:10:20.124Z",
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
        "78"
      ],
      "favorite_count" : "3",
      "id_str" : "2382853154",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2382853154",
      "created_at" : "Thu Jun 25 22:40:20 +0000 2009",
      "favorited" : false,
      "full_text" : "Everyone's timeline the same tonight. Turned it all off and watched the lamps.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2279166823"
          ],
          "editableUntil" : "2009-06-11T20:30:55.980Z",
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
      "id_str" : "2279166823",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2279166823",
      "created_at" : "Thu Jun 11 20:00:55 +0000 2009",
      "favorited" : false,
      "full_text" : "What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1933153661035219749"
          ],
          "editableUntil" : "2025-06-12T14:25:23.706Z",
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
              "3",
              "15"
            ]
          },
          {
            "name" : "june castellmoor",
            "screen_name" : "juneish_moor",
            "id_str" : "208451100398",
            "id" : "208451100398",
            "indices" : [
              "17",
              "30"
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
      "id_str" : "1933153661035219749",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1933153661035219749",
      "created_at" : "Thu Jun 12 13:25:23 +0000 2025",
      "favorited" : false,
      "full_text" : "RT @ogundashire: @juneish_moor LIKE A TROMBONE FALLING IN LOVE. I SAID IT. 2008. I SAID IT FIRST",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1588808533397212081"
          ],
          "editableUntil" : "2022-11-05T09:20:47.654Z",
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
        "91"
      ],
      "favorite_count" : "0",
      "id_str" : "1588808533397212081",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1588808533397212081",
      "created_at" : "Sat Nov 05 08:20:47 +0000 2022",
      "favorited" : false,
      "full_text" : "@seealso_marit I asked for mine too. Fourteen years. I half expect it to come on a trolley.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1588804630819637426",
      "in_reply_to_status_id" : "1588804630819637426",
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
            "1212156619417192313"
          ],
          "editableUntil" : "2020-01-01T00:10:33.507Z",
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
        "88"
      ],
      "favorite_count" : "0",
      "id_str" : "1212156619417192313",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1212156619417192313",
      "created_at" : "Tue Dec 31 23:40:33 +0000 2019",
      "favorited" : false,
      "full_text" : "2020 sounds like a year in which everyone'll see clearly. [fireworks] [neighbour: a cow]",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "81451194853098758"
          ],
          "editableUntil" : "2011-06-16T20:30:52.800Z",
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
      "favorite_count" : "4",
      "id_str" : "81451194853098758",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "81451194853098758",
      "created_at" : "Thu Jun 16 20:00:52 +0000 2011",
      "favorited" : false,
      "full_text" : "What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "203845788458027194"
          ],
          "editableUntil" : "2012-05-19T14:23:17.897Z",
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
        "6"
      ],
      "favorite_count" : "2",
      "id_str" : "203845788458027194",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "203845788458027194",
      "created_at" : "Sat May 19 13:53:17 +0000 2012",
      "favorited" : false,
      "full_text" : "LORCAN",
      "lang" : "en",
      "in_reply_to_status_id_str" : "203845608090370196",
      "in_reply_to_status_id" : "203845608090370196",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1262835635828293675"
          ],
          "editableUntil" : "2020-05-19T20:30:52.590Z",
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
        "135"
      ],
      "favorite_count" : "0",
      "id_str" : "1262835635828293675",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1262835635828293675",
      "created_at" : "Tue May 19 20:00:52 +0000 2020",
      "favorited" : false,
      "full_text" : "That's the shelf. There's a space at the end I dust round. It's nine o'clock now, it's a Tuesday, it doesn't matter. What can you hear?",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1262834696279032328",
      "in_reply_to_status_id" : "1262834696279032328",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1610797307"
          ],
          "editableUntil" : "2009-03-12T21:30:36.553Z",
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
              "56",
              "66"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "66"
      ],
      "favorite_count" : "4",
      "id_str" : "1610797307",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1610797307",
      "created_at" : "Thu Mar 12 21:00:36 +0000 2009",
      "favorited" : false,
      "full_text" : "Nine o'clock. Seven rooms last week. What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "203801707866489222"
          ],
          "editableUntil" : "2012-05-19T11:28:08.265Z",
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
      "favorite_count" : "4",
      "id_str" : "203801707866489222",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "203801707866489222",
      "created_at" : "Sat May 19 10:58:08 +0000 2012",
      "favorited" : false,
      "full_text" : "Two minutes.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2004195985206543454"
          ],
          "editableUntil" : "2025-12-25T15:22:13.691Z",
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
        "47"
      ],
      "favorite_count" : "0",
      "id_str" : "2004195985206543454",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2004195985206543454",
      "created_at" : "Thu Dec 25 14:22:13 +0000 2025",
      "favorited" : false,
      "full_text" : "@seealso_marit She's given you the good sprouts",
      "lang" : "en",
      "in_reply_to_status_id_str" : "2004195431931710940",
      "in_reply_to_status_id" : "2004195431931710940",
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
            "2115911927950479336"
          ],
          "editableUntil" : "2026-10-29T22:01:30.023Z",
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
      "favorite_count" : "1",
      "id_str" : "2115911927950479336",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2115911927950479336",
      "created_at" : "Thu Oct 29 21:01:30 +0000 2026",
      "favorited" : false,
      "full_text" : "@seealso_marit Fourteen. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "2115911810577073988",
      "in_reply_to_status_id" : "2115911810577073988",
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
            "10438163528944470"
          ],
          "editableUntil" : "2010-12-02T21:30:26.774Z",
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
      "favorite_count" : "5",
      "id_str" : "10438163528944470",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "10438163528944470",
      "created_at" : "Thu Dec 02 21:00:26 +0000 2010",
      "favorited" : false,
      "full_text" : "What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "6327985643"
          ],
          "editableUntil" : "2009-11-26T21:30:55.604Z",
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
      "favorite_count" : "1",
      "id_str" : "6327985643",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "6327985643",
      "created_at" : "Thu Nov 26 21:00:55 +0000 2009",
      "favorited" : false,
      "full_text" : "What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1610889696"
          ],
          "editableUntil" : "2009-03-12T21:48:42.884Z",
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
        "91"
      ],
      "favorite_count" : "2",
      "id_str" : "1610889696",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1610889696",
      "created_at" : "Thu Mar 12 21:18:42 +0000 2009",
      "favorited" : false,
      "full_text" : "@seealso_marit I've just laughed out loud in an empty flat and frightened a lamp #quietdesk",
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
            "18658600621"
          ],
          "editableUntil" : "2010-07-08T20:38:12.356Z",
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
              "11",
              "21"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "21"
      ],
      "favorite_count" : "1",
      "id_str" : "18658600621",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "18658600621",
      "created_at" : "Thu Jul 08 20:08:12 +0000 2010",
      "favorited" : false,
      "full_text" : "'Tuesday.' #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "498114344257587355"
          ],
          "editableUntil" : "2014-08-09T15:01:28.845Z",
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
              "103",
              "113"
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
              "3",
              "14"
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
      "id_str" : "498114344257587355",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "498114344257587355",
      "created_at" : "Sat Aug 09 14:31:28 +0000 2014",
      "favorited" : false,
      "full_text" : "RT @quenzhagen: The ceremony was correct and complete. All parts were included. I cried for 4 minutes. #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1877460339155535388"
          ],
          "editableUntil" : "2025-01-09T22:00:01.038Z",
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
      "id_str" : "1877460339155535388",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1877460339155535388",
      "created_at" : "Thu Jan 09 21:00:01 +0000 2025",
      "favorited" : false,
      "full_text" : "What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "279340983672373483"
          ],
          "editableUntil" : "2012-12-13T22:14:15.069Z",
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
              "70",
              "80"
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
        "80"
      ],
      "favorite_count" : "0",
      "id_str" : "279340983672373483",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "279340983672373483",
      "created_at" : "Thu Dec 13 21:44:15 +0000 2012",
      "favorited" : false,
      "full_text" : "@seealso_marit 'e, found'. I went and looked at it again on the shelf #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "279340232267007605",
      "in_reply_to_status_id" : "279340232267007605",
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
            "1945379023349613907"
          ],
          "editableUntil" : "2025-07-16T08:04:37.218Z",
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
      "id_str" : "1945379023349613907",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1945379023349613907",
      "created_at" : "Wed Jul 16 07:04:37 +0000 2025",
      "favorited" : false,
      "full_text" : "@seealso_marit I've never been out of it",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1945378061625066975",
      "in_reply_to_status_id" : "1945378061625066975",
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
            "142349113290131120"
          ],
          "editableUntil" : "2011-12-01T21:37:27.984Z",
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
        "41"
      ],
      "favorite_count" : "0",
      "id_str" : "142349113290131120",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "142349113290131120",
      "created_at" : "Thu Dec 01 21:07:27 +0000 2011",
      "favorited" : false,
      "full_text" : "@pettifaun_binds what messages #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "142348990216671218",
      "in_reply_to_status_id" : "142348990216671218",
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
            "1713822159"
          ],
          "editableUntil" : "2009-03-26T22:00:22.903Z",
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
              "88",
              "98"
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
              "3",
              "17"
            ]
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "98"
      ],
      "favorite_count" : "4",
      "id_str" : "1713822159",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1713822159",
      "created_at" : "Thu Mar 26 21:30:22 +0000 2009",
      "favorited" : false,
      "full_text" : "RT @seealso_marit: Snow, sliding off a roof, all at once, like an audience standing up. #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1248344930615561610"
          ],
          "editableUntil" : "2020-04-09T20:49:59.243Z",
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
        "108"
      ],
      "favorite_count" : "0",
      "id_str" : "1248344930615561610",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1248344930615561610",
      "created_at" : "Thu Apr 09 20:19:59 +0000 2020",
      "favorited" : false,
      "full_text" : "@seealso_marit It's on the record. You don't have to find the heading. Come in, sit down, what can you hear?",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1248344346479035057",
      "in_reply_to_status_id" : "1248344346479035057",
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
            "952626770106910944"
          ],
          "editableUntil" : "2018-01-14T20:11:35.600Z",
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
        "86"
      ],
      "favorite_count" : "0",
      "id_str" : "952626770106910944",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "952626770106910944",
      "created_at" : "Sun Jan 14 19:41:35 +0000 2018",
      "favorited" : false,
      "full_text" : "@qandelfar I didn't know you could write it like that. He'd have wanted it in the log.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "952625807073739210",
      "in_reply_to_status_id" : "952625807073739210",
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
            "822868154"
          ],
          "editableUntil" : "2008-05-20T08:10:17.574Z",
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
        "38"
      ],
      "favorite_count" : "2",
      "id_str" : "822868154",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "822868154",
      "created_at" : "Tue May 20 07:40:17 +0000 2008",
      "favorited" : false,
      "full_text" : "is subtitling a programme about hinges",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "840895362620197910"
          ],
          "editableUntil" : "2017-03-12T12:30:52.186Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
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
        "29"
      ],
      "favorite_count" : "2",
      "id_str" : "840895362620197910",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "840895362620197910",
      "created_at" : "Sun Mar 12 12:00:52 +0000 2017",
      "favorited" : false,
      "full_text" : "12 March. [kettle, distantly]",
      "lang" : "en",
      "in_reply_to_status_id_str" : "799356514539145980",
      "in_reply_to_status_id" : "799356514539145980",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1240747944668301001"
          ],
          "editableUntil" : "2020-03-19T21:42:16.648Z",
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
            "name" : "Idris Pwllgarn",
            "screen_name" : "pwllgarn_fm",
            "id_str" : "208172830654",
            "id" : "208172830654",
            "indices" : [
              "3",
              "15"
            ]
          },
          {
            "name" : "Nessa Corraquill",
            "screen_name" : "nessacorraquill",
            "id_str" : "208104417703",
            "id" : "208104417703",
            "indices" : [
              "17",
              "33"
            ]
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "112"
      ],
      "favorite_count" : "0",
      "id_str" : "1240747944668301001",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1240747944668301001",
      "created_at" : "Thu Mar 19 21:12:16 +0000 2020",
      "favorited" : false,
      "full_text" : "RT @pwllgarn_fm: @nessacorraquill Every room: becoming cyclonic. Kindness, 4 or 5, occasionally gale. #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "5268863656"
          ],
          "editableUntil" : "2009-10-17T13:10:31.235Z",
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
            "name" : "Lorcan Pettifaun",
            "screen_name" : "pettifaun_binds",
            "id_str" : "208109950251",
            "id" : "208109950251",
            "indices" : [
              "11",
              "27"
            ]
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "117"
      ],
      "favorite_count" : "5",
      "id_str" : "5268863656",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "5268863656",
      "created_at" : "Sat Oct 17 12:40:31 +0000 2009",
      "favorited" : false,
      "full_text" : "I have met @pettifaun_binds. He is six foot four and he WHISPERS. We stood by the buttered eggs and I had to lean in.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2056818515129665383"
          ],
          "editableUntil" : "2026-05-19T20:25:22.504Z",
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
        "52"
      ],
      "favorite_count" : "1",
      "id_str" : "2056818515129665383",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2056818515129665383",
      "created_at" : "Tue May 19 19:25:22 +0000 2026",
      "favorited" : false,
      "full_text" : "@ogundashire It's the only letter that matters in it",
      "lang" : "en",
      "in_reply_to_status_id_str" : "2056818355758694793",
      "in_reply_to_status_id" : "2056818355758694793",
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
            "133172888923541352"
          ],
          "editableUntil" : "2011-11-06T13:54:25.609Z",
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
        "94"
      ],
      "favorite_count" : "0",
      "id_str" : "133172888923541352",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "133172888923541352",
      "created_at" : "Sun Nov 06 13:24:25 +0000 2011",
      "favorited" : false,
      "full_text" : "@oakmallow_73 I'm looking at him type this. With the one finger. I'm in the next chair. 73, N.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "133171998263085533",
      "in_reply_to_status_id" : "133171998263085533",
      "in_reply_to_user_id" : "208190355072",
      "in_reply_to_user_id_str" : "208190355072"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "23850701049"
          ],
          "editableUntil" : "2010-09-02T20:30:59.419Z",
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
      "favorite_count" : "0",
      "id_str" : "23850701049",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "23850701049",
      "created_at" : "Thu Sep 02 20:00:59 +0000 2010",
      "favorited" : false,
      "full_text" : "What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "10174353048"
          ],
          "editableUntil" : "2010-02-25T22:00:02.483Z",
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
              "73",
              "83"
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
        "83"
      ],
      "favorite_count" : "2",
      "id_str" : "10174353048",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "10174353048",
      "created_at" : "Thu Feb 25 21:30:02 +0000 2010",
      "favorited" : false,
      "full_text" : "@solvarenga_x no one's got it Bea, we're all just looking out of windows #quietdesk",
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
            "1804093048943021730"
          ],
          "editableUntil" : "2024-06-21T11:04:35.953Z",
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
        "67"
      ],
      "favorite_count" : "2",
      "id_str" : "1804093048943021730",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1804093048943021730",
      "created_at" : "Fri Jun 21 10:04:35 +0000 2024",
      "favorited" : false,
      "full_text" : "@pettifaun_binds Then it balances. What's the last one you'll bind?",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1804091961326438534",
      "in_reply_to_status_id" : "1804091961326438534",
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
            "35109450763209754"
          ],
          "editableUntil" : "2011-02-08T23:25:20.021Z",
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
        "56"
      ],
      "favorite_count" : "2",
      "id_str" : "35109450763209754",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "35109450763209754",
      "created_at" : "Tue Feb 08 22:55:20 +0000 2011",
      "favorited" : false,
      "full_text" : "@threlkendale the sheep! call them off. I'm laughing now",
      "lang" : "en",
      "in_reply_to_status_id_str" : "35107613578365463",
      "in_reply_to_status_id" : "35107613578365463",
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
            "1610857119"
          ],
          "editableUntil" : "2009-03-12T21:42:19.830Z",
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
        "84"
      ],
      "favorite_count" : "3",
      "id_str" : "1610857119",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1610857119",
      "created_at" : "Thu Mar 12 21:12:19 +0000 2009",
      "favorited" : false,
      "full_text" : "@seealso_marit You're in exactly the right room. How long is the nothing? #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1610850371",
      "in_reply_to_status_id" : "1610850371",
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
            "15412758129"
          ],
          "editableUntil" : "2010-06-03T20:30:36.400Z",
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
      "favorite_count" : "4",
      "id_str" : "15412758129",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "15412758129",
      "created_at" : "Thu Jun 03 20:00:36 +0000 2010",
      "favorited" : false,
      "full_text" : "What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1589966097354853369"
          ],
          "editableUntil" : "2022-11-08T14:00:32.408Z",
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
      "favorite_count" : "2",
      "id_str" : "1589966097354853369",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1589966097354853369",
      "created_at" : "Tue Nov 08 13:00:32 +0000 2022",
      "favorited" : false,
      "full_text" : "It came. It's one zip. I've read 2008 standing up in my coat. I'd no idea I was so lonely and I'd no idea how quickly you all fixed it.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1767521080919985526"
          ],
          "editableUntil" : "2024-03-12T13:00:39.302Z",
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
            "url" : "https://t.co/QUpGO3yStM",
            "expanded_url" : "https://twitter.com/i/web/status/1767521080919985526",
            "display_url" : "twitter.com/i/web/status/1…",
            "indices" : [
              "265",
              "288"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "288"
      ],
      "favorite_count" : "0",
      "id_str" : "1767521080919985526",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1767521080919985526",
      "created_at" : "Tue Mar 12 12:00:39 +0000 2024",
      "favorited" : false,
      "full_text" : "Fifteen years ago today, at eleven minutes past nine in the evening, a woman I'd never heard of told me she might be in the wrong room. It was a Thursday. I'd asked what everybody could hear, the way I did every week, and she said: a foghorn, then nothing, then a… https://t.co/QUpGO3yStM",
      "lang" : "en",
      "possibly_sensitive" : false
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "6879950848"
          ],
          "editableUntil" : "2009-12-17T22:10:09.650Z",
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
        "88"
      ],
      "favorite_count" : "2",
      "id_str" : "6879950848",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "6879950848",
      "created_at" : "Thu Dec 17 21:40:09 +0000 2009",
      "favorited" : false,
      "full_text" : "@seealso_marit I'm going to print that and hang it where a calendar should be #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "6879823815",
      "in_reply_to_status_id" : "6879823815",
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
            "311446838664234599"
          ],
          "editableUntil" : "2013-03-12T12:31:27.397Z",
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
      "id_str" : "311446838664234599",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "311446838664234599",
      "created_at" : "Tue Mar 12 12:01:27 +0000 2013",
      "favorited" : false,
      "full_text" : "@seealso_marit [foghorn]",
      "lang" : "en",
      "in_reply_to_status_id_str" : "311446654320381425",
      "in_reply_to_status_id" : "311446654320381425",
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
            "1262828467431408916"
          ],
          "editableUntil" : "2020-05-19T20:02:23.511Z",
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
        "145"
      ],
      "favorite_count" : "1",
      "id_str" : "1262828467431408916",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1262828467431408916",
      "created_at" : "Tue May 19 19:32:23 +0000 2020",
      "favorited" : false,
      "full_text" : "9. The E off the CLOSED sign of a shop that sold only lamps. I'd never told him. He said I'd been shouting it up through the floor for ten years.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1262828010768172061",
      "in_reply_to_status_id" : "1262828010768172061",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "35109996010145967"
          ],
          "editableUntil" : "2011-02-08T23:27:30.018Z",
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
        "98"
      ],
      "favorite_count" : "0",
      "id_str" : "35109996010145967",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "35109996010145967",
      "created_at" : "Tue Feb 08 22:57:30 +0000 2011",
      "favorited" : false,
      "full_text" : "@harkaberrigold I've read that four times. Tell your mum [subtitler, undone] and that I said hello",
      "lang" : "en",
      "in_reply_to_status_id_str" : "35107877936956378",
      "in_reply_to_status_id" : "35107877936956378",
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
            "1248528886459795922"
          ],
          "editableUntil" : "2020-04-10T09:00:57.734Z",
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
        "88"
      ],
      "favorite_count" : "1",
      "id_str" : "1248528886459795922",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1248528886459795922",
      "created_at" : "Fri Apr 10 08:30:57 +0000 2020",
      "favorited" : false,
      "full_text" : "I woke at six and checked it hadn't been a dream and there was one line waiting: 'eggs?'",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "446650335562303372"
          ],
          "editableUntil" : "2014-03-20T14:41:53.017Z",
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
      "favorite_count" : "0",
      "id_str" : "446650335562303372",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "446650335562303372",
      "created_at" : "Thu Mar 20 14:11:53 +0000 2014",
      "favorited" : false,
      "full_text" : "@threlkendale [GALWAY] [ALL OF IT]",
      "lang" : "en",
      "in_reply_to_status_id_str" : "446649944586060457",
      "in_reply_to_status_id" : "446649944586060457",
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
            "4434602034"
          ],
          "editableUntil" : "2009-09-15T18:25:18.697Z",
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
      "favorite_count" : "0",
      "id_str" : "4434602034",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "4434602034",
      "created_at" : "Tue Sep 15 17:55:18 +0000 2009",
      "favorited" : false,
      "full_text" : "I've been a crossword answer. Mam will want to know is it the Simplex.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "14512442591"
          ],
          "editableUntil" : "2010-05-19T20:01:50.256Z",
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
        "37"
      ],
      "favorite_count" : "1",
      "id_str" : "14512442591",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "14512442591",
      "created_at" : "Wed May 19 19:31:50 +0000 2010",
      "favorited" : false,
      "full_text" : "@seealso_marit what kind of enquiries",
      "lang" : "en",
      "in_reply_to_status_id_str" : "14512404097",
      "in_reply_to_status_id" : "14512404097",
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
            "1123167712445464630"
          ],
          "editableUntil" : "2019-04-30T10:40:24.751Z",
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
        "urls" : [
          {
            "url" : "https://t.co/CsZxtxIv8f",
            "expanded_url" : "https://jobs.example.com/sigh",
            "display_url" : "jobs.example.com/sigh",
            "indices" : [
              "65",
              "88"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "88"
      ],
      "favorite_count" : "1",
      "id_str" : "1123167712445464630",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1123167712445464630",
      "created_at" : "Tue Apr 30 10:10:24 +0000 2019",
      "favorited" : false,
      "full_text" : "I'm hiring! One person, must be able to tell [sigh] from [sigh]. https://t.co/CsZxtxIv8f",
      "lang" : "en",
      "possibly_sensitive" : false
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1262833001364981569"
          ],
          "editableUntil" : "2020-05-19T20:20:24.485Z",
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
        "135"
      ],
      "favorite_count" : "1",
      "id_str" : "1262833001364981569",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1262833001364981569",
      "created_at" : "Tue May 19 19:50:24 +0000 2020",
      "favorited" : false,
      "full_text" : "17. From the eel man. He heard, years after, about the night. He'd a little pewter eel made, bent into an e. The card says 'Of course'.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1262832589534660112",
      "in_reply_to_status_id" : "1262832589534660112",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1262828695811260577"
          ],
          "editableUntil" : "2020-05-19T20:03:17.961Z",
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
        "159"
      ],
      "favorite_count" : "1",
      "id_str" : "1262828695811260577",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1262828695811260577",
      "created_at" : "Tue May 19 19:33:17 +0000 2020",
      "favorited" : false,
      "full_text" : "10. A key from a keyboard. June wore it blank in her first year captioning synergy. You'd only know it's an E because she says so, and because of where it was.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1262828467431408916",
      "in_reply_to_status_id" : "1262828467431408916",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2088176331480106843"
          ],
          "editableUntil" : "2026-08-14T09:10:08.522Z",
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
            "url" : "https://t.co/gjAsB1dGKj",
            "expanded_url" : "https://x.com/seealso_marit/status/2088015439878684701",
            "display_url" : "x.com/seealso_marit/status…",
            "indices" : [
              "48",
              "71"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "71"
      ],
      "favorite_count" : "3",
      "id_str" : "2088176331480106843",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2088176331480106843",
      "created_at" : "Fri Aug 14 08:10:08 +0000 2026",
      "favorited" : false,
      "full_text" : "Every single pixel of this has been considered. https://t.co/gjAsB1dGKj",
      "lang" : "en",
      "possibly_sensitive" : false
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1251510964327549891"
          ],
          "editableUntil" : "2020-04-18T14:30:40.502Z",
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
            "expanded_url" : "https://twitter.com/nessacorraquill/status/1251510964327549891/photo/1",
            "indices" : [
              "95",
              "118"
            ],
            "url" : "https://t.co/DnBX1KZwr1",
            "media_url" : "http://pbs.twimg.com/media/ElkGRwk1XpCIsrF.jpg",
            "id_str" : "1251510960552676160",
            "id" : "1251510960552676160",
            "media_url_https" : "https://pbs.twimg.com/media/ElkGRwk1XpCIsrF.jpg",
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
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "small" : {
                "w" : "680",
                "h" : "468",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/DnBX1KZwr1"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "118"
      ],
      "favorite_count" : "2",
      "id_str" : "1251510964327549891",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1251510964327549891",
      "created_at" : "Sat Apr 18 14:00:40 +0000 2020",
      "favorited" : false,
      "full_text" : "The post lady and myself had tea at two metres. She brought the chairs. She had them measured. https://t.co/DnBX1KZwr1",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/nessacorraquill/status/1251510964327549891/photo/1",
            "indices" : [
              "95",
              "118"
            ],
            "url" : "https://t.co/DnBX1KZwr1",
            "media_url" : "http://pbs.twimg.com/media/ElkGRwk1XpCIsrF.jpg",
            "id_str" : "1251510960552676160",
            "id" : "1251510960552676160",
            "media_url_https" : "https://pbs.twimg.com/media/ElkGRwk1XpCIsrF.jpg",
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
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "small" : {
                "w" : "680",
                "h" : "468",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/DnBX1KZwr1"
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
            "850712886"
          ],
          "editableUntil" : "2008-06-12T20:44:51.003Z",
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
        "38"
      ],
      "favorite_count" : "2",
      "id_str" : "850712886",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "850712886",
      "created_at" : "Thu Jun 12 20:14:51 +0000 2008",
      "favorited" : false,
      "full_text" : "So that's what the replies button does",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "784081175256760632"
          ],
          "editableUntil" : "2016-10-06T17:51:34.362Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
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
        "6"
      ],
      "favorite_count" : "1",
      "id_str" : "784081175256760632",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "784081175256760632",
      "created_at" : "Thu Oct 06 17:21:34 +0000 2016",
      "favorited" : false,
      "full_text" : "Marit?",
      "lang" : "en",
      "in_reply_to_status_id_str" : "784081017211193449",
      "in_reply_to_status_id" : "784081017211193449",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "6695626484"
          ],
          "editableUntil" : "2009-12-10T21:38:39.171Z",
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
            "name" : "Posy Threlkendale",
            "screen_name" : "threlkendale",
            "id_str" : "208151288430",
            "id" : "208151288430",
            "indices" : [
              "3",
              "16"
            ]
          },
          {
            "name" : "Tobias Wrenhallow",
            "screen_name" : "tobs_wrenhallow",
            "id_str" : "208117702645",
            "id" : "208117702645",
            "indices" : [
              "18",
              "34"
            ]
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "134"
      ],
      "favorite_count" : "0",
      "id_str" : "6695626484",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "6695626484",
      "created_at" : "Thu Dec 10 21:08:39 +0000 2009",
      "favorited" : false,
      "full_text" : "RT @threlkendale: @tobs_wrenhallow i played you the whole thing down the phone and you cried so don't come the big man here #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "51040571959019562"
          ],
          "editableUntil" : "2011-03-24T22:29:55.300Z",
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
              "47",
              "57"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "57"
      ],
      "favorite_count" : "4",
      "id_str" : "51040571959019562",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "51040571959019562",
      "created_at" : "Thu Mar 24 21:59:55 +0000 2011",
      "favorited" : false,
      "full_text" : "That's ten. I'm leaving the door open tonight. #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "215897083457045033"
          ],
          "editableUntil" : "2012-06-21T20:30:50.527Z",
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
              "32",
              "42"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "42"
      ],
      "favorite_count" : "4",
      "id_str" : "215897083457045033",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "215897083457045033",
      "created_at" : "Thu Jun 21 20:00:50 +0000 2012",
      "favorited" : false,
      "full_text" : "Longest day. What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "27745107156"
          ],
          "editableUntil" : "2010-10-14T20:30:42.941Z",
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
      "favorite_count" : "5",
      "id_str" : "27745107156",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "27745107156",
      "created_at" : "Thu Oct 14 20:00:42 +0000 2010",
      "favorited" : false,
      "full_text" : "What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "823268936"
          ],
          "editableUntil" : "2008-05-20T16:17:51.879Z",
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
      "favorite_count" : "4",
      "id_str" : "823268936",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "823268936",
      "created_at" : "Tue May 20 15:47:51 +0000 2008",
      "favorited" : false,
      "full_text" : "is off her hinges",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "375710360394534493"
          ],
          "editableUntil" : "2013-09-05T20:31:44.936Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
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
        "4"
      ],
      "favorite_count" : "2",
      "id_str" : "375710360394534493",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "375710360394534493",
      "created_at" : "Thu Sep 05 20:01:44 +0000 2013",
      "favorited" : false,
      "full_text" : "Her.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "375709957074453845",
      "in_reply_to_status_id" : "375709957074453845",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "10173297788"
          ],
          "editableUntil" : "2010-02-25T21:30:59.781Z",
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
      "id_str" : "10173297788",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "10173297788",
      "created_at" : "Thu Feb 25 21:00:59 +0000 2010",
      "favorited" : false,
      "full_text" : "What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1240744924727479846"
          ],
          "editableUntil" : "2020-03-19T21:30:16.638Z",
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
      "favorite_count" : "2",
      "id_str" : "1240744924727479846",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1240744924727479846",
      "created_at" : "Thu Mar 19 21:00:16 +0000 2020",
      "favorited" : false,
      "full_text" : "What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "27745774775"
          ],
          "editableUntil" : "2010-10-14T20:41:05.024Z",
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
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "60"
      ],
      "favorite_count" : "4",
      "id_str" : "27745774775",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "27745774775",
      "created_at" : "Thu Oct 14 20:11:05 +0000 2010",
      "favorited" : false,
      "full_text" : "[room, suddenly very interested in its own hands] #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "13833366354"
          ],
          "editableUntil" : "2010-05-06T20:30:54.532Z",
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
      "favorite_count" : "5",
      "id_str" : "13833366354",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "13833366354",
      "created_at" : "Thu May 06 20:00:54 +0000 2010",
      "favorited" : false,
      "full_text" : "What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "7609707121"
          ],
          "editableUntil" : "2010-01-07T21:30:35.821Z",
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
              "6",
              "16"
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
      "favorite_count" : "2",
      "id_str" : "7609707121",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "7609707121",
      "created_at" : "Thu Jan 07 21:00:35 +0000 2010",
      "favorited" : false,
      "full_text" : "First #quietdesk of the new decade. What can you hear?",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1659638797991676595"
          ],
          "editableUntil" : "2023-05-19T20:14:58.696Z",
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
        "160"
      ],
      "favorite_count" : "1",
      "id_str" : "1659638797991676595",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1659638797991676595",
      "created_at" : "Fri May 19 19:14:58 +0000 2023",
      "favorited" : false,
      "full_text" : "Fifteen years a kettle. June asked what it was like at the beginning. I said nobody answered for twenty-four days and I've never once complained of noise since.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "210784269881051570"
          ],
          "editableUntil" : "2012-06-07T17:54:20.779Z",
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
        "80"
      ],
      "favorite_count" : "1",
      "id_str" : "210784269881051570",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "210784269881051570",
      "created_at" : "Thu Jun 07 17:24:20 +0000 2012",
      "favorited" : false,
      "full_text" : "@juneish_moor I've never been a pers. comm. before. Do I need to sit up straight",
      "lang" : "en",
      "in_reply_to_status_id_str" : "210783343002781663",
      "in_reply_to_status_id" : "210783343002781663",
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
            "81768996587704031"
          ],
          "editableUntil" : "2011-06-17T17:33:42.638Z",
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
              "3",
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
      "id_str" : "81768996587704031",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "81768996587704031",
      "created_at" : "Fri Jun 17 17:03:42 +0000 2011",
      "favorited" : false,
      "full_text" : "RT @threlkendale: it's in tune",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1240746789284351956"
          ],
          "editableUntil" : "2020-03-19T21:37:41.183Z",
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
        "62"
      ],
      "favorite_count" : "2",
      "id_str" : "1240746789284351956",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1240746789284351956",
      "created_at" : "Thu Mar 19 21:07:41 +0000 2020",
      "favorited" : false,
      "full_text" : "@harkaberrigold We're all listening to it with you. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1240746409934720495",
      "in_reply_to_status_id" : "1240746409934720495",
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
            "15413062097"
          ],
          "editableUntil" : "2010-06-03T20:35:19.635Z",
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
              "20",
              "30"
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
        "30"
      ],
      "favorite_count" : "2",
      "id_str" : "15413062097",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "15413062097",
      "created_at" : "Thu Jun 03 20:05:19 +0000 2010",
      "favorited" : false,
      "full_text" : "@oakmallow_73 Left! #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "15412990486",
      "in_reply_to_status_id" : "15412990486",
      "in_reply_to_user_id" : "208190355072",
      "in_reply_to_user_id_str" : "208190355072"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1262831759800667931"
          ],
          "editableUntil" : "2020-05-19T20:15:28.473Z",
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
        "30"
      ],
      "favorite_count" : "2",
      "id_str" : "1262831759800667931",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1262831759800667931",
      "created_at" : "Tue May 19 19:45:28 +0000 2020",
      "favorited" : false,
      "full_text" : "@harkaberrigold Hello!! Hello.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1262831567781233632",
      "in_reply_to_status_id" : "1262831567781233632",
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
            "2835746218"
          ],
          "editableUntil" : "2009-07-16T20:36:38.982Z",
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
      "favorite_count" : "0",
      "id_str" : "2835746218",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2835746218",
      "created_at" : "Thu Jul 16 20:06:38 +0000 2009",
      "favorited" : false,
      "full_text" : "@seealso_marit A card?? With entries? #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "2835734185",
      "in_reply_to_status_id" : "2835734185",
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
            "8002155396"
          ],
          "editableUntil" : "2010-01-15T09:32:21.793Z",
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
        "50"
      ],
      "favorite_count" : "1",
      "id_str" : "8002155396",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "8002155396",
      "created_at" : "Fri Jan 15 09:02:21 +0000 2010",
      "favorited" : false,
      "full_text" : "'Understood.' I'm going to be no use at all today.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "82888611933982493"
          ],
          "editableUntil" : "2011-06-20T19:42:39.738Z",
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
        "33"
      ],
      "favorite_count" : "0",
      "id_str" : "82888611933982493",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "82888611933982493",
      "created_at" : "Mon Jun 20 19:12:39 +0000 2011",
      "favorited" : false,
      "full_text" : "@tobs_wrenhallow what time was it",
      "lang" : "en",
      "in_reply_to_status_id_str" : "82888033606567466",
      "in_reply_to_status_id" : "82888033606567466",
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
            "1069775351"
          ],
          "editableUntil" : "2008-12-14T22:25:40.139Z",
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
        "45"
      ],
      "favorite_count" : "4",
      "id_str" : "1069775351",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1069775351",
      "created_at" : "Sun Dec 14 21:55:40 +0000 2008",
      "favorited" : false,
      "full_text" : "Four and a half rooms. We should have a bell.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "614169493190477267"
          ],
          "editableUntil" : "2015-06-25T21:03:12.551Z",
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
        "32"
      ],
      "favorite_count" : "0",
      "id_str" : "614169493190477267",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "614169493190477267",
      "created_at" : "Thu Jun 25 20:33:12 +0000 2015",
      "favorited" : false,
      "full_text" : "@ogundashire it was a light door",
      "lang" : "en",
      "in_reply_to_status_id_str" : "614168960220268053",
      "in_reply_to_status_id" : "614168960220268053",
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
            "1831785300511162686"
          ],
          "editableUntil" : "2024-09-05T21:03:43.224Z",
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
              "125",
              "135"
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
              "3",
              "17"
            ]
          },
          {
            "name" : "Nessa Corraquill",
            "screen_name" : "nessacorraquill",
            "id_str" : "208104417703",
            "id" : "208104417703",
            "indices" : [
              "19",
              "35"
            ]
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "135"
      ],
      "favorite_count" : "0",
      "id_str" : "1831785300511162686",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1831785300511162686",
      "created_at" : "Thu Sep 05 20:03:43 +0000 2024",
      "favorited" : false,
      "full_text" : "RT @seealso_marit: @nessacorraquill The fourth driver. She is the first driver's daughter. Third gear, all the way, singing. #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "375709957074453845"
          ],
          "editableUntil" : "2013-09-05T20:30:08.777Z",
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
              "6",
              "16"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "68"
      ],
      "favorite_count" : "1",
      "id_str" : "375709957074453845",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "375709957074453845",
      "created_at" : "Thu Sep 05 20:00:08 +0000 2013",
      "favorited" : false,
      "full_text" : "First #quietdesk ever with two of us in one room. What can you hear?",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1262834696279032328"
          ],
          "editableUntil" : "2020-05-19T20:27:08.584Z",
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
        "urls" : [ ],
        "media" : [
          {
            "expanded_url" : "https://twitter.com/nessacorraquill/status/1262834696279032328/photo/1",
            "indices" : [
              "209",
              "232"
            ],
            "url" : "https://t.co/nzlADG6sVz",
            "media_url" : "http://pbs.twimg.com/media/BoBoEQae7ttynTz.jpg",
            "id_str" : "1262834692504158226",
            "id" : "1262834692504158226",
            "media_url_https" : "https://pbs.twimg.com/media/BoBoEQae7ttynTz.jpg",
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
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "small" : {
                "w" : "680",
                "h" : "468",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/nzlADG6sVz"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "232"
      ],
      "favorite_count" : "0",
      "id_str" : "1262834696279032328",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1262834696279032328",
      "created_at" : "Tue May 19 19:57:08 +0000 2020",
      "favorited" : false,
      "full_text" : "20. A dot. In Morse it's the shortest letter there is, and it's an e. Dunstan sent thousands of them to me over nine years, at the ends of LINE and FINE and GONE, and I never heard a single one till the last. https://t.co/nzlADG6sVz",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/nessacorraquill/status/1262834696279032328/photo/1",
            "indices" : [
              "209",
              "232"
            ],
            "url" : "https://t.co/nzlADG6sVz",
            "media_url" : "http://pbs.twimg.com/media/BoBoEQae7ttynTz.jpg",
            "id_str" : "1262834692504158226",
            "id" : "1262834692504158226",
            "media_url_https" : "https://pbs.twimg.com/media/BoBoEQae7ttynTz.jpg",
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
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "small" : {
                "w" : "680",
                "h" : "468",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/nzlADG6sVz"
          }
        ]
      },
      "in_reply_to_status_id_str" : "1262834057717220237",
      "in_reply_to_status_id" : "1262834057717220237",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "336198104522952532"
          ],
          "editableUntil" : "2013-05-19T19:44:09.034Z",
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
        "urls" : [ ],
        "media" : [
          {
            "expanded_url" : "https://twitter.com/kettl_distantly/status/336198104522952532/photo/1",
            "indices" : [
              "51",
              "73"
            ],
            "url" : "http://t.co/me7V7QgWxv",
            "media_url" : "http://pbs.twimg.com/media/sGkFp9HynjVgeLt.jpg",
            "id_str" : "336198100748078394",
            "id" : "336198100748078394",
            "media_url_https" : "https://pbs.twimg.com/media/sGkFp9HynjVgeLt.jpg",
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
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "small" : {
                "w" : "680",
                "h" : "468",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/me7V7QgWxv"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "73"
      ],
      "favorite_count" : "2",
      "id_str" : "336198104522952532",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "336198104522952532",
      "created_at" : "Sun May 19 19:14:09 +0000 2013",
      "favorited" : false,
      "full_text" : "Five years a kettle. I made it a frame of its own. http://t.co/me7V7QgWxv",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/kettl_distantly/status/336198104522952532/photo/1",
            "indices" : [
              "51",
              "73"
            ],
            "url" : "http://t.co/me7V7QgWxv",
            "media_url" : "http://pbs.twimg.com/media/sGkFp9HynjVgeLt.jpg",
            "id_str" : "336198100748078394",
            "id" : "336198100748078394",
            "media_url_https" : "https://pbs.twimg.com/media/sGkFp9HynjVgeLt.jpg",
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
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "small" : {
                "w" : "680",
                "h" : "468",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/me7V7QgWxv"
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
            "690270911445601127"
          ],
          "editableUntil" : "2016-01-21T21:03:04.559Z",
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
        "97"
      ],
      "favorite_count" : "0",
      "id_str" : "690270911445601127",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "690270911445601127",
      "created_at" : "Thu Jan 21 20:33:04 +0000 2016",
      "favorited" : false,
      "full_text" : "@seealso_marit [Nova Scotia, muffled] I'll do you a full service, tell me what's moving its mouth",
      "lang" : "en",
      "in_reply_to_status_id_str" : "690270283235329439",
      "in_reply_to_status_id" : "690270283235329439",
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
            "2114998183498092067"
          ],
          "editableUntil" : "2026-10-27T09:30:36.369Z",
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
            "expanded_url" : "https://x.com/nessacorraquill/status/2114998183498092067/photo/1",
            "indices" : [
              "15",
              "38"
            ],
            "url" : "https://t.co/HA8NXCDidt",
            "media_url" : "http://pbs.twimg.com/media/nYvOIQ5HdxRsgG4.jpg",
            "id_str" : "2114998179723217598",
            "id" : "2114998179723217598",
            "media_url_https" : "https://pbs.twimg.com/media/nYvOIQ5HdxRsgG4.jpg",
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
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "small" : {
                "w" : "680",
                "h" : "468",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.x.com/HA8NXCDidt"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "38"
      ],
      "favorite_count" : "2",
      "id_str" : "2114998183498092067",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2114998183498092067",
      "created_at" : "Tue Oct 27 08:30:36 +0000 2026",
      "favorited" : false,
      "full_text" : "[kettle, near] https://t.co/HA8NXCDidt",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://x.com/nessacorraquill/status/2114998183498092067/photo/1",
            "indices" : [
              "15",
              "38"
            ],
            "url" : "https://t.co/HA8NXCDidt",
            "media_url" : "http://pbs.twimg.com/media/nYvOIQ5HdxRsgG4.jpg",
            "id_str" : "2114998179723217598",
            "id" : "2114998179723217598",
            "media_url_https" : "https://pbs.twimg.com/media/nYvOIQ5HdxRsgG4.jpg",
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
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "small" : {
                "w" : "680",
                "h" : "468",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.x.com/HA8NXCDidt"
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
            "68768159556962546"
          ],
          "editableUntil" : "2011-05-12T20:33:01.546Z",
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
        "46"
      ],
      "favorite_count" : "0",
      "id_str" : "68768159556962546",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "68768159556962546",
      "created_at" : "Thu May 12 20:03:01 +0000 2011",
      "favorited" : false,
      "full_text" : "@solvarenga_x Samir's in Valencia!! #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "68767946696035803",
      "in_reply_to_status_id" : "68767946696035803",
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
            "1456561862"
          ],
          "editableUntil" : "2009-02-19T21:45:06.042Z",
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
        "48"
      ],
      "favorite_count" : "2",
      "id_str" : "1456561862",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1456561862",
      "created_at" : "Thu Feb 19 21:15:06 +0000 2009",
      "favorited" : false,
      "full_text" : "@pwllgarn_fm have you looked recently #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1456548191",
      "in_reply_to_status_id" : "1456548191",
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
            "680154255335622180"
          ],
          "editableUntil" : "2015-12-24T23:03:05.784Z",
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
        "34"
      ],
      "favorite_count" : "2",
      "id_str" : "680154255335622180",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "680154255335622180",
      "created_at" : "Thu Dec 24 22:33:05 +0000 2015",
      "favorited" : false,
      "full_text" : "@oakmallow_73 what did Bergen say?",
      "lang" : "en",
      "in_reply_to_status_id_str" : "680153815323773751",
      "in_reply_to_status_id" : "680153815323773751",
      "in_reply_to_user_id" : "208190355072",
      "in_reply_to_user_id_str" : "208190355072"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1390397391391162480"
          ],
          "editableUntil" : "2021-05-06T20:35:45.099Z",
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
              "41",
              "51"
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
        "51"
      ],
      "favorite_count" : "1",
      "id_str" : "1390397391391162480",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1390397391391162480",
      "created_at" : "Thu May 06 20:05:45 +0000 2021",
      "favorited" : false,
      "full_text" : "@threlkendale which word. for the index. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1390396891547569482",
      "in_reply_to_status_id" : "1390396891547569482",
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
            "1262823874106491560"
          ],
          "editableUntil" : "2020-05-19T19:44:08.377Z",
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
        "urls" : [ ],
        "media" : [
          {
            "expanded_url" : "https://twitter.com/nessacorraquill/status/1262823874106491560/photo/1",
            "indices" : [
              "258",
              "281"
            ],
            "url" : "https://t.co/AYywuNsXSn",
            "media_url" : "http://pbs.twimg.com/media/s64LDIFFPsmFAh0.jpg",
            "id_str" : "1262823870331617380",
            "id" : "1262823870331617380",
            "media_url_https" : "https://pbs.twimg.com/media/s64LDIFFPsmFAh0.jpg",
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
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "small" : {
                "w" : "680",
                "h" : "468",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/AYywuNsXSn"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "281"
      ],
      "favorite_count" : "0",
      "id_str" : "1262823874106491560",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1262823874106491560",
      "created_at" : "Tue May 19 19:14:08 +0000 2020",
      "favorited" : false,
      "full_text" : "Twelve years ago tonight I wanted a name with an e in it and there was one letter too few. People have been bringing it back to me ever since. Nobody can visit the shelf so I'm going to carry the shelf to you. This is a thread. It's twenty Es long. Get tea. https://t.co/AYywuNsXSn",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/nessacorraquill/status/1262823874106491560/photo/1",
            "indices" : [
              "258",
              "281"
            ],
            "url" : "https://t.co/AYywuNsXSn",
            "media_url" : "http://pbs.twimg.com/media/s64LDIFFPsmFAh0.jpg",
            "id_str" : "1262823870331617380",
            "id" : "1262823870331617380",
            "media_url_https" : "https://pbs.twimg.com/media/s64LDIFFPsmFAh0.jpg",
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
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "small" : {
                "w" : "680",
                "h" : "468",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/AYywuNsXSn"
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
            "1250743948"
          ],
          "editableUntil" : "2009-01-22T21:30:58.768Z",
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
      "id_str" : "1250743948",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1250743948",
      "created_at" : "Thu Jan 22 21:00:58 +0000 2009",
      "favorited" : false,
      "full_text" : "What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1248343004519862244"
          ],
          "editableUntil" : "2020-04-09T20:42:20.026Z",
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
        "47"
      ],
      "favorite_count" : "2",
      "id_str" : "1248343004519862244",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1248343004519862244",
      "created_at" : "Thu Apr 09 20:12:20 +0000 2020",
      "favorited" : false,
      "full_text" : "@seealso_marit Marit. How long was the nothing?",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1248342727704184438",
      "in_reply_to_status_id" : "1248342727704184438",
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
            "203847134645062778"
          ],
          "editableUntil" : "2012-05-19T14:28:38.853Z",
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
        "urls" : [ ],
        "media" : [
          {
            "expanded_url" : "https://twitter.com/kettl_distantly/status/203847134645062778/photo/1",
            "indices" : [
              "82",
              "104"
            ],
            "url" : "http://t.co/H8bA0mWYM0",
            "media_url" : "http://pbs.twimg.com/media/hx0GCGZCCyJYDwF.jpg",
            "id_str" : "203847130870188416",
            "id" : "203847130870188416",
            "media_url_https" : "https://pbs.twimg.com/media/hx0GCGZCCyJYDwF.jpg",
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
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "small" : {
                "w" : "680",
                "h" : "680",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/H8bA0mWYM0"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "104"
      ],
      "favorite_count" : "0",
      "id_str" : "203847134645062778",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "203847134645062778",
      "created_at" : "Sat May 19 13:58:38 +0000 2012",
      "favorited" : false,
      "full_text" : "She walked up, said 'I believe you left this at a door', and put an e in my hand. http://t.co/H8bA0mWYM0",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/kettl_distantly/status/203847134645062778/photo/1",
            "indices" : [
              "82",
              "104"
            ],
            "url" : "http://t.co/H8bA0mWYM0",
            "media_url" : "http://pbs.twimg.com/media/hx0GCGZCCyJYDwF.jpg",
            "id_str" : "203847130870188416",
            "id" : "203847130870188416",
            "media_url_https" : "https://pbs.twimg.com/media/hx0GCGZCCyJYDwF.jpg",
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
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "small" : {
                "w" : "680",
                "h" : "680",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/H8bA0mWYM0"
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
            "246198098039145917"
          ],
          "editableUntil" : "2012-09-13T11:16:15.369Z",
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
        "31"
      ],
      "favorite_count" : "1",
      "id_str" : "246198098039145917",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "246198098039145917",
      "created_at" : "Thu Sep 13 10:46:15 +0000 2012",
      "favorited" : false,
      "full_text" : "@seealso_marit four years of ye",
      "lang" : "en",
      "in_reply_to_status_id_str" : "246197982158914702",
      "in_reply_to_status_id" : "246197982158914702",
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
            "254136424117308976"
          ],
          "editableUntil" : "2012-10-05T09:00:19.793Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "ff",
            "indices" : [
              "0",
              "3"
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
              "27",
              "41"
            ]
          },
          {
            "name" : "oakmallow_73",
            "screen_name" : "oakmallow_73",
            "id_str" : "-1",
            "id" : "-1",
            "indices" : [
              "42",
              "55"
            ]
          },
          {
            "name" : "Femi Ogundashire",
            "screen_name" : "ogundashire",
            "id_str" : "208138865924",
            "id" : "208138865924",
            "indices" : [
              "56",
              "68"
            ]
          },
          {
            "name" : "星凪かえで Kaede Hoshinagi",
            "screen_name" : "hoshinagi_k",
            "id_str" : "208240071936",
            "id" : "208240071936",
            "indices" : [
              "69",
              "81"
            ]
          },
          {
            "name" : "Trudel Quenzhagen",
            "screen_name" : "quenzhagen",
            "id_str" : "208266419087",
            "id" : "208266419087",
            "indices" : [
              "98",
              "109"
            ]
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "125"
      ],
      "favorite_count" : "1",
      "id_str" : "254136424117308976",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "254136424117308976",
      "created_at" : "Fri Oct 05 08:30:19 +0000 2012",
      "favorited" : false,
      "full_text" : "#ff is that still a thing? @seealso_marit @oakmallow_73 @ogundashire @hoshinagi_k or I'd be lost; @quenzhagen for being found",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1147791904"
          ],
          "editableUntil" : "2009-01-08T21:15:28.511Z",
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
        "122"
      ],
      "favorite_count" : "4",
      "id_str" : "1147791904",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1147791904",
      "created_at" : "Thu Jan 08 20:45:28 +0000 2009",
      "favorited" : false,
      "full_text" : "OK. Thursdays, nine o'clock Irish time. Everybody who works alone in a room. Tag it #quietdesk. Bring a drink and a noise.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1240745914507725348"
          ],
          "editableUntil" : "2020-03-19T21:34:12.620Z",
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
              "35",
              "45"
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
        "45"
      ],
      "favorite_count" : "0",
      "id_str" : "1240745914507725348",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1240745914507725348",
      "created_at" : "Thu Mar 19 21:04:12 +0000 2020",
      "favorited" : false,
      "full_text" : "@qandelfar let him think it. It is #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1240745845238792206",
      "in_reply_to_status_id" : "1240745845238792206",
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
            "1240746198411773697"
          ],
          "editableUntil" : "2020-03-19T21:35:20.308Z",
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
              "75",
              "85"
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
        "85"
      ],
      "favorite_count" : "2",
      "id_str" : "1240746198411773697",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1240746198411773697",
      "created_at" : "Thu Mar 19 21:05:20 +0000 2020",
      "favorited" : false,
      "full_text" : "@marrowgate_ann Pull in from the corner, Ann. You were third to answer me. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1240746076995062072",
      "in_reply_to_status_id" : "1240746076995062072",
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
            "680148603376764990"
          ],
          "editableUntil" : "2015-12-24T22:40:38.252Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Mobile Web (M5)</a>",
      "entities" : {
        "hashtags" : [ ],
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
        "61"
      ],
      "favorite_count" : "5",
      "id_str" : "680148603376764990",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "680148603376764990",
      "created_at" : "Thu Dec 24 22:10:38 +0000 2015",
      "favorited" : false,
      "full_text" : "@oakmallow_73 Happy Christmas, Dunstan. Who's there with you?",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "5366592804228391"
          ],
          "editableUntil" : "2010-11-18T21:37:50.088Z",
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
            "name" : "Posy Threlkendale",
            "screen_name" : "threlkendale",
            "id_str" : "208151288430",
            "id" : "208151288430",
            "indices" : [
              "3",
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
      "favorite_count" : "0",
      "id_str" : "5366592804228391",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "5366592804228391",
      "created_at" : "Thu Nov 18 21:07:50 +0000 2010",
      "favorited" : false,
      "full_text" : "RT @threlkendale: he can hear you all you know. he's on the phone to me. he's gone the colour of a plum #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "71292559334313579"
          ],
          "editableUntil" : "2011-05-19T19:44:05.354Z",
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
        "21"
      ],
      "favorite_count" : "2",
      "id_str" : "71292559334313579",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "71292559334313579",
      "created_at" : "Thu May 19 19:14:05 +0000 2011",
      "favorited" : false,
      "full_text" : "Three years a kettle.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2118449041258843563"
          ],
          "editableUntil" : "2026-11-05T22:03:04.973Z",
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
        "32"
      ],
      "favorite_count" : "0",
      "id_str" : "2118449041258843563",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2118449041258843563",
      "created_at" : "Thu Nov 05 21:03:04 +0000 2026",
      "favorited" : false,
      "full_text" : "@seealso_marit Whose? #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "2118448699318208605",
      "in_reply_to_status_id" : "2118448699318208605",
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
            "203759542717123980"
          ],
          "editableUntil" : "2012-05-19T08:40:35.310Z",
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
        "34"
      ],
      "favorite_count" : "0",
      "id_str" : "203759542717123980",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "203759542717123980",
      "created_at" : "Sat May 19 08:10:35 +0000 2012",
      "favorited" : false,
      "full_text" : "@seealso_marit how will I know you",
      "lang" : "en",
      "in_reply_to_status_id_str" : "203757492721682896",
      "in_reply_to_status_id" : "203757492721682896",
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
            "506394801176838291"
          ],
          "editableUntil" : "2014-09-01T11:25:03.618Z",
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
        "40"
      ],
      "favorite_count" : "1",
      "id_str" : "506394801176838291",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "506394801176838291",
      "created_at" : "Mon Sep 01 10:55:03 +0000 2014",
      "favorited" : false,
      "full_text" : "@oakmallow_73 I'd never doubt it. 73, N.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "506394159846787475",
      "in_reply_to_status_id" : "506394159846787475",
      "in_reply_to_user_id" : "208190355072",
      "in_reply_to_user_id_str" : "208190355072"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1248343457546634821"
          ],
          "editableUntil" : "2020-04-09T20:44:08.036Z",
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
        "24"
      ],
      "favorite_count" : "1",
      "id_str" : "1248343457546634821",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1248343457546634821",
      "created_at" : "Thu Apr 09 20:14:08 +0000 2020",
      "favorited" : false,
      "full_text" : "@seealso_marit [foghorn]",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1248343180693211946",
      "in_reply_to_status_id" : "1248343180693211946",
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
            "279330570683550837"
          ],
          "editableUntil" : "2012-12-13T21:32:52.419Z",
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
      "id_str" : "279330570683550837",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "279330570683550837",
      "created_at" : "Thu Dec 13 21:02:52 +0000 2012",
      "favorited" : false,
      "full_text" : "@seealso_marit [whole of Lunenburg, applauding] #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "279330293150649401",
      "in_reply_to_status_id" : "279330293150649401",
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
            "1986539953353393447"
          ],
          "editableUntil" : "2025-11-06T22:03:27.664Z",
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
        "40"
      ],
      "favorite_count" : "1",
      "id_str" : "1986539953353393447",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1986539953353393447",
      "created_at" : "Thu Nov 06 21:03:27 +0000 2025",
      "favorited" : false,
      "full_text" : "@threlkendale [fridge, proud] #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1986539783257588031",
      "in_reply_to_status_id" : "1986539783257588031",
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
            "1262833530363185173"
          ],
          "editableUntil" : "2020-05-19T20:22:30.608Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
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
        "107"
      ],
      "favorite_count" : "0",
      "id_str" : "1262833530363185173",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1262833530363185173",
      "created_at" : "Tue May 19 19:52:30 +0000 2020",
      "favorited" : false,
      "full_text" : "18. Una's, in crayon, aged four. It has seven arms. I asked was it not too many and she said 'it's waving'.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1262833001364981569",
      "in_reply_to_status_id" : "1262833001364981569",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "5776762708"
          ],
          "editableUntil" : "2009-11-05T21:32:24.686Z",
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
              "23",
              "33"
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
        "33"
      ],
      "favorite_count" : "0",
      "id_str" : "5776762708",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "5776762708",
      "created_at" : "Thu Nov 05 21:02:24 +0000 2009",
      "favorited" : false,
      "full_text" : "@seealso_marit the cat #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "5776744207",
      "in_reply_to_status_id" : "5776744207",
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
            "1179971646274929909"
          ],
          "editableUntil" : "2019-10-04T04:38:57.942Z",
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
        "21"
      ],
      "favorite_count" : "2",
      "id_str" : "1179971646274929909",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1179971646274929909",
      "created_at" : "Fri Oct 04 04:08:57 +0000 2019",
      "favorited" : false,
      "full_text" : "@hoshinagi_k やかん、近くで。",
      "lang" : "ja",
      "in_reply_to_status_id_str" : "1179970938410631530",
      "in_reply_to_status_id" : "1179970938410631530",
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
            "111892979743984697"
          ],
          "editableUntil" : "2011-09-08T20:35:39.899Z",
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
              "52",
              "62"
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
        "62"
      ],
      "favorite_count" : "2",
      "id_str" : "111892979743984697",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "111892979743984697",
      "created_at" : "Thu Sep 08 20:05:39 +0000 2011",
      "favorited" : false,
      "full_text" : "@pwllgarn_fm tell her to mind the e, they're scarce #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "111892498841862171",
      "in_reply_to_status_id" : "111892498841862171",
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
            "928353977903351569"
          ],
          "editableUntil" : "2017-11-08T20:40:10.972Z",
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
        "248"
      ],
      "favorite_count" : "0",
      "id_str" : "928353977903351569",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "928353977903351569",
      "created_at" : "Wed Nov 08 20:10:10 +0000 2017",
      "favorited" : false,
      "full_text" : "So we've double the room from today, 280, and I'd like it noted that if they'd done this with the names instead I would have had my e in 2008 and not one of the people I love would ever have had any reason to post me a biscuit in the shape of an F.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "388393655049650923"
          ],
          "editableUntil" : "2013-10-10T20:30:38.026Z",
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
      "id_str" : "388393655049650923",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "388393655049650923",
      "created_at" : "Thu Oct 10 20:00:38 +0000 2013",
      "favorited" : false,
      "full_text" : "What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "203845608090370196"
          ],
          "editableUntil" : "2012-05-19T14:22:34.894Z",
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
        "41"
      ],
      "favorite_count" : "2",
      "id_str" : "203845608090370196",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "203845608090370196",
      "created_at" : "Sat May 19 13:52:34 +0000 2012",
      "favorited" : false,
      "full_text" : "@pettifaun_binds how do YOU know what she",
      "lang" : "en",
      "in_reply_to_status_id_str" : "203842927653292956",
      "in_reply_to_status_id" : "203842927653292956",
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
            "1240755058446959303"
          ],
          "editableUntil" : "2020-03-19T22:10:32.705Z",
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
      "favorite_count" : "3",
      "id_str" : "1240755058446959303",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1240755058446959303",
      "created_at" : "Thu Mar 19 21:40:32 +0000 2020",
      "favorited" : false,
      "full_text" : "I've counted, there's forty-one rooms. I'm going to need a bigger bell. #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "336200019084314291"
          ],
          "editableUntil" : "2013-05-19T19:51:45.501Z",
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
        "38"
      ],
      "favorite_count" : "0",
      "id_str" : "336200019084314291",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "336200019084314291",
      "created_at" : "Sun May 19 19:21:45 +0000 2013",
      "favorited" : false,
      "full_text" : "@seealso_marit Whoever's putting it on",
      "lang" : "en",
      "in_reply_to_status_id_str" : "336199651143188569",
      "in_reply_to_status_id" : "336199651143188569",
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
            "1916564453"
          ],
          "editableUntil" : "2009-04-23T12:11:46.426Z",
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
        "107"
      ],
      "favorite_count" : "1",
      "id_str" : "1916564453",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1916564453",
      "created_at" : "Thu Apr 23 11:41:46 +0000 2009",
      "favorited" : false,
      "full_text" : "@hoshinagi_k It's always nine o'clock in #quietdesk. Hello Kanazawa! What do you put for a kettle, far off?",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1916504814",
      "in_reply_to_status_id" : "1916504814",
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
            "1559429913"
          ],
          "editableUntil" : "2009-03-05T21:44:08.692Z",
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
              "18",
              "28"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "28"
      ],
      "favorite_count" : "5",
      "id_str" : "1559429913",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1559429913",
      "created_at" : "Thu Mar 05 21:14:08 +0000 2009",
      "favorited" : false,
      "full_text" : "I can hear Lorcan #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "498122912151112057"
          ],
          "editableUntil" : "2014-08-09T15:35:31.590Z",
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
        "86"
      ],
      "favorite_count" : "1",
      "id_str" : "498122912151112057",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "498122912151112057",
      "created_at" : "Sat Aug 09 15:05:31 +0000 2014",
      "favorited" : false,
      "full_text" : "Dunstan sent his speech down the phone in Morse. Tobs read it out. It said UNDERSTOOD.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "928357108938703097"
          ],
          "editableUntil" : "2017-11-08T20:52:37.469Z",
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
        "69"
      ],
      "favorite_count" : "1",
      "id_str" : "928357108938703097",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "928357108938703097",
      "created_at" : "Wed Nov 08 20:22:37 +0000 2017",
      "favorited" : false,
      "full_text" : "@oakmallow_73 And you've the whole Arctic to yourself besides. 73, N.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "928356753924427770",
      "in_reply_to_status_id" : "928356753924427770",
      "in_reply_to_user_id" : "208190355072",
      "in_reply_to_user_id_str" : "208190355072"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "423923772169390023"
          ],
          "editableUntil" : "2014-01-16T21:34:38.065Z",
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
        "49"
      ],
      "favorite_count" : "1",
      "id_str" : "423923772169390023",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "423923772169390023",
      "created_at" : "Thu Jan 16 21:04:38 +0000 2014",
      "favorited" : false,
      "full_text" : "@seealso_marit tell him from me to mind the chest",
      "lang" : "en",
      "in_reply_to_status_id_str" : "423923141790665437",
      "in_reply_to_status_id" : "423923141790665437",
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
            "363026584765989411"
          ],
          "editableUntil" : "2013-08-01T20:30:57.173Z",
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
      "favorite_count" : "0",
      "id_str" : "363026584765989411",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "363026584765989411",
      "created_at" : "Thu Aug 01 20:00:57 +0000 2013",
      "favorited" : false,
      "full_text" : "What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "18658079222"
          ],
          "editableUntil" : "2010-07-08T20:30:06.520Z",
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
      "favorite_count" : "2",
      "id_str" : "18658079222",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "18658079222",
      "created_at" : "Thu Jul 08 20:00:06 +0000 2010",
      "favorited" : false,
      "full_text" : "What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "969882579534614083"
          ],
          "editableUntil" : "2018-03-03T11:00:01.165Z",
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
        "157"
      ],
      "favorite_count" : "3",
      "id_str" : "969882579534614083",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "969882579534614083",
      "created_at" : "Sat Mar 03 10:30:01 +0000 2018",
      "favorited" : false,
      "full_text" : "A card came from Dunstan's nephew. No note. Just one dot, in ink, in the middle. I'd it propped against the lamp for two days before I thought to look it up.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "388395606470561161"
          ],
          "editableUntil" : "2013-10-10T20:38:23.281Z",
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
      "favorite_count" : "0",
      "id_str" : "388395606470561161",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "388395606470561161",
      "created_at" : "Thu Oct 10 20:08:23 +0000 2013",
      "favorited" : false,
      "full_text" : "Seven of us tonight. It used to be twelve. Everyone all right? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "132794516884162055"
          ],
          "editableUntil" : "2011-11-05T12:50:54.685Z",
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
            "expanded_url" : "https://twitter.com/kettl_distantly/status/132794516884162055/photo/1",
            "indices" : [
              "115",
              "137"
            ],
            "url" : "http://t.co/0qEtFg76VY",
            "media_url" : "http://pbs.twimg.com/media/QgKm41b1fudJlXq.jpg",
            "id_str" : "132794513109288329",
            "id" : "132794513109288329",
            "media_url_https" : "https://pbs.twimg.com/media/QgKm41b1fudJlXq.jpg",
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
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "small" : {
                "w" : "680",
                "h" : "468",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/0qEtFg76VY"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "137"
      ],
      "favorite_count" : "0",
      "id_str" : "132794516884162055",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "132794516884162055",
      "created_at" : "Sat Nov 05 12:20:54 +0000 2011",
      "favorited" : false,
      "full_text" : "Somewhere after Manchester. Somebody's reading lamp is floating over the moors like it's thinking of moving there. http://t.co/0qEtFg76VY",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/kettl_distantly/status/132794516884162055/photo/1",
            "indices" : [
              "115",
              "137"
            ],
            "url" : "http://t.co/0qEtFg76VY",
            "media_url" : "http://pbs.twimg.com/media/QgKm41b1fudJlXq.jpg",
            "id_str" : "132794513109288329",
            "id" : "132794513109288329",
            "media_url_https" : "https://pbs.twimg.com/media/QgKm41b1fudJlXq.jpg",
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
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "small" : {
                "w" : "680",
                "h" : "468",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/0qEtFg76VY"
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
            "2020630885421809752"
          ],
          "editableUntil" : "2026-02-08T23:48:39.248Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
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
        "122"
      ],
      "favorite_count" : "2",
      "id_str" : "2020630885421809752",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2020630885421809752",
      "created_at" : "Sun Feb 08 22:48:39 +0000 2026",
      "favorited" : false,
      "full_text" : "Fifteen years. Thirty-five seconds, and in seven languages. I wasn't frustrated. I haven't been properly frustrated since.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "2020630473457271310",
      "in_reply_to_status_id" : "2020630473457271310",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1262824567823402201"
          ],
          "editableUntil" : "2020-05-19T19:46:53.772Z",
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
        "206"
      ],
      "favorite_count" : "1",
      "id_str" : "1262824567823402201",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1262824567823402201",
      "created_at" : "Tue May 19 19:16:53 +0000 2020",
      "favorited" : false,
      "full_text" : "1. The lead one. 14 point Caslon. Lorcan carried it about Cork in his coat and forgot to give it to me, then posted it to Canada so Marit could bring it to a bench in Galway. Value, according to customs: e.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1262823874106491560",
      "in_reply_to_status_id" : "1262823874106491560",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "24500233383"
          ],
          "editableUntil" : "2010-09-09T20:38:09.630Z",
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
        "45"
      ],
      "favorite_count" : "1",
      "id_str" : "24500233383",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "24500233383",
      "created_at" : "Thu Sep 09 20:08:09 +0000 2010",
      "favorited" : false,
      "full_text" : "@seealso_marit and what does G say #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "24499878933",
      "in_reply_to_status_id" : "24499878933",
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
            "926037015"
          ],
          "editableUntil" : "2008-08-15T12:00:32.901Z",
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
        "28"
      ],
      "favorite_count" : "0",
      "id_str" : "926037015",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "926037015",
      "created_at" : "Fri Aug 15 11:30:32 +0000 2008",
      "favorited" : false,
      "full_text" : "Lunch: a tomato, standing up",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "35108402141072738"
          ],
          "editableUntil" : "2011-02-08T23:21:10.010Z",
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
        "134"
      ],
      "favorite_count" : "0",
      "id_str" : "35108402141072738",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "35108402141072738",
      "created_at" : "Tue Feb 08 22:51:10 +0000 2011",
      "favorited" : false,
      "full_text" : "Oh God. I'm all right! I'm all right. I typed one word and went to fill the kettle and when I came back there were twenty-four of you.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "35107366173148941",
      "in_reply_to_status_id" : "35107366173148941",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "342733333500791456"
          ],
          "editableUntil" : "2013-06-06T20:32:49.041Z",
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
              "35",
              "45"
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
        "45"
      ],
      "favorite_count" : "2",
      "id_str" : "342733333500791456",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "342733333500791456",
      "created_at" : "Thu Jun 06 20:02:49 +0000 2013",
      "favorited" : false,
      "full_text" : "@juneish_moor what did you call it #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "342733032874052170",
      "in_reply_to_status_id" : "342733032874052170",
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
            "1491181867586555392"
          ],
          "editableUntil" : "2022-02-08T23:47:16.709Z",
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
        "11"
      ],
      "favorite_count" : "2",
      "id_str" : "1491181867586555392",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1491181867586555392",
      "created_at" : "Tue Feb 08 22:47:16 +0000 2022",
      "favorited" : false,
      "full_text" : "Frustrated.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1512579922"
          ],
          "editableUntil" : "2009-02-27T12:42:57.339Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "followfriday",
            "indices" : [
              "0",
              "13"
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
              "14",
              "30"
            ]
          },
          {
            "name" : "Femi Ogundashire",
            "screen_name" : "ogundashire",
            "id_str" : "208138865924",
            "id" : "208138865924",
            "indices" : [
              "38",
              "50"
            ]
          },
          {
            "name" : "Lorcan Pettifaun",
            "screen_name" : "pettifaun_binds",
            "id_str" : "208109950251",
            "id" : "208109950251",
            "indices" : [
              "58",
              "74"
            ]
          },
          {
            "name" : "Idris Pwllgarn",
            "screen_name" : "pwllgarn_fm",
            "id_str" : "208172830654",
            "id" : "208172830654",
            "indices" : [
              "82",
              "94"
            ]
          },
          {
            "name" : "Posy Threlkendale",
            "screen_name" : "threlkendale",
            "id_str" : "208151288430",
            "id" : "208151288430",
            "indices" : [
              "110",
              "123"
            ]
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "135"
      ],
      "favorite_count" : "0",
      "id_str" : "1512579922",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1512579922",
      "created_at" : "Fri Feb 27 12:12:57 +0000 2009",
      "favorited" : false,
      "full_text" : "#followfriday @tobs_wrenhallow pianos @ogundashire gloves @pettifaun_binds VOLUME @pwllgarn_fm indoor weather @threlkendale 1 1/2 rooms",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1044658965"
          ],
          "editableUntil" : "2008-11-23T17:10:17.203Z",
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
            "name" : "Tobias Wrenhallow",
            "screen_name" : "tobs_wrenhallow",
            "id_str" : "208117702645",
            "id" : "208117702645",
            "indices" : [
              "3",
              "19"
            ]
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "120"
      ],
      "favorite_count" : "1",
      "id_str" : "1044658965",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1044658965",
      "created_at" : "Sun Nov 23 16:40:17 +0000 2008",
      "favorited" : false,
      "full_text" : "RT @tobs_wrenhallow: customer asks can i make the piano sound \"more like the advert\" -- this is the truest thing on here",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "973166767331347798"
          ],
          "editableUntil" : "2018-03-12T12:30:12.553Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
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
        "29"
      ],
      "favorite_count" : "0",
      "id_str" : "973166767331347798",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "973166767331347798",
      "created_at" : "Mon Mar 12 12:00:12 +0000 2018",
      "favorited" : false,
      "full_text" : "12 March. [kettle, distantly]",
      "lang" : "en",
      "in_reply_to_status_id_str" : "840895362620197910",
      "in_reply_to_status_id" : "840895362620197910",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "374775104128682469"
          ],
          "editableUntil" : "2013-09-03T06:35:22.466Z",
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
        "115"
      ],
      "favorite_count" : "2",
      "id_str" : "374775104128682469",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "374775104128682469",
      "created_at" : "Tue Sep 03 06:05:22 +0000 2013",
      "favorited" : false,
      "full_text" : "Shannon. One bag, one kettle-shaped biscuit tin for G. The man at security asked was it a kettle. I said distantly.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1767527792477473851"
          ],
          "editableUntil" : "2024-03-12T13:27:19.462Z",
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
        "24"
      ],
      "favorite_count" : "0",
      "id_str" : "1767527792477473851",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1767527792477473851",
      "created_at" : "Tue Mar 12 12:27:19 +0000 2024",
      "favorited" : false,
      "full_text" : "@seealso_marit [foghorn]",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1767527670872015872",
      "in_reply_to_status_id" : "1767527670872015872",
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
            "432285273141809043"
          ],
          "editableUntil" : "2014-02-08T23:20:15.246Z",
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
            "name" : "Vello Quistgaarn",
            "screen_name" : "quistgaarn",
            "id_str" : "208300090136",
            "id" : "208300090136",
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
        "36"
      ],
      "favorite_count" : "1",
      "id_str" : "432285273141809043",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "432285273141809043",
      "created_at" : "Sat Feb 08 22:50:15 +0000 2014",
      "favorited" : false,
      "full_text" : "@quistgaarn I've come to believe you",
      "lang" : "en",
      "in_reply_to_status_id_str" : "432284992433816476",
      "in_reply_to_status_id" : "432284992433816476",
      "in_reply_to_user_id" : "208300090136",
      "in_reply_to_user_id_str" : "208300090136",
      "in_reply_to_screen_name" : "quistgaarn"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "9074718714"
          ],
          "editableUntil" : "2010-02-04T21:33:39.017Z",
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
              "18",
              "28"
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
        "28"
      ],
      "favorite_count" : "0",
      "id_str" : "9074718714",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "9074718714",
      "created_at" : "Thu Feb 04 21:03:39 +0000 2010",
      "favorited" : false,
      "full_text" : "@ogundashire FEMI #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "9074688206",
      "in_reply_to_status_id" : "9074688206",
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
            "289478376261945152"
          ],
          "editableUntil" : "2013-01-10T21:36:37.806Z",
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
              "85",
              "95"
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
        "95"
      ],
      "favorite_count" : "0",
      "id_str" : "289478376261945152",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "289478376261945152",
      "created_at" : "Thu Jan 10 21:06:37 +0000 2013",
      "favorited" : false,
      "full_text" : "@pwllgarn_fm many happy returns Mrs P-V, from a woman who writes [harbour] for money #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "289478164768360556",
      "in_reply_to_status_id" : "289478164768360556",
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
            "282096108077844974"
          ],
          "editableUntil" : "2012-12-21T12:42:07.915Z",
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
        "81"
      ],
      "favorite_count" : "3",
      "id_str" : "282096108077844974",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "282096108077844974",
      "created_at" : "Fri Dec 21 12:12:07 +0000 2012",
      "favorited" : false,
      "full_text" : "The world didn't end. The lamps man is disappointed, he'd discounted the candles.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "30618558505422283"
          ],
          "editableUntil" : "2011-01-27T14:00:07.870Z",
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
      "favorite_count" : "2",
      "id_str" : "30618558505422283",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "30618558505422283",
      "created_at" : "Thu Jan 27 13:30:07 +0000 2011",
      "favorited" : false,
      "full_text" : "The eel man says 'of course' before everything. Of course, the eel. Of course, the river. Of course.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1151901394"
          ],
          "editableUntil" : "2009-01-09T10:40:48.694Z",
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
      "favorite_count" : "3",
      "id_str" : "1151901394",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1151901394",
      "created_at" : "Fri Jan 09 10:10:48 +0000 2009",
      "favorited" : false,
      "full_text" : "Woke up thinking about how there were six rooms. Anyway. Subtitling a man restoring a tractor.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1610870939"
          ],
          "editableUntil" : "2009-03-12T21:45:02.333Z",
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
      "id_str" : "1610870939",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1610870939",
      "created_at" : "Thu Mar 12 21:15:02 +0000 2009",
      "favorited" : false,
      "full_text" : "@seealso_marit [foghorn] [26 seconds of Nova Scotia] [foghorn] #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1610867140",
      "in_reply_to_status_id" : "1610867140",
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
            "300012953644564927"
          ],
          "editableUntil" : "2013-02-08T23:17:16.777Z",
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
        "11"
      ],
      "favorite_count" : "1",
      "id_str" : "300012953644564927",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "300012953644564927",
      "created_at" : "Fri Feb 08 22:47:16 +0000 2013",
      "favorited" : false,
      "full_text" : "Frustrated.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "690271824994371508"
          ],
          "editableUntil" : "2016-01-21T21:06:42.366Z",
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
        "46"
      ],
      "favorite_count" : "2",
      "id_str" : "690271824994371508",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "690271824994371508",
      "created_at" : "Thu Jan 21 20:36:42 +0000 2016",
      "favorited" : false,
      "full_text" : "@seealso_marit [he is asking if you want soup]",
      "lang" : "en",
      "in_reply_to_status_id_str" : "690271577987615929",
      "in_reply_to_status_id" : "690271577987615929",
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
            "1683384224586924650"
          ],
          "editableUntil" : "2023-07-24T08:50:49.565Z",
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
        "97"
      ],
      "favorite_count" : "2",
      "id_str" : "1683384224586924650",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1683384224586924650",
      "created_at" : "Mon Jul 24 07:50:49 +0000 2023",
      "favorited" : false,
      "full_text" : "@pettifaun_binds Don't you dare send me one. There's no room on the shelf for that sort of thing.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1683381852657681144",
      "in_reply_to_status_id" : "1683381852657681144",
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
            "1607030966944009239"
          ],
          "editableUntil" : "2022-12-25T16:10:14.368Z",
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
        "102"
      ],
      "favorite_count" : "3",
      "id_str" : "1607030966944009239",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1607030966944009239",
      "created_at" : "Sun Dec 25 15:10:14 +0000 2022",
      "favorited" : false,
      "full_text" : "Mam's home. She laid the extra place herself, on the frame. Senior Sigh had to pass round the sprouts.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1123168458050112224"
          ],
          "editableUntil" : "2019-04-30T10:43:22.517Z",
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
        "39"
      ],
      "favorite_count" : "2",
      "id_str" : "1123168458050112224",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1123168458050112224",
      "created_at" : "Tue Apr 30 10:13:22 +0000 2019",
      "favorited" : false,
      "full_text" : "@juneish_moor Is your friend in a room?",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1123168128390398486",
      "in_reply_to_status_id" : "1123168128390398486",
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
            "829462731726785724"
          ],
          "editableUntil" : "2017-02-08T23:21:40.573Z",
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
        "46"
      ],
      "favorite_count" : "1",
      "id_str" : "829462731726785724",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "829462731726785724",
      "created_at" : "Wed Feb 08 22:51:40 +0000 2017",
      "favorited" : false,
      "full_text" : "@tobs_wrenhallow thank you Tobs. that was kind",
      "lang" : "en",
      "in_reply_to_status_id_str" : "829462127273050860",
      "in_reply_to_status_id" : "829462127273050860",
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
            "6216275543"
          ],
          "editableUntil" : "2009-11-22T15:22:49.789Z",
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
        "45"
      ],
      "favorite_count" : "1",
      "id_str" : "6216275543",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "6216275543",
      "created_at" : "Sun Nov 22 14:52:49 +0000 2009",
      "favorited" : false,
      "full_text" : "@qandelfar that's the best refusal I ever had",
      "lang" : "en",
      "in_reply_to_status_id_str" : "6216229019",
      "in_reply_to_status_id" : "6216229019",
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
            "56083905576439342"
          ],
          "editableUntil" : "2011-04-07T20:30:19.735Z",
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
      "favorite_count" : "5",
      "id_str" : "56083905576439342",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "56083905576439342",
      "created_at" : "Thu Apr 07 20:00:19 +0000 2011",
      "favorited" : false,
      "full_text" : "What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "850711255"
          ],
          "editableUntil" : "2008-06-12T20:42:51.932Z",
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
        "32"
      ],
      "favorite_count" : "1",
      "id_str" : "850711255",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "850711255",
      "created_at" : "Thu Jun 12 20:12:51 +0000 2008",
      "favorited" : false,
      "full_text" : "@pettifaun_binds [glue, setting]",
      "lang" : "en",
      "in_reply_to_status_id_str" : "850709126",
      "in_reply_to_status_id" : "850709126",
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
            "1262828010768172061"
          ],
          "editableUntil" : "2020-05-19T20:00:34.634Z",
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
        "188"
      ],
      "favorite_count" : "2",
      "id_str" : "1262828010768172061",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1262828010768172061",
      "created_at" : "Tue May 19 19:30:34 +0000 2020",
      "favorited" : false,
      "full_text" : "8. A library date stamp from Femi. They went over to a scanner in 2017 and she rescued it from the skip. Only the E of DUE still prints. She says that's the only letter that matters in it.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1262827402690561411",
      "in_reply_to_status_id" : "1262827402690561411",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "506388901871488876"
          ],
          "editableUntil" : "2014-09-01T11:01:37.114Z",
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
        "130"
      ],
      "favorite_count" : "0",
      "id_str" : "506388901871488876",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "506388901871488876",
      "created_at" : "Mon Sep 01 10:31:37 +0000 2014",
      "favorited" : false,
      "full_text" : "I'm Nessa Corraquill on here now. Work said people couldn't find me. Fifteen letters exactly, I checked. Nothing left at any door.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "910080283"
          ],
          "editableUntil" : "2008-08-02T00:28:21.493Z",
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
        "54"
      ],
      "favorite_count" : "0",
      "id_str" : "910080283",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "910080283",
      "created_at" : "Fri Aug 01 23:58:21 +0000 2008",
      "favorited" : false,
      "full_text" : "Narrator: 'And then, the moss waits.' Me: [moss waits]",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1248342886999656006"
          ],
          "editableUntil" : "2020-04-09T20:41:52.007Z",
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
      "favorite_count" : "1",
      "id_str" : "1248342886999656006",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1248342886999656006",
      "created_at" : "Thu Apr 09 20:11:52 +0000 2020",
      "favorited" : false,
      "full_text" : "@seealso_marit Marit",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1248342727704184438",
      "in_reply_to_status_id" : "1248342727704184438",
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
            "614167222809529383"
          ],
          "editableUntil" : "2015-06-25T20:54:11.250Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Mobile Web (M5)</a>",
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
      "favorite_count" : "2",
      "id_str" : "614167222809529383",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "614167222809529383",
      "created_at" : "Thu Jun 25 20:24:11 +0000 2015",
      "favorited" : false,
      "full_text" : "So I'm putting a note on the door. Not closed. Just gone out. Come in and put the kettle on if you're passing. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "614165025828899846",
      "in_reply_to_status_id" : "614165025828899846",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "17371431809"
          ],
          "editableUntil" : "2010-06-24T23:28:36.419Z",
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
        "66"
      ],
      "favorite_count" : "2",
      "id_str" : "17371431809",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "17371431809",
      "created_at" : "Thu Jun 24 22:58:36 +0000 2010",
      "favorited" : false,
      "full_text" : "@seealso_marit [peas, landing in a hat] I'm going to sleep on that",
      "lang" : "en",
      "in_reply_to_status_id_str" : "17370916891",
      "in_reply_to_status_id" : "17370916891",
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
            "1683379134698356941"
          ],
          "editableUntil" : "2023-07-24T08:30:36.041Z",
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
        "95"
      ],
      "favorite_count" : "0",
      "id_str" : "1683379134698356941",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1683379134698356941",
      "created_at" : "Mon Jul 24 07:30:36 +0000 2023",
      "favorited" : false,
      "full_text" : "They've taken down the sign in the night and put up one letter. And is it an e. It is not an e.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "35327053964248064"
          ],
          "editableUntil" : "2011-02-09T13:50:00.667Z",
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
      "favorite_count" : "5",
      "id_str" : "35327053964248064",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "35327053964248064",
      "created_at" : "Wed Feb 09 13:20:00 +0000 2011",
      "favorited" : false,
      "full_text" : "People always ask what this thing is for. It's for typing one word at a quarter to eleven on a Tuesday.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "575989992766049122"
          ],
          "editableUntil" : "2015-03-12T12:31:30.309Z",
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
        "28"
      ],
      "favorite_count" : "1",
      "id_str" : "575989992766049122",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "575989992766049122",
      "created_at" : "Thu Mar 12 12:01:30 +0000 2015",
      "favorited" : false,
      "full_text" : "@seealso_marit Six. Foghorn.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "575989620827753595",
      "in_reply_to_status_id" : "575989620827753595",
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
            "498156941449625864"
          ],
          "editableUntil" : "2014-08-09T17:50:44.807Z",
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
        "urls" : [ ],
        "media" : [
          {
            "expanded_url" : "https://twitter.com/kettl_distantly/status/498156941449625864/photo/1",
            "indices" : [
              "55",
              "78"
            ],
            "url" : "https://t.co/tJuGGkNNfC",
            "media_url" : "http://pbs.twimg.com/tweet_video_thumb/uMy1vGp2j5QYVPx.jpg",
            "id_str" : "498156937674751458",
            "id" : "498156937674751458",
            "media_url_https" : "https://pbs.twimg.com/tweet_video_thumb/uMy1vGp2j5QYVPx.jpg",
            "sizes" : {
              "large" : {
                "w" : "640",
                "h" : "640",
                "resize" : "fit"
              },
              "medium" : {
                "w" : "640",
                "h" : "640",
                "resize" : "fit"
              },
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "small" : {
                "w" : "640",
                "h" : "640",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/tJuGGkNNfC"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "78"
      ],
      "favorite_count" : "2",
      "id_str" : "498156941449625864",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "498156941449625864",
      "created_at" : "Sat Aug 09 17:20:44 +0000 2014",
      "favorited" : false,
      "full_text" : "Eleven seconds of Idris dancing in another man's shoes https://t.co/tJuGGkNNfC",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/kettl_distantly/status/498156941449625864/photo/1",
            "indices" : [
              "55",
              "78"
            ],
            "url" : "https://t.co/tJuGGkNNfC",
            "media_url" : "http://pbs.twimg.com/tweet_video_thumb/uMy1vGp2j5QYVPx.jpg",
            "id_str" : "498156937674751458",
            "id" : "498156937674751458",
            "media_url_https" : "https://pbs.twimg.com/tweet_video_thumb/uMy1vGp2j5QYVPx.jpg",
            "sizes" : {
              "large" : {
                "w" : "640",
                "h" : "640",
                "resize" : "fit"
              },
              "medium" : {
                "w" : "640",
                "h" : "640",
                "resize" : "fit"
              },
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "small" : {
                "w" : "640",
                "h" : "640",
                "resize" : "fit"
              }
            },
            "type" : "video",
            "display_url" : "pic.twitter.com/tJuGGkNNfC",
            "video_info" : {
              "aspect_ratio" : [
                "1",
                "1"
              ],
              "variants" : [
                {
                  "bitrate" : "256000",
                  "content_type" : "video/mp4",
                  "url" : "https://video.twimg.com/tweet_video/uMy1vGp2j5QYVPx.mp4?tag=12"
                },
                {
                  "content_type" : "application/x-mpegURL",
                  "url" : "https://video.twimg.com/tweet_video/uMy1vGp2j5QYVPx.m3u8"
                }
              ],
              "duration_millis" : "4000"
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
            "1262830387218874431"
          ],
          "editableUntil" : "2020-05-19T20:10:01.224Z",
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
        "165"
      ],
      "favorite_count" : "2",
      "id_str" : "1262830387218874431",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1262830387218874431",
      "created_at" : "Tue May 19 19:40:01 +0000 2020",
      "favorited" : false,
      "full_text" : "13. Marzipan, from Tallinn, from Vello, who I've never met, who told me on the worst night of 2011 that tomorrow's wiser than the evening. Not eaten. (Licked. Once.)",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1262829880039443517",
      "in_reply_to_status_id" : "1262829880039443517",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1804094583785655146"
          ],
          "editableUntil" : "2024-06-21T11:10:41.888Z",
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
        "37"
      ],
      "favorite_count" : "1",
      "id_str" : "1804094583785655146",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1804094583785655146",
      "created_at" : "Fri Jun 21 10:10:41 +0000 2024",
      "favorited" : false,
      "full_text" : "@seealso_marit It would, wouldn't it.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1804094260903939452",
      "in_reply_to_status_id" : "1804094260903939452",
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
            "133297748093962266"
          ],
          "editableUntil" : "2011-11-06T22:10:34.355Z",
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
      "favorite_count" : "5",
      "id_str" : "133297748093962266",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "133297748093962266",
      "created_at" : "Sun Nov 06 21:40:34 +0000 2011",
      "favorited" : false,
      "full_text" : "On the train back. I knew all of them already. They just had faces on, and shoes.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "157567750653349492"
          ],
          "editableUntil" : "2012-01-12T21:30:53.880Z",
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
        "84"
      ],
      "favorite_count" : "1",
      "id_str" : "157567750653349492",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "157567750653349492",
      "created_at" : "Thu Jan 12 21:00:53 +0000 2012",
      "favorited" : false,
      "full_text" : "@juneish_moor it's open to anyone in a room by themselves. Is your friend in a room?",
      "lang" : "en",
      "in_reply_to_status_id_str" : "157567218492637980",
      "in_reply_to_status_id" : "157567218492637980",
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
            "1357541851"
          ],
          "editableUntil" : "2009-02-06T10:20:09.387Z",
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
        "43"
      ],
      "favorite_count" : "0",
      "id_str" : "1357541851",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1357541851",
      "created_at" : "Fri Feb 06 09:50:09 +0000 2009",
      "favorited" : false,
      "full_text" : "@oakmallow_73 Never let the nephew near it.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1357510646",
      "in_reply_to_status_id" : "1357510646",
      "in_reply_to_user_id" : "208190355072",
      "in_reply_to_user_id_str" : "208190355072"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1262825886642605754"
          ],
          "editableUntil" : "2020-05-19T19:52:08.203Z",
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
        "166"
      ],
      "favorite_count" : "1",
      "id_str" : "1262825886642605754",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1262825886642605754",
      "created_at" : "Tue May 19 19:22:08 +0000 2020",
      "favorited" : false,
      "full_text" : "4. Shortbread. Left Cork as an E, arrived as an F with a bit beside it. Seven years old now and nothing has ever tried to eat it, which I'd ask Lorcan to think about.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1262825374996237063",
      "in_reply_to_status_id" : "1262825374996237063",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1762370144"
          ],
          "editableUntil" : "2009-04-02T12:34:19.597Z",
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
      "favorite_count" : "1",
      "id_str" : "1762370144",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1762370144",
      "created_at" : "Thu Apr 02 12:04:19 +0000 2009",
      "favorited" : false,
      "full_text" : "@seealso_marit only a footnote's worth?",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1762350254",
      "in_reply_to_status_id" : "1762350254",
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
            "1888359490441446828"
          ],
          "editableUntil" : "2025-02-08T23:49:21.201Z",
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
            "name" : "Pen Hallisker",
            "screen_name" : "penhallisker",
            "id_str" : "208300089027",
            "id" : "208300089027",
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
        "111"
      ],
      "favorite_count" : "1",
      "id_str" : "1888359490441446828",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1888359490441446828",
      "created_at" : "Sat Feb 08 22:49:21 +0000 2025",
      "favorited" : false,
      "full_text" : "@penhallisker Pen, that's the second thing you've ever said to me and it's the same as the first. I'm honoured.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1888359232659523538",
      "in_reply_to_status_id" : "1888359232659523538",
      "in_reply_to_user_id" : "208300089027",
      "in_reply_to_user_id_str" : "208300089027",
      "in_reply_to_screen_name" : "penhallisker"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "952624026524583726"
          ],
          "editableUntil" : "2018-01-14T20:00:41.479Z",
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
        "196"
      ],
      "favorite_count" : "2",
      "id_str" : "952624026524583726",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "952624026524583726",
      "created_at" : "Sun Jan 14 19:30:41 +0000 2018",
      "favorited" : false,
      "full_text" : "Dunstan Oakmallow signed off yesterday evening in Whitby, in his chair, with the set on. He was 83. Tobs was with him, and Una, who had the key. If you're in a room tonight, any room, send one 73.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "614161144248011676"
          ],
          "editableUntil" : "2015-06-25T20:30:02.008Z",
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
      "favorite_count" : "5",
      "id_str" : "614161144248011676",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "614161144248011676",
      "created_at" : "Thu Jun 25 20:00:02 +0000 2015",
      "favorited" : false,
      "full_text" : "What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "3384915944"
          ],
          "editableUntil" : "2009-08-06T18:42:31.910Z",
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
        "28"
      ],
      "favorite_count" : "0",
      "id_str" : "3384915944",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "3384915944",
      "created_at" : "Thu Aug 06 18:12:31 +0000 2009",
      "favorited" : false,
      "full_text" : "@seealso_marit did it accept",
      "lang" : "en",
      "in_reply_to_status_id_str" : "3384696093",
      "in_reply_to_status_id" : "3384696093",
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
            "661951260445901632"
          ],
          "editableUntil" : "2015-11-04T17:30:53.607Z",
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
        "urls" : [ ],
        "media" : [
          {
            "expanded_url" : "https://twitter.com/nessacorraquill/status/661951260445901632/photo/1",
            "indices" : [
              "93",
              "116"
            ],
            "url" : "https://t.co/b7AeHYulah",
            "media_url" : "http://pbs.twimg.com/media/uKzVrxBpxRmdK9D.jpg",
            "id_str" : "661951256671027623",
            "id" : "661951256671027623",
            "media_url_https" : "https://pbs.twimg.com/media/uKzVrxBpxRmdK9D.jpg",
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
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "small" : {
                "w" : "680",
                "h" : "468",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/b7AeHYulah"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "116"
      ],
      "favorite_count" : "5",
      "id_str" : "661951260445901632",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "661951260445901632",
      "created_at" : "Wed Nov 04 17:00:53 +0000 2015",
      "favorited" : false,
      "full_text" : "Rain on the lamps. Six years of a silent cat today. He celebrated by roaring at this window. https://t.co/b7AeHYulah",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/nessacorraquill/status/661951260445901632/photo/1",
            "indices" : [
              "93",
              "116"
            ],
            "url" : "https://t.co/b7AeHYulah",
            "media_url" : "http://pbs.twimg.com/media/uKzVrxBpxRmdK9D.jpg",
            "id_str" : "661951256671027623",
            "id" : "661951256671027623",
            "media_url_https" : "https://pbs.twimg.com/media/uKzVrxBpxRmdK9D.jpg",
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
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "small" : {
                "w" : "680",
                "h" : "468",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/b7AeHYulah"
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
            "1634887209037335351"
          ],
          "editableUntil" : "2023-03-12T13:01:00.027Z",
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
        "26"
      ],
      "favorite_count" : "0",
      "id_str" : "1634887209037335351",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1634887209037335351",
      "created_at" : "Sun Mar 12 12:01:00 +0000 2023",
      "favorited" : false,
      "full_text" : "@seealso_marit TWENTY-SIX?",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1634887134743628306",
      "in_reply_to_status_id" : "1634887134743628306",
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
            "1683380239616445677"
          ],
          "editableUntil" : "2023-07-24T08:34:59.474Z",
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
              "3",
              "17"
            ]
          },
          {
            "name" : "Nessa Corraquill",
            "screen_name" : "nessacorraquill",
            "id_str" : "208104417703",
            "id" : "208104417703",
            "indices" : [
              "19",
              "35"
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
      "id_str" : "1683380239616445677",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1683380239616445677",
      "created_at" : "Mon Jul 24 07:34:59 +0000 2023",
      "favorited" : false,
      "full_text" : "RT @seealso_marit: @nessacorraquill X: see Everything, formerly.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1135452544823198720"
          ],
          "editableUntil" : "2019-06-03T08:15:57.031Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
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
        "26"
      ],
      "favorite_count" : "2",
      "id_str" : "1135452544823198720",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1135452544823198720",
      "created_at" : "Mon Jun 03 07:45:57 +0000 2019",
      "favorited" : false,
      "full_text" : "the plant's called Synergy",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1135451104591482304",
      "in_reply_to_status_id" : "1135451104591482304",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1358910546509826906"
          ],
          "editableUntil" : "2021-02-08T23:18:16.282Z",
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
        "75"
      ],
      "favorite_count" : "2",
      "id_str" : "1358910546509826906",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1358910546509826906",
      "created_at" : "Mon Feb 08 22:48:16 +0000 2021",
      "favorited" : false,
      "full_text" : "Ten years. Four seconds quicker than the first time. Ye've been practising.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "585733950853352551"
          ],
          "editableUntil" : "2015-04-08T09:50:30.951Z",
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
        "urls" : [
          {
            "url" : "https://t.co/tSCnOIPYyI",
            "expanded_url" : "https://twitter.com/seealso_marit/status/498234903939253298",
            "display_url" : "twitter.com/seealso_marit/…",
            "indices" : [
              "103",
              "126"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "126"
      ],
      "favorite_count" : "5",
      "id_str" : "585733950853352551",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "585733950853352551",
      "created_at" : "Wed Apr 08 09:20:30 +0000 2015",
      "favorited" : false,
      "full_text" : "This from the pier has just fallen out of my drafts, and it's come true again, I'm laughing at my desk https://t.co/tSCnOIPYyI",
      "lang" : "en",
      "possibly_sensitive" : false
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "182934729698315438"
          ],
          "editableUntil" : "2012-03-22T21:30:12.980Z",
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
      "favorite_count" : "5",
      "id_str" : "182934729698315438",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "182934729698315438",
      "created_at" : "Thu Mar 22 21:00:12 +0000 2012",
      "favorited" : false,
      "full_text" : "What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "175250595739861281"
          ],
          "editableUntil" : "2012-03-01T16:36:12.680Z",
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
        "44"
      ],
      "favorite_count" : "1",
      "id_str" : "175250595739861281",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "175250595739861281",
      "created_at" : "Thu Mar 01 16:06:12 +0000 2012",
      "favorited" : false,
      "full_text" : "you've been reviewed through me. I'm a smile",
      "lang" : "en",
      "in_reply_to_status_id_str" : "175250525808230781",
      "in_reply_to_status_id" : "175250525808230781",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "928355300845553895"
          ],
          "editableUntil" : "2017-11-08T20:45:26.386Z",
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
      "favorite_count" : "2",
      "id_str" : "928355300845553895",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "928355300845553895",
      "created_at" : "Wed Nov 08 20:15:26 +0000 2017",
      "favorited" : false,
      "full_text" : "@pettifaun_binds It was, Lorcan. It was.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "928355063087237500",
      "in_reply_to_status_id" : "928355063087237500",
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
            "520307801617075536"
          ],
          "editableUntil" : "2014-10-09T20:50:21.414Z",
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
              "30",
              "40"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "40"
      ],
      "favorite_count" : "2",
      "id_str" : "520307801617075536",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "520307801617075536",
      "created_at" : "Thu Oct 09 20:20:21 +0000 2014",
      "favorited" : false,
      "full_text" : "Just me and Marit tonight so. #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "7610345129"
          ],
          "editableUntil" : "2010-01-07T21:48:09.456Z",
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
        "81"
      ],
      "favorite_count" : "0",
      "id_str" : "7610345129",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "7610345129",
      "created_at" : "Thu Jan 07 21:18:09 +0000 2010",
      "favorited" : false,
      "full_text" : "@pwllgarn_fm your one listener is the most looked-after woman in Wales #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "7610237282",
      "in_reply_to_status_id" : "7610237282",
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
            "1816316759"
          ],
          "editableUntil" : "2009-04-09T20:46:14.444Z",
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
              "16",
              "26"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "26"
      ],
      "favorite_count" : "0",
      "id_str" : "1816316759",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1816316759",
      "created_at" : "Thu Apr 09 20:16:14 +0000 2009",
      "favorited" : false,
      "full_text" : "[introductions] #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1588639915451613635"
          ],
          "editableUntil" : "2022-11-04T22:10:46.003Z",
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
        "149"
      ],
      "favorite_count" : "3",
      "id_str" : "1588639915451613635",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1588639915451613635",
      "created_at" : "Fri Nov 04 21:10:46 +0000 2022",
      "favorited" : false,
      "full_text" : "Everybody on the stairs tonight with a lamp under one arm asking where are we going. I don't know, loves. Say where you'll be and I'll write it down.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1271171360948750846"
          ],
          "editableUntil" : "2020-06-11T20:34:04.329Z",
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
      "id_str" : "1271171360948750846",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1271171360948750846",
      "created_at" : "Thu Jun 11 20:04:04 +0000 2020",
      "favorited" : false,
      "full_text" : "@seealso_marit Consider. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1271170865165241585",
      "in_reply_to_status_id" : "1271170865165241585",
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
            "1614320893"
          ],
          "editableUntil" : "2009-03-13T09:01:07.563Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "followfriday",
            "indices" : [
              "0",
              "13"
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
              "14",
              "28"
            ]
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "122"
      ],
      "favorite_count" : "5",
      "id_str" : "1614320893",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1614320893",
      "created_at" : "Fri Mar 13 08:31:07 +0000 2009",
      "favorited" : false,
      "full_text" : "#followfriday @seealso_marit who counts silences. I write [silence] for a living and it never once struck me to count one.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1243281573298569883"
          ],
          "editableUntil" : "2020-03-26T21:30:00.786Z",
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
      "favorite_count" : "2",
      "id_str" : "1243281573298569883",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1243281573298569883",
      "created_at" : "Thu Mar 26 21:00:00 +0000 2020",
      "favorited" : false,
      "full_text" : "What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "29042700536"
          ],
          "editableUntil" : "2010-10-28T20:22:12.426Z",
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
      "favorite_count" : "3",
      "id_str" : "29042700536",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "29042700536",
      "created_at" : "Thu Oct 28 19:52:12 +0000 2010",
      "favorited" : false,
      "full_text" : "@seealso_marit I'm gone. I'm a puddle. [subtitler, liquid]",
      "lang" : "en",
      "in_reply_to_status_id_str" : "29042686421",
      "in_reply_to_status_id" : "29042686421",
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
            "11975027139"
          ],
          "editableUntil" : "2010-04-01T08:01:53.173Z",
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
        "5"
      ],
      "favorite_count" : "4",
      "id_str" : "11975027139",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "11975027139",
      "created_at" : "Thu Apr 01 07:31:53 +0000 2010",
      "favorited" : false,
      "full_text" : "[cow]",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1496923085553535403"
          ],
          "editableUntil" : "2022-02-24T20:00:49.739Z",
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
        "120"
      ],
      "favorite_count" : "0",
      "id_str" : "1496923085553535403",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1496923085553535403",
      "created_at" : "Thu Feb 24 19:00:49 +0000 2022",
      "favorited" : false,
      "full_text" : "No bell tonight. Door's open. If you know someone who's in a room with the lights off this evening, say a thing to them.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "111891590515001736"
          ],
          "editableUntil" : "2011-09-08T20:30:08.681Z",
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
      "favorite_count" : "0",
      "id_str" : "111891590515001736",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "111891590515001736",
      "created_at" : "Thu Sep 08 20:00:08 +0000 2011",
      "favorited" : false,
      "full_text" : "What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1262829880039443517"
          ],
          "editableUntil" : "2020-05-19T20:08:00.303Z",
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
        "63"
      ],
      "favorite_count" : "0",
      "id_str" : "1262829880039443517",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1262829880039443517",
      "created_at" : "Tue May 19 19:38:00 +0000 2020",
      "favorited" : false,
      "full_text" : "12. え. From Kaede. I've hung it where the snow would get at it.",
      "lang" : "ja",
      "in_reply_to_status_id_str" : "1262829415998425491",
      "in_reply_to_status_id" : "1262829415998425491",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "35108871907313671"
          ],
          "editableUntil" : "2011-02-08T23:23:02.011Z",
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
        "114"
      ],
      "favorite_count" : "0",
      "id_str" : "35108871907313671",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "35108871907313671",
      "created_at" : "Tue Feb 08 22:53:02 +0000 2011",
      "favorited" : false,
      "full_text" : "@seealso_marit There is. From this morning. I'm only short 300. I hadn't thought to look, I was busy being tragic.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "35108771256601567",
      "in_reply_to_status_id" : "35108771256601567",
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
            "1767856474698026401"
          ],
          "editableUntil" : "2024-03-13T11:13:23.410Z",
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
        "35"
      ],
      "favorite_count" : "2",
      "id_str" : "1767856474698026401",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1767856474698026401",
      "created_at" : "Wed Mar 13 10:13:23 +0000 2024",
      "favorited" : false,
      "full_text" : "I'd it in my pocket the whole time.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1767855484133441997",
      "in_reply_to_status_id" : "1767855484133441997",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2119205920960414439"
          ],
          "editableUntil" : "2026-11-08T00:10:39.156Z",
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
        "201"
      ],
      "favorite_count" : "4",
      "id_str" : "2119205920960414439",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2119205920960414439",
      "created_at" : "Sat Nov 07 23:10:39 +0000 2026",
      "favorited" : false,
      "full_text" : "I've asked for the archive again, to lay it beside hers. It's still only my half. But I can hear the other one from here, she's on the landing talking to the cat, and the cat is telling her everything.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1089998372"
          ],
          "editableUntil" : "2009-01-01T00:28:01.202Z",
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
        "44"
      ],
      "favorite_count" : "1",
      "id_str" : "1089998372",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1089998372",
      "created_at" : "Wed Dec 31 23:58:01 +0000 2008",
      "favorited" : false,
      "full_text" : "[fireworks, early] [neighbour, disappointed]",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "205335555146255374"
          ],
          "editableUntil" : "2012-05-23T17:03:05.954Z",
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
        "33"
      ],
      "favorite_count" : "0",
      "id_str" : "205335555146255374",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "205335555146255374",
      "created_at" : "Wed May 23 16:33:05 +0000 2012",
      "favorited" : false,
      "full_text" : "@seealso_marit how far did ye get",
      "lang" : "en",
      "in_reply_to_status_id_str" : "205334973098493413",
      "in_reply_to_status_id" : "205334973098493413",
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
            "1009336532382780815"
          ],
          "editableUntil" : "2018-06-20T07:55:56.543Z",
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
        "26"
      ],
      "favorite_count" : "2",
      "id_str" : "1009336532382780815",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1009336532382780815",
      "created_at" : "Wed Jun 20 07:25:56 +0000 2018",
      "favorited" : false,
      "full_text" : "@harkaberrigold 73, Harka.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1009336288509169504",
      "in_reply_to_status_id" : "1009336288509169504",
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
            "770731484251164264"
          ],
          "editableUntil" : "2016-08-30T21:44:40.001Z",
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
        "67"
      ],
      "favorite_count" : "2",
      "id_str" : "770731484251164264",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "770731484251164264",
      "created_at" : "Tue Aug 30 21:14:40 +0000 2016",
      "favorited" : false,
      "full_text" : "@seealso_marit then don't. Sit down. I've the kettle on at this end",
      "lang" : "en",
      "in_reply_to_status_id_str" : "770730375344295697",
      "in_reply_to_status_id" : "770730375344295697",
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
            "5776736959"
          ],
          "editableUntil" : "2009-11-05T21:30:59.934Z",
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
      "favorite_count" : "1",
      "id_str" : "5776736959",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "5776736959",
      "created_at" : "Thu Nov 05 21:00:59 +0000 2009",
      "favorited" : false,
      "full_text" : "What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "784081017211193449"
          ],
          "editableUntil" : "2016-10-06T17:50:56.681Z",
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
        "37"
      ],
      "favorite_count" : "2",
      "id_str" : "784081017211193449",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "784081017211193449",
      "created_at" : "Thu Oct 06 17:20:56 +0000 2016",
      "favorited" : false,
      "full_text" : "@seealso_marit how long's the nothing",
      "lang" : "en",
      "in_reply_to_status_id_str" : "784079681459585271",
      "in_reply_to_status_id" : "784079681459585271",
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
            "7609960210"
          ],
          "editableUntil" : "2010-01-07T21:37:33.784Z",
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
        "54"
      ],
      "favorite_count" : "0",
      "id_str" : "7609960210",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "7609960210",
      "created_at" : "Thu Jan 07 21:07:33 +0000 2010",
      "favorited" : false,
      "full_text" : "@tobs_wrenhallow [pianos, indoors, sulking] #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "7609926528",
      "in_reply_to_status_id" : "7609926528",
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
            "815346337972224083"
          ],
          "editableUntil" : "2017-01-01T00:28:10.032Z",
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
        "58"
      ],
      "favorite_count" : "5",
      "id_str" : "815346337972224083",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "815346337972224083",
      "created_at" : "Sat Dec 31 23:58:10 +0000 2016",
      "favorited" : false,
      "full_text" : "[fireworks] [neighbour, resigned] [foghorn, not from here]",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "5749887734"
          ],
          "editableUntil" : "2009-11-04T20:58:07.628Z",
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
        "30"
      ],
      "favorite_count" : "0",
      "id_str" : "5749887734",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "5749887734",
      "created_at" : "Wed Nov 04 20:28:07 +0000 2009",
      "favorited" : false,
      "full_text" : "@seealso_marit it seems I have",
      "lang" : "en",
      "in_reply_to_status_id_str" : "5749871829",
      "in_reply_to_status_id" : "5749871829",
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
            "1969416400938206344"
          ],
          "editableUntil" : "2025-09-20T16:00:34.628Z",
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
        "175"
      ],
      "favorite_count" : "3",
      "id_str" : "1969416400938206344",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1969416400938206344",
      "created_at" : "Sat Sep 20 15:00:34 +0000 2025",
      "favorited" : false,
      "full_text" : "June's wedding. Bride entered to one long note. There were four indexers, two subtitlers and a piano tuner in the front row and every one of us wrote it down. [trombone, home]",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "225938256179495109"
          ],
          "editableUntil" : "2012-07-19T13:30:52.660Z",
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
      "favorite_count" : "5",
      "id_str" : "225938256179495109",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "225938256179495109",
      "created_at" : "Thu Jul 19 13:00:52 +0000 2012",
      "favorited" : false,
      "full_text" : "New neighbour: trombone. So that's accordion below and trombone beside. I'm living inside Femi's boiler.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "17274590594074327"
          ],
          "editableUntil" : "2010-12-21T18:15:58.001Z",
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
        "131"
      ],
      "favorite_count" : "0",
      "id_str" : "17274590594074327",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "17274590594074327",
      "created_at" : "Tue Dec 21 17:45:58 +0000 2010",
      "favorited" : false,
      "full_text" : "Mam asked who I'm always writing to. I said a knitter, a librarian, a man who saw a walrus. She's laid an extra place just in case.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "377506942165188793"
          ],
          "editableUntil" : "2013-09-10T19:30:43.409Z",
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
        "86"
      ],
      "favorite_count" : "4",
      "id_str" : "377506942165188793",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "377506942165188793",
      "created_at" : "Tue Sep 10 19:00:43 +0000 2013",
      "favorited" : false,
      "full_text" : "Leaving. They gave me an e off the old ferry, brass, the size of a loaf. That's three.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "965783955"
          ],
          "editableUntil" : "2008-09-18T01:54:45.442Z",
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
        "24"
      ],
      "favorite_count" : "1",
      "id_str" : "965783955",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "965783955",
      "created_at" : "Thu Sep 18 01:24:45 +0000 2008",
      "favorited" : false,
      "full_text" : "@ogundashire describe it",
      "lang" : "en",
      "in_reply_to_status_id_str" : "965780564",
      "in_reply_to_status_id" : "965780564",
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
            "443718729897871136"
          ],
          "editableUntil" : "2014-03-12T12:32:43.760Z",
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
        "26"
      ],
      "favorite_count" : "1",
      "id_str" : "443718729897871136",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "443718729897871136",
      "created_at" : "Wed Mar 12 12:02:43 +0000 2014",
      "favorited" : false,
      "full_text" : "@seealso_marit a fold-out!",
      "lang" : "en",
      "in_reply_to_status_id_str" : "443718198072706128",
      "in_reply_to_status_id" : "443718198072706128",
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
            "243800952648238947"
          ],
          "editableUntil" : "2012-09-06T20:30:51.371Z",
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
              "42",
              "52"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "52"
      ],
      "favorite_count" : "3",
      "id_str" : "243800952648238947",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "243800952648238947",
      "created_at" : "Thu Sep 06 20:00:51 +0000 2012",
      "favorited" : false,
      "full_text" : "Back after the summer. What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "205750526569087989"
          ],
          "editableUntil" : "2012-05-24T20:32:02.851Z",
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
        "45"
      ],
      "favorite_count" : "0",
      "id_str" : "205750526569087989",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "205750526569087989",
      "created_at" : "Thu May 24 20:02:02 +0000 2012",
      "favorited" : false,
      "full_text" : "@seealso_marit what do I look like #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "205750490896533032",
      "in_reply_to_status_id" : "205750490896533032",
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
            "35110646118877691"
          ],
          "editableUntil" : "2011-02-08T23:30:05.016Z",
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
        "49"
      ],
      "favorite_count" : "1",
      "id_str" : "35110646118877691",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "35110646118877691",
      "created_at" : "Tue Feb 08 23:00:05 +0000 2011",
      "favorited" : false,
      "full_text" : "@juneish_moor I am, and you're using it perfectly",
      "lang" : "en",
      "in_reply_to_status_id_str" : "35108276358089751",
      "in_reply_to_status_id" : "35108276358089751",
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
            "305450784969983339"
          ],
          "editableUntil" : "2013-02-23T23:25:16.795Z",
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
        "18"
      ],
      "favorite_count" : "1",
      "id_str" : "305450784969983339",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "305450784969983339",
      "created_at" : "Sat Feb 23 22:55:16 +0000 2013",
      "favorited" : false,
      "full_text" : "[heating, married]",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "51026302131503874"
          ],
          "editableUntil" : "2011-03-24T21:33:13.108Z",
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
        "88"
      ],
      "favorite_count" : "2",
      "id_str" : "51026302131503874",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "51026302131503874",
      "created_at" : "Thu Mar 24 21:03:13 +0000 2011",
      "favorited" : false,
      "full_text" : "@hoshinagi_k Then sit. Nobody needs to say anything. We'll keep the lamps on. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "51025780070682292",
      "in_reply_to_status_id" : "51025780070682292",
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
            "574830125082740084"
          ],
          "editableUntil" : "2015-03-09T07:42:36.304Z",
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
        "53"
      ],
      "favorite_count" : "2",
      "id_str" : "574830125082740084",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "574830125082740084",
      "created_at" : "Mon Mar 09 07:12:36 +0000 2015",
      "favorited" : false,
      "full_text" : "@oakmallow_73 I can hear you crying from here Dunstan",
      "lang" : "en",
      "in_reply_to_status_id_str" : "574829607950222655",
      "in_reply_to_status_id" : "574829607950222655",
      "in_reply_to_user_id" : "208190355072",
      "in_reply_to_user_id_str" : "208190355072"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "204107231174593891"
          ],
          "editableUntil" : "2012-05-20T07:42:10.698Z",
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
        "45"
      ],
      "favorite_count" : "0",
      "id_str" : "204107231174593891",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "204107231174593891",
      "created_at" : "Sun May 20 07:12:10 +0000 2012",
      "favorited" : false,
      "full_text" : "I'm in the next room reading that off a phone",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1770558658858452186"
          ],
          "editableUntil" : "2024-03-20T22:10:54.318Z",
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
        "54"
      ],
      "favorite_count" : "1",
      "id_str" : "1770558658858452186",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1770558658858452186",
      "created_at" : "Wed Mar 20 21:10:54 +0000 2024",
      "favorited" : false,
      "full_text" : "@juneish_moor June did the dog. I'd like that minuted.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1770558429023176015",
      "in_reply_to_status_id" : "1770558429023176015",
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
            "24045207266"
          ],
          "editableUntil" : "2010-09-04T22:51:39.109Z",
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
        "37"
      ],
      "favorite_count" : "1",
      "id_str" : "24045207266",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "24045207266",
      "created_at" : "Sat Sep 04 22:21:39 +0000 2010",
      "favorited" : false,
      "full_text" : "@seealso_marit you knew I'd be asking",
      "lang" : "en",
      "in_reply_to_status_id_str" : "24045137069",
      "in_reply_to_status_id" : "24045137069",
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
            "1347288439254419899"
          ],
          "editableUntil" : "2021-01-07T21:36:09.984Z",
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
        "39"
      ],
      "favorite_count" : "0",
      "id_str" : "1347288439254419899",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1347288439254419899",
      "created_at" : "Thu Jan 07 21:06:09 +0000 2021",
      "favorited" : false,
      "full_text" : "@hoshinagi_k [snow, on loan] #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1347288173817891505",
      "in_reply_to_status_id" : "1347288173817891505",
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
            "1147959585"
          ],
          "editableUntil" : "2009-01-08T21:48:20.140Z",
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
        "72"
      ],
      "favorite_count" : "1",
      "id_str" : "1147959585",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1147959585",
      "created_at" : "Thu Jan 08 21:18:20 +0000 2009",
      "favorited" : false,
      "full_text" : "@pwllgarn_fm then there are two of you. You're welcome, both. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1147947552",
      "in_reply_to_status_id" : "1147947552",
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
            "948149220483793114"
          ],
          "editableUntil" : "2018-01-02T11:39:24.581Z",
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
        "75"
      ],
      "favorite_count" : "2",
      "id_str" : "948149220483793114",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "948149220483793114",
      "created_at" : "Tue Jan 02 11:09:24 +0000 2018",
      "favorited" : false,
      "full_text" : "@oakmallow_73 Then it's going well. Rest, Dunstan. Leave the set on. 73, N.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "948148214815526481",
      "in_reply_to_status_id" : "948148214815526481",
      "in_reply_to_user_id" : "208190355072",
      "in_reply_to_user_id_str" : "208190355072"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "289476940476188842"
          ],
          "editableUntil" : "2013-01-10T21:30:55.488Z",
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
      "favorite_count" : "2",
      "id_str" : "289476940476188842",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "289476940476188842",
      "created_at" : "Thu Jan 10 21:00:55 +0000 2013",
      "favorited" : false,
      "full_text" : "Fifth year of this. What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1534838214257282093"
          ],
          "editableUntil" : "2022-06-09T11:02:00.851Z",
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
        "37"
      ],
      "favorite_count" : "1",
      "id_str" : "1534838214257282093",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1534838214257282093",
      "created_at" : "Thu Jun 09 10:02:00 +0000 2022",
      "favorited" : false,
      "full_text" : "@juneish_moor You've the lungs for it",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1534837816041672354",
      "in_reply_to_status_id" : "1534837816041672354",
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
            "375124144783624078"
          ],
          "editableUntil" : "2013-09-04T05:42:20.243Z",
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
        "urls" : [ ],
        "media" : [
          {
            "expanded_url" : "https://twitter.com/kettl_distantly/status/375124144783624078/photo/1",
            "indices" : [
              "92",
              "114"
            ],
            "url" : "http://t.co/jDLmFE7DCk",
            "media_url" : "http://pbs.twimg.com/media/uFOBekJMc0B0EJB.jpg",
            "id_str" : "375124141008750229",
            "id" : "375124141008750229",
            "media_url_https" : "https://pbs.twimg.com/media/uFOBekJMc0B0EJB.jpg",
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
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "small" : {
                "w" : "680",
                "h" : "468",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/jDLmFE7DCk"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "114"
      ],
      "favorite_count" : "1",
      "id_str" : "375124144783624078",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "375124144783624078",
      "created_at" : "Wed Sep 04 05:12:20 +0000 2013",
      "favorited" : false,
      "full_text" : "Lunenburg. I know all of it already. That's the hill, there's the bus, she has it in third. http://t.co/jDLmFE7DCk",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/kettl_distantly/status/375124144783624078/photo/1",
            "indices" : [
              "92",
              "114"
            ],
            "url" : "http://t.co/jDLmFE7DCk",
            "media_url" : "http://pbs.twimg.com/media/uFOBekJMc0B0EJB.jpg",
            "id_str" : "375124141008750229",
            "id" : "375124141008750229",
            "media_url_https" : "https://pbs.twimg.com/media/uFOBekJMc0B0EJB.jpg",
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
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "small" : {
                "w" : "680",
                "h" : "468",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/jDLmFE7DCk"
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
            "167714497304199204"
          ],
          "editableUntil" : "2012-02-09T21:30:26.799Z",
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
      "favorite_count" : "4",
      "id_str" : "167714497304199204",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "167714497304199204",
      "created_at" : "Thu Feb 09 21:00:26 +0000 2012",
      "favorited" : false,
      "full_text" : "What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "91598771024036941"
          ],
          "editableUntil" : "2011-07-14T20:33:43.492Z",
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
      "id_str" : "91598771024036941",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "91598771024036941",
      "created_at" : "Thu Jul 14 20:03:43 +0000 2011",
      "favorited" : false,
      "full_text" : "@seealso_marit which one's your favourite #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "91598217870838772",
      "in_reply_to_status_id" : "91598217870838772",
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
            "643329536183763822"
          ],
          "editableUntil" : "2015-09-14T08:14:48.568Z",
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
        "36"
      ],
      "favorite_count" : "1",
      "id_str" : "643329536183763822",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "643329536183763822",
      "created_at" : "Mon Sep 14 07:44:48 +0000 2015",
      "favorited" : false,
      "full_text" : "@juneish_moor there's no such amount",
      "lang" : "en",
      "in_reply_to_status_id_str" : "643328933126735639",
      "in_reply_to_status_id" : "643328933126735639",
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
            "483467796155548"
          ],
          "editableUntil" : "2010-11-05T10:14:02.362Z",
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
        "30"
      ],
      "favorite_count" : "1",
      "id_str" : "483467796155548",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "483467796155548",
      "created_at" : "Fri Nov 05 09:44:02 +0000 2010",
      "favorited" : false,
      "full_text" : "@oakmallow_73 good man Dunstan",
      "lang" : "en",
      "in_reply_to_status_id_str" : "482529060587115",
      "in_reply_to_status_id" : "482529060587115",
      "in_reply_to_user_id" : "208190355072",
      "in_reply_to_user_id_str" : "208190355072"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "497633531275510513"
          ],
          "editableUntil" : "2014-08-08T07:10:54.097Z",
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
        "112"
      ],
      "favorite_count" : "0",
      "id_str" : "497633531275510513",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "497633531275510513",
      "created_at" : "Fri Aug 08 06:40:54 +0000 2014",
      "favorited" : false,
      "full_text" : "On deck with a man in 1961 shoes who's just said 'southwesterly 6, bride later, good' with his hand on his heart",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1262826914666516387"
          ],
          "editableUntil" : "2020-05-19T19:56:13.303Z",
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
        "urls" : [ ],
        "media" : [
          {
            "expanded_url" : "https://twitter.com/nessacorraquill/status/1262826914666516387/photo/1",
            "indices" : [
              "150",
              "173"
            ],
            "url" : "https://t.co/0D5HaRY2Aj",
            "media_url" : "http://pbs.twimg.com/media/U6dp1Yjiny97G6r.jpg",
            "id_str" : "1262826910891642738",
            "id" : "1262826910891642738",
            "media_url_https" : "https://pbs.twimg.com/media/U6dp1Yjiny97G6r.jpg",
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
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "small" : {
                "w" : "680",
                "h" : "680",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/0D5HaRY2Aj"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "173"
      ],
      "favorite_count" : "0",
      "id_str" : "1262826914666516387",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1262826914666516387",
      "created_at" : "Tue May 19 19:26:13 +0000 2020",
      "favorited" : false,
      "full_text" : "6. 'There is no E in Arabic. I will have to draw the kettle.' Samir drew it in 34 minutes on the night of the eel. The steam, he said, was difficult. https://t.co/0D5HaRY2Aj",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/nessacorraquill/status/1262826914666516387/photo/1",
            "indices" : [
              "150",
              "173"
            ],
            "url" : "https://t.co/0D5HaRY2Aj",
            "media_url" : "http://pbs.twimg.com/media/U6dp1Yjiny97G6r.jpg",
            "id_str" : "1262826910891642738",
            "id" : "1262826910891642738",
            "media_url_https" : "https://pbs.twimg.com/media/U6dp1Yjiny97G6r.jpg",
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
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "small" : {
                "w" : "680",
                "h" : "680",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/0D5HaRY2Aj"
          }
        ]
      },
      "in_reply_to_status_id_str" : "1262826598965448591",
      "in_reply_to_status_id" : "1262826598965448591",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1755725020056782162"
          ],
          "editableUntil" : "2024-02-08T23:47:19.232Z",
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
        "11"
      ],
      "favorite_count" : "4",
      "id_str" : "1755725020056782162",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1755725020056782162",
      "created_at" : "Thu Feb 08 22:47:19 +0000 2024",
      "favorited" : false,
      "full_text" : "Frustrated.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "203853548629266070"
          ],
          "editableUntil" : "2012-05-19T14:54:08.066Z",
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
        "99"
      ],
      "favorite_count" : "0",
      "id_str" : "203853548629266070",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "203853548629266070",
      "created_at" : "Sat May 19 14:24:08 +0000 2012",
      "favorited" : false,
      "full_text" : "@oakmallow_73 both stations thank you Dunstan, and the one on the left sends her love. 73, N and M.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "203853193044561881",
      "in_reply_to_status_id" : "203853193044561881",
      "in_reply_to_user_id" : "208190355072",
      "in_reply_to_user_id_str" : "208190355072"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "11272163955"
          ],
          "editableUntil" : "2010-03-18T21:36:14.662Z",
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
      "favorite_count" : "2",
      "id_str" : "11272163955",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "11272163955",
      "created_at" : "Thu Mar 18 21:06:14 +0000 2010",
      "favorited" : false,
      "full_text" : "@threlkendale somebody buy that man a ferry ticket #quietdesk",
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
            "954740547044508707"
          ],
          "editableUntil" : "2018-01-20T16:10:59.294Z",
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
        "31"
      ],
      "favorite_count" : "3",
      "id_str" : "954740547044508707",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "954740547044508707",
      "created_at" : "Sat Jan 20 15:40:59 +0000 2018",
      "favorited" : false,
      "full_text" : "I've to go outside for a while.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1045726450012915403"
          ],
          "editableUntil" : "2018-09-28T17:56:28.998Z",
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
        "57"
      ],
      "favorite_count" : "1",
      "id_str" : "1045726450012915403",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1045726450012915403",
      "created_at" : "Fri Sep 28 17:26:28 +0000 2018",
      "favorited" : false,
      "full_text" : "@threlkendale He said 'you shout it up through the floor'",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1045726195431244384",
      "in_reply_to_status_id" : "1045726195431244384",
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
            "408702555091110161"
          ],
          "editableUntil" : "2013-12-05T21:30:57.117Z",
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
      "favorite_count" : "4",
      "id_str" : "408702555091110161",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "408702555091110161",
      "created_at" : "Thu Dec 05 21:00:57 +0000 2013",
      "favorited" : false,
      "full_text" : "What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "91598063889551140"
          ],
          "editableUntil" : "2011-07-14T20:30:54.898Z",
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
      "favorite_count" : "2",
      "id_str" : "91598063889551140",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "91598063889551140",
      "created_at" : "Thu Jul 14 20:00:54 +0000 2011",
      "favorited" : false,
      "full_text" : "What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1644704566"
          ],
          "editableUntil" : "2009-03-17T12:15:24.727Z",
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
      "favorite_count" : "0",
      "id_str" : "1644704566",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1644704566",
      "created_at" : "Tue Mar 17 11:45:24 +0000 2009",
      "favorited" : false,
      "full_text" : "@seealso_marit it's at least half a tuba",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1644699062",
      "in_reply_to_status_id" : "1644699062",
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
            "2056817271321399199"
          ],
          "editableUntil" : "2026-05-19T20:20:25.957Z",
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
        "37"
      ],
      "favorite_count" : "2",
      "id_str" : "2056817271321399199",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2056817271321399199",
      "created_at" : "Tue May 19 19:20:25 +0000 2026",
      "favorited" : false,
      "full_text" : "@seealso_marit Tell them how it ends.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "2056816734832165885",
      "in_reply_to_status_id" : "2056816734832165885",
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
            "423922768795404834"
          ],
          "editableUntil" : "2014-01-16T21:30:38.842Z",
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
      "id_str" : "423922768795404834",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "423922768795404834",
      "created_at" : "Thu Jan 16 21:00:38 +0000 2014",
      "favorited" : false,
      "full_text" : "What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1390397629627632906"
          ],
          "editableUntil" : "2021-05-06T20:36:41.899Z",
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
              "44",
              "54"
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
              "3",
              "16"
            ]
          },
          {
            "name" : "Nessa Corraquill",
            "screen_name" : "nessacorraquill",
            "id_str" : "208104417703",
            "id" : "208104417703",
            "indices" : [
              "18",
              "34"
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
      "id_str" : "1390397629627632906",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1390397629627632906",
      "created_at" : "Thu May 06 20:06:41 +0000 2021",
      "favorited" : false,
      "full_text" : "RT @threlkendale: @nessacorraquill \"bugger\" #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1147908530"
          ],
          "editableUntil" : "2009-01-08T21:38:19.824Z",
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
        "53"
      ],
      "favorite_count" : "2",
      "id_str" : "1147908530",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1147908530",
      "created_at" : "Thu Jan 08 21:08:19 +0000 2009",
      "favorited" : false,
      "full_text" : "@ogundashire Femi please put the lights on #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1147878685",
      "in_reply_to_status_id" : "1147878685",
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
            "203795044426057384"
          ],
          "editableUntil" : "2012-05-19T11:01:39.577Z",
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
      "id_str" : "203795044426057384",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "203795044426057384",
      "created_at" : "Sat May 19 10:31:39 +0000 2012",
      "favorited" : false,
      "full_text" : "At Eyre Square an hour early like an eejit. Bench nearest the bus. [woman, pretending to read]",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1024808053"
          ],
          "editableUntil" : "2008-11-06T22:40:37.478Z",
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
        "76"
      ],
      "favorite_count" : "1",
      "id_str" : "1024808053",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1024808053",
      "created_at" : "Thu Nov 06 22:10:37 +0000 2008",
      "favorited" : false,
      "full_text" : "@threlkendale I think you've already captioned it. Leave it exactly as it is",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1024801416",
      "in_reply_to_status_id" : "1024801416",
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
            "1527265447731268293"
          ],
          "editableUntil" : "2022-05-19T13:30:32.616Z",
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
        "79"
      ],
      "favorite_count" : "0",
      "id_str" : "1527265447731268293",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1527265447731268293",
      "created_at" : "Thu May 19 12:30:32 +0000 2022",
      "favorited" : false,
      "full_text" : "Then she took G.'s good hat out of her bag, and there was something in the hat.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1527253939056019150",
      "in_reply_to_status_id" : "1527253939056019150",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1527267875985820095"
          ],
          "editableUntil" : "2022-05-19T13:40:11.557Z",
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
        "141"
      ],
      "favorite_count" : "0",
      "id_str" : "1527267875985820095",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1527267875985820095",
      "created_at" : "Thu May 19 12:40:11 +0000 2022",
      "favorited" : false,
      "full_text" : "@seealso_marit That's twenty-one. It's heavier than all the rest of them. I carried it around Galway all afternoon in my two arms like a cat.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1527266031431583671",
      "in_reply_to_status_id" : "1527266031431583671",
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
            "29042187938"
          ],
          "editableUntil" : "2010-10-28T20:14:14.790Z",
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
        "31"
      ],
      "favorite_count" : "2",
      "id_str" : "29042187938",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "29042187938",
      "created_at" : "Thu Oct 28 19:44:14 +0000 2010",
      "favorited" : false,
      "full_text" : "@seealso_marit DID THEY SAY YES",
      "lang" : "en",
      "in_reply_to_status_id_str" : "29041917134",
      "in_reply_to_status_id" : "29041917134",
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
            "35109333314307922"
          ],
          "editableUntil" : "2011-02-08T23:24:52.019Z",
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
        "62"
      ],
      "favorite_count" : "2",
      "id_str" : "35109333314307922",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "35109333314307922",
      "created_at" : "Tue Feb 08 22:54:52 +0000 2011",
      "favorited" : false,
      "full_text" : "@pettifaun_binds stay where you are Lorcan. Stay with the glue",
      "lang" : "en",
      "in_reply_to_status_id_str" : "35107525560897343",
      "in_reply_to_status_id" : "35107525560897343",
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
            "10439648228673820"
          ],
          "editableUntil" : "2010-12-02T21:36:20.754Z",
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
      "favorite_count" : "2",
      "id_str" : "10439648228673820",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "10439648228673820",
      "created_at" : "Thu Dec 02 21:06:20 +0000 2010",
      "favorited" : false,
      "full_text" : "@hoshinagi_k [truck, lovesick, selling potatoes] #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "10439240705901879",
      "in_reply_to_status_id" : "10439240705901879",
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
            "1069771068"
          ],
          "editableUntil" : "2008-12-14T22:20:27.501Z",
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
        "23"
      ],
      "favorite_count" : "1",
      "id_str" : "1069771068",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1069771068",
      "created_at" : "Sun Dec 14 21:50:27 +0000 2008",
      "favorited" : false,
      "full_text" : "@ogundashire *a* glove?",
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
            "2056816535271376879"
          ],
          "editableUntil" : "2026-05-19T20:17:30.469Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
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
      "favorite_count" : "1",
      "id_str" : "2056816535271376879",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2056816535271376879",
      "created_at" : "Tue May 19 19:17:30 +0000 2026",
      "favorited" : false,
      "full_text" : "'Kettle, Distantly: a correspondence. With an index.' Six hundred pages. It's the first thing I've made that ends up under K.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "2056815836143816124",
      "in_reply_to_status_id" : "2056815836143816124",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1081394106"
          ],
          "editableUntil" : "2008-12-24T18:00:29.109Z",
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
        "121"
      ],
      "favorite_count" : "0",
      "id_str" : "1081394106",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1081394106",
      "created_at" : "Wed Dec 24 17:30:29 +0000 2008",
      "favorited" : false,
      "full_text" : "Last job of the year is a carol service for the hard of hearing. Typed 'Silent night' and sat back to look at it a while.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1280796274861277687"
          ],
          "editableUntil" : "2020-07-08T10:00:02.628Z",
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
      "favorite_count" : "0",
      "id_str" : "1280796274861277687",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1280796274861277687",
      "created_at" : "Wed Jul 08 09:30:02 +0000 2020",
      "favorited" : false,
      "full_text" : "Masks. Nobody can see who's speaking, so everyone turns to everyone. I've waited all my life for people to look round like that.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "680155380008879349"
          ],
          "editableUntil" : "2015-12-24T23:07:33.927Z",
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
        "35"
      ],
      "favorite_count" : "0",
      "id_str" : "680155380008879349",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "680155380008879349",
      "created_at" : "Thu Dec 24 22:37:33 +0000 2015",
      "favorited" : false,
      "full_text" : "@oakmallow_73 [subtitler, helpless]",
      "lang" : "en",
      "in_reply_to_status_id_str" : "680155093542109736",
      "in_reply_to_status_id" : "680155093542109736",
      "in_reply_to_user_id" : "208190355072",
      "in_reply_to_user_id_str" : "208190355072"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "35110126058737638"
          ],
          "editableUntil" : "2011-02-08T23:28:01.024Z",
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
      "favorite_count" : "2",
      "id_str" : "35110126058737638",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "35110126058737638",
      "created_at" : "Tue Feb 08 22:58:01 +0000 2011",
      "favorited" : false,
      "full_text" : "@qandelfar yes please, one kettle, very fast",
      "lang" : "en",
      "in_reply_to_status_id_str" : "35107911441056853",
      "in_reply_to_status_id" : "35107911441056853",
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
            "1045719818948315195"
          ],
          "editableUntil" : "2018-09-28T17:30:08.029Z",
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
        "214"
      ],
      "favorite_count" : "0",
      "id_str" : "1045719818948315195",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1045719818948315195",
      "created_at" : "Fri Sep 28 17:00:08 +0000 2018",
      "favorited" : false,
      "full_text" : "The lamps man is retiring. 41 years. He's selling nothing, he's giving each one to whoever it'd suit. There's a queue to Bridge Street, and he's looking each person in the face for a good long time before he picks.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "12734977002"
          ],
          "editableUntil" : "2010-04-15T20:38:47.084Z",
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
              "101",
              "111"
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
          },
          {
            "name" : "Beatriz Solvarenga",
            "screen_name" : "solvarenga_x",
            "id_str" : "208281905713",
            "id" : "208281905713",
            "indices" : [
              "18",
              "31"
            ]
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "111"
      ],
      "favorite_count" : "1",
      "id_str" : "12734977002",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "12734977002",
      "created_at" : "Thu Apr 15 20:08:47 +0000 2010",
      "favorited" : false,
      "full_text" : "@qandelfar Samir, @solvarenga_x is in Valencia. Bea, Samir needs feeding. I'll leave you both to it. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "12734922617",
      "in_reply_to_status_id" : "12734922617",
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
            "1864776882285709535"
          ],
          "editableUntil" : "2024-12-05T22:00:29.273Z",
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
      "favorite_count" : "5",
      "id_str" : "1864776882285709535",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1864776882285709535",
      "created_at" : "Thu Dec 05 21:00:29 +0000 2024",
      "favorited" : false,
      "full_text" : "What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "342733647226342629"
          ],
          "editableUntil" : "2013-06-06T20:34:03.839Z",
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
              "56",
              "66"
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
              "3",
              "16"
            ]
          },
          {
            "name" : "Nessa Corraquill",
            "screen_name" : "kettl_distantly",
            "id_str" : "208104417703",
            "id" : "208104417703",
            "indices" : [
              "18",
              "34"
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
      "id_str" : "342733647226342629",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "342733647226342629",
      "created_at" : "Thu Jun 06 20:04:03 +0000 2013",
      "favorited" : false,
      "full_text" : "RT @juneish_moor: @kettl_distantly \"[Sighs]: A History\" #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "157569480157827067"
          ],
          "editableUntil" : "2012-01-12T21:37:46.226Z",
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
              "11",
              "21"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "21"
      ],
      "favorite_count" : "0",
      "id_str" : "157569480157827067",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "157569480157827067",
      "created_at" : "Thu Jan 12 21:07:46 +0000 2012",
      "favorited" : false,
      "full_text" : "She'll do. #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "464495065163630256"
          ],
          "editableUntil" : "2014-05-08T20:30:28.093Z",
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
              "31",
              "41"
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
      "favorite_count" : "2",
      "id_str" : "464495065163630256",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "464495065163630256",
      "created_at" : "Thu May 08 20:00:28 +0000 2014",
      "favorited" : false,
      "full_text" : "Five of us. What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2003100903258721523"
          ],
          "editableUntil" : "2025-12-22T14:50:45.809Z",
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
        "59"
      ],
      "favorite_count" : "1",
      "id_str" : "2003100903258721523",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2003100903258721523",
      "created_at" : "Mon Dec 22 13:50:45 +0000 2025",
      "favorited" : false,
      "full_text" : "@seealso_marit He remembered. Thirteen years. He REMEMBERED",
      "lang" : "en",
      "in_reply_to_status_id_str" : "2003098963929991151",
      "in_reply_to_status_id" : "2003098963929991151",
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
            "46541277763734062"
          ],
          "editableUntil" : "2011-03-12T12:31:19.971Z",
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
        "37"
      ],
      "favorite_count" : "2",
      "id_str" : "46541277763734062",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "46541277763734062",
      "created_at" : "Sat Mar 12 12:01:19 +0000 2011",
      "favorited" : false,
      "full_text" : "@seealso_marit \n(26 seconds)\nFoghorn.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "46541135937537403",
      "in_reply_to_status_id" : "46541135937537403",
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
            "799356514539145980"
          ],
          "editableUntil" : "2016-11-17T21:30:19.049Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
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
        "127"
      ],
      "favorite_count" : "0",
      "id_str" : "799356514539145980",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "799356514539145980",
      "created_at" : "Thu Nov 17 21:00:19 +0000 2016",
      "favorited" : false,
      "full_text" : "@seealso_marit Are you all right over there? You don't have to say. I'm just going to leave the question here with the lamp on.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "545696112380481517"
          ],
          "editableUntil" : "2014-12-18T22:14:26.392Z",
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
        "26"
      ],
      "favorite_count" : "1",
      "id_str" : "545696112380481517",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "545696112380481517",
      "created_at" : "Thu Dec 18 21:44:26 +0000 2014",
      "favorited" : false,
      "full_text" : "@seealso_marit that's all?",
      "lang" : "en",
      "in_reply_to_status_id_str" : "545695370936585425",
      "in_reply_to_status_id" : "545695370936585425",
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
            "1662234588"
          ],
          "editableUntil" : "2009-03-19T21:30:46.153Z",
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
        "72"
      ],
      "favorite_count" : "0",
      "id_str" : "1662234588",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1662234588",
      "created_at" : "Thu Mar 19 21:00:46 +0000 2009",
      "favorited" : false,
      "full_text" : "@seealso_marit you are, by eleven seconds. What can you hear? #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1662227285",
      "in_reply_to_status_id" : "1662227285",
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
            "1623455034769410332"
          ],
          "editableUntil" : "2023-02-08T23:53:37.282Z",
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
            "name" : "Ulve Gardelin",
            "screen_name" : "ulvegardelin",
            "id_str" : "208300047288",
            "id" : "208300047288",
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
      "id_str" : "1623455034769410332",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1623455034769410332",
      "created_at" : "Wed Feb 08 22:53:37 +0000 2023",
      "favorited" : false,
      "full_text" : "@ulvegardelin Good man Ulve, you can stop now",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1623454659739910889",
      "in_reply_to_status_id" : "1623454659739910889",
      "in_reply_to_user_id" : "208300047288",
      "in_reply_to_user_id_str" : "208300047288",
      "in_reply_to_screen_name" : "ulvegardelin"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2021984521"
          ],
          "editableUntil" : "2009-05-07T20:30:56.191Z",
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
      "favorite_count" : "4",
      "id_str" : "2021984521",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2021984521",
      "created_at" : "Thu May 07 20:00:56 +0000 2009",
      "favorited" : false,
      "full_text" : "What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1645751652"
          ],
          "editableUntil" : "2009-03-17T15:40:36.568Z",
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
      "favorite_count" : "1",
      "id_str" : "1645751652",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1645751652",
      "created_at" : "Tue Mar 17 15:10:36 +0000 2009",
      "favorited" : false,
      "full_text" : "St Patrick turned out to be the lamps man. I've no more information at this time.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "20607289786"
          ],
          "editableUntil" : "2010-07-29T21:01:08.867Z",
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
        "55"
      ],
      "favorite_count" : "2",
      "id_str" : "20607289786",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "20607289786",
      "created_at" : "Thu Jul 29 20:31:08 +0000 2010",
      "favorited" : false,
      "full_text" : "@pwllgarn_fm Good evening Mrs Prothero-Vane! #quietdesk",
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
            "600741342791863801"
          ],
          "editableUntil" : "2015-05-19T19:44:32.013Z",
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
        "94"
      ],
      "favorite_count" : "2",
      "id_str" : "600741342791863801",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "600741342791863801",
      "created_at" : "Tue May 19 19:14:32 +0000 2015",
      "favorited" : false,
      "full_text" : "Seven. The kettle's the same kettle. I've had the element replaced, and so has everyone I know",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "155031764530627569"
          ],
          "editableUntil" : "2012-01-05T21:33:47.672Z",
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
              "28",
              "38"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "38"
      ],
      "favorite_count" : "4",
      "id_str" : "155031764530627569",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "155031764530627569",
      "created_at" : "Thu Jan 05 21:03:47 +0000 2012",
      "favorited" : false,
      "full_text" : "135 days. I'm not counting. #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "179175396275651219"
          ],
          "editableUntil" : "2012-03-12T12:31:58.047Z",
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
      "favorite_count" : "0",
      "id_str" : "179175396275651219",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "179175396275651219",
      "created_at" : "Mon Mar 12 12:01:58 +0000 2012",
      "favorited" : false,
      "full_text" : "@seealso_marit [woman, being a foghorn, alone, in Canada]",
      "lang" : "en",
      "in_reply_to_status_id_str" : "179174961154360520",
      "in_reply_to_status_id" : "179174961154360520",
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
            "940601300"
          ],
          "editableUntil" : "2008-08-27T19:18:45.293Z",
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
        "131"
      ],
      "favorite_count" : "4",
      "id_str" : "940601300",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "940601300",
      "created_at" : "Wed Aug 27 18:48:45 +0000 2008",
      "favorited" : false,
      "full_text" : "Bought a bicycle off a man. It was his mother's and is called Concepta. I didn't ask which of them http://pics.example.com/concepta",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "5266316201"
          ],
          "editableUntil" : "2009-10-17T10:50:46.470Z",
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
        "64"
      ],
      "favorite_count" : "2",
      "id_str" : "5266316201",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "5266316201",
      "created_at" : "Sat Oct 17 10:20:46 +0000 2009",
      "favorited" : false,
      "full_text" : "On a train to Cork to meet a man who has only ever shouted at me",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1512585353"
          ],
          "editableUntil" : "2009-02-27T12:44:01.195Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "followfriday",
            "indices" : [
              "30",
              "43"
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
              "4",
              "17"
            ]
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "43"
      ],
      "favorite_count" : "0",
      "id_str" : "1512585353",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1512585353",
      "created_at" : "Fri Feb 27 12:14:01 +0000 2009",
      "favorited" : false,
      "full_text" : "and @oakmallow_73 for manners #followfriday",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "133168119110700100"
          ],
          "editableUntil" : "2011-11-06T13:35:28.397Z",
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
            "expanded_url" : "https://twitter.com/kettl_distantly/status/133168119110700100/photo/1",
            "indices" : [
              "119",
              "141"
            ],
            "url" : "http://t.co/ez195dek26",
            "media_url" : "http://pbs.twimg.com/media/rTeBh2hMnZLbRmV.jpg",
            "id_str" : "133168115335825998",
            "id" : "133168115335825998",
            "media_url_https" : "https://pbs.twimg.com/media/rTeBh2hMnZLbRmV.jpg",
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
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "small" : {
                "w" : "680",
                "h" : "468",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/ez195dek26"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "141"
      ],
      "favorite_count" : "1",
      "id_str" : "133168119110700100",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "133168119110700100",
      "created_at" : "Sun Nov 06 13:05:28 +0000 2011",
      "favorited" : false,
      "full_text" : "Whitby. Mr Dunstan Oakmallow, 77, in a tie. That's the key the walrus's cousin would've leant on. He let me have a go. http://t.co/ez195dek26",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/kettl_distantly/status/133168119110700100/photo/1",
            "indices" : [
              "119",
              "141"
            ],
            "url" : "http://t.co/ez195dek26",
            "media_url" : "http://pbs.twimg.com/media/rTeBh2hMnZLbRmV.jpg",
            "id_str" : "133168115335825998",
            "id" : "133168115335825998",
            "media_url_https" : "https://pbs.twimg.com/media/rTeBh2hMnZLbRmV.jpg",
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
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "small" : {
                "w" : "680",
                "h" : "468",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/ez195dek26"
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
            "155030939628473474"
          ],
          "editableUntil" : "2012-01-05T21:30:31.000Z",
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
              "15",
              "25"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "45"
      ],
      "favorite_count" : "3",
      "id_str" : "155030939628473474",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "155030939628473474",
      "created_at" : "Thu Jan 05 21:00:31 +0000 2012",
      "favorited" : false,
      "full_text" : "Fourth year of #quietdesk. What can you hear?",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "24499718745"
          ],
          "editableUntil" : "2010-09-09T20:30:10.094Z",
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
      "favorite_count" : "0",
      "id_str" : "24499718745",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "24499718745",
      "created_at" : "Thu Sep 09 20:00:10 +0000 2010",
      "favorited" : false,
      "full_text" : "What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1732867592399357478"
          ],
          "editableUntil" : "2023-12-07T22:00:03.808Z",
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
              "41",
              "51"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "51"
      ],
      "favorite_count" : "0",
      "id_str" : "1732867592399357478",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1732867592399357478",
      "created_at" : "Thu Dec 07 21:00:03 +0000 2023",
      "favorited" : false,
      "full_text" : "Last one of the year. What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "696827632070689622"
          ],
          "editableUntil" : "2016-02-08T23:17:08.574Z",
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
        "11"
      ],
      "favorite_count" : "2",
      "id_str" : "696827632070689622",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "696827632070689622",
      "created_at" : "Mon Feb 08 22:47:08 +0000 2016",
      "favorited" : false,
      "full_text" : "Frustrated.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1662249666"
          ],
          "editableUntil" : "2009-03-19T21:33:43.451Z",
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
      "id_str" : "1662249666",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1662249666",
      "created_at" : "Thu Mar 19 21:03:43 +0000 2009",
      "favorited" : false,
      "full_text" : "@seealso_marit near or distantly? #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1662244455",
      "in_reply_to_status_id" : "1662244455",
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
            "388394820881614181"
          ],
          "editableUntil" : "2013-10-10T20:35:15.982Z",
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
              "30",
              "40"
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
        "40"
      ],
      "favorite_count" : "2",
      "id_str" : "388394820881614181",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "388394820881614181",
      "created_at" : "Thu Oct 10 20:05:15 +0000 2013",
      "favorited" : false,
      "full_text" : "@solvarenga_x does it roll it #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "388394100451180937",
      "in_reply_to_status_id" : "388394100451180937",
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
            "1916619191"
          ],
          "editableUntil" : "2009-04-23T12:22:30.047Z",
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
        "27"
      ],
      "favorite_count" : "0",
      "id_str" : "1916619191",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1916619191",
      "created_at" : "Thu Apr 23 11:52:30 +0000 2009",
      "favorited" : false,
      "full_text" : "@hoshinagi_k then it's ours",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1916608604",
      "in_reply_to_status_id" : "1916608604",
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
            "12709609899"
          ],
          "editableUntil" : "2010-04-15T09:00:34.758Z",
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
        "61"
      ],
      "favorite_count" : "3",
      "id_str" : "12709609899",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "12709609899",
      "created_at" : "Thu Apr 15 08:30:34 +0000 2010",
      "favorited" : false,
      "full_text" : "No planes. You never notice the sky has a hum until it stops.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "35110222557087923"
          ],
          "editableUntil" : "2011-02-08T23:28:24.031Z",
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
            "name" : "Dove Mantlepeck",
            "screen_name" : "mantlepeck",
            "id_str" : "208300102245",
            "id" : "208300102245",
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
        "49"
      ],
      "favorite_count" : "0",
      "id_str" : "35110222557087923",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "35110222557087923",
      "created_at" : "Tue Feb 08 22:58:24 +0000 2011",
      "favorited" : false,
      "full_text" : "@mantlepeck it wasn't but I can hear him starting",
      "lang" : "en",
      "in_reply_to_status_id_str" : "35108016365766113",
      "in_reply_to_status_id" : "35108016365766113",
      "in_reply_to_user_id" : "208300102245",
      "in_reply_to_user_id_str" : "208300102245",
      "in_reply_to_screen_name" : "mantlepeck"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "614175856679454909"
          ],
          "editableUntil" : "2015-06-25T21:28:29.725Z",
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
        "37"
      ],
      "favorite_count" : "2",
      "id_str" : "614175856679454909",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "614175856679454909",
      "created_at" : "Thu Jun 25 20:58:29 +0000 2015",
      "favorited" : false,
      "full_text" : "@oakmallow_73 73 Dunstan. 73, 73, 73.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "614175072143281175",
      "in_reply_to_status_id" : "614175072143281175",
      "in_reply_to_user_id" : "208190355072",
      "in_reply_to_user_id_str" : "208190355072"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "11271946846"
          ],
          "editableUntil" : "2010-03-18T21:30:16.119Z",
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
      "favorite_count" : "4",
      "id_str" : "11271946846",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "11271946846",
      "created_at" : "Thu Mar 18 21:00:16 +0000 2010",
      "favorited" : false,
      "full_text" : "What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "476222236659704"
          ],
          "editableUntil" : "2010-11-05T09:45:14.886Z",
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
        "87"
      ],
      "favorite_count" : "0",
      "id_str" : "476222236659704",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "476222236659704",
      "created_at" : "Fri Nov 05 09:15:14 +0000 2010",
      "favorited" : false,
      "full_text" : "Ids got very long overnight. Every post now has a number like a phone call to the moon.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1262834057717220237"
          ],
          "editableUntil" : "2020-05-19T20:24:36.339Z",
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
        "226"
      ],
      "favorite_count" : "0",
      "id_str" : "1262834057717220237",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1262834057717220237",
      "created_at" : "Tue May 19 19:54:36 +0000 2020",
      "favorited" : false,
      "full_text" : "19. Mam's. She laid an extra place every Christmas for all you people in the machine, with a card on it. The card says E, for Everyone. She's eighty-one and I can't get up to her. She's well. She rang to say the place is laid.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1262833530363185173",
      "in_reply_to_status_id" : "1262833530363185173",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "6216060191"
          ],
          "editableUntil" : "2009-11-22T15:11:00.973Z",
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
        "82"
      ],
      "favorite_count" : "1",
      "id_str" : "6216060191",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "6216060191",
      "created_at" : "Sun Nov 22 14:41:00 +0000 2009",
      "favorited" : false,
      "full_text" : "@qandelfar it is! Thursdays at nine. Would you ever draw me the letter I'm missing",
      "lang" : "en",
      "in_reply_to_status_id_str" : "6215866100",
      "in_reply_to_status_id" : "6215866100",
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
            "1816290234"
          ],
          "editableUntil" : "2009-04-09T20:41:02.553Z",
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
              "101",
              "111"
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
          },
          {
            "name" : "Tobias Wrenhallow",
            "screen_name" : "tobs_wrenhallow",
            "id_str" : "208117702645",
            "id" : "208117702645",
            "indices" : [
              "32",
              "48"
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
      "id_str" : "1816290234",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1816290234",
      "created_at" : "Thu Apr 09 20:11:02 +0000 2009",
      "favorited" : false,
      "full_text" : "@threlkendale Posy has a piano. @tobs_wrenhallow has a lever. I'm only saying what everyone can see. #quietdesk",
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
            "1720863580691107831"
          ],
          "editableUntil" : "2023-11-04T19:00:24.393Z",
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
        "123"
      ],
      "favorite_count" : "4",
      "id_str" : "1720863580691107831",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1720863580691107831",
      "created_at" : "Sat Nov 04 18:00:24 +0000 2023",
      "favorited" : false,
      "full_text" : "Inaudible is fourteen. The vet listened to his chest for a long while and said there was nothing wrong that she could hear.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1585541858891664328"
          ],
          "editableUntil" : "2022-10-27T09:00:11.760Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
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
              "15",
              "29"
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
      "id_str" : "1585541858891664328",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1585541858891664328",
      "created_at" : "Thu Oct 27 08:00:11 +0000 2022",
      "favorited" : false,
      "full_text" : "Happy birthday @seealso_marit, on the day the whole place was sold. [cake] [foghorn] [furniture being moved upstairs]",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1094004716750244617"
          ],
          "editableUntil" : "2019-02-08T23:17:04.755Z",
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
        "11"
      ],
      "favorite_count" : "2",
      "id_str" : "1094004716750244617",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1094004716750244617",
      "created_at" : "Fri Feb 08 22:47:04 +0000 2019",
      "favorited" : false,
      "full_text" : "Frustrated.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1864777569002324463"
          ],
          "editableUntil" : "2024-12-05T22:03:12.999Z",
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
              "28",
              "38"
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
        "38"
      ],
      "favorite_count" : "1",
      "id_str" : "1864777569002324463",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1864777569002324463",
      "created_at" : "Thu Dec 05 21:03:12 +0000 2024",
      "favorited" : false,
      "full_text" : "@qandelfar TWO? Samir! Bea! #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1864777299665096219",
      "in_reply_to_status_id" : "1864777299665096219",
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
            "506389552735193317"
          ],
          "editableUntil" : "2014-09-01T11:04:12.292Z",
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
      "favorite_count" : "2",
      "id_str" : "506389552735193317",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "506389552735193317",
      "created_at" : "Mon Sep 01 10:34:12 +0000 2014",
      "favorited" : false,
      "full_text" : "@seealso_marit would you ever mind it for me",
      "lang" : "en",
      "in_reply_to_status_id_str" : "506389370421380583",
      "in_reply_to_status_id" : "506389370421380583",
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
            "1969419237323702895"
          ],
          "editableUntil" : "2025-09-20T16:11:50.875Z",
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
        "30"
      ],
      "favorite_count" : "0",
      "id_str" : "1969419237323702895",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1969419237323702895",
      "created_at" : "Sat Sep 20 15:11:50 +0000 2025",
      "favorited" : false,
      "full_text" : "@tobs_wrenhallow I know, Tobs.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1969418797525765565",
      "in_reply_to_status_id" : "1969418797525765565",
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
            "1105438297456381424"
          ],
          "editableUntil" : "2019-03-12T12:30:02.821Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
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
        "119"
      ],
      "favorite_count" : "0",
      "id_str" : "1105438297456381424",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1105438297456381424",
      "created_at" : "Tue Mar 12 12:00:02 +0000 2019",
      "favorited" : false,
      "full_text" : "12 March. Ten years. [kettle, distantly] I live by the sea now. You'd like it. You'd say something very short about it.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "973167001348345708",
      "in_reply_to_status_id" : "973167001348345708",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1250783522"
          ],
          "editableUntil" : "2009-01-22T21:38:44.085Z",
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
              "11",
              "21"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "21"
      ],
      "favorite_count" : "2",
      "id_str" : "1250783522",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1250783522",
      "created_at" : "Thu Jan 22 21:08:44 +0000 2009",
      "favorited" : false,
      "full_text" : "He's at 1. #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "81617698852700808"
          ],
          "editableUntil" : "2011-06-17T07:32:30.447Z",
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
      "id_str" : "81617698852700808",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "81617698852700808",
      "created_at" : "Fri Jun 17 07:02:30 +0000 2011",
      "favorited" : false,
      "full_text" : "Has anyone heard",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1250779433"
          ],
          "editableUntil" : "2009-01-22T21:37:56.010Z",
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
              "98",
              "108"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "108"
      ],
      "favorite_count" : "0",
      "id_str" : "1250779433",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1250779433",
      "created_at" : "Thu Jan 22 21:07:56 +0000 2009",
      "favorited" : false,
      "full_text" : "Me: the lamps shop is doing a stocktake. He counts out loud. He's at 212. He has just lost count. #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2429356395"
          ],
          "editableUntil" : "2009-07-01T09:03:15.906Z",
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
        "75"
      ],
      "favorite_count" : "0",
      "id_str" : "2429356395",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2429356395",
      "created_at" : "Wed Jul 01 08:33:15 +0000 2009",
      "favorited" : false,
      "full_text" : "@quenzhagen we'll need you to make a small one on Thursdays. Where are you?",
      "lang" : "en",
      "in_reply_to_status_id_str" : "2429310347",
      "in_reply_to_status_id" : "2429310347",
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
            "388396135120635838"
          ],
          "editableUntil" : "2013-10-10T20:40:29.321Z",
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
              "63",
              "73"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Osmund Ry",
            "screen_name" : "osmundry_1x1",
            "id_str" : "208300026521",
            "id" : "208300026521",
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
        "73"
      ],
      "favorite_count" : "2",
      "id_str" : "388396135120635838",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "388396135120635838",
      "created_at" : "Thu Oct 10 20:10:29 +0000 2013",
      "favorited" : false,
      "full_text" : "@osmundry_1x1 a baby's the best excuse there is. Kiss its feet #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "388395930480543000",
      "in_reply_to_status_id" : "388395930480543000",
      "in_reply_to_user_id" : "208300026521",
      "in_reply_to_user_id_str" : "208300026521",
      "in_reply_to_screen_name" : "osmundry_1x1"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "829461597993830142"
          ],
          "editableUntil" : "2017-02-08T23:17:10.270Z",
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
        "11"
      ],
      "favorite_count" : "0",
      "id_str" : "829461597993830142",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "829461597993830142",
      "created_at" : "Wed Feb 08 22:47:10 +0000 2017",
      "favorited" : false,
      "full_text" : "Frustrated.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "851719546996788488"
          ],
          "editableUntil" : "2017-04-11T09:22:18.845Z",
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
        "53"
      ],
      "favorite_count" : "1",
      "id_str" : "851719546996788488",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "851719546996788488",
      "created_at" : "Tue Apr 11 08:52:18 +0000 2017",
      "favorited" : false,
      "full_text" : "@quenzhagen Trudel I've had to get up and walk around",
      "lang" : "en",
      "in_reply_to_status_id_str" : "851716608530318480",
      "in_reply_to_status_id" : "851716608530318480",
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
            "203870313564343307"
          ],
          "editableUntil" : "2012-05-19T16:00:45.138Z",
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
        "70"
      ],
      "favorite_count" : "2",
      "id_str" : "203870313564343307",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "203870313564343307",
      "created_at" : "Sat May 19 15:30:45 +0000 2012",
      "favorited" : false,
      "full_text" : "So I could be @kettle_distantly now. I've the e. It still doesn't fit.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "497630793305164183"
          ],
          "editableUntil" : "2014-08-08T07:00:01.314Z",
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
        "urls" : [ ],
        "media" : [
          {
            "expanded_url" : "https://twitter.com/kettl_distantly/status/497630793305164183/photo/1",
            "indices" : [
              "93",
              "116"
            ],
            "url" : "https://t.co/9bgvYVvGxA",
            "media_url" : "http://pbs.twimg.com/media/Y7yaHvk90yVlE1p.jpg",
            "id_str" : "497630789530289897",
            "id" : "497630789530289897",
            "media_url_https" : "https://pbs.twimg.com/media/Y7yaHvk90yVlE1p.jpg",
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
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "small" : {
                "w" : "680",
                "h" : "468",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/9bgvYVvGxA"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "116"
      ],
      "favorite_count" : "0",
      "id_str" : "497630793305164183",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "497630793305164183",
      "created_at" : "Fri Aug 08 06:30:01 +0000 2014",
      "favorited" : false,
      "full_text" : "He's bringing it BACK onto the boat for the day so she can walk in to it. There's still hay. https://t.co/9bgvYVvGxA",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/kettl_distantly/status/497630793305164183/photo/1",
            "indices" : [
              "93",
              "116"
            ],
            "url" : "https://t.co/9bgvYVvGxA",
            "media_url" : "http://pbs.twimg.com/media/Y7yaHvk90yVlE1p.jpg",
            "id_str" : "497630789530289897",
            "id" : "497630789530289897",
            "media_url_https" : "https://pbs.twimg.com/media/Y7yaHvk90yVlE1p.jpg",
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
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "small" : {
                "w" : "680",
                "h" : "468",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/9bgvYVvGxA"
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
            "81767571644221189"
          ],
          "editableUntil" : "2011-06-17T17:28:02.905Z",
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
        "33"
      ],
      "favorite_count" : "1",
      "id_str" : "81767571644221189",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "81767571644221189",
      "created_at" : "Fri Jun 17 16:58:02 +0000 2011",
      "favorited" : false,
      "full_text" : "@threlkendale [galway, screaming]",
      "lang" : "en",
      "in_reply_to_status_id_str" : "81767441738239391",
      "in_reply_to_status_id" : "81767441738239391",
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
            "1590819294017488262"
          ],
          "editableUntil" : "2022-11-10T22:30:50.344Z",
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
              "88",
              "98"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/T4ujN5LZ36",
            "expanded_url" : "https://rooms.example.org/where-we-went",
            "display_url" : "rooms.example.org/where-we…",
            "indices" : [
              "64",
              "87"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "98"
      ],
      "favorite_count" : "3",
      "id_str" : "1590819294017488262",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1590819294017488262",
      "created_at" : "Thu Nov 10 21:30:50 +0000 2022",
      "favorited" : false,
      "full_text" : "A list of where everybody's going, in case the stairs give way: https://t.co/T4ujN5LZ36 #quietdesk",
      "lang" : "en",
      "possibly_sensitive" : false
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "574826681701764463"
          ],
          "editableUntil" : "2015-03-09T07:28:55.338Z",
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
        "27"
      ],
      "favorite_count" : "1",
      "id_str" : "574826681701764463",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "574826681701764463",
      "created_at" : "Mon Mar 09 06:58:55 +0000 2015",
      "favorited" : false,
      "full_text" : "@tobs_wrenhallow SHE DIDN'T",
      "lang" : "en",
      "in_reply_to_status_id_str" : "574824522113353360",
      "in_reply_to_status_id" : "574824522113353360",
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
            "167714959793325557"
          ],
          "editableUntil" : "2012-02-09T21:32:17.065Z",
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
        "49"
      ],
      "favorite_count" : "0",
      "id_str" : "167714959793325557",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "167714959793325557",
      "created_at" : "Thu Feb 09 21:02:17 +0000 2012",
      "favorited" : false,
      "full_text" : "@threlkendale [somebody, always there] #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "167714845968303942",
      "in_reply_to_status_id" : "167714845968303942",
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
            "1179970008223056172"
          ],
          "editableUntil" : "2019-10-04T04:32:27.400Z",
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
            "expanded_url" : "https://twitter.com/nessacorraquill/status/1179970008223056172/photo/1",
            "indices" : [
              "242",
              "265"
            ],
            "url" : "https://t.co/WDSB6y4VlJ",
            "media_url" : "http://pbs.twimg.com/media/cUVlRgdZwqCEeLZ.jpg",
            "id_str" : "1179970004448182537",
            "id" : "1179970004448182537",
            "media_url_https" : "https://pbs.twimg.com/media/cUVlRgdZwqCEeLZ.jpg",
            "sizes" : {
              "large" : {
                "w" : "620",
                "h" : "820",
                "resize" : "fit"
              },
              "medium" : {
                "w" : "620",
                "h" : "820",
                "resize" : "fit"
              },
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "small" : {
                "w" : "620",
                "h" : "820",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/WDSB6y4VlJ"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "265"
      ],
      "favorite_count" : "2",
      "id_str" : "1179970008223056172",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1179970008223056172",
      "created_at" : "Fri Oct 04 04:02:27 +0000 2019",
      "favorited" : false,
      "full_text" : "Kanazawa. Five in the morning, which is nine o'clock. We've drunk tea beside the loudest clock in Asia for three hours and she gave me this. It's え. It's pronounced e. It's been her first letter to everybody, she said, 'only yours was late'. https://t.co/WDSB6y4VlJ",
      "lang" : "ja",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/nessacorraquill/status/1179970008223056172/photo/1",
            "indices" : [
              "242",
              "265"
            ],
            "url" : "https://t.co/WDSB6y4VlJ",
            "media_url" : "http://pbs.twimg.com/media/cUVlRgdZwqCEeLZ.jpg",
            "id_str" : "1179970004448182537",
            "id" : "1179970004448182537",
            "media_url_https" : "https://pbs.twimg.com/media/cUVlRgdZwqCEeLZ.jpg",
            "sizes" : {
              "large" : {
                "w" : "620",
                "h" : "820",
                "resize" : "fit"
              },
              "medium" : {
                "w" : "620",
                "h" : "820",
                "resize" : "fit"
              },
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "small" : {
                "w" : "620",
                "h" : "820",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/WDSB6y4VlJ"
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
            "1226276427549114811"
          ],
          "editableUntil" : "2020-02-08T23:17:38.099Z",
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
        "11"
      ],
      "favorite_count" : "0",
      "id_str" : "1226276427549114811",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1226276427549114811",
      "created_at" : "Sat Feb 08 22:47:38 +0000 2020",
      "favorited" : false,
      "full_text" : "Frustrated.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "910067198"
          ],
          "editableUntil" : "2008-08-02T00:12:26.379Z",
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
        "119"
      ],
      "favorite_count" : "1",
      "id_str" : "910067198",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "910067198",
      "created_at" : "Fri Aug 01 23:42:26 +0000 2008",
      "favorited" : false,
      "full_text" : "Two a.m. deadline, a documentary about moss. Nobody has ever said so much about a thing that does so little. I love it.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1792274343955267600"
          ],
          "editableUntil" : "2024-05-19T20:21:17.103Z",
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
        "18"
      ],
      "favorite_count" : "2",
      "id_str" : "1792274343955267600",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1792274343955267600",
      "created_at" : "Sun May 19 19:21:17 +0000 2024",
      "favorited" : false,
      "full_text" : "@seealso_marit [ ]",
      "lang" : "und",
      "in_reply_to_status_id_str" : "1792274269728673126",
      "in_reply_to_status_id" : "1792274269728673126",
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
            "9574161544"
          ],
          "editableUntil" : "2010-02-14T10:40:20.402Z",
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
        "75"
      ],
      "favorite_count" : "5",
      "id_str" : "9574161544",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "9574161544",
      "created_at" : "Sun Feb 14 10:10:20 +0000 2010",
      "favorited" : false,
      "full_text" : "The lamps man has put one red bulb in the window. Only one, he's a realist.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "18432342360066487"
          ],
          "editableUntil" : "2010-12-24T22:56:27.532Z",
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
        "34"
      ],
      "favorite_count" : "2",
      "id_str" : "18432342360066487",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "18432342360066487",
      "created_at" : "Fri Dec 24 22:26:27 +0000 2010",
      "favorited" : false,
      "full_text" : "@oakmallow_73 It needed it. 73, N.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "18431767602004061",
      "in_reply_to_status_id" : "18431767602004061",
      "in_reply_to_user_id" : "208190355072",
      "in_reply_to_user_id_str" : "208190355072"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "10938748797"
          ],
          "editableUntil" : "2010-03-12T12:39:18.521Z",
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
        "35"
      ],
      "favorite_count" : "5",
      "id_str" : "10938748797",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "10938748797",
      "created_at" : "Fri Mar 12 12:09:18 +0000 2010",
      "favorited" : false,
      "full_text" : "A main heading! I'm a main heading!",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1543593731"
          ],
          "editableUntil" : "2009-03-03T18:00:43.770Z",
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
        "82"
      ],
      "favorite_count" : "2",
      "id_str" : "1543593731",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1543593731",
      "created_at" : "Tue Mar 03 17:30:43 +0000 2009",
      "favorited" : false,
      "full_text" : "Six hours of a cookery show where nobody ever eats the thing. [onions, unrequited]",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "893148778779903274"
          ],
          "editableUntil" : "2017-08-03T17:07:17.420Z",
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
            "name" : "Idris Pwllgarn",
            "screen_name" : "pwllgarn_fm",
            "id_str" : "208172830654",
            "id" : "208172830654",
            "indices" : [
              "3",
              "15"
            ]
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "140"
      ],
      "favorite_count" : "0",
      "id_str" : "893148778779903274",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "893148778779903274",
      "created_at" : "Thu Aug 03 16:37:17 +0000 2017",
      "favorited" : false,
      "full_text" : "RT @pwllgarn_fm: Mrs Prothero-Vane, aged 92, has been on the air. I let her read the forecast. \"Cardigan Bay,\" she said. \"Well, there it is…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "5749743431"
          ],
          "editableUntil" : "2009-11-04T20:50:12.665Z",
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
      "favorite_count" : "4",
      "id_str" : "5749743431",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "5749743431",
      "created_at" : "Wed Nov 04 20:20:12 +0000 2009",
      "favorited" : false,
      "full_text" : "There was a cat in the skip behind the lamps shop. I say was. http://pics.example.com/cat-in-flat",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "23121845309932647"
          ],
          "editableUntil" : "2011-01-06T21:30:52.162Z",
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
              "0",
              "10"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "42"
      ],
      "favorite_count" : "5",
      "id_str" : "23121845309932647",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "23121845309932647",
      "created_at" : "Thu Jan 06 21:00:52 +0000 2011",
      "favorited" : false,
      "full_text" : "#quietdesk, third year. What can you hear?",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "988016665"
          ],
          "editableUntil" : "2008-10-06T20:41:59.882Z",
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
        "63"
      ],
      "favorite_count" : "1",
      "id_str" : "988016665",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "988016665",
      "created_at" : "Mon Oct 06 20:11:59 +0000 2008",
      "favorited" : false,
      "full_text" : "Governor, hour 6: '[sighs in euro]'. They won't let me keep it.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "305449596526528383"
          ],
          "editableUntil" : "2013-02-23T23:20:33.448Z",
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
      "favorite_count" : "3",
      "id_str" : "305449596526528383",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "305449596526528383",
      "created_at" : "Sat Feb 23 22:50:33 +0000 2013",
      "favorited" : false,
      "full_text" : "After hours in a library with Femi. 400,000 books and the heating. It does. It sounds EXACTLY like that.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "397697354645373470"
          ],
          "editableUntil" : "2013-11-05T12:40:12.864Z",
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
        "93"
      ],
      "favorite_count" : "5",
      "id_str" : "397697354645373470",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "397697354645373470",
      "created_at" : "Tue Nov 05 12:10:12 +0000 2013",
      "favorited" : false,
      "full_text" : "It arrived as an F. I've put it on the shelf with the bit beside it. Four, on a technicality.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1248340966142643586"
          ],
          "editableUntil" : "2020-04-09T20:34:14.039Z",
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
              "37",
              "47"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "The Mossopwicks (both)",
            "screen_name" : "mossopwicks",
            "id_str" : "208300055370",
            "id" : "208300055370",
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
        "47"
      ],
      "favorite_count" : "0",
      "id_str" : "1248340966142643586",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1248340966142643586",
      "created_at" : "Thu Apr 09 20:04:14 +0000 2020",
      "favorited" : false,
      "full_text" : "@mossopwicks that's the best of news #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1248340881363176518",
      "in_reply_to_status_id" : "1248340881363176518",
      "in_reply_to_user_id" : "208300055370",
      "in_reply_to_user_id_str" : "208300055370",
      "in_reply_to_screen_name" : "mossopwicks"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1253414160767650335"
          ],
          "editableUntil" : "2020-04-23T20:33:17.893Z",
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
              "49",
              "59"
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
        "59"
      ],
      "favorite_count" : "1",
      "id_str" : "1253414160767650335",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1253414160767650335",
      "created_at" : "Thu Apr 23 20:03:17 +0000 2020",
      "favorited" : false,
      "full_text" : "@harkaberrigold [every single room, standing up] #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1253414073672925252",
      "in_reply_to_status_id" : "1253414073672925252",
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
            "1262836346968344994"
          ],
          "editableUntil" : "2020-05-19T20:33:42.139Z",
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
      "favorite_count" : "0",
      "id_str" : "1262836346968344994",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1262836346968344994",
      "created_at" : "Tue May 19 20:03:42 +0000 2020",
      "favorited" : false,
      "full_text" : "@seealso_marit well, I've you to thank for counting",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1262835717663361043",
      "in_reply_to_status_id" : "1262835717663361043",
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
            "614186994855055230"
          ],
          "editableUntil" : "2015-06-25T22:12:45.273Z",
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
        "23"
      ],
      "favorite_count" : "1",
      "id_str" : "614186994855055230",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "614186994855055230",
      "created_at" : "Thu Jun 25 21:42:45 +0000 2015",
      "favorited" : false,
      "full_text" : "@seealso_marit are you?",
      "lang" : "en",
      "in_reply_to_status_id_str" : "614186494474584454",
      "in_reply_to_status_id" : "614186494474584454",
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
            "82889084015480071"
          ],
          "editableUntil" : "2011-06-20T19:44:32.291Z",
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
              "3",
              "19"
            ]
          },
          {
            "name" : "Nessa Corraquill",
            "screen_name" : "kettl_distantly",
            "id_str" : "208104417703",
            "id" : "208104417703",
            "indices" : [
              "21",
              "37"
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
      "id_str" : "82889084015480071",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "82889084015480071",
      "created_at" : "Mon Jun 20 19:14:32 +0000 2011",
      "favorited" : false,
      "full_text" : "RT @tobs_wrenhallow: @kettl_distantly it hasnt gone yet",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "35806628435463847"
          ],
          "editableUntil" : "2011-02-10T21:35:40.131Z",
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
              "34",
              "44"
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
        "44"
      ],
      "favorite_count" : "2",
      "id_str" : "35806628435463847",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "35806628435463847",
      "created_at" : "Thu Feb 10 21:05:40 +0000 2011",
      "favorited" : false,
      "full_text" : "@ogundashire as your rank demands #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "35806457802785648",
      "in_reply_to_status_id" : "35806457802785648",
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
            "799563862587213394"
          ],
          "editableUntil" : "2016-11-18T11:14:14.676Z",
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
        "62"
      ],
      "favorite_count" : "2",
      "id_str" : "799563862587213394",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "799563862587213394",
      "created_at" : "Fri Nov 18 10:44:14 +0000 2016",
      "favorited" : false,
      "full_text" : "@ogundashire No. I wrote her a letter. I'll write another one.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "799562944420513265",
      "in_reply_to_status_id" : "799562944420513265",
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
            "2835632259"
          ],
          "editableUntil" : "2009-07-16T20:30:23.895Z",
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
      "favorite_count" : "4",
      "id_str" : "2835632259",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2835632259",
      "created_at" : "Thu Jul 16 20:00:23 +0000 2009",
      "favorited" : false,
      "full_text" : "What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1347286973445835920"
          ],
          "editableUntil" : "2021-01-07T21:30:20.508Z",
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
              "91",
              "101"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "101"
      ],
      "favorite_count" : "3",
      "id_str" : "1347286973445835920",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1347286973445835920",
      "created_at" : "Thu Jan 07 21:00:20 +0000 2021",
      "favorited" : false,
      "full_text" : "First Thursdays only from now on, or I'd never get any silence written. What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "7975923717"
          ],
          "editableUntil" : "2010-01-14T21:30:21.669Z",
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
      "id_str" : "7975923717",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "7975923717",
      "created_at" : "Thu Jan 14 21:00:21 +0000 2010",
      "favorited" : false,
      "full_text" : "What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "396691464349813977"
          ],
          "editableUntil" : "2013-11-02T18:03:09.929Z",
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
        "47"
      ],
      "favorite_count" : "0",
      "id_str" : "396691464349813977",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "396691464349813977",
      "created_at" : "Sat Nov 02 17:33:09 +0000 2013",
      "favorited" : false,
      "full_text" : "@pettifaun_binds you're not well and I love you",
      "lang" : "en",
      "in_reply_to_status_id_str" : "396690814224303031",
      "in_reply_to_status_id" : "396690814224303031",
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
            "23850957600"
          ],
          "editableUntil" : "2010-09-02T20:34:58.472Z",
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
              "57",
              "67"
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
        "67"
      ],
      "favorite_count" : "2",
      "id_str" : "23850957600",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "23850957600",
      "created_at" : "Thu Sep 02 20:04:58 +0000 2010",
      "favorited" : false,
      "full_text" : "@seealso_marit Mind yourself. Mind G. Mind the good hat. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "23850834475",
      "in_reply_to_status_id" : "23850834475",
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
            "973167001348345708"
          ],
          "editableUntil" : "2018-03-12T12:31:08.347Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
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
        "66"
      ],
      "favorite_count" : "0",
      "id_str" : "973167001348345708",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "973167001348345708",
      "created_at" : "Mon Mar 12 12:01:08 +0000 2018",
      "favorited" : false,
      "full_text" : "Dunstan died, Marit. I think you'd want to know. He left me a dot.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "973166767331347798",
      "in_reply_to_status_id" : "973166767331347798",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "172787876960929410"
          ],
          "editableUntil" : "2012-02-23T21:30:14.768Z",
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
      "favorite_count" : "2",
      "id_str" : "172787876960929410",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "172787876960929410",
      "created_at" : "Thu Feb 23 21:00:14 +0000 2012",
      "favorited" : false,
      "full_text" : "What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2109707035569294565"
          ],
          "editableUntil" : "2026-10-12T19:05:28.398Z",
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
        "49"
      ],
      "favorite_count" : "0",
      "id_str" : "2109707035569294565",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2109707035569294565",
      "created_at" : "Mon Oct 12 18:05:28 +0000 2026",
      "favorited" : false,
      "full_text" : "@seealso_marit Bed's made. I've ironed a curtain.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "2109705699163377420",
      "in_reply_to_status_id" : "2109705699163377420",
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
            "1370344647448071462"
          ],
          "editableUntil" : "2021-03-12T12:33:18.381Z",
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
        "61"
      ],
      "favorite_count" : "0",
      "id_str" : "1370344647448071462",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1370344647448071462",
      "created_at" : "Fri Mar 12 12:03:18 +0000 2021",
      "favorited" : false,
      "full_text" : "@seealso_marit You're grand. I kept your place with a kettle.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1370344046614023674",
      "in_reply_to_status_id" : "1370344046614023674",
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
            "2022006877"
          ],
          "editableUntil" : "2009-05-07T20:35:19.058Z",
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
        "41"
      ],
      "favorite_count" : "0",
      "id_str" : "2022006877",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2022006877",
      "created_at" : "Thu May 07 20:05:19 +0000 2009",
      "favorited" : false,
      "full_text" : "@hoshinagi_k [husband, fondly] #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "2021990074",
      "in_reply_to_status_id" : "2021990074",
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
            "1147866574"
          ],
          "editableUntil" : "2009-01-08T21:30:06.496Z",
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
              "11",
              "21"
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
      "favorite_count" : "4",
      "id_str" : "1147866574",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1147866574",
      "created_at" : "Thu Jan 08 21:00:06 +0000 2009",
      "favorited" : false,
      "full_text" : "First ever #quietdesk. Only one question and it'll always be the same one. What can you hear?",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1527265565847061047"
          ],
          "editableUntil" : "2022-05-19T13:31:00.777Z",
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
        "184"
      ],
      "favorite_count" : "1",
      "id_str" : "1527265565847061047",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1527265565847061047",
      "created_at" : "Thu May 19 12:31:00 +0000 2022",
      "favorited" : false,
      "full_text" : "It's stone. It's an e. He cut it in 2016, when he could hardly hold the chisel, and said nothing, and hid it in the hat in the cellar with the silver, where she'd only look in a storm.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1527265447731268293",
      "in_reply_to_status_id" : "1527265447731268293",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "875643380"
          ],
          "editableUntil" : "2008-07-03T22:14:05.118Z",
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
        "35"
      ],
      "favorite_count" : "0",
      "id_str" : "875643380",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "875643380",
      "created_at" : "Thu Jul 03 21:44:05 +0000 2008",
      "favorited" : false,
      "full_text" : "@tobs_wrenhallow And for the moths.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "875641285",
      "in_reply_to_status_id" : "875641285",
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
            "2835707409"
          ],
          "editableUntil" : "2009-07-16T20:34:31.246Z",
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
              "117",
              "127"
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
        "127"
      ],
      "favorite_count" : "0",
      "id_str" : "2835707409",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2835707409",
      "created_at" : "Thu Jul 16 20:04:31 +0000 2009",
      "favorited" : false,
      "full_text" : "@seealso_marit Nobody's asked me that since January. Lamps humming. The river. A hen party being sick, but politely. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "2835654679",
      "in_reply_to_status_id" : "2835654679",
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
            "157771649540689162"
          ],
          "editableUntil" : "2012-01-13T11:01:07.163Z",
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
        "115"
      ],
      "favorite_count" : "0",
      "id_str" : "157771649540689162",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "157771649540689162",
      "created_at" : "Fri Jan 13 10:31:07 +0000 2012",
      "favorited" : false,
      "full_text" : "@juneish_moor That was YOU?? You've been on my good list a whole year under the wrong name. You were twenty-fourth.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "157768920822976457",
      "in_reply_to_status_id" : "157768920822976457",
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
            "157568268553424493"
          ],
          "editableUntil" : "2012-01-12T21:32:57.357Z",
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
        "75"
      ],
      "favorite_count" : "1",
      "id_str" : "157568268553424493",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "157568268553424493",
      "created_at" : "Thu Jan 12 21:02:57 +0000 2012",
      "favorited" : false,
      "full_text" : "@juneish_moor I worked that out June. What can your friend hear? #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "157567944874788508",
      "in_reply_to_status_id" : "157567944874788508",
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
            "1358910235099531019"
          ],
          "editableUntil" : "2021-02-08T23:17:02.036Z",
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
        "11"
      ],
      "favorite_count" : "0",
      "id_str" : "1358910235099531019",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1358910235099531019",
      "created_at" : "Mon Feb 08 22:47:02 +0000 2021",
      "favorited" : false,
      "full_text" : "Frustrated.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "27745553871"
          ],
          "editableUntil" : "2010-10-14T20:37:39.187Z",
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
        "45"
      ],
      "favorite_count" : "2",
      "id_str" : "27745553871",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "27745553871",
      "created_at" : "Thu Oct 14 20:07:39 +0000 2010",
      "favorited" : false,
      "full_text" : "@qandelfar birds have the best ear #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "27745429538",
      "in_reply_to_status_id" : "27745429538",
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
            "1767272003535898614"
          ],
          "editableUntil" : "2024-03-11T20:30:54.626Z",
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
        "162"
      ],
      "favorite_count" : "2",
      "id_str" : "1767272003535898614",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1767272003535898614",
      "created_at" : "Mon Mar 11 19:30:54 +0000 2024",
      "favorited" : false,
      "full_text" : "I've paid them eight euro for one month so I can say a thing at its proper length tomorrow. After that I'm cancelling. Ye won't know me, I'll be using paragraphs.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "961733580378083078"
          ],
          "editableUntil" : "2018-02-08T23:18:48.365Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
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
        "30"
      ],
      "favorite_count" : "2",
      "id_str" : "961733580378083078",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "961733580378083078",
      "created_at" : "Thu Feb 08 22:48:48 +0000 2018",
      "favorited" : false,
      "full_text" : "Standing by on this frequency.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "961733185970900944",
      "in_reply_to_status_id" : "961733185970900944",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "5364761487214253"
          ],
          "editableUntil" : "2010-11-18T21:30:33.468Z",
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
      "id_str" : "5364761487214253",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "5364761487214253",
      "created_at" : "Thu Nov 18 21:00:33 +0000 2010",
      "favorited" : false,
      "full_text" : "What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "723846383366311135"
          ],
          "editableUntil" : "2016-04-23T12:40:00.867Z",
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
        "urls" : [ ],
        "media" : [
          {
            "expanded_url" : "https://twitter.com/nessacorraquill/status/723846383366311135/photo/1",
            "indices" : [
              "125",
              "148"
            ],
            "url" : "https://t.co/DsFRK1uU8L",
            "media_url" : "http://pbs.twimg.com/media/n1CRuhfaXxllzmc.jpg",
            "id_str" : "723846379591436689",
            "id" : "723846379591436689",
            "media_url_https" : "https://pbs.twimg.com/media/n1CRuhfaXxllzmc.jpg",
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
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "small" : {
                "w" : "680",
                "h" : "680",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/DsFRK1uU8L"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "148"
      ],
      "favorite_count" : "4",
      "id_str" : "723846383366311135",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "723846383366311135",
      "created_at" : "Sat Apr 23 12:10:00 +0000 2016",
      "favorited" : false,
      "full_text" : "Valencia. The order of service is a crossword. 1 across was 'I do' in four languages and we had to stay till we'd solved it. https://t.co/DsFRK1uU8L",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/nessacorraquill/status/723846383366311135/photo/1",
            "indices" : [
              "125",
              "148"
            ],
            "url" : "https://t.co/DsFRK1uU8L",
            "media_url" : "http://pbs.twimg.com/media/n1CRuhfaXxllzmc.jpg",
            "id_str" : "723846379591436689",
            "id" : "723846379591436689",
            "media_url_https" : "https://pbs.twimg.com/media/n1CRuhfaXxllzmc.jpg",
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
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "small" : {
                "w" : "680",
                "h" : "680",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/DsFRK1uU8L"
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
            "205750029103664837"
          ],
          "editableUntil" : "2012-05-24T20:30:04.246Z",
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
      "favorite_count" : "4",
      "id_str" : "205750029103664837",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "205750029103664837",
      "created_at" : "Thu May 24 20:00:04 +0000 2012",
      "favorited" : false,
      "full_text" : "What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "822261563"
          ],
          "editableUntil" : "2008-05-19T19:52:20.607Z",
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
        "33"
      ],
      "favorite_count" : "3",
      "id_str" : "822261563",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "822261563",
      "created_at" : "Mon May 19 19:22:20 +0000 2008",
      "favorited" : false,
      "full_text" : "If anyone finds an e, it is mine.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1644628379"
          ],
          "editableUntil" : "2009-03-17T12:00:28.915Z",
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
        "65"
      ],
      "favorite_count" : "5",
      "id_str" : "1644628379",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1644628379",
      "created_at" : "Tue Mar 17 11:30:28 +0000 2009",
      "favorited" : false,
      "full_text" : "Parade below. [tuba, losing] [tuba, lost] [tuba, found, applause]",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1135451104591482304"
          ],
          "editableUntil" : "2019-06-03T08:10:13.653Z",
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
        "168"
      ],
      "favorite_count" : "5",
      "id_str" : "1135451104591482304",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1135451104591482304",
      "created_at" : "Mon Jun 03 07:40:13 +0000 2019",
      "favorited" : false,
      "full_text" : "June Castellmoor was outside the office when I came to open it. Twenty minutes early, soaked, holding a plant. 'What can you hear?' I said, and she said 'you, finally'.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "432284517084957311"
          ],
          "editableUntil" : "2014-02-08T23:17:14.988Z",
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
        "11"
      ],
      "favorite_count" : "5",
      "id_str" : "432284517084957311",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "432284517084957311",
      "created_at" : "Sat Feb 08 22:47:14 +0000 2014",
      "favorited" : false,
      "full_text" : "Frustrated.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "81451648907480250"
          ],
          "editableUntil" : "2011-06-16T20:32:41.055Z",
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
        "54"
      ],
      "favorite_count" : "0",
      "id_str" : "81451648907480250",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "81451648907480250",
      "created_at" : "Thu Jun 16 20:02:41 +0000 2011",
      "favorited" : false,
      "full_text" : "@tobs_wrenhallow He's ON THE BOAT everybody #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "81451347538346257",
      "in_reply_to_status_id" : "81451347538346257",
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
            "1243282510612270092"
          ],
          "editableUntil" : "2020-03-26T21:33:44.259Z",
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
              "59",
              "69"
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
        "69"
      ],
      "favorite_count" : "1",
      "id_str" : "1243282510612270092",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1243282510612270092",
      "created_at" : "Thu Mar 26 21:03:44 +0000 2020",
      "favorited" : false,
      "full_text" : "@hoshinagi_k [river, which had its hand up the whole time] #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1243282165362331555",
      "in_reply_to_status_id" : "1243282165362331555",
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
            "1058993859"
          ],
          "editableUntil" : "2008-12-05T19:49:25.597Z",
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
      "favorite_count" : "1",
      "id_str" : "1058993859",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1058993859",
      "created_at" : "Fri Dec 05 19:19:25 +0000 2008",
      "favorited" : false,
      "full_text" : "Office xmas do for those who work alone: me, one mince pie, the radio. [speeches]",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "822071148123521223"
          ],
          "editableUntil" : "2017-01-19T13:50:09.713Z",
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
        "129"
      ],
      "favorite_count" : "1",
      "id_str" : "822071148123521223",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "822071148123521223",
      "created_at" : "Thu Jan 19 13:20:09 +0000 2017",
      "favorited" : false,
      "full_text" : "Whole morning on one line of dialogue. She says 'I'm fine' and the director wants it to be clear she isn't. I've put a full stop.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "48415871646828713"
          ],
          "editableUntil" : "2011-03-17T16:40:17.981Z",
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
        "54"
      ],
      "favorite_count" : "0",
      "id_str" : "48415871646828713",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "48415871646828713",
      "created_at" : "Thu Mar 17 16:10:17 +0000 2011",
      "favorited" : false,
      "full_text" : "Update: still half a tuba. I think it's the same half.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1199417207"
          ],
          "editableUntil" : "2009-01-15T21:52:28.911Z",
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
              "61",
              "71"
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
        "71"
      ],
      "favorite_count" : "0",
      "id_str" : "1199417207",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1199417207",
      "created_at" : "Thu Jan 15 21:22:28 +0000 2009",
      "favorited" : false,
      "full_text" : "@pwllgarn_fm I could listen to you do that till I was a rock #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1199405279",
      "in_reply_to_status_id" : "1199405279",
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
            "1390396114334649026"
          ],
          "editableUntil" : "2021-05-06T20:30:40.625Z",
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
      "favorite_count" : "4",
      "id_str" : "1390396114334649026",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1390396114334649026",
      "created_at" : "Thu May 06 20:00:40 +0000 2021",
      "favorited" : false,
      "full_text" : "What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1248339927746219963"
          ],
          "editableUntil" : "2020-04-09T20:30:06.466Z",
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
              "33",
              "43"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "43"
      ],
      "favorite_count" : "4",
      "id_str" : "1248339927746219963",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1248339927746219963",
      "created_at" : "Thu Apr 09 20:00:06 +0000 2020",
      "favorited" : false,
      "full_text" : "Nine o'clock. What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1240745457253089534"
          ],
          "editableUntil" : "2020-03-19T21:32:23.602Z",
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
        "33"
      ],
      "favorite_count" : "2",
      "id_str" : "1240745457253089534",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1240745457253089534",
      "created_at" : "Thu Mar 19 21:02:23 +0000 2020",
      "favorited" : false,
      "full_text" : "@quenzhagen Oh TRUDEL. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1240745333965721599",
      "in_reply_to_status_id" : "1240745333965721599",
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
            "203841590832138291"
          ],
          "editableUntil" : "2012-05-19T14:06:37.105Z",
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
        "urls" : [ ],
        "media" : [
          {
            "expanded_url" : "https://twitter.com/kettl_distantly/status/203841590832138291/photo/1",
            "indices" : [
              "79",
              "101"
            ],
            "url" : "http://t.co/3FlEcGwp7W",
            "media_url" : "http://pbs.twimg.com/media/obe33LKlw5bgnq3.jpg",
            "id_str" : "203841587057264093",
            "id" : "203841587057264093",
            "media_url_https" : "https://pbs.twimg.com/media/obe33LKlw5bgnq3.jpg",
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
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "small" : {
                "w" : "680",
                "h" : "468",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/3FlEcGwp7W"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "101"
      ],
      "favorite_count" : "2",
      "id_str" : "203841590832138291",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "203841590832138291",
      "created_at" : "Sat May 19 13:36:37 +0000 2012",
      "favorited" : false,
      "full_text" : "It's four hours later and I forgot to take a picture of anything but the cups. http://t.co/3FlEcGwp7W",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/kettl_distantly/status/203841590832138291/photo/1",
            "indices" : [
              "79",
              "101"
            ],
            "url" : "http://t.co/3FlEcGwp7W",
            "media_url" : "http://pbs.twimg.com/media/obe33LKlw5bgnq3.jpg",
            "id_str" : "203841587057264093",
            "id" : "203841587057264093",
            "media_url_https" : "https://pbs.twimg.com/media/obe33LKlw5bgnq3.jpg",
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
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "small" : {
                "w" : "680",
                "h" : "468",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/3FlEcGwp7W"
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
            "520308565185922307"
          ],
          "editableUntil" : "2014-10-09T20:53:23.463Z",
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
        "71"
      ],
      "favorite_count" : "2",
      "id_str" : "520308565185922307",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "520308565185922307",
      "created_at" : "Thu Oct 09 20:23:23 +0000 2014",
      "favorited" : false,
      "full_text" : "@seealso_marit Come when you come. The lamp's on either way. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "520308401587096493",
      "in_reply_to_status_id" : "520308401587096493",
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
            "167379780105143043"
          ],
          "editableUntil" : "2012-02-08T23:20:24.000Z",
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
        "82"
      ],
      "favorite_count" : "2",
      "id_str" : "167379780105143043",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "167379780105143043",
      "created_at" : "Wed Feb 08 22:50:24 +0000 2012",
      "favorited" : false,
      "full_text" : "One year since the eel. I'm not frustrated. I just wanted to hear ye come running.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "35119026849972718"
          ],
          "editableUntil" : "2011-02-09T00:03:23.138Z",
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
        "68"
      ],
      "favorite_count" : "0",
      "id_str" : "35119026849972718",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "35119026849972718",
      "created_at" : "Tue Feb 08 23:33:23 +0000 2011",
      "favorited" : false,
      "full_text" : "@qandelfar I'm going to frame it. I'm going to frame all of tonight.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "35118654425139798",
      "in_reply_to_status_id" : "35118654425139798",
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
            "27332349176"
          ],
          "editableUntil" : "2010-10-10T09:40:37.608Z",
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
        "73"
      ],
      "favorite_count" : "5",
      "id_str" : "27332349176",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "27332349176",
      "created_at" : "Sun Oct 10 09:10:37 +0000 2010",
      "favorited" : false,
      "full_text" : "10:10 on 10/10/10. Inaudible marked the occasion by falling off the bath.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2056815836143816124"
          ],
          "editableUntil" : "2026-05-19T20:14:43.784Z",
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
            "expanded_url" : "https://x.com/nessacorraquill/status/2056815836143816124/photo/1",
            "indices" : [
              "119",
              "142"
            ],
            "url" : "https://t.co/6f4l1VEa3H",
            "media_url" : "http://pbs.twimg.com/media/mGhmWtFfw0xtgiO.jpg",
            "id_str" : "2056815832368942300",
            "id" : "2056815832368942300",
            "media_url_https" : "https://pbs.twimg.com/media/mGhmWtFfw0xtgiO.jpg",
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
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "small" : {
                "w" : "680",
                "h" : "468",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.x.com/6f4l1VEa3H"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "142"
      ],
      "favorite_count" : "2",
      "id_str" : "2056815836143816124",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2056815836143816124",
      "created_at" : "Tue May 19 19:14:43 +0000 2026",
      "favorited" : false,
      "full_text" : "Eighteen years. Old enough to vote. Same desk, other window. There's a green book on it, in goatskin, that opens flat. https://t.co/6f4l1VEa3H",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://x.com/nessacorraquill/status/2056815836143816124/photo/1",
            "indices" : [
              "119",
              "142"
            ],
            "url" : "https://t.co/6f4l1VEa3H",
            "media_url" : "http://pbs.twimg.com/media/mGhmWtFfw0xtgiO.jpg",
            "id_str" : "2056815832368942300",
            "id" : "2056815832368942300",
            "media_url_https" : "https://pbs.twimg.com/media/mGhmWtFfw0xtgiO.jpg",
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
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "small" : {
                "w" : "680",
                "h" : "468",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.x.com/6f4l1VEa3H"
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
            "876560861"
          ],
          "editableUntil" : "2008-07-04T16:50:14.863Z",
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
        "47"
      ],
      "favorite_count" : "0",
      "id_str" : "876560861",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "876560861",
      "created_at" : "Fri Jul 04 16:20:14 +0000 2008",
      "favorited" : false,
      "full_text" : "@tobs_wrenhallow please tell me you answered it",
      "lang" : "en",
      "in_reply_to_status_id_str" : "876554820",
      "in_reply_to_status_id" : "876554820",
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
            "1986539267295283848"
          ],
          "editableUntil" : "2025-11-06T22:00:44.095Z",
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
      "favorite_count" : "0",
      "id_str" : "1986539267295283848",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1986539267295283848",
      "created_at" : "Thu Nov 06 21:00:44 +0000 2025",
      "favorited" : false,
      "full_text" : "What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "723911838370105274"
          ],
          "editableUntil" : "2016-04-23T17:00:06.556Z",
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
        "30"
      ],
      "favorite_count" : "5",
      "id_str" : "723911838370105274",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "723911838370105274",
      "created_at" : "Sat Apr 23 16:30:06 +0000 2016",
      "favorited" : false,
      "full_text" : "The parrot caught the bouquet.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "983247482"
          ],
          "editableUntil" : "2008-10-02T20:00:02.477Z",
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
        "136"
      ],
      "favorite_count" : "0",
      "id_str" : "983247482",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "983247482",
      "created_at" : "Thu Oct 02 19:30:02 +0000 2008",
      "favorited" : false,
      "full_text" : "Everyone is on about banks. I've been given nine hours of a bank governor to subtitle. He says 'going forward' and then sits very still.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1611093912"
          ],
          "editableUntil" : "2009-03-12T22:28:44.090Z",
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
      "favorite_count" : "2",
      "id_str" : "1611093912",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1611093912",
      "created_at" : "Thu Mar 12 21:58:44 +0000 2009",
      "favorited" : false,
      "full_text" : "Eight rooms, one of them in another time zone. Goodnight rooms. #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1662283457"
          ],
          "editableUntil" : "2009-03-19T21:40:20.766Z",
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
        "46"
      ],
      "favorite_count" : "1",
      "id_str" : "1662283457",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1662283457",
      "created_at" : "Thu Mar 19 21:10:20 +0000 2009",
      "favorited" : false,
      "full_text" : "@pettifaun_binds keep one by for me #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1662276821",
      "in_reply_to_status_id" : "1662276821",
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
            "1005166426"
          ],
          "editableUntil" : "2008-10-21T08:25:34.185Z",
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
        "71"
      ],
      "favorite_count" : "3",
      "id_str" : "1005166426",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1005166426",
      "created_at" : "Tue Oct 21 07:55:34 +0000 2008",
      "favorited" : false,
      "full_text" : "Concepta (bicycle) has a new bell. It sounds like a very small apology.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "10938557158"
          ],
          "editableUntil" : "2010-03-12T12:34:02.040Z",
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
        "45"
      ],
      "favorite_count" : "1",
      "id_str" : "10938557158",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "10938557158",
      "created_at" : "Fri Mar 12 12:04:02 +0000 2010",
      "favorited" : false,
      "full_text" : "@seealso_marit [foghorn] [one year] [foghorn]",
      "lang" : "en",
      "in_reply_to_status_id_str" : "10938441377",
      "in_reply_to_status_id" : "10938441377",
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
            "1527242314353741622"
          ],
          "editableUntil" : "2022-05-19T11:58:37.189Z",
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
        "11"
      ],
      "favorite_count" : "3",
      "id_str" : "1527242314353741622",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1527242314353741622",
      "created_at" : "Thu May 19 10:58:37 +0000 2022",
      "favorited" : false,
      "full_text" : "Two minutes",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "746223966162518260"
          ],
          "editableUntil" : "2016-06-24T06:40:32.361Z",
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
        "128"
      ],
      "favorite_count" : "2",
      "id_str" : "746223966162518260",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "746223966162518260",
      "created_at" : "Fri Jun 24 06:10:32 +0000 2016",
      "favorited" : false,
      "full_text" : "Rang Leeds, Glasgow, Whitby, Stromness and Aberystwyth before breakfast. Nobody knew what to say, so we said what we could hear.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "7976153923"
          ],
          "editableUntil" : "2010-01-14T21:36:41.841Z",
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
        "41"
      ],
      "favorite_count" : "2",
      "id_str" : "7976153923",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "7976153923",
      "created_at" : "Thu Jan 14 21:06:41 +0000 2010",
      "favorited" : false,
      "full_text" : "@oakmallow_73 where were you?? #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "7976110257",
      "in_reply_to_status_id" : "7976110257",
      "in_reply_to_user_id" : "208190355072",
      "in_reply_to_user_id_str" : "208190355072"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1009332704568675078"
          ],
          "editableUntil" : "2018-06-20T07:40:43.921Z",
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
        "185"
      ],
      "favorite_count" : "3",
      "id_str" : "1009332704568675078",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1009332704568675078",
      "created_at" : "Wed Jun 20 07:10:43 +0000 2018",
      "favorited" : false,
      "full_text" : "Went to look at one of Dunstan's old ones and the account's gone. The family tidied. They were right to. But all I have left now is my half, me going 'what happened in 1958?' to nobody.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "940614930"
          ],
          "editableUntil" : "2008-08-27T19:35:20.189Z",
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
        "48"
      ],
      "favorite_count" : "2",
      "id_str" : "940614930",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "940614930",
      "created_at" : "Wed Aug 27 19:05:20 +0000 2008",
      "favorited" : false,
      "full_text" : "@pettifaun_binds the colour of a school corridor",
      "lang" : "en",
      "in_reply_to_status_id_str" : "940612595",
      "in_reply_to_status_id" : "940612595",
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
            "923821593304499666"
          ],
          "editableUntil" : "2017-10-27T08:30:06.276Z",
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
        "56"
      ],
      "favorite_count" : "3",
      "id_str" : "923821593304499666",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "923821593304499666",
      "created_at" : "Fri Oct 27 08:00:06 +0000 2017",
      "favorited" : false,
      "full_text" : "Happy birthday to an indexer. [cake] [26 seconds] [cake]",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1262829415998425491"
          ],
          "editableUntil" : "2020-05-19T20:06:09.667Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
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
        "170"
      ],
      "favorite_count" : "0",
      "id_str" : "1262829415998425491",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1262829415998425491",
      "created_at" : "Tue May 19 19:36:09 +0000 2020",
      "favorited" : false,
      "full_text" : "11. Side E of a five-record set, from Idris, who had nineteen records and now has eighteen and three quarters. Track 2 is 'Harbour'. It was Mrs Prothero-Vane's favourite.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1262828695811260577",
      "in_reply_to_status_id" : "1262828695811260577",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "375433352699710338"
          ],
          "editableUntil" : "2013-09-05T02:11:01.155Z",
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
        "48"
      ],
      "favorite_count" : "1",
      "id_str" : "375433352699710338",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "375433352699710338",
      "created_at" : "Thu Sep 05 01:41:01 +0000 2013",
      "favorited" : false,
      "full_text" : "There's fog. I'm sitting up in bed with a watch.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1610836050"
          ],
          "editableUntil" : "2009-03-12T21:38:12.098Z",
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
              "34",
              "44"
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
        "44"
      ],
      "favorite_count" : "2",
      "id_str" : "1610836050",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1610836050",
      "created_at" : "Thu Mar 12 21:08:12 +0000 2009",
      "favorited" : false,
      "full_text" : "@tobs_wrenhallow ah the poor coat #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1610821312",
      "in_reply_to_status_id" : "1610821312",
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
            "7857119826"
          ],
          "editableUntil" : "2010-01-12T15:00:23.810Z",
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
        "84"
      ],
      "favorite_count" : "4",
      "id_str" : "7857119826",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "7857119826",
      "created_at" : "Tue Jan 12 14:30:23 +0000 2010",
      "favorited" : false,
      "full_text" : "The tap has frozen with one drop half out. It's been thinking about it since Sunday.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "35108528087632455"
          ],
          "editableUntil" : "2011-02-08T23:21:40.038Z",
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
        "78"
      ],
      "favorite_count" : "1",
      "id_str" : "35108528087632455",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "35108528087632455",
      "created_at" : "Tue Feb 08 22:51:40 +0000 2011",
      "favorited" : false,
      "full_text" : "@tobs_wrenhallow nobody, put the glare away, but thank you for having it ready",
      "lang" : "en",
      "in_reply_to_status_id_str" : "35107441628678267",
      "in_reply_to_status_id" : "35107441628678267",
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
            "1899792807346832900"
          ],
          "editableUntil" : "2025-03-12T13:01:16.372Z",
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
      "favorite_count" : "0",
      "id_str" : "1899792807346832900",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1899792807346832900",
      "created_at" : "Wed Mar 12 12:01:16 +0000 2025",
      "favorited" : false,
      "full_text" : "@seealso_marit and room for all of them",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1899792580070083461",
      "in_reply_to_status_id" : "1899792580070083461",
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
            "104223770360676712"
          ],
          "editableUntil" : "2011-08-18T16:40:57.895Z",
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
            "expanded_url" : "https://twitter.com/kettl_distantly/status/104223770360676712/photo/1",
            "indices" : [
              "112",
              "134"
            ],
            "url" : "http://t.co/xQGHSc2bY6",
            "media_url" : "http://pbs.twimg.com/media/Y6BzVXeuthu8LvD.jpg",
            "id_str" : "104223766585802250",
            "id" : "104223766585802250",
            "media_url_https" : "https://pbs.twimg.com/media/Y6BzVXeuthu8LvD.jpg",
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
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "small" : {
                "w" : "680",
                "h" : "468",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/xQGHSc2bY6"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "134"
      ],
      "favorite_count" : "3",
      "id_str" : "104223770360676712",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "104223770360676712",
      "created_at" : "Thu Aug 18 16:10:57 +0000 2011",
      "favorited" : false,
      "full_text" : "They've put the pictures in now, so here is Inaudible helping. He is saying something. You'll have to trust me. http://t.co/xQGHSc2bY6",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/kettl_distantly/status/104223770360676712/photo/1",
            "indices" : [
              "112",
              "134"
            ],
            "url" : "http://t.co/xQGHSc2bY6",
            "media_url" : "http://pbs.twimg.com/media/Y6BzVXeuthu8LvD.jpg",
            "id_str" : "104223766585802250",
            "id" : "104223766585802250",
            "media_url_https" : "https://pbs.twimg.com/media/Y6BzVXeuthu8LvD.jpg",
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
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "small" : {
                "w" : "680",
                "h" : "468",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/xQGHSc2bY6"
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
            "1713668853"
          ],
          "editableUntil" : "2009-03-26T21:30:20.298Z",
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
      "favorite_count" : "1",
      "id_str" : "1713668853",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1713668853",
      "created_at" : "Thu Mar 26 21:00:20 +0000 2009",
      "favorited" : false,
      "full_text" : "What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "7976455003"
          ],
          "editableUntil" : "2010-01-14T21:44:59.058Z",
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
        "70"
      ],
      "favorite_count" : "1",
      "id_str" : "7976455003",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "7976455003",
      "created_at" : "Thu Jan 14 21:14:59 +0000 2010",
      "favorited" : false,
      "full_text" : "@oakmallow_73 UNDERSTOOD. Dunstan I have to go and lie down #quietdesk",
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
            "1527253939056019150"
          ],
          "editableUntil" : "2022-05-19T12:44:48.734Z",
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
            "expanded_url" : "https://twitter.com/nessacorraquill/status/1527253939056019150/photo/1",
            "indices" : [
              "187",
              "210"
            ],
            "url" : "https://t.co/hBASCaQMdU",
            "media_url" : "http://pbs.twimg.com/media/pktNTAw32JutnG8.jpg",
            "id_str" : "1527253935281144826",
            "id" : "1527253935281144826",
            "media_url_https" : "https://pbs.twimg.com/media/pktNTAw32JutnG8.jpg",
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
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "small" : {
                "w" : "680",
                "h" : "680",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/hBASCaQMdU"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "210"
      ],
      "favorite_count" : "3",
      "id_str" : "1527253939056019150",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1527253939056019150",
      "created_at" : "Thu May 19 11:44:48 +0000 2022",
      "favorited" : false,
      "full_text" : "Ten years to the noon. We'd two coffees and a cake between us with one candle on it, and a small boy asked why the candle was an E and Marit said 'it got away, and we are being careful'. https://t.co/hBASCaQMdU",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/nessacorraquill/status/1527253939056019150/photo/1",
            "indices" : [
              "187",
              "210"
            ],
            "url" : "https://t.co/hBASCaQMdU",
            "media_url" : "http://pbs.twimg.com/media/pktNTAw32JutnG8.jpg",
            "id_str" : "1527253935281144826",
            "id" : "1527253935281144826",
            "media_url_https" : "https://pbs.twimg.com/media/pktNTAw32JutnG8.jpg",
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
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "small" : {
                "w" : "680",
                "h" : "680",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/hBASCaQMdU"
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
            "1382335350696837862"
          ],
          "editableUntil" : "2021-04-14T14:40:04.812Z",
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
      "favorite_count" : "4",
      "id_str" : "1382335350696837862",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1382335350696837862",
      "created_at" : "Wed Apr 14 14:10:04 +0000 2021",
      "favorited" : false,
      "full_text" : "Mam got her jab. The nurse asked had she any reaction to anything. 'Accordions,' she said.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1446203759209220373"
          ],
          "editableUntil" : "2021-10-07T20:30:20.019Z",
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
      "favorite_count" : "5",
      "id_str" : "1446203759209220373",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1446203759209220373",
      "created_at" : "Thu Oct 07 20:00:20 +0000 2021",
      "favorited" : false,
      "full_text" : "What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1321013826874772383"
          ],
          "editableUntil" : "2020-10-27T09:30:14.234Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
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
              "15",
              "29"
            ]
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "92"
      ],
      "favorite_count" : "5",
      "id_str" : "1321013826874772383",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1321013826874772383",
      "created_at" : "Tue Oct 27 09:00:14 +0000 2020",
      "favorited" : false,
      "full_text" : "Happy birthday @seealso_marit. In person, so to speak. [cake] [26 seconds] [cake, both ends]",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1767857461642920459"
          ],
          "editableUntil" : "2024-03-13T11:17:18.716Z",
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
      "favorite_count" : "1",
      "id_str" : "1767857461642920459",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1767857461642920459",
      "created_at" : "Wed Mar 13 10:17:18 +0000 2024",
      "favorited" : false,
      "full_text" : "@seealso_marit You would",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1767856976118679725",
      "in_reply_to_status_id" : "1767856976118679725",
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
            "1253413397819558240"
          ],
          "editableUntil" : "2020-04-23T20:30:15.992Z",
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
      "favorite_count" : "2",
      "id_str" : "1253413397819558240",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1253413397819558240",
      "created_at" : "Thu Apr 23 20:00:15 +0000 2020",
      "favorited" : false,
      "full_text" : "What can you hear? #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1238072318266181811"
          ],
          "editableUntil" : "2020-03-12T12:30:17.603Z",
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
        "103"
      ],
      "favorite_count" : "0",
      "id_str" : "1238072318266181811",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1238072318266181811",
      "created_at" : "Thu Mar 12 12:00:17 +0000 2020",
      "favorited" : false,
      "full_text" : "12 March. [kettle, distantly] The schools are shutting here this evening. Wherever you are, stay in it.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1105438297456381424",
      "in_reply_to_status_id" : "1105438297456381424",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "5749771648"
          ],
          "editableUntil" : "2009-11-04T20:51:45.539Z",
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
        "47"
      ],
      "favorite_count" : "3",
      "id_str" : "5749771648",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "5749771648",
      "created_at" : "Wed Nov 04 20:21:45 +0000 2009",
      "favorited" : false,
      "full_text" : "It opens its mouth and nothing comes out at all",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "753651596956534043"
          ],
          "editableUntil" : "2016-07-14T18:35:17.541Z",
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
        "38"
      ],
      "favorite_count" : "1",
      "id_str" : "753651596956534043",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "753651596956534043",
      "created_at" : "Thu Jul 14 18:05:17 +0000 2016",
      "favorited" : false,
      "full_text" : "@seealso_marit mind that minute for me",
      "lang" : "en",
      "in_reply_to_status_id_str" : "753650805583645781",
      "in_reply_to_status_id" : "753650805583645781",
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
            "822984852"
          ],
          "editableUntil" : "2008-05-20T10:32:15.723Z",
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
        "44"
      ],
      "favorite_count" : "5",
      "id_str" : "822984852",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "822984852",
      "created_at" : "Tue May 20 10:02:15 +0000 2008",
      "favorited" : false,
      "full_text" : "is still subtitling a programme about hinges",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2468395010"
          ],
          "editableUntil" : "2009-07-02T20:44:48.720Z",
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
        "48"
      ],
      "favorite_count" : "1",
      "id_str" : "2468395010",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2468395010",
      "created_at" : "Thu Jul 02 20:14:48 +0000 2009",
      "favorited" : false,
      "full_text" : "@quenzhagen [grandmother, uninserted] #quietdesk",
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
            "215898070393555455"
          ],
          "editableUntil" : "2012-06-21T20:34:45.831Z",
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
              "45",
              "55"
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
              "3",
              "19"
            ]
          },
          {
            "name" : "Nessa Corraquill",
            "screen_name" : "kettl_distantly",
            "id_str" : "208104417703",
            "id" : "208104417703",
            "indices" : [
              "21",
              "37"
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
      "id_str" : "215898070393555455",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "215898070393555455",
      "created_at" : "Thu Jun 21 20:04:45 +0000 2012",
      "favorited" : false,
      "full_text" : "RT @tobs_wrenhallow: @kettl_distantly b flat #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "375437911325149198"
          ],
          "editableUntil" : "2013-09-05T02:29:08.016Z",
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
      "favorite_count" : "0",
      "id_str" : "375437911325149198",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "375437911325149198",
      "created_at" : "Thu Sep 05 01:59:08 +0000 2013",
      "favorited" : false,
      "full_text" : "@seealso_marit I withdraw the 25. I'd like it struck from the record.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "375437752428135904",
      "in_reply_to_status_id" : "375437752428135904",
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
            "28196642104542129"
          ],
          "editableUntil" : "2011-01-20T21:36:18.003Z",
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
              "92",
              "102"
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
        "102"
      ],
      "favorite_count" : "1",
      "id_str" : "28196642104542129",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "28196642104542129",
      "created_at" : "Thu Jan 20 21:06:18 +0000 2011",
      "favorited" : false,
      "full_text" : "@seealso_marit the eel man! He's doing a series to go with the book. I've six hours of him. #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "28196271160297866",
      "in_reply_to_status_id" : "28196271160297866",
      "in_reply_to_user_id" : "208233906118",
      "in_reply_to_user_id_str" : "208233906118",
      "in_reply_to_screen_name" : "seealso_marit"
    }
  }
]