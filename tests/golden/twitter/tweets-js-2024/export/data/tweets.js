window.YTD.tweets.part0 = [
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "801234567"
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
        "68"
      ],
      "favorite_count": "0",
      "id_str": "801234567",
      "truncated": false,
      "retweet_count": "0",
      "id": "801234567",
      "created_at": "Thu May 01 10:00:00 +0000 2008",
      "favorited": false,
      "full_text": "the first years http://example.org/old @someone, mail me@example.org",
      "lang": "und"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1653051649029046272"
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
        "10"
      ],
      "favorite_count": "0",
      "id_str": "1653051649029046272",
      "truncated": false,
      "retweet_count": "0",
      "id": "1653051649029046272",
      "created_at": "Wed Jan 01 00:00:00 +0000 1997",
      "favorited": false,
      "full_text": "wrong year",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1653036549534646272"
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
        "user_mentions": [
          {
            "name": "Dot & Co",
            "screen_name": "dot_example",
            "indices": [
              "0",
              "12"
            ],
            "id_str": "42000003",
            "id": "42000003"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "20"
      ],
      "favorite_count": "0",
      "id_str": "1653036549534646272",
      "truncated": false,
      "retweet_count": "0",
      "id": "1653036549534646272",
      "created_at": "Mon May 01 14:00:00 +0000 2023",
      "favorited": false,
      "full_text": "@dot_example by hand",
      "lang": "en",
      "in_reply_to_user_id": "42000003",
      "in_reply_to_user_id_str": "42000003",
      "in_reply_to_screen_name": "dot_example"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1653021450040246272"
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
        "user_mentions": [
          {
            "name": "Bea",
            "screen_name": "bea_example",
            "indices": [
              "18",
              "30"
            ],
            "id_str": "42000001",
            "id": "42000001"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "42"
      ],
      "favorite_count": "0",
      "id_str": "1653021450040246272",
      "truncated": false,
      "retweet_count": "0",
      "id": "1653021450040246272",
      "created_at": "Mon May 01 13:00:00 +0000 2023",
      "favorited": false,
      "full_text": "@vanished_example @bea_example still here?",
      "lang": "en",
      "in_reply_to_status_id_str": "1650000000000000003",
      "in_reply_to_status_id": "1650000000000000003",
      "in_reply_to_user_id": "42009998",
      "in_reply_to_user_id_str": "42009998"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1653006350545846272"
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
        "user_mentions": [
          {
            "name": "Bea",
            "screen_name": "bea_example",
            "indices": [
              "3",
              "15"
            ],
            "id_str": "42000001",
            "id": "42000001"
          }
        ],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://x.com/bea_example/status/1650000000000000001/photo/1",
            "url": "https://t.co/pppppppppp",
            "media_url": "http://pbs.twimg.com/media/Kiln.jpg",
            "media_url_https": "https://pbs.twimg.com/media/Kiln.jpg",
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
            "source_status_id_str": "1650000000000000001",
            "source_user_id_str": "42000001",
            "source_status_id": "1650000000000000001",
            "source_user_id": "42000001",
            "indices": [
              "37",
              "60"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "60"
      ],
      "favorite_count": "0",
      "id_str": "1653006350545846272",
      "truncated": false,
      "retweet_count": "0",
      "id": "1653006350545846272",
      "created_at": "Mon May 01 12:00:00 +0000 2023",
      "favorited": false,
      "full_text": "RT @bea_example: fresh from the kiln https://t.co/pppppppppp",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://x.com/bea_example/status/1650000000000000001/photo/1",
            "url": "https://t.co/pppppppppp",
            "media_url": "http://pbs.twimg.com/media/Kiln.jpg",
            "media_url_https": "https://pbs.twimg.com/media/Kiln.jpg",
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
            "source_status_id_str": "1650000000000000001",
            "source_user_id_str": "42000001",
            "source_status_id": "1650000000000000001",
            "source_user_id": "42000001",
            "indices": [
              "37",
              "60"
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
            "1652991251051446272"
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
        "user_mentions": [
          {
            "name": "Bea",
            "screen_name": "bea_example",
            "indices": [
              "10",
              "22"
            ],
            "id_str": "42000001",
            "id": "42000001"
          }
        ],
        "urls": [
          {
            "url": "https://t.co/qqqqqqqqqq",
            "expanded_url": "https://x.com/cem_example/status/1650000000000000002",
            "display_url": "x.com/cem_example/status/1650…",
            "indices": [
              "32",
              "55"
            ]
          }
        ],
        "media": [
          {
            "expanded_url": "https://x.com/ada_example/status/1652991251051446272/photo/1",
            "url": "https://t.co/pppppppppp",
            "media_url": "http://pbs.twimg.com/media/P0.jpg",
            "media_url_https": "https://pbs.twimg.com/media/P0.jpg",
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
              "56",
              "79"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "79"
      ],
      "favorite_count": "0",
      "id_str": "1652991251051446272",
      "truncated": false,
      "retweet_count": "0",
      "id": "1652991251051446272",
      "created_at": "Mon May 01 11:00:00 +0000 2023",
      "favorited": false,
      "full_text": "👩‍🚀 &amp; @bea_example: so good https://t.co/qqqqqqqqqq https://t.co/pppppppppp",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://x.com/ada_example/status/1652991251051446272/photo/1",
            "url": "https://t.co/pppppppppp",
            "media_url": "http://pbs.twimg.com/media/P0.jpg",
            "media_url_https": "https://pbs.twimg.com/media/P0.jpg",
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
              "56",
              "79"
            ]
          },
          {
            "expanded_url": "https://x.com/ada_example/status/1652991251051446272/photo/1",
            "url": "https://t.co/pppppppppp",
            "media_url": "http://pbs.twimg.com/media/P1.jpg",
            "media_url_https": "https://pbs.twimg.com/media/P1.jpg",
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
              "56",
              "79"
            ]
          },
          {
            "expanded_url": "https://x.com/ada_example/status/1652991251051446272/photo/1",
            "url": "https://t.co/pppppppppp",
            "media_url": "http://pbs.twimg.com/media/P2.jpg",
            "media_url_https": "https://pbs.twimg.com/media/P2.jpg",
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
              "56",
              "79"
            ]
          },
          {
            "expanded_url": "https://x.com/ada_example/status/1652991251051446272/photo/1",
            "url": "https://t.co/pppppppppp",
            "media_url": "http://pbs.twimg.com/media/P3.jpg",
            "media_url_https": "https://pbs.twimg.com/media/P3.jpg",
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
              "56",
              "79"
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
            "media_url": "http://pbs.twimg.com/media/poster.jpg",
            "media_url_https": "https://pbs.twimg.com/media/poster.jpg",
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
            "video_info": {
              "aspect_ratio": [
                "16",
                "9"
              ],
              "variants": [
                {
                  "content_type": "application/x-mpegURL",
                  "url": "https://video.twimg.com/list.m3u8?tag=12"
                },
                {
                  "bitrate": "632000",
                  "content_type": "video/mp4",
                  "url": "https://video.twimg.com/small.mp4?tag=12"
                },
                {
                  "bitrate": "2176000",
                  "content_type": "video/mp4",
                  "url": "https://video.twimg.com/sea.mp4?tag=12"
                }
              ],
              "duration_millis": "30000"
            },
            "indices": [
              "24",
              "47"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "47"
      ],
      "favorite_count": "0",
      "id_str": "1652976151557046272",
      "truncated": false,
      "retweet_count": "0",
      "id": "1652976151557046272",
      "created_at": "Mon May 01 10:00:00 +0000 2023",
      "favorited": false,
      "full_text": "the sea, and then again https://t.co/pppppppppp",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://x.com/ada_example/status/1652976151557046272/photo/1",
            "url": "https://t.co/pppppppppp",
            "media_url": "http://pbs.twimg.com/media/poster.jpg",
            "media_url_https": "https://pbs.twimg.com/media/poster.jpg",
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
            "type": "video",
            "display_url": "pic.x.com/pppppppppp",
            "video_info": {
              "aspect_ratio": [
                "16",
                "9"
              ],
              "variants": [
                {
                  "content_type": "application/x-mpegURL",
                  "url": "https://video.twimg.com/list.m3u8?tag=12"
                },
                {
                  "bitrate": "632000",
                  "content_type": "video/mp4",
                  "url": "https://video.twimg.com/small.mp4?tag=12"
                },
                {
                  "bitrate": "2176000",
                  "content_type": "video/mp4",
                  "url": "https://video.twimg.com/sea.mp4?tag=12"
                }
              ],
              "duration_millis": "30000"
            },
            "indices": [
              "24",
              "47"
            ]
          },
          {
            "expanded_url": "https://x.com/ada_example/status/1652976151557046272/photo/1",
            "url": "https://t.co/pppppppppp",
            "media_url": "http://pbs.twimg.com/media/poster.jpg",
            "media_url_https": "https://pbs.twimg.com/media/poster.jpg",
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
            "type": "animated_gif",
            "display_url": "pic.x.com/pppppppppp",
            "video_info": {
              "aspect_ratio": [
                "16",
                "9"
              ],
              "variants": [
                {
                  "bitrate": "0",
                  "content_type": "video/mp4",
                  "url": "https://video.twimg.com/wave.mp4"
                }
              ]
            },
            "indices": [
              "24",
              "47"
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
            "1752243864728502272"
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
        "user_mentions": [
          {
            "name": "Cem 🌿",
            "screen_name": "cem_example",
            "indices": [
              "0",
              "12"
            ],
            "id_str": "42000002",
            "id": "42000002"
          },
          {
            "name": "Bea",
            "screen_name": "bea_example",
            "indices": [
              "46",
              "58"
            ],
            "id_str": "42000001",
            "id": "42000001"
          }
        ],
        "urls": [
          {
            "url": "https://t.co/tttttttttt",
            "expanded_url": "https://example.org/kettles",
            "display_url": "example.org/kettles",
            "indices": [
              "64",
              "87"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "269"
      ],
      "favorite_count": "3",
      "id_str": "1752243864728502272",
      "truncated": false,
      "retweet_count": "0",
      "id": "1752243864728502272",
      "created_at": "Tue Jan 30 08:14:27 +0000 2024",
      "favorited": false,
      "full_text": "@cem_example A long letter about 🍵, and about @bea_example, and https://t.co/tttttttttt too. It goes on about kettles, and rain. It goes on about kettles, and rain. It goes on about kettles, and rain. It goes on about kettles, and rain. It goes on about kettles, and r…",
      "lang": "en",
      "in_reply_to_status_id_str": "1752000000000000001",
      "in_reply_to_status_id": "1752000000000000001",
      "in_reply_to_user_id": "42000002",
      "in_reply_to_user_id_str": "42000002",
      "in_reply_to_screen_name": "cem_example"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1600100490408886272"
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
        "5"
      ],
      "favorite_count": "0",
      "id_str": "1600100490408886272",
      "truncated": false,
      "retweet_count": "0",
      "id": "1600100490408886272",
      "created_at": "Tue Dec 06 12:11:00 +0000 2022",
      "favorited": false,
      "full_text": "fixed",
      "lang": "en",
      "in_reply_to_status_id_str": "1600100238750646272",
      "in_reply_to_status_id": "1600100238750646272",
      "in_reply_to_user_id": "2244994001",
      "in_reply_to_user_id_str": "2244994001",
      "in_reply_to_screen_name": "ada_example"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "edit": {
          "initialTweetId": "1600097722168246272",
          "editControlInitial": {
            "editTweetIds": [
              "1600097722168246272",
              "1600100238750646272"
            ],
            "editableUntil": "2022-12-06T06:00:00.000Z",
            "isEditEligible": false,
            "editsRemaining": "4"
          }
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
        "12"
      ],
      "favorite_count": "0",
      "id_str": "1600100238750646272",
      "truncated": false,
      "retweet_count": "0",
      "id": "1600100238750646272",
      "created_at": "Tue Dec 06 12:10:00 +0000 2022",
      "favorited": false,
      "full_text": "good morning",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1600097722168246272",
            "1600100238750646272"
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
        "12"
      ],
      "favorite_count": "0",
      "id_str": "1600097722168246272",
      "truncated": false,
      "retweet_count": "0",
      "id": "1600097722168246272",
      "created_at": "Tue Dec 06 12:00:00 +0000 2022",
      "favorited": false,
      "full_text": "good mornign",
      "lang": "en"
    }
  }
]