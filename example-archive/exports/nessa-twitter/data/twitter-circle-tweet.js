window.YTD.twitter_circle_tweet.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1570173794859877481"
          ],
          "editableUntil" : "2022-09-14T23:12:59.770Z",
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
        "99"
      ],
      "favorite_count" : "0",
      "id_str" : "1570173794859877481",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1570173794859877481",
      "created_at" : "Wed Sep 14 22:12:59 +0000 2022",
      "favorited" : false,
      "full_text" : "She asked for her rosary, her glasses and the quarantelle biscuits, in that order of need reversed.",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1570173268994818746",
      "in_reply_to_status_id" : "1570173268994818746",
      "in_reply_to_user_id" : "208104417703",
      "in_reply_to_user_id_str" : "208104417703",
      "in_reply_to_screen_name" : "nessacorraquill"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1670538350127221248"
          ],
          "editableUntil" : "2023-06-18T22:05:54.429Z",
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
      "favorite_count" : "5",
      "id_str" : "1670538350127221248",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1670538350127221248",
      "created_at" : "Sun Jun 18 21:05:54 +0000 2023",
      "favorited" : false,
      "full_text" : "Mam's next scan is Thursday, Bramblewick again. I'm grand. I'm baking. I've made nine quarantelles. Send help or butter.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1576970459222641965"
          ],
          "editableUntil" : "2022-10-03T17:20:30.830Z",
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
        "127"
      ],
      "favorite_count" : "5",
      "id_str" : "1576970459222641965",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1576970459222641965",
      "created_at" : "Mon Oct 03 16:20:30 +0000 2022",
      "favorited" : false,
      "full_text" : "Not malignant. NOT. I told her in the Bramblewick corridor and she said well of course. I never told her about that. Of course.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1570173268994818746"
          ],
          "editableUntil" : "2022-09-14T23:10:54.394Z",
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
        "144"
      ],
      "favorite_count" : "0",
      "id_str" : "1570173268994818746",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1570173268994818746",
      "created_at" : "Wed Sep 14 22:10:54 +0000 2022",
      "favorited" : false,
      "full_text" : "Circle only, so just ye. Mam's had a fall. She's in the Bramblewick ward at UHG and the hip is broken and she is telling everyone it is resting.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1571977509874960742"
          ],
          "editableUntil" : "2022-09-19T22:40:18.941Z",
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
        "123"
      ],
      "favorite_count" : "1",
      "id_str" : "1571977509874960742",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1571977509874960742",
      "created_at" : "Mon Sep 19 21:40:18 +0000 2022",
      "favorited" : false,
      "full_text" : "They found a shadow on the scan. They say wait. Nobody say anything on the main one please, she reads it now, I taught her.",
      "lang" : "en"
    }
  }
]