window.YTD.tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "35108276358086935"
          ],
          "editableUntil" : "2011-02-08T23:20:40.021Z",
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
      "favorite_count" : "3",
      "id_str" : "35108276358086935",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "35108276358086935",
      "created_at" : "Tue Feb 08 22:50:40 +0000 2011",
      "favorited" : false,
      "full_text" : "@kettl_distantly i dont know how to use this yet but are you ok",
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
            "1534837816041670754"
          ],
          "editableUntil" : "2022-06-09T11:00:25.909Z",
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
        "45"
      ],
      "favorite_count" : "2",
      "id_str" : "1534837816041670754",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1534837816041670754",
      "created_at" : "Thu Jun 09 10:00:25 +0000 2022",
      "favorited" : false,
      "full_text" : "got promoted. nessa says i am now Senior Sigh",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "643325968714304528"
          ],
          "editableUntil" : "2015-09-14T08:00:38.017Z",
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
        "52"
      ],
      "favorite_count" : "6",
      "id_str" : "643325968714304528",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "643325968714304528",
      "created_at" : "Mon Sep 14 07:30:38 +0000 2015",
      "favorited" : false,
      "full_text" : "got a job!! i caption corporate videos about synergy",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1248347735120151635"
          ],
          "editableUntil" : "2020-04-09T21:01:07.889Z",
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
        "70"
      ],
      "favorite_count" : "3",
      "id_str" : "1248347735120151635",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1248347735120151635",
      "created_at" : "Thu Apr 09 20:31:07 +0000 2020",
      "favorited" : false,
      "full_text" : "@seealso_marit hi. i have a card, right? you said once i was on a card",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1248347644405745466",
      "in_reply_to_status_id" : "1248347644405745466",
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
            "210783343002781919"
          ],
          "editableUntil" : "2012-06-07T17:50:39.794Z",
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
      "favorite_count" : "1",
      "id_str" : "210783343002781919",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "210783343002781919",
      "created_at" : "Thu Jun 07 17:20:39 +0000 2012",
      "favorited" : false,
      "full_text" : "@kettl_distantly writing my essay on brackets. can i quote you as \"Corraquill, pers. comm.\"",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "157567218492640156"
          ],
          "editableUntil" : "2012-01-12T21:28:47.003Z",
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
      "favorite_count" : "5",
      "id_str" : "157567218492640156",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "157567218492640156",
      "created_at" : "Thu Jan 12 20:58:47 +0000 2012",
      "favorited" : false,
      "full_text" : "@kettl_distantly hi sorry is this open to like. students. asking for a friend",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "157768920822974089"
          ],
          "editableUntil" : "2012-01-13T10:50:16.586Z",
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
        "118"
      ],
      "favorite_count" : "3",
      "id_str" : "157768920822974089",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "157768920822974089",
      "created_at" : "Fri Jan 13 10:20:16 +0000 2012",
      "favorited" : false,
      "full_text" : "@kettl_distantly also that was me last year. \"i dont know how to use this yet but are you ok\". that was my first tweet",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1770558429023176207"
          ],
          "editableUntil" : "2024-03-20T22:09:59.521Z",
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
      "favorite_count" : "3",
      "id_str" : "1770558429023176207",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1770558429023176207",
      "created_at" : "Wed Mar 20 21:09:59 +0000 2024",
      "favorited" : false,
      "full_text" : "@nessacorraquill i did the dog",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1770556098789510730",
      "in_reply_to_status_id" : "1770556098789510730",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1248348613910727256"
          ],
          "editableUntil" : "2020-04-09T21:04:37.409Z",
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
      "favorite_count" : "0",
      "id_str" : "1248348613910727256",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1248348613910727256",
      "created_at" : "Thu Apr 09 20:34:37 +0000 2020",
      "favorited" : false,
      "full_text" : "@seealso_marit HOW",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1248348365167527960",
      "in_reply_to_status_id" : "1248348365167527960",
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
            "1933152947961597114"
          ],
          "editableUntil" : "2025-06-12T14:22:33.696Z",
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
        "50"
      ],
      "favorite_count" : "1",
      "id_str" : "1933152947961597114",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1933152947961597114",
      "created_at" : "Thu Jun 12 13:22:33 +0000 2025",
      "favorited" : false,
      "full_text" : "@nessacorraquill he says you used to knock in time",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1933152802691878082",
      "in_reply_to_status_id" : "1933152802691878082",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "952625952582536217"
          ],
          "editableUntil" : "2018-01-14T20:08:20.687Z",
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
        "22"
      ],
      "favorite_count" : "0",
      "id_str" : "952625952582536217",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "952625952582536217",
      "created_at" : "Sun Jan 14 19:38:20 +0000 2018",
      "favorited" : false,
      "full_text" : "@nessacorraquill 73 d.",
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
            "1933152318895688203"
          ],
          "editableUntil" : "2025-06-12T14:20:03.715Z",
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
        "66"
      ],
      "favorite_count" : "2",
      "id_str" : "1933152318895688203",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1933152318895688203",
      "created_at" : "Thu Jun 12 13:20:03 +0000 2025",
      "favorited" : false,
      "full_text" : "getting MARRIED (asking for a friend) (the friend is a trombonist)",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1226276573045326290"
          ],
          "editableUntil" : "2020-02-08T23:18:12.788Z",
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
      "favorite_count" : "2",
      "id_str" : "1226276573045326290",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1226276573045326290",
      "created_at" : "Sat Feb 08 22:48:12 +0000 2020",
      "favorited" : false,
      "full_text" : "@nessacorraquill of course",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1226276427549116475",
      "in_reply_to_status_id" : "1226276427549116475",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "157567944874790236"
          ],
          "editableUntil" : "2012-01-12T21:31:40.186Z",
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
        "128"
      ],
      "favorite_count" : "3",
      "id_str" : "157567944874790236",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "157567944874790236",
      "created_at" : "Thu Jan 12 21:01:40 +0000 2012",
      "favorited" : false,
      "full_text" : "@kettl_distantly shes in halls. theres a party on the other side of the wall and shes reading about captioning. the friend is me",
      "lang" : "en",
      "in_reply_to_status_id_str" : "157567750653346612",
      "in_reply_to_status_id" : "157567750653346612",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1240748639974854218"
          ],
          "editableUntil" : "2020-03-19T21:45:02.422Z",
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
        "122"
      ],
      "favorite_count" : "1",
      "id_str" : "1240748639974854218",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1240748639974854218",
      "created_at" : "Thu Mar 19 21:15:02 +0000 2020",
      "favorited" : false,
      "full_text" : "@nessacorraquill you typing. on the call. im at my mums and ive left the call open so it sounds like the office #quietdesk",
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
            "167379631945550003"
          ],
          "editableUntil" : "2012-02-08T23:19:48.676Z",
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
        "53"
      ],
      "favorite_count" : "0",
      "id_str" : "167379631945550003",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "167379631945550003",
      "created_at" : "Wed Feb 08 22:49:48 +0000 2012",
      "favorited" : false,
      "full_text" : "@kettl_distantly i know how to use it now. are you ok",
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
            "1094004964197403881"
          ],
          "editableUntil" : "2019-02-08T23:18:03.751Z",
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
      "id_str" : "1094004964197403881",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1094004964197403881",
      "created_at" : "Fri Feb 08 22:48:03 +0000 2019",
      "favorited" : false,
      "full_text" : "@nessacorraquill of course",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1094004716750243209",
      "in_reply_to_status_id" : "1094004716750243209",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1123168794202604562"
          ],
          "editableUntil" : "2019-04-30T10:44:42.662Z",
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
        "39"
      ],
      "favorite_count" : "0",
      "id_str" : "1123168794202604562",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1123168794202604562",
      "created_at" : "Tue Apr 30 10:14:42 +0000 2019",
      "favorited" : false,
      "full_text" : "@nessacorraquill shes standing up in it",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1123168458050109600",
      "in_reply_to_status_id" : "1123168458050109600",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "342734182935429854"
          ],
          "editableUntil" : "2013-06-06T20:36:11.562Z",
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
      "favorite_count" : "2",
      "id_str" : "342734182935429854",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "342734182935429854",
      "created_at" : "Thu Jun 06 20:06:11 +0000 2013",
      "favorited" : false,
      "full_text" : "@seealso_marit !!! im lying on the floor #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "342734084205709191",
      "in_reply_to_status_id" : "342734084205709191",
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
            "342733032874050762"
          ],
          "editableUntil" : "2013-06-06T20:31:37.366Z",
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
              "76",
              "86"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "86"
      ],
      "favorite_count" : "6",
      "id_str" : "342733032874050762",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "342733032874050762",
      "created_at" : "Thu Jun 06 20:01:37 +0000 2013",
      "favorited" : false,
      "full_text" : "the sound of me having handed it in. 11,000 words on brackets. (it went ok) #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1123168128390399318"
          ],
          "editableUntil" : "2019-04-30T10:42:03.920Z",
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
      "favorite_count" : "4",
      "id_str" : "1123168128390399318",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1123168128390399318",
      "created_at" : "Tue Apr 30 10:12:03 +0000 2019",
      "favorited" : false,
      "full_text" : "@nessacorraquill asking for a friend",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1135452224604867334"
          ],
          "editableUntil" : "2019-06-03T08:14:40.685Z",
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
        "44"
      ],
      "favorite_count" : "2",
      "id_str" : "1135452224604867334",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1135452224604867334",
      "created_at" : "Mon Jun 03 07:44:40 +0000 2019",
      "favorited" : false,
      "full_text" : "@nessacorraquill i practised that on the bus",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1135451104591481600",
      "in_reply_to_status_id" : "1135451104591481600",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "238728590668073718"
          ],
          "editableUntil" : "2012-08-23T20:35:06.035Z",
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
              "76",
              "86"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "86"
      ],
      "favorite_count" : "1",
      "id_str" : "238728590668073718",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "238728590668073718",
      "created_at" : "Thu Aug 23 20:05:06 +0000 2012",
      "favorited" : false,
      "full_text" : "moving out of halls. last box. i can hear the room without me in it already #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "157569143032251017"
          ],
          "editableUntil" : "2012-01-12T21:36:25.849Z",
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
        "52"
      ],
      "favorite_count" : "2",
      "id_str" : "157569143032251017",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "157569143032251017",
      "created_at" : "Thu Jan 12 21:06:25 +0000 2012",
      "favorited" : false,
      "full_text" : "@tobs_wrenhallow the crying or the fridge #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "157568842376153247",
      "in_reply_to_status_id" : "157568842376153247",
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
            "1151857215041176894"
          ],
          "editableUntil" : "2019-07-18T14:42:15.195Z",
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
        "38"
      ],
      "favorite_count" : "1",
      "id_str" : "1151857215041176894",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1151857215041176894",
      "created_at" : "Thu Jul 18 14:12:15 +0000 2019",
      "favorited" : false,
      "full_text" : "@nessacorraquill its still there. biro",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1151856887612837356",
      "in_reply_to_status_id" : "1151856887612837356",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2020630557272048132"
          ],
          "editableUntil" : "2026-02-08T23:47:21.011Z",
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
      "favorite_count" : "0",
      "id_str" : "2020630557272048132",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2020630557272048132",
      "created_at" : "Sun Feb 08 22:47:21 +0000 2026",
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
            "1446204267990879700"
          ],
          "editableUntil" : "2021-10-07T20:32:21.322Z",
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
      "id_str" : "1446204267990879700",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1446204267990879700",
      "created_at" : "Thu Oct 07 20:02:21 +0000 2021",
      "favorited" : false,
      "full_text" : "@nessacorraquill my own flat. i bought a flat?? its tiny, its all hum. B FLAT. I BOUGHT A B FLAT #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1446203759209219797",
      "in_reply_to_status_id" : "1446203759209219797",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "643328933126734231"
          ],
          "editableUntil" : "2015-09-14T08:12:24.788Z",
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
        "55"
      ],
      "favorite_count" : "1",
      "id_str" : "643328933126734231",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "643328933126734231",
      "created_at" : "Mon Sep 14 07:42:24 +0000 2015",
      "favorited" : false,
      "full_text" : "@nessacorraquill my boss says i put too much feeling in",
      "lang" : "en",
      "in_reply_to_status_id_str" : "643328798888035902",
      "in_reply_to_status_id" : "643328798888035902",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1262829272364484678"
          ],
          "editableUntil" : "2020-05-19T20:05:35.422Z",
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
        "55"
      ],
      "favorite_count" : "1",
      "id_str" : "1262829272364484678",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1262829272364484678",
      "created_at" : "Tue May 19 19:35:35 +0000 2020",
      "favorited" : false,
      "full_text" : "@nessacorraquill it was the most worn. its always the e",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1262828695811263585",
      "in_reply_to_status_id" : "1262828695811263585",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2004192523064446323"
          ],
          "editableUntil" : "2025-12-25T15:08:28.252Z",
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
      "id_str" : "2004192523064446323",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2004192523064446323",
      "created_at" : "Thu Dec 25 14:08:28 +0000 2025",
      "favorited" : false,
      "full_text" : "@nessacorraquill im at my in laws under a table",
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
            "342733398030156234"
          ],
          "editableUntil" : "2013-06-06T20:33:04.426Z",
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
      "favorite_count" : "2",
      "id_str" : "342733398030156234",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "342733398030156234",
      "created_at" : "Thu Jun 06 20:03:04 +0000 2013",
      "favorited" : false,
      "full_text" : "@kettl_distantly \"[Sighs]: A History\" #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "342733333500789472",
      "in_reply_to_status_id" : "342733333500789472",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "157568670443241834"
          ],
          "editableUntil" : "2012-01-12T21:34:33.175Z",
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
              "58",
              "68"
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
        "68"
      ],
      "favorite_count" : "2",
      "id_str" : "157568670443241834",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "157568670443241834",
      "created_at" : "Thu Jan 12 21:04:33 +0000 2012",
      "favorited" : false,
      "full_text" : "@kettl_distantly bass. someone crying happy tears. fridge #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "157568268553422573",
      "in_reply_to_status_id" : "157568268553422573",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "303216075334487824"
          ],
          "editableUntil" : "2013-02-17T19:25:20.499Z",
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
        "84"
      ],
      "favorite_count" : "3",
      "id_str" : "303216075334487824",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "303216075334487824",
      "created_at" : "Sun Feb 17 18:55:20 +0000 2013",
      "favorited" : false,
      "full_text" : "@kettl_distantly one thousand nine hundred and FIFTEEN. its gone on page one in biro",
      "lang" : "en",
      "in_reply_to_status_id_str" : "303175488023563938",
      "in_reply_to_status_id" : "303175488023563938",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1732869127724338295"
          ],
          "editableUntil" : "2023-12-07T22:06:09.858Z",
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
              "16",
              "26"
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
        "26"
      ],
      "favorite_count" : "1",
      "id_str" : "1732869127724338295",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1732869127724338295",
      "created_at" : "Thu Dec 07 21:06:09 +0000 2023",
      "favorited" : false,
      "full_text" : "@pwllgarn_fm me #quietdesk",
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
            "2095603374018792755"
          ],
          "editableUntil" : "2026-09-03T21:02:33.451Z",
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
              "87",
              "97"
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
        "97"
      ],
      "favorite_count" : "3",
      "id_str" : "2095603374018792755",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2095603374018792755",
      "created_at" : "Thu Sep 03 20:02:33 +0000 2026",
      "favorited" : false,
      "full_text" : "@nessacorraquill two heartbeats. (asking for a friend) (the friend is due in february) #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "2095602775978149867",
      "in_reply_to_status_id" : "2095602775978149867",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  }
]