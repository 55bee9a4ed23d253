window.YTD.tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1009333915166444600"
          ],
          "editableUntil" : "2018-06-20T07:45:32.550Z",
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
        "75"
      ],
      "favorite_count" : "3",
      "id_str" : "1009333915166444600",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1009333915166444600",
      "created_at" : "Wed Jun 20 07:15:32 +0000 2018",
      "favorited" : false,
      "full_text" : "@nessacorraquill we all remember what he said. I can do the walrus by heart",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1009332704568674694",
      "in_reply_to_status_id" : "1009332704568674694",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "96672651036069847"
          ],
          "editableUntil" : "2011-07-28T20:35:30.755Z",
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
      "favorite_count" : "2",
      "id_str" : "96672651036069847",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "96672651036069847",
      "created_at" : "Thu Jul 28 20:05:30 +0000 2011",
      "favorited" : false,
      "full_text" : "mum's machine &amp; then a nurse laughing at a bracket i read her. it was [lovers, seated] #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1249377516502649193"
          ],
          "editableUntil" : "2020-04-12T17:13:06.903Z",
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
        "95"
      ],
      "favorite_count" : "3",
      "id_str" : "1249377516502649193",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1249377516502649193",
      "created_at" : "Sun Apr 12 16:43:06 +0000 2020",
      "favorited" : false,
      "full_text" : "@nessacorraquill they're reading it to mum tonight. I've asked for the capitals to be done loud",
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
            "1767528956950481467"
          ],
          "editableUntil" : "2024-03-12T13:31:57.094Z",
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
      "favorite_count" : "1",
      "id_str" : "1767528956950481467",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1767528956950481467",
      "created_at" : "Tue Mar 12 12:31:57 +0000 2024",
      "favorited" : false,
      "full_text" : "@nessacorraquill mum (91) wants it printed large",
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
            "1253414073672927620"
          ],
          "editableUntil" : "2020-04-23T20:32:57.128Z",
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
      "id_str" : "1253414073672927620",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1253414073672927620",
      "created_at" : "Thu Apr 23 20:02:57 +0000 2020",
      "favorited" : false,
      "full_text" : "@nessacorraquill the car. we're bringing her home. she says hello to the brackets lady #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1253413397819556832",
      "in_reply_to_status_id" : "1253413397819556832",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1240746409934718255"
          ],
          "editableUntil" : "2020-03-19T21:36:10.739Z",
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
              "68",
              "78"
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
        "78"
      ],
      "favorite_count" : "1",
      "id_str" : "1240746409934718255",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1240746409934718255",
      "created_at" : "Thu Mar 19 21:06:10 +0000 2020",
      "favorited" : false,
      "full_text" : "@nessacorraquill mum's breathing. they let me hold the phone to it. #quietdesk",
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
            "35107877936957978"
          ],
          "editableUntil" : "2011-02-08T23:19:05.030Z",
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
        "112"
      ],
      "favorite_count" : "2",
      "id_str" : "35107877936957978",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "35107877936957978",
      "created_at" : "Tue Feb 08 22:49:05 +0000 2011",
      "favorited" : false,
      "full_text" : "@kettl_distantly you don't know me but I read your brackets to my mum in hospital. whatever it is, we're for you",
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
            "1009336288509168096"
          ],
          "editableUntil" : "2018-06-20T07:54:58.399Z",
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
        "88"
      ],
      "favorite_count" : "2",
      "id_str" : "1009336288509168096",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1009336288509168096",
      "created_at" : "Wed Jun 20 07:24:58 +0000 2018",
      "favorited" : false,
      "full_text" : "@nessacorraquill 1958. off Spitsbergen. it came aboard by the stern. NOBODY HAD ASKED IT",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1009334099850037520",
      "in_reply_to_status_id" : "1009334099850037520",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2039795794709581502"
          ],
          "editableUntil" : "2026-04-02T21:03:09.689Z",
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
              "99",
              "109"
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
        "109"
      ],
      "favorite_count" : "1",
      "id_str" : "2039795794709581502",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2039795794709581502",
      "created_at" : "Thu Apr 02 20:03:09 +0000 2026",
      "favorited" : false,
      "full_text" : "@seealso_marit mum, 93, saying every line of your book along with me. she does dunstan in capitals #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "2039795260640462440",
      "in_reply_to_status_id" : "2039795260640462440",
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
            "1262831567781235680"
          ],
          "editableUntil" : "2020-05-19T20:14:42.692Z",
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
        "110"
      ],
      "favorite_count" : "3",
      "id_str" : "1262831567781235680",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1262831567781235680",
      "created_at" : "Tue May 19 19:44:42 +0000 2020",
      "favorited" : false,
      "full_text" : "@nessacorraquill she's reading this over my shoulder, at home, in her own chair. she says the word was \"hello\"",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1262830929710155754",
      "in_reply_to_status_id" : "1262830929710155754",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  }
]