Grailbird.data.tweets_2009_03 = 
 [
  {
    "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities": {
      "hashtags": [],
      "user_mentions": [],
      "urls": [],
      "media": []
    },
    "id_str": "1423000001",
    "id": 1423000001,
    "created_at": "2009-03-31 00:00:00 +0000",
    "text": "long ago, and nobody knows the hour",
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