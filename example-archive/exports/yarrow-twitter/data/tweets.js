window.YTD.tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "300013294226245140"
          ],
          "editableUntil" : "2013-02-08T23:18:37.978Z",
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
        "39"
      ],
      "favorite_count" : "1",
      "id_str" : "300013294226245140",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "300013294226245140",
      "created_at" : "Fri Feb 08 22:48:37 +0000 2013",
      "favorited" : false,
      "full_text" : "@seealso_marit new dog. shape: baguette",
      "lang" : "en",
      "in_reply_to_status_id_str" : "300013035160862997",
      "in_reply_to_status_id" : "300013035160862997",
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
            "38343193808339273"
          ],
          "editableUntil" : "2011-02-17T21:35:04.443Z",
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
      "favorite_count" : "5",
      "id_str" : "38343193808339273",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "38343193808339273",
      "created_at" : "Thu Feb 17 21:05:04 +0000 2011",
      "favorited" : false,
      "full_text" : "dog (bread) asleep against radiator. becoming toast #quietdesk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "35108053971894577"
          ],
          "editableUntil" : "2011-02-08T23:19:47.000Z",
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
        "67"
      ],
      "favorite_count" : "3",
      "id_str" : "35108053971894577",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "35108053971894577",
      "created_at" : "Tue Feb 08 22:49:47 +0000 2011",
      "favorited" : false,
      "full_text" : "@kettl_distantly want a picture of my dog? he's shaped like a bread",
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
            "1250878711985606052"
          ],
          "editableUntil" : "2020-04-16T20:38:19.797Z",
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
      "id_str" : "1250878711985606052",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1250878711985606052",
      "created_at" : "Thu Apr 16 20:08:19 +0000 2020",
      "favorited" : false,
      "full_text" : "@nessacorraquill third dog. shape: loaf, sliced #quietdesk",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1250876820211894642",
      "in_reply_to_status_id" : "1250876820211894642",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  }
]