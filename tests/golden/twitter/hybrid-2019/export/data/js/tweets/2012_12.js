Grailbird.data.tweets_2012_12 = 
 [
  {
    "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities": {
      "hashtags": [],
      "user_mentions": [],
      "urls": [],
      "media": []
    },
    "id_str": "285064199271350272",
    "id": 285064199271350272,
    "created_at": "Sat Dec 29 16:46:16 +0000 2012",
    "text": "an old one, untouched",
    "geo": {},
    "user": {
      "name": "Ada Example",
      "screen_name": "ada_example",
      "protected": false,
      "id_str": "2244994001",
      "profile_image_url_https": "https://si0.twimg.com/x.png",
      "id": 2244994001,
      "verified": false
    }
  }
]