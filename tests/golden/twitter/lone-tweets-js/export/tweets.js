window.YTD.tweets.part0 = [
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1652976151557046272"
          ],
          "editableUntil": "2022-12-06T06:00:00.000Z",
          "isEditEligible": false,
          "editsRemaining": "5"
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://x.com/ada_example/status/1652976151557046272/photo/1",
            "url": "https://t.co/pppppppppp",
            "media_url": "http://pbs.twimg.com/media/P.jpg",
            "media_url_https": "https://pbs.twimg.com/media/P.jpg",
            "id_str": "1",
            "sizes": {
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "800",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.x.com/pppppppppp",
            "indices": [
              "5",
              "28"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "28"
      ],
      "favorite_count": "0",
      "id_str": "1652976151557046272",
      "truncated": false,
      "retweet_count": "0",
      "id": "1652976151557046272",
      "created_at": "Mon May 01 10:00:00 +0000 2023",
      "favorited": false,
      "full_text": "look https://t.co/pppppppppp",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://x.com/ada_example/status/1652976151557046272/photo/1",
            "url": "https://t.co/pppppppppp",
            "media_url": "http://pbs.twimg.com/media/P.jpg",
            "media_url_https": "https://pbs.twimg.com/media/P.jpg",
            "id_str": "1",
            "sizes": {
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "800",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.x.com/pppppppppp",
            "indices": [
              "5",
              "28"
            ]
          }
        ]
      },
      "possibly_sensitive": false
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1652977409848246272"
          ],
          "editableUntil": "2022-12-06T06:00:00.000Z",
          "isEditEligible": false,
          "editsRemaining": "5"
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "8"
      ],
      "favorite_count": "0",
      "id_str": "1652977409848246272",
      "truncated": false,
      "retweet_count": "0",
      "id": "1652977409848246272",
      "created_at": "Mon May 01 10:05:00 +0000 2023",
      "favorited": false,
      "full_text": "and more",
      "lang": "en",
      "in_reply_to_status_id_str": "1652976151557046272",
      "in_reply_to_status_id": "1652976151557046272",
      "in_reply_to_user_id": "2244994001",
      "in_reply_to_user_id_str": "2244994001",
      "in_reply_to_screen_name": "ada_example"
    }
  }
]